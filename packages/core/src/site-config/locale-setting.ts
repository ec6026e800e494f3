import * as z from 'zod/mini';
import { canonicalLanguage } from '../locale.js';
import { described, siteUrl, word } from './setting-values.js';

/** Names a folder and stands in addresses, so it never holds a dot or a slash. */
const codePattern = z.regex(
  /^[A-Za-z][A-Za-z0-9_-]*$/,
  'letters without accents, digits, `-` and `_`, a letter first',
);
const language = z
  .string()
  .check(z.refine((value) => canonicalLanguage(value) !== undefined, 'a BCP 47 language tag such as fr-CA'));

/** An entry of `locales`. */
export const localeEntry = z.union([
  language.check(codePattern),
  z.strictObject({
    code: z.string().check(codePattern),
    language: z.optional(language),
    digits: described(
      z.string(),
      'The numbering system of CLDR in which numbers and dates are written, such as latn; by default that of the language.',
    ),
    prefix: z.optional(z.union([z.literal(false), word])),
    url: described(
      siteUrl,
      'The absolute address that the pages of the locale stand below; by default that of the site.',
    ),
  }),
]);

import { z } from 'zod';
import { isSafe, isWebAddress, kindOf } from '../address.js';
import { canonicalLanguage } from '../locale.js';

const text = z.string().trim().min(1);
const localized = z
  .union([text, z.record(z.string(), text)])
  .meta({ description: 'A text, or one per locale.' });

/** Names a folder and stands in addresses, so it never holds a dot or a slash. */
const code = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/);
const language = z.string().refine((value) => canonicalLanguage(value) !== undefined, {
  message: 'a BCP 47 language tag such as fr-CA',
});

const localeEntry = z.union([
  language.regex(/^[A-Za-z][A-Za-z0-9_-]*$/),
  z.strictObject({
    code,
    language: language.optional(),
    prefix: z.union([z.literal(false), z.string().regex(/^[\p{L}\p{N}_-]+$/u)]).optional(),
  }),
]);

const url = z.string().refine(isSiteUrl, { message: 'an absolute http or https address' });

function isSiteUrl(value: string): boolean {
  return /^https?:\/\/[^/\s?#@"<>\\]+(\/[^\s?#"<>\\]*)?$/i.test(value) && isWebAddress(value);
}

const webAddress = text.refine((value) => isWebAddress(value), { message: 'an http or https address' });
const address = text.refine((value) => isSafe(value) && kindOf(value) !== 'key', {
  message: 'a path of this site, or an http, https, mailto or tel address',
});

function isRobots(value: string): boolean {
  return value.split(/\r?\n/).every((line) => /^\s*(?:#.*|[A-Za-z-]+\s*:.*)?$/.test(line));
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

const menuLine = z.strictObject({
  key: text.optional(),
  url: address.optional(),
  label: localized.optional(),
  get children() {
    return z.array(z.union([text, menuLine])).optional();
  },
});

const level = z.enum(['error', 'warn', 'hint', 'off']);
const checks = z.record(z.string(), z.union([level, z.record(z.string(), level)]));

const pattern = z.string().startsWith('/');
const word = z.string().regex(/^[\p{L}\p{N}_-]+$/u);
const pathNames = {
  archives: word.optional(),
  tags: word.optional(),
  categories: word.optional(),
  authors: word.optional(),
  series: word.optional(),
  page: word.optional(),
  search: word.optional(),
};

const organization = z.strictObject({
  name: text,
  legalName: text.optional(),
  description: localized.optional(),
  streetAddress: text.optional(),
  postalCode: z.union([text, z.number()]).optional(),
  addressLocality: text.optional(),
  addressRegion: text.optional(),
  addressCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  telephone: text.optional(),
  email: z.string().includes('@').optional(),
  logo: address.optional(),
  foundingYear: z.number().int().min(1).max(9999).optional(),
  sameAs: z.array(webAddress).optional(),
});

const socialPost = z.strictObject({
  network: text,
  date: text,
  text: localized,
  url: webAddress.optional(),
  author: text.optional(),
});

/** The schema of `site.yaml`, from which the shipped JSON Schema is made. */
export const siteSchema = z.strictObject({
  url: url.meta({ description: 'The absolute address of the site; with a path, every address is below it.' }),
  locales: z.array(localeEntry).min(1).meta({ description: 'The locales; the first is the default one.' }),
  title: localized,
  description: localized.optional(),
  timeZone: z
    .string()
    .refine(isTimeZone, { message: 'an IANA time zone such as Europe/Paris' })
    .optional()
    .meta({ description: 'The IANA zone in which moments are shown; UTC by default.' }),
  missing: z
    .enum(['hide', 'link', 'fallback'])
    .optional()
    .meta({ description: 'What a locale does with a document that is not translated into it.' }),
  permalinks: z
    .strictObject({
      article: pattern.optional(),
      page: pattern.optional(),
      section: pattern.optional(),
      archive: pattern.optional(),
      year: pattern.optional(),
      month: pattern.optional(),
      term: pattern.optional(),
      series: pattern.optional(),
    })
    .optional(),
  paths: z
    .record(z.string(), z.union([word, z.strictObject(pathNames), z.record(z.string(), word)]))
    .optional(),
  typography: z.union([z.boolean(), z.record(z.string(), z.boolean())]).optional(),
  highlight: z
    .boolean()
    .optional()
    .meta({ description: 'Whether code whose fence names a language is coloured; true by default.' }),
  menus: z.record(z.string(), z.array(z.union([text, menuLine]))).optional(),
  pageSize: z
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: 'Articles on one page of a list; 10 by default.' }),
  notices: z
    .strictObject({
      oldAfter: z
        .number()
        .int()
        .min(1)
        .optional()
        .meta({ description: 'Months after which an article that was not updated is said to be old.' }),
    })
    .optional(),
  organization: organization.optional(),
  social: z.array(socialPost).optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
  checks: checks.optional(),
  feeds: z
    .union([
      z.boolean(),
      z.strictObject({
        items: z.number().int().min(1).max(1000).optional(),
        sections: z.boolean().optional(),
        tags: z.boolean().optional(),
      }),
    ])
    .optional()
    .meta({ description: 'Atom and JSON feeds; `items` is how many articles each holds, 20 by default.' }),
  robots: z
    .string()
    .refine(isRobots, { message: 'lines such as `Disallow: /private/`' })
    .optional()
    .meta({ description: 'Lines of robots.txt; the sitemap is added to them.' }),
});

/** What `defineSite` takes: the settings as `site.yaml` writes them. */
export type SiteConfig = z.input<typeof siteSchema>;

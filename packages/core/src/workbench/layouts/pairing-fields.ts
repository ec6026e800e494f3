import type { LocaleCode } from '../../types.js';
import type { LanguageLayout } from './language-layout.js';

/** What the front matter of a text says of its language and its translations. */
export interface PairingFields {
  /** The language of the text, where the tool takes it from there. */
  readonly locale?: LocaleCode;
  /** What all versions of the text are called. */
  readonly key?: string;
}

/** The fields that versions of one text share, by the habits of sites whose tool has none. */
const keyFields = [
  'translationKey',
  'translation_key',
  'translation_id',
  'ref',
  'lang-ref',
  'lang_ref',
  'page_id',
];

/** Reads what front matter says of the language and the translations of a text. */
export function readPairingFields(values: Readonly<Record<string, unknown>>): PairingFields {
  const key = keyFields
    .map((name) => values[name])
    .find((value) => typeof value === 'string' && value !== '');
  const locale = [values.lang, values.locale].find((value) => typeof value === 'string' && value !== '');
  return {
    ...(typeof key === 'string' && { key }),
    ...(typeof locale === 'string' && { locale }),
  };
}

/** Decides whether texts of a layout are paired by their front matter too. */
export function pairsByFields({ layout }: LanguageLayout): boolean {
  return layout === 'almanach' || layout === 'hugo' || layout === 'jekyll';
}

import slugify from 'slugify';

/** What a slug is made for. */
export interface SlugOptions {
  /** A BCP 47 language tag: German writes `ä` as `ae`, French as `a`. */
  readonly locale: string;
}

/**
 * Gives the slug of a text: one segment of an address, in lower case, its words separated by hyphens. Apostrophes
 * separate; Latin letters lose their accents; letters of other scripts that have no usual transliteration stay.
 * Empty where the text has no letter and no digit. A slug of a slug is itself.
 *
 * @throws TypeError where `text` is no text.
 * @example
 * createSlug('L’œuvre d’été', { locale: 'fr' }) // 'l-oeuvre-d-ete'
 * createSlug('日本語', { locale: 'ja' }) // '日本語'
 */
export function createSlug(text: string, { locale }: SlugOptions): string {
  if (typeof text !== 'string') throw new TypeError(`Expected a text, not \`${String(text)}\``);
  const language = locale.toLowerCase().split('-')[0] ?? '';
  let slug = '';
  for (const run of text
    .normalize('NFC')
    .split(/((?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)+)/u)) {
    slug += /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(run)
      ? transliterate(run, language)
      : run;
  }
  return slug
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
}

/** Writes a run of European letters in ASCII; what slugify does not know stays as it is. */
function transliterate(run: string, language: string): string {
  let result = '';
  for (const letter of run) {
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
    const known = [letter, letter.toLowerCase(), base, base.toLowerCase()]
      .map((form) => slugify(form, { locale: language, strict: true }))
      .find((plain) => plain !== '');
    result += known ?? base;
  }
  return result;
}

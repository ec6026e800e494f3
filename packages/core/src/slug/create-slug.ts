import { languageOf, toLocaleTag } from '../date/locale-tag.js';
import { expectObject, misuse } from '../text/expect.js';
import { ascii, foldForms } from '../text/fold.js';
import { fitText } from '../text/shorten.js';
import { spellArabicLetters } from '../text/spell-arabic-letters.js';
import { stripEnds } from '../text/strip.js';
import { spellUkrainian } from './spell-ukrainian.js';
import { transliterate } from './transliterate.js';

/** What a slug is made for. */
export interface SlugOptions {
  /** A BCP 47 language tag: German writes `ä` as `ae`, French as `a`. */
  readonly locale: string;
}

/** In bytes of UTF-8. File systems take names of 255: there is room for `-2` and an ending. */
const longestSlug = 200;

/** Nothing after this many characters can still show in a slug, unless the text has hardly any letters. */
const longestText = 10_000;

/**
 * Returns the slug of a text: one segment of an address, in lower case, its words separated by hyphens. A slug of a slug
 * is itself.
 *
 * Apostrophes separate, but in Ukrainian, where they belong to a word. Latin, Greek and Cyrillic letters are written in ASCII as the language does; those of other
 * scripts stay, with their vowel signs, but without Arabic and Hebrew points. `+` and `#` after a letter are read out,
 * since « C », « C++ » and « C# » are three. What nobody sees (soft hyphens, direction marks) is left out. A long text
 * ends at a word before 200 bytes. The slug is empty where the text has no letter and no digit.
 *
 * @throws TypeError where `text` is no text or `locale` no language tag.
 * @example
 * createSlug('L’œuvre d’été', { locale: 'fr' }) // 'l-oeuvre-d-ete'
 * createSlug('Über uns', { locale: 'de' }) // 'ueber-uns'
 * createSlug('日本語', { locale: 'ja' }) // '日本語'
 * createSlug('C++', { locale: 'fr' }) // 'c-plus-plus'
 */
export function createSlug(text: string, options: SlugOptions): string {
  if (typeof text !== 'string') throw misuse('a text', text);
  const language = languageIn(expectObject(options, 'options with `locale`').locale);
  const start = text.slice(0, longestText);
  const forms = foldForms(language === 'uk' ? spellUkrainian(start) : start);
  const folded = spellSigns(spellArabicLetters(forms, language));
  const letters = ascii.test(folded) ? folded : transliterate(folded, language);
  return stripEnds(fitSlug(separateWords(letters)), /-/);
}

/** Slugs are many, and Intl takes ten times as long to read the plainest tag as the rest takes. */
function languageIn(locale: string): string {
  const isPlain = typeof locale === 'string' && /^[a-z]{2}(?:-[A-Z]{2})?$/.test(locale);
  return isPlain ? locale.slice(0, 2) : languageOf(toLocaleTag(locale));
}

function spellSigns(text: string): string {
  if (!/[+#·]/.test(text)) return text;
  return text
    .replace(/l·(?=l)/g, 'l')
    .replace(/(?<=[\p{L}\p{N}]\+{0,9})\+/gu, '-plus-')
    .replace(/(?<=\p{L})#(?![\p{L}\p{N}])/gu, '-sharp-');
}

function separateWords(text: string): string {
  return (
    text
      // A sign belongs to a letter: without one it would hang on a hyphen.
      .replace(/(?<![\p{L}\p{M}])\p{M}+/gu, '')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
      .normalize('NFC')
  );
}

/** Returns what fits of a slug; in bytes of UTF-8 no character is longer than three a unit. */
function fitSlug(slug: string): string {
  if (slug.length * 3 <= longestSlug) return slug;
  return fitText(slug, {
    longest: longestSlug,
    gap: '-',
    sizeOf: (piece) => new TextEncoder().encode(piece).length,
  });
}

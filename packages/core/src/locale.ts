import type { Direction, LocaleCode, SiteLocale } from './types.js';

/** The settings of a locale. */
export interface LocaleOptions {
  /** Names the folder, `'pt-br'`. */
  readonly code: LocaleCode;
  /** The BCP 47 tag; by default the code, written as a tag is. */
  readonly language?: string | undefined;
  /** The segment in addresses; by default the code. Empty puts the locale at the root. */
  readonly prefix?: string | undefined;
}

/**
 * Creates a locale of the site: its tag in canonical form, its direction, and its name in its own language.
 *
 * @throws TypeError where the language is no BCP 47 tag.
 * @example
 * createLocale({ code: 'pt-br' })
 * // { code: 'pt-br', language: 'pt-BR', prefix: 'pt-br', direction: 'ltr', name: 'português (Brasil)' }
 */
export function createLocale({ code, language, prefix }: LocaleOptions): SiteLocale {
  const tag = canonicalLanguage(language ?? code);
  if (tag === undefined) throw new TypeError(`Expected a BCP 47 language tag, not \`${language ?? code}\``);
  return {
    code,
    language: tag,
    prefix: prefix ?? code,
    direction: directionOf(tag),
    name: nameOf(tag),
  };
}

/** Returns a BCP 47 tag in its canonical form, `'pt-BR'` for `'pt-br'` and `'pt_br'`, or undefined where it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Lists a tag, then the tags of texts that its readers read rather than those of another language: in their script, then
 * in any (RFC 4647, 3.4, Lookup, with the likely subtags of CLDR).
 *
 * @example
 * lookupTags('fr-CA') // ['fr-CA', 'fr-Latn-CA', 'fr-Latn', 'fr']
 * lookupTags('zh-TW') // ['zh-TW', 'zh-Hant-TW', 'zh-Hant', 'zh']
 */
export function lookupTags(tag: string): readonly string[] {
  const likely = new Intl.Locale(tag).maximize();
  const inScript = truncations(likely.baseName).filter(
    (each) => new Intl.Locale(each).maximize().script === likely.script,
  );
  return [...new Set([tag, ...inScript, ...truncations(tag)])];
}

/** Returns a tag and what is left of it without its last subtags; what introduces one goes with it (RFC 4647, 3.4). */
function truncations(tag: string): readonly string[] {
  const shorter = tag.replace(/-[^-]+$/, '').replace(/-[^-]$/, '');
  return shorter === tag ? [tag] : [tag, ...truncations(shorter)];
}

/**
 * Lists a locale and those whose texts its readers are shown before others, the nearest first: of `fr-CA`, the locales
 * whose language is `fr`, or `fr-FR`, which is what `fr` stands for.
 */
export function localesToRead(locale: SiteLocale, locales: readonly SiteLocale[]): readonly SiteLocale[] {
  const tags = lookupTags(locale.language);
  // Of many locales, a few share the first subtag: the others need no look at what their tags stand for.
  const akin = locales
    .filter(({ language }) => primaryOf(language) === primaryOf(locale.language))
    .map((each) => ({ each, short: new Intl.Locale(each.language).minimize().baseName }));
  const near = tags.flatMap((tag) => [
    ...akin.filter(({ each }) => each.language === tag),
    ...akin.filter(({ short }) => short === tag),
  ]);
  return [locale, ...new Set(near.map(({ each }) => each).filter(({ code }) => code !== locale.code))];
}

function primaryOf(tag: string): string {
  return tag.replace(/-.*/, '');
}

interface TextInfo {
  readonly direction?: string;
}

interface LocaleWithTextInfo extends Intl.Locale {
  readonly textInfo?: TextInfo;
  getTextInfo?(): TextInfo;
}

/** Scripts that run from right to left, by their ISO 15924 codes (Unicode, `Bidi_Class` R and AL). */
const rightToLeft: ReadonlySet<string> = new Set(
  'Adlm Arab Armi Aran Avst Chrs Cprt Elym Garay Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi'.split(
    ' ',
  ),
);

/**
 * Decides in which direction a language is written: by its likely script, which every engine knows; `textInfo`, which
 * older ones lack, where there is none.
 *
 * @param tag A BCP 47 tag.
 */
export function directionOf(tag: string): Direction {
  const locale: LocaleWithTextInfo = new Intl.Locale(tag);
  const script = locale.maximize().script;
  if (script !== undefined) return rightToLeft.has(script) ? 'rtl' : 'ltr';
  const info = locale.getTextInfo?.() ?? locale.textInfo;
  return info?.direction === 'rtl' ? 'rtl' : 'ltr';
}

function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

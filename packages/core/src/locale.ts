import { toLocaleTag } from './date/locale-tag.js';
import { expectList } from './text/expect.js';
import type { Direction, LocaleCode, SiteLocale } from './types.js';

/** The settings of a locale. */
export interface LocaleOptions {
  /** Names the folder, `'pt-br'`. */
  readonly code: LocaleCode;
  /** The BCP 47 tag; by default the code, written as a tag is. */
  readonly language?: string | undefined;
  /** The segment in addresses; by default the code. Empty puts the locale at the root. */
  readonly prefix?: string | undefined;
  /** The absolute address that its pages stand below, without a trailing slash; by default that of the site. */
  readonly url?: string | undefined;
  /** The numbering system of CLDR; by default that of the language. */
  readonly digits?: string | undefined;
}

/**
 * Creates a locale of the site: its tag in canonical form, its direction, and its name in its own language.
 *
 * @throws TypeError where the language is no BCP 47 tag.
 * @example
 * createLocale({ code: 'pt-br' })
 * // { code: 'pt-br', language: 'pt-BR', prefix: 'pt-br', direction: 'ltr', name: 'português (Brasil)' }
 */
export function createLocale({ code, language, prefix, url, digits }: LocaleOptions): SiteLocale {
  const tag = canonicalLanguage(language ?? code);
  if (tag === undefined) throw new TypeError(`Expected a BCP 47 language tag, not \`${language ?? code}\``);
  return {
    code,
    language: tag,
    prefix: prefix ?? code,
    ...(url !== undefined && { url }),
    ...(digits !== undefined && { digits }),
    direction: directionOf(tag),
    name: nameOf(tag),
  };
}

/**
 * Returns the tag by which the numbers and dates of a locale are written: its language, with the digits that the site
 * sets.
 *
 * @example
 * writingTag(createLocale({ code: 'fa', digits: 'latn' })) // 'fa-u-nu-latn'
 */
export function writingTag({ language, digits }: Pick<SiteLocale, 'language' | 'digits'>): string {
  return digits === undefined ? language : new Intl.Locale(language, { numberingSystem: digits }).toString();
}

/** Returns what finds the language of a locale of a site by its code; of another one, the code itself. */
export function languageFinder(locales: readonly SiteLocale[]): (code: LocaleCode) => string {
  const languages = new Map(locales.map(({ code, language }) => [code, language]));
  return (code) => languages.get(code) ?? code;
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
  const european = likely.language === 'pt' && europeanPortuguese.has(likely.region ?? '') ? ['pt-PT'] : [];
  return [...new Set([tag, ...european, ...inScript, ...truncations(tag)])];
}

/** Regions that write Portuguese as Portugal does (CLDR, `parentLocales`). */
const europeanPortuguese: ReadonlySet<string> = new Set('AO CH CV FR GQ GW LU MO MZ ST TL'.split(' '));

/**
 * Returns the one of several languages that readers of a language read before the others, or undefined where they read
 * none of them: their own, else one that lookup finds or that a shorter tag stands for by CLDR's likely subtags.
 *
 * @param tag A BCP 47 tag in canonical form.
 * @param languages Tags in canonical form.
 * @example
 * nearestLanguage('zh-TW', ['zh-Hans', 'zh-Hant']) // 'zh-Hant'
 * nearestLanguage('pt', ['pt-BR', 'pt-PT']) // 'pt-BR'
 * nearestLanguage('nl', ['de']) // undefined
 * @throws TypeError where `tag` is no language tag, or `languages` no list.
 */
export function nearestLanguage(tag: string, languages: readonly string[]): string | undefined {
  const wanted = toLocaleTag(tag);
  expectList(languages, 'a list of language tags');
  for (const language of languages) toLocaleTag(language);
  return languagesToRead(wanted, languages)[0];
}

/** Lists those of several languages that readers of a language read, the nearest first. */
export function languagesToRead(tag: string, languages: readonly string[]): readonly string[] {
  // Of many languages, a few share the first subtag: the others need no look at what their tags stand for.
  const akin = languages
    .filter((each) => primaryOf(each) === primaryOf(tag))
    .map((each) => ({ each, short: new Intl.Locale(each).minimize().baseName }));
  const near = lookupTags(tag).flatMap((wanted) => [
    ...akin.filter(({ each }) => each === wanted),
    ...akin.filter(({ short }) => short === wanted),
  ]);
  return [...new Set(near.map(({ each }) => each))];
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
  const tags = languagesToRead(
    locale.language,
    locales.map(({ language }) => language),
  );
  const near = tags.flatMap((tag) => locales.filter(({ language }) => language === tag));
  return [locale, ...near.filter(({ code }) => code !== locale.code)];
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

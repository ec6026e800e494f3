import { canonicalLanguage } from '../../locale.js';

/** A language, perhaps with a script and a region: the shape of what folders are called. */
const shape = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i;

/** Codes of countries that are often taken for those of their languages. */
const countries: ReadonlySet<string> = new Set(['cn', 'cz', 'dk', 'jp', 'tw', 'ua']);

/** Words that folders are called, and that are codes of languages with three letters. */
const words: ReadonlySet<string> = new Set(
  'arc ban bar bas bin bug car day del ext fan fat hit lam lol lua mad man men min mus new non pro sad sam see sel sun tem ter tig ton vol war was zen'.split(
    ' ',
  ),
);

/**
 * Returns what decides whether a folder or suffix may name a language: a tag of BCP 47 whose language, script and region
 * CLDR has names for. Many that do name something else: `id`, `is`, `to`, `am`.
 *
 * @example
 * const isLocaleName = localeNameReader()
 * isLocaleName('pt-BR') // true
 * isLocaleName('src') // false
 */
export function localeNameReader(): (name: string) => boolean {
  const read = (type: Intl.DisplayNamesType) => new Intl.DisplayNames(['en'], { type, fallback: 'none' });
  const [languages, scripts, regions] = [read('language'), read('script'), read('region')];
  const judge = (name: string): boolean => {
    const [, language = '', script, region] = shape.exec(name) ?? [];
    if (language === '') return false;
    const code = language.toLowerCase();
    // Codes of three letters that a shorter one has replaced name other things: `src`, `mac`, `ice`.
    if (code.length === 3 && (words.has(code) || canonicalLanguage(code) !== code)) return false;
    return (
      (languages.of(code) !== undefined || (countries.has(code) && code === name.toLowerCase())) &&
      (script === undefined || scripts.of(titleCase(script)) !== undefined) &&
      (region === undefined || regions.of(region.toUpperCase()) !== undefined)
    );
  };
  const judged = new Map<string, boolean>();
  return (name) => {
    const verdict = judged.get(name) ?? judge(name);
    judged.set(name, verdict);
    return verdict;
  };
}

function titleCase(script: string): string {
  return `${script.slice(0, 1).toUpperCase()}${script.slice(1).toLowerCase()}`;
}

/** Decides whether a name says more than a language, and so hardly names anything else: `pt-br`, `zh_Hans`. */
export function isPreciseLocale(name: string): boolean {
  return /[-_]/.test(name);
}

/** Decides whether a name is that of English. */
export function isEnglish(name: string): boolean {
  return /^en(?:$|[-_])/i.test(name);
}

/** Codes that are words, or short for something, at the end of a name: `how-to`, `log-in`, `docs-it`, `docs-hr`. */
const shortWords: ReadonlySet<string> = new Set(
  'ab ad ai am an as ay be br ch co cs cv ee go ha he hi ho hr ia id ie ii in io is it kl kv la li lo me mh ml mr ms my na nd ng no nr nv oc om or os pa pi ps rn rm sa sc sd se sg si sl sm so ss st ta tg ti tk tn to ts tt tw ty ua uk ve vi vo wa wo za'.split(
    ' ',
  ),
);

/** Decides whether the name of a language is a word or an abbreviation as well, so that it says little behind another. */
export function isShortWord(name: string): boolean {
  return shortWords.has(name.toLowerCase());
}

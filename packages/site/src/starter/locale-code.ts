import { terminalWords } from '../terminal-words.js';

/** The code of a locale, or the problem with the text that should name one. */
export type LocaleAnswer =
  | { readonly code: string }
  | {
      readonly problem: string;
      /** The code that the user probably meant. */
      readonly suggestion?: string;
    };

/**
 * Reads the code of a locale as folders write it, `'fr'`, `'pt-br'`. For a text that is no code it suggests the one that
 * the user probably meant: from a name (`French`, `français`), an older or longer code (`fra`), or an underscore.
 *
 * @example
 * readLocaleCode('French') // { problem: '`French` is no code of a language', suggestion: 'fr' }
 */
export function readLocaleCode(text: string): LocaleAnswer {
  const canonical = canonicalOf(text);
  if (canonical?.toLowerCase() === text.toLowerCase() && languageName(canonical, 'en') !== undefined)
    return { code: canonical.toLowerCase() };
  const problem = terminalWords().noCode(text);
  const dashed = canonicalOf(text.replaceAll('_', '-'));
  const suggestion =
    dashed !== undefined && languageName(dashed, 'en') !== undefined ? dashed : codeOfName(text);
  return suggestion === undefined ? { problem } : { problem, suggestion: suggestion.toLowerCase() };
}

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Returns the name of a language in the reader's, or undefined if it has none. */
function languageName(tag: string, reader: string): string | undefined {
  try {
    return new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}

/** Finds the two-letter code of a language by its name, in English or in the language itself. */
function codeOfName(name: string): string | undefined {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const lowerCase = name.toLowerCase();
  for (const first of letters) {
    for (const second of letters) {
      const code = `${first}${second}`;
      const names = [languageName(code, 'en'), languageName(code, code)];
      // A code that stands for another (`iw` for `he`) is passed over.
      if (canonicalOf(code) === code && names.some((each) => each?.toLowerCase() === lowerCase)) return code;
    }
  }
  return undefined;
}

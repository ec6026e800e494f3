/** What a locale that was asked for turned out to be. */
export type LocaleAnswer =
  | { readonly code: string }
  | {
      readonly problem: string;
      /** The code that was probably meant. */
      readonly suggestion?: string;
    };

/**
 * Reads the code of a locale as it names a folder, `'fr'`, `'pt-br'`. What is no code of a language is answered with
 * the code that was probably meant: a name (`French`, `français`), an older or longer code (`fra`), an underscore.
 *
 * @example
 * readLocaleCode('French') // { problem: '`French` is no code of a language', suggestion: 'fr' }
 */
export function readLocaleCode(text: string): LocaleAnswer {
  const canonical = canonicalOf(text);
  if (canonical?.toLowerCase() === text.toLowerCase() && languageName(canonical, 'en') !== undefined)
    return { code: canonical.toLowerCase() };
  const problem = `\`${text}\` is no code of a language`;
  const dashed = canonicalOf(text.replaceAll('_', '-'));
  const meant = dashed !== undefined && languageName(dashed, 'en') !== undefined ? dashed : codeOfName(text);
  return meant === undefined ? { problem } : { problem, suggestion: meant.toLowerCase() };
}

function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Gives the name of a language in another, or undefined where it has none. */
function languageName(tag: string, reader: string): string | undefined {
  try {
    return new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}

/** Looks a name up among the languages of two letters, in English and in the language itself. */
function codeOfName(name: string): string | undefined {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const wanted = name.toLowerCase();
  for (const first of letters) {
    for (const second of letters) {
      const code = `${first}${second}`;
      const names = [languageName(code, 'en'), languageName(code, code)];
      // Codes that stand for another one (`iw` for `he`) are no answer.
      if (canonicalOf(code) === code && names.some((known) => known?.toLowerCase() === wanted)) return code;
    }
  }
  return undefined;
}

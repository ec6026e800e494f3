import { addressRanges, applyEdits, type Edit, orderEdits } from './edit.js';
import { englishEdits } from './english.js';
import { frenchEdits, frenchSpaces } from './french.js';

/** What a text is typeset for. */
export interface TypesetOptions {
  /** A BCP 47 language tag; a language without rules leaves a text as it is. */
  readonly locale: string;
}

/** Finds the edits of a text. */
export type FindEdits = (text: string) => readonly Edit[];

/** Gives what finds the edits of a language; undefined where the language has no rules. */
export function findEditsFor(locale: string): FindEdits | undefined {
  if (typeof locale !== 'string' || locale === '') {
    throw new TypeError(`Expected a BCP 47 language tag, not \`${String(locale)}\``);
  }
  const [language, ...rest] = locale.toLowerCase().split('-');
  if (language === 'en') return (text) => ordered(text, /["']|--|\.\.\./, englishEdits);
  if (language !== 'fr') return undefined;
  const spaces = rest.includes('ca')
    ? frenchSpaces.canada
    : rest.includes('ch')
      ? frenchSpaces.switzerland
      : frenchSpaces.france;
  return (text) =>
    ordered(text, /["'«»;:!?%€$£°§\d]|--|\.\.\.|[MD]|[Pp]|art|chap|fig|vol/, (given) =>
      frenchEdits(given, spaces),
    );
}

function ordered(text: string, candidate: RegExp, find: FindEdits): readonly Edit[] {
  if (!candidate.test(text)) return [];
  const edits = find(text);
  return edits.length === 0 ? edits : orderEdits(edits, addressRanges(text));
}

/**
 * Gives a text as a careful typographer of its language writes it. Typesetting twice changes nothing more.
 *
 * French follows the Imprimerie nationale (France), the OQLF (Canada, `fr-CA`) and the Guide du typographe romand
 * (Switzerland, `fr-CH`); English gets curly quotes, dashes and ellipses; other languages stay as they are.
 *
 * @throws TypeError where `locale` is no language tag.
 * @example
 * typeset('Vraiment ?', { locale: 'fr' }) // 'Vraiment\u202f?'
 * typeset('Il est 12:30', { locale: 'fr' }) // 'Il est 12:30'
 */
export function typeset(text: string, { locale }: TypesetOptions): string {
  const find = findEditsFor(locale);
  if (!find) return text;
  let result = text;
  // A mark made right can complete the pair of another: a second look settles all but crafted texts.
  for (let pass = 0; pass < 4; pass++) {
    const edits = find(result);
    if (edits.length === 0) break;
    result = applyEdits(result, edits);
  }
  return result;
}

import { foldForms, foldSpelling } from './fold.js';
import { spellArabicLetters } from './spell-arabic-letters.js';

/** Returns what the spellings of one name have in common. */
export type NameFold = (name: string) => string;

/** Languages that write tones as accents: without them, or with others, it is another word. */
const tonal = new Set(['vi']);

/** What makes another syllable of kana, though collation counts it among the accents. */
const voicing = /[\u3099\u309A]/g;

/**
 * Returns a function that tells the names of terms and series apart as their language's collation does: letters of its
 * alphabet make two words (« año », « ano »), case and what it counts as one letter do not (Persian and Arabic kaf).
 * Accents may be left out, but not differ: « ecologie » is « écologie », while « pêche » is not « péché »; tones and
 * the marks of voiced kana may not be left out either. Where a name without accents stands for two, it is that with
 * more of them.
 *
 * @param names All names that are to be told apart, in any order.
 * @see https://www.unicode.org/reports/tr35/tr35-collation.html
 * @example
 * const fold = createNameFold('es', ['año', 'ano', 'Ano'])
 * fold('Ano') === fold('ano') // true
 * fold('año') === fold('ano') // false
 */
export function createNameFold(language: string, names: Iterable<string>): NameFold {
  const forms = new Map<string, string>();
  for (const name of names) if (!forms.has(name)) forms.set(name, formOf(name, language));
  const groups = groupEqual([...new Set(forms.values())], language);
  const conflict = createConflict(language);
  const identities = new Map<string, string>();
  for (const group of groups)
    for (const [first = '', ...others] of splitByAccents(group, conflict))
      for (const form of [first, ...others]) identities.set(form, first);
  return (name) => {
    const form = forms.get(name) ?? formOf(name, language);
    return identities.get(form) ?? form;
  };
}

/** Compares names, accents aside: the order of what a fold returns. */
export function compareFolded(a: string, b: string): number {
  const [one, two] = [foldSpelling(a), foldSpelling(b)];
  if (one !== two) return one < two ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Returns a name without what collation does not know to be one: capitals, apostrophes, spaces, what nobody sees. */
function formOf(name: string, language: string): string {
  const straight = name.replace(/[\u2018\u2019\u02BC\uFF07]/g, "'").toLocaleLowerCase(language);
  return spellArabicLetters(foldForms(straight), language).replace(/\s+/g, ' ').trim();
}

/** Groups what differs in case or accents alone. */
function groupEqual(forms: readonly string[], language: string): string[][] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const groups: string[][] = [];
  for (const form of forms.toSorted(compare)) {
    const last = groups.at(-1);
    if (last && compare(last[0] ?? '', form) === 0) last.push(form);
    else groups.push([form]);
  }
  return groups;
}

type Conflict = (one: string, two: string) => boolean;

/** Parts a group where accents differ; each part begins with the form that has most of them. */
function splitByAccents(group: readonly string[], conflict: Conflict): string[][] {
  if (group.length < 2) return [[...group]];
  const parts: string[][] = [];
  for (const form of group.toSorted((a, b) => countMarks(b) - countMarks(a) || (a < b ? -1 : 1))) {
    const part = parts.find((forms) => !forms.some((other) => conflict(form, other)));
    if (part) part.push(form);
    else parts.push([form]);
  }
  return parts;
}

function createConflict(language: string): Conflict {
  const { compare } = new Intl.Collator(language, { sensitivity: 'accent' });
  if (tonal.has(language.split('-')[0] ?? '')) return (one, two) => compare(one, two) !== 0;
  return (one, two) => {
    if (voicingOf(one) !== voicingOf(two)) return true;
    const [letters, others] = [lettersOf(one), lettersOf(two)];
    if (letters.length !== others.length) return false;
    return letters.some((letter, index) => {
      const other = others[index] ?? '';
      return countMarks(letter) > 0 && countMarks(other) > 0 && compare(letter, other) !== 0;
    });
  };
}

function voicingOf(form: string): string {
  return /[\u3040-\u30FF]/.test(form)
    ? lettersOf(form)
        .map((letter) => letter.normalize('NFD').match(voicing)?.join('') ?? '-')
        .join('')
    : '';
}

function lettersOf(form: string): string[] {
  return form.normalize('NFC').match(/\P{M}\p{M}*|^\p{M}+/gu) ?? [];
}

function countMarks(form: string): number {
  return form.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
}

/** Terms that begin with one letter; no letter stands above all of them together. */
export interface LetteredTerms<Term> {
  readonly letter?: string;
  readonly terms: readonly Term[];
}

/** Fewer are seen at once. */
const fewestTerms = 40;
/** Where there are more letters than that for as many terms, as in Chinese, they lead nobody. */
const fewestPerLetter = 2;

/**
 * Groups terms below the letters that they begin with, as the language counts letters; together where they are few.
 *
 * @param terms In the language's order.
 */
export function lettered<Term extends { readonly name: string }>(
  terms: readonly Term[],
  language: string,
): readonly LetteredTerms<Term>[] {
  if (terms.length < fewestTerms) return [{ terms }];
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const groups: { letter: string; terms: Term[] }[] = [];
  for (const term of terms) {
    const letter = letterOf(term.name, language);
    const last = groups.at(-1);
    if (last && compare(last.letter, letter) === 0) last.terms.push(term);
    else groups.push({ letter, terms: [term] });
  }
  return groups.length * fewestPerLetter > terms.length ? [{ terms }] : groups;
}

/** Returns the letter that a name begins with, as a capital without its accent; `#` for a figure or sign. */
function letterOf(name: string, language: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
  if (!/\p{L}/u.test(letter)) return '#';
  const capital = letter.toLocaleUpperCase(language);
  const plain = capital.normalize('NFD').replace(/\p{M}/gu, '');
  return new Intl.Collator(language, { sensitivity: 'base' }).compare(plain, capital) === 0 ? plain : capital;
}

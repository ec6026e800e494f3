import type { LocaleCode } from '../../types.js';

/** A term of one locale, by its folded name. */
export interface LocaleTerm {
  readonly locale: LocaleCode;
  readonly id: string;
  /** What equal names have in common in all languages. */
  readonly slug: string;
}

/** Terms of several locales that mean the same: at most one of each locale. */
export class TermGroups {
  readonly #members = new Map<LocaleTerm, ReadonlyMap<LocaleCode, LocaleTerm>>();
  readonly #proven = new Set<LocaleTerm>();

  /** Returns the term of another locale that means the same. */
  counterpart(term: LocaleTerm, locale: LocaleCode): LocaleTerm | undefined {
    return this.#members.get(term)?.get(locale);
  }

  /** Returns the terms that mean the same, this one included. */
  membersOf(term: LocaleTerm): ReadonlyMap<LocaleCode, LocaleTerm> {
    return this.#members.get(term) ?? new Map([[term.locale, term]]);
  }

  /** Decides whether more than one document, or the author, paired a term. */
  isProven(term: LocaleTerm): boolean {
    return this.#proven.has(term);
  }

  /** Joins the groups of two terms; returns whether no locale would have two of one meaning. */
  join(one: LocaleTerm, other: LocaleTerm, proven: boolean): boolean {
    const [mine, theirs] = [this.membersOf(one), this.membersOf(other)];
    if ([...theirs.keys()].some((locale) => mine.has(locale))) return false;
    const all = new Map([...mine, ...theirs]);
    for (const term of all.values()) this.#members.set(term, all);
    if (proven) this.#proven.add(one).add(other);
    return true;
  }
}

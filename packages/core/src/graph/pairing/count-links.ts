import { onceEach } from '../../once.js';
import type { LocaleCode } from '../../types.js';
import type { LocaleTerm, TermGroups } from './term-groups.js';

/** The terms that the versions of one document name: two versions or more, in their own order. */
export type TermVersions = ReadonlyMap<LocaleCode, readonly LocaleTerm[]>;

/** What speaks for two terms of two locales being one: documents of which one version has the one, another the other. */
export interface TermLink {
  readonly one: LocaleTerm;
  readonly other: LocaleTerm;
  /** How many documents have both. */
  both: number;
  /** In how many of them they stand at the same place of equally long lists. */
  aligned: number;
  /** In how many of them each is the only term whose pair is not proven. */
  alone: number;
}

/** The links of a site, and in how many documents that both locales have a term stands. */
export interface LinkCounts {
  readonly links: readonly TermLink[];
  countOf(term: LocaleTerm, other: LocaleCode): number;
  /** How many documents have both of two terms. */
  sharedBy(one: LocaleTerm, other: LocaleTerm): number;
}

/** Counts what links terms that have no pair yet; those that have one are taken out of the lists. */
export function countLinks(documents: readonly TermVersions[], groups: TermGroups): LinkCounts {
  const links = new Map<LocaleTerm, Map<LocaleTerm, TermLink>>();
  const counts = onceEach((_: LocaleTerm) => new Map<LocaleCode, number>());
  for (const versions of documents) {
    const lists = [...versions];
    lists.forEach(([locale, terms], index) => {
      for (const [otherLocale, others] of lists.slice(index + 1)) {
        const mine = unpaired(terms, otherLocale, groups);
        const theirs = unpaired(others, locale, groups);
        for (const one of mine.free) increment(counts(one), otherLocale);
        for (const other of theirs.free) increment(counts(other), locale);
        const alone = mine.alone && theirs.alone;
        linkLists(links, mine.free, theirs.free, alone);
      }
    });
  }
  return {
    links: [...links.values()].flatMap((targets) => [...targets.values()]),
    countOf: (term, other) => counts(term).get(other) ?? 0,
    sharedBy: (one, other) => (links.get(one)?.get(other) ?? links.get(other)?.get(one))?.both ?? 0,
  };
}

/** Returns the terms of a list without a pair in a locale, and whether it is one, all others being proven. */
function unpaired(terms: readonly LocaleTerm[], locale: LocaleCode, groups: TermGroups) {
  const free = terms.filter((term) => groups.counterpart(term, locale) === undefined);
  const alone = free.length === 1 && terms.every((term) => term === free[0] || groups.isProven(term));
  return { free, alone };
}

function linkLists(
  links: Map<LocaleTerm, Map<LocaleTerm, TermLink>>,
  terms: readonly LocaleTerm[],
  others: readonly LocaleTerm[],
  alone: boolean,
): void {
  const isAligned = terms.length === others.length;
  terms.forEach((one, place) => {
    const targets = links.get(one) ?? new Map<LocaleTerm, TermLink>();
    links.set(one, targets);
    others.forEach((other, otherPlace) => {
      const link = targets.get(other) ?? { one, other, both: 0, aligned: 0, alone: 0 };
      targets.set(other, link);
      link.both++;
      if (isAligned && place === otherPlace) link.aligned++;
      if (alone) link.alone++;
    });
  });
}

function increment(counts: Map<LocaleCode, number>, locale: LocaleCode): void {
  counts.set(locale, (counts.get(locale) ?? 0) + 1);
}

import type { LocaleCode } from '../../types.js';
import type { TermVersions } from './count-links.js';
import type { LocaleTerm, TermGroups } from './term-groups.js';

/** A term that has no pair in some languages, though texts that have it are translated with terms of their own. */
export interface UnpairedTerm {
  readonly term: LocaleTerm;
  /** The locales without a pair. */
  readonly locales: readonly LocaleCode[];
  /** How many translated texts have it, in the locale where these are most. */
  readonly count: number;
}

/** From how many translated texts on a term is missed: a translation may well have fewer terms than its original. */
const several = 3;

/**
 * Finds the terms that several translated texts have, and that have no pair in the language of the translations: of terms that
 * are a pair, the one that most texts have.
 */
export function findUnpaired(versions: readonly TermVersions[], groups: TermGroups): readonly UnpairedTerm[] {
  const counts = new Map<LocaleTerm, Map<LocaleCode, number>>();
  for (const { term, to } of versions.flatMap((byLocale) => lacking(byLocale, groups))) {
    const ofTerm = counts.get(term) ?? new Map<LocaleCode, number>();
    counts.set(term, ofTerm.set(to, (ofTerm.get(to) ?? 0) + 1));
  }
  const unpaired = [...counts].flatMap(([term, ofTerm]) => {
    const often = [...ofTerm].filter(([, count]) => count >= several);
    if (often.length === 0) return [];
    return [
      {
        term,
        locales: often.map(([locale]) => locale),
        count: Math.max(...often.map(([, count]) => count)),
      },
    ];
  });
  return mostUsed(unpaired, groups);
}

/** Keeps one term of each pair, the one that most texts have: what one of them lacks, its counterparts lack too. */
function mostUsed(unpaired: readonly UnpairedTerm[], groups: TermGroups): readonly UnpairedTerm[] {
  const kept = new Map<LocaleTerm, UnpairedTerm>();
  for (const each of unpaired) {
    const [first = each.term] = [...groups.membersOf(each.term).values()].sort(byLocale);
    const other = kept.get(first);
    if (!other || other.count < each.count) kept.set(first, each);
  }
  return [...kept.values()];
}

function byLocale(a: LocaleTerm, b: LocaleTerm): number {
  return a.locale < b.locale ? -1 : 1;
}

/** Lists the terms of a document that have no pair in the locale of another version with terms. */
function lacking(byLocale: TermVersions, groups: TermGroups) {
  return [...byLocale].flatMap(([locale, terms]) =>
    [...byLocale.keys()]
      .filter((to) => to !== locale)
      .flatMap((to) => terms.filter((term) => !groups.counterpart(term, to)).map((term) => ({ term, to }))),
  );
}

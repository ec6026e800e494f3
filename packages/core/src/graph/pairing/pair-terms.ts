import { compare } from '../../diagnostic.js';
import { countLinks, type LinkCounts, type TermLink, type TermVersions } from './count-links.js';
import { type LocaleTerm, TermGroups } from './term-groups.js';

/** Terms that may be one, where the documents do not decide. */
export interface TermDoubt {
  readonly term: LocaleTerm;
  /** Those of another locale that it may be, the likeliest first. */
  readonly candidates: readonly LocaleTerm[];
}

/** The terms of a taxonomy that mean the same in several locales, and those that may. */
export interface TermPairing {
  readonly groups: TermGroups;
  readonly doubts: readonly TermDoubt[];
}

/** A link and how much speaks for it. */
interface ScoredLink extends TermLink {
  readonly score: number;
  /** Of the documents that both locales have with terms and one has it in, those that have both: 1 is all of them. */
  readonly overlap: number;
}

/** A term and its links to one other locale, the best first. */
interface RankedTerm {
  readonly term: LocaleTerm;
  readonly links: ScoredLink[];
}

/** Terms as they are seen from each other locale. */
type Candidates = ReadonlyMap<string, RankedTerm>;

/** What is paired takes its place out of the lists, which decides others: so often at most. */
const mostRounds = 5;

const leastScore = 0.5;
/** How far the documents of all locales agree that two groups are one; where a single document speaks for it, further. */
const leastAgreement = 0.4;
const leastOfOne = 0.75;
/** Scores that differ by less say the same. */
const leastLead = 0.05;

/**
 * Pairs the terms of one taxonomy across locales by the documents that have them in several: two are one where each is
 * the other's best match. A match counts how often the two occur in versions of one document, among the documents
 * that both locales have with terms; standing at the same place of equally long lists and being written alike speak
 * for it too. A single document proves only names that are written alike, or terms beside which nothing else is
 * unproven. What is paired by the author stays so. The order of locales and documents changes nothing.
 *
 * @param documents The terms of each document, by locale, at most `longestList` of a version.
 * @param groups The pairs that the author has written; others are added to them.
 */
export function pairTerms(documents: readonly TermVersions[], groups = new TermGroups()): TermPairing {
  for (let round = 0; ; round++) {
    const counts = countLinks(documents, groups);
    const candidates = rankCandidates(counts);
    const matches = [...new Set([...candidates.values()].flatMap(({ links: [best] }) => best ?? []))]
      .filter((link) => isMutual(link, candidates) && isProof(link))
      .sort(compareLinks);
    const joined = matches.filter(
      (link) => fitsGroups(link, counts, groups) && groups.join(link.one, link.other, link.both > 1),
    );
    if (joined.length === 0 || round === mostRounds)
      return { groups, doubts: findDoubts(candidates, groups) };
  }
}

function rankCandidates({ links, countOf }: LinkCounts): Candidates {
  const candidates = new Map<string, RankedTerm>();
  for (const link of links) {
    const { one, other, both, aligned } = link;
    const overlap = (2 * both) / (countOf(one, other.locale) + countOf(other, one.locale));
    const alike = one.slug === other.slug ? 0.5 : 0;
    // What one document says alone, another may deny.
    const score = ((overlap + (0.5 * aligned) / both) * both) / (both + 0.5) + alike;
    // Most links are chance: they neither match nor stand in the way of a match.
    if (score < leastScore - leastLead) continue;
    const scored = { ...link, score, overlap };
    for (const [term, target] of [
      [one, other],
      [other, one],
    ] as const) {
      const id = sideOf(term, target);
      const ranked = candidates.get(id) ?? { term, links: [] };
      candidates.set(id, ranked);
      ranked.links.push(scored);
    }
  }
  for (const { links: ranked } of candidates.values()) ranked.sort(compareLinks);
  return candidates;
}

/** Names a term as it is seen from the locale of another. */
function sideOf(term: LocaleTerm, { locale }: LocaleTerm): string {
  return JSON.stringify([locale, term.locale, term.id]);
}

/** Decides whether two terms are each other's best match, before any other. */
function isMutual(link: ScoredLink, candidates: Candidates): boolean {
  return [sideOf(link.one, link.other), sideOf(link.other, link.one)].every((id) => {
    const [best, second] = candidates.get(id)?.links ?? [];
    return best === link && (second === undefined || best.score - second.score >= leastLead);
  });
}

function isProof({ one, other, both, alone, score, overlap }: ScoredLink): boolean {
  if (one.slug === other.slug) return true;
  return both > 1 ? score >= leastScore : alone > 0 && overlap === 1;
}

/** Decides whether the other locales, in which the two have pairs already, agree on the whole. */
function fitsGroups(
  { one, other, both }: TermLink,
  { countOf, sharedBy }: LinkCounts,
  groups: TermGroups,
): boolean {
  let [shared, all] = [0, 0];
  for (const mine of groups.membersOf(one).values())
    for (const theirs of groups.membersOf(other).values()) {
      shared += 2 * sharedBy(mine, theirs);
      all += countOf(mine, theirs.locale) + countOf(theirs, mine.locale);
    }
  const least = both > 1 || one.slug === other.slug ? leastAgreement : leastOfOne;
  return shared >= least * all;
}

/** The best first; equal ones in the order of their names. */
function compareLinks(a: ScoredLink, b: ScoredLink): number {
  return b.score - a.score || b.both - a.both || compare(nameOf(a), nameOf(b));
}

function nameOf({ one, other }: TermLink): string {
  return [one, other]
    .map(({ locale, id }) => JSON.stringify([id, locale]))
    .sort()
    .join();
}

/** Finds the terms whose best matches are not proven, each pair once, whatever the locale. */
function findDoubts(candidates: Candidates, groups: TermGroups): TermDoubt[] {
  const reported = new Set<string>();
  const ranked = [...candidates.values()].map(({ term, links }) => {
    const likely = links.filter(
      (link) => isLikely(link, candidates) && !groups.counterpart(link.one, link.other.locale),
    );
    return { term, links, others: likely.map(({ one, other }) => (one === term ? other : one)) };
  });
  // What has the most candidates names those of the others.
  ranked.sort(
    (a, b) =>
      b.others.length - a.others.length ||
      compareFirst(a, b) ||
      compare(a.term.id, b.term.id) ||
      compare(a.term.locale, b.term.locale),
  );
  return ranked.flatMap(({ term, others }) => {
    const pairs = others.map((other) => [nameGroup(groups, term), nameGroup(groups, other)].sort().join());
    const isNew = pairs.some((pair) => !reported.has(pair));
    for (const pair of pairs) reported.add(pair);
    return isNew ? [{ term, candidates: others }] : [];
  });
}

function compareFirst({ links: [a] }: RankedTerm, { links: [b] }: RankedTerm): number {
  return a && b ? compareLinks(a, b) : 0;
}

/** Decides whether nothing is much likelier for either of two terms. */
function isLikely(link: ScoredLink, candidates: Candidates): boolean {
  if (link.score < leastScore) return false;
  return [sideOf(link.one, link.other), sideOf(link.other, link.one)].every((id) => {
    const best = candidates.get(id)?.links[0];
    return best !== undefined && best.score - link.score < leastLead;
  });
}

function nameGroup(groups: TermGroups, term: LocaleTerm): string {
  return (
    [...groups.membersOf(term).values()].map(({ locale, id }) => JSON.stringify([id, locale])).sort()[0] ?? ''
  );
}

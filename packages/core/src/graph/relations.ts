import { compare } from '../diagnostic.js';
import { once } from '../once.js';
import { taxonomyTraits } from '../taxonomy.js';
import type { TermKind } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { namesOfKind } from './names-in.js';
import type { Node } from './node.js';
import type { LinkResolver } from './resolve-link.js';

/** Answers what one document says of others. */
export interface RelationIndex {
  /** What it links to, in the order of its links, each key once; never itself. */
  mentions(node: Node): readonly Node[];
  /** The documents of this library among its `sources`, as readers of its locale are shown them. */
  cites(node: Node): readonly Node[];
  /** Documents of the same locale with shared terms, the highest score first, then the newest. */
  related(node: Node): readonly RelatedNode[];
}

/** A related document and why it is one. */
export interface RelatedNode {
  readonly node: Node;
  readonly score: number;
  readonly because: readonly SharedTerm[];
}

/** A term or series that two documents share. */
interface SharedTerm {
  readonly taxonomy: TermKind;
  readonly name: string;
  readonly weight: number;
}

/** A term and what has it. One object a term, so that comparing the terms of two documents compares no texts. */
interface Posting {
  readonly id: string;
  readonly taxonomy: TermKind;
  /** The ranks of the documents, newest first. */
  readonly ranks: number[];
}

/** The terms of a document, as it writes them. */
type WrittenTerms = ReadonlyMap<Posting, string>;

const weightOfSeries = 3;

/** How many related documents there are at most. */
const mostRelated = 10;

/** How many uses of a document's terms are looked at, the rarest terms first: it bounds the work for every document. */
const mostUses = 1000;

/**
 * Derives relations, once, from links, sources and terms. A shared term weighs the more the fewer documents have it:
 * its taxonomy's weight (a series 3, a tag 2, a category 1, a term of the site's own 2), divided by the binary logarithm of their number plus one.
 * A score is the sum over all shared terms. Where a document's terms are used more than a thousand times in its
 * locale, only what its rarest terms lead to is compared: the rest shares only what nearly everything shares.
 */
export function createRelations(graph: ContentGraph, resolve: LinkResolver): RelationIndex {
  /** Terms are indexed when they are first compared: many programs never do. */
  const index = once(() => indexTerms(graph));
  const termsIn = (node: Node) => index().terms.get(node) ?? new Map<Posting, string>();

  return {
    mentions(node) {
      const targets = node.references.links.map((link) => resolve(node, link));
      return othersOf(
        node,
        targets.flatMap((target) => (target && 'node' in target ? target.node : [])),
      );
    },
    cites(node) {
      const keys = node.fields.sources.flatMap(({ key }) => key ?? []);
      return othersOf(
        node,
        keys.flatMap((key) => graph.versionFor(key, node.locale.code) ?? []),
      );
    },
    related(node) {
      const terms = termsIn(node);
      return findCandidates(node, terms, index())
        .map((other) => ({ other, ...compareTerms(terms, termsIn(other)) }))
        .sort((a, b) => b.score - a.score || newestFirst(a.other, b.other))
        .slice(0, mostRelated)
        .map(({ other, score, because }) => ({ node: other, score, because }));
    },
  };
}

/** Returns the first version of each document but one, in order. */
function othersOf({ key }: Node, nodes: readonly Node[]): Node[] {
  const firsts = new Map<string, Node>();
  for (const node of nodes) if (!firsts.has(node.key)) firsts.set(node.key, node);
  firsts.delete(key);
  return [...firsts.values()];
}

/** The terms of all documents. */
interface IndexedTerms {
  readonly terms: ReadonlyMap<Node, WrittenTerms>;
  /** The documents by their ranks, newest first. */
  readonly ranked: readonly Node[];
  /** By rank, zeros from one search to the next: to count in a list costs a tenth of what a map of documents does. */
  readonly scores: Float64Array;
}

function indexTerms(graph: ContentGraph): IndexedTerms {
  const index = new Map<Node, WrittenTerms>();
  const postings = new Map<string, Posting>();
  const kinds: readonly TermKind[] = [
    'series',
    ...graph.site.taxonomies.flatMap(({ name }) => (taxonomyTraits(name).weight > 0 ? name : [])),
  ];
  const ranked = [...graph.nodes].sort(newestFirst);
  for (const [rank, node] of ranked.entries()) {
    const terms = new Map<Posting, string>();
    const fold = graph.nameFold(node.locale.code);
    for (const { taxonomy, name } of writtenTerms(node, kinds)) {
      const id = `${taxonomy}:${node.locale.code}:${fold(name)}`;
      const posting = postings.get(id) ?? { id, taxonomy, ranks: [] };
      postings.set(id, posting);
      if (terms.has(posting)) continue;
      terms.set(posting, name);
      posting.ranks.push(rank);
    }
    index.set(node, terms);
  }
  return { terms: index, ranked, scores: new Float64Array(ranked.length) };
}

/** Finds what shares the rarest of a document's terms, the highest score first. */
function findCandidates(node: Node, terms: WrittenTerms, { ranked, scores }: IndexedTerms): Node[] {
  const rarest = [...terms.keys()].sort((a, b) => a.ranks.length - b.ranks.length || compare(a.id, b.id));
  const scored: number[] = [];
  let usesLeft = mostUses;
  for (const posting of rarest) {
    const weight = weightOf(posting);
    for (const rank of posting.ranks.slice(0, usesLeft)) {
      const score = scores[rank] ?? 0;
      if (score === 0) scored.push(rank);
      scores[rank] = score + weight;
    }
    usesLeft -= posting.ranks.length;
    if (usesLeft <= 0) break;
  }
  const others = scored.filter((rank) => ranked[rank] !== node);
  const top = highestScores(others, scores, mostRelated * 3);
  for (const rank of scored) scores[rank] = 0;
  return top.flatMap((rank) => ranked[rank] ?? []);
}

/** Returns what two documents share, the weightiest first, and the sum of the weights. */
function compareTerms(terms: WrittenTerms, others: WrittenTerms): Pick<RelatedNode, 'score' | 'because'> {
  const because: SharedTerm[] = [];
  let score = 0;
  for (const [posting, name] of terms) {
    if (!others.has(posting)) continue;
    const weight = weightOf(posting);
    because.push({ taxonomy: posting.taxonomy, name, weight });
    score += weight;
  }
  return { score, because: because.sort((a, b) => b.weight - a.weight || compare(a.name, b.name)) };
}

function weightOf({ taxonomy, ranks }: Posting): number {
  const weight = taxonomy === 'series' ? weightOfSeries : taxonomyTraits(taxonomy).weight;
  return weight / Math.log2(ranks.length + 1);
}

/** Returns the ranks with the highest scores; sorting all of them would cost more than finding them did. */
function highestScores(ranks: readonly number[], scores: Float64Array, count: number): number[] {
  const byScore = (one: number, other: number) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other;
  const top: number[] = [];
  for (const rank of ranks) {
    const last = top[count - 1];
    if (last !== undefined && byScore(last, rank) < 0) continue;
    if (last !== undefined) top.pop();
    const position = top.findLastIndex((above) => byScore(above, rank) < 0) + 1;
    top.splice(position, 0, rank);
  }
  return top;
}

function newestFirst(a: Node, b: Node): number {
  return compare(b.date ?? '', a.date ?? '') || compare(a.key, b.key);
}

function writtenTerms(
  { fields }: Node,
  kinds: readonly TermKind[],
): { readonly taxonomy: TermKind; readonly name: string }[] {
  return kinds.flatMap((taxonomy) => namesOfKind(fields, taxonomy).map((name) => ({ taxonomy, name })));
}

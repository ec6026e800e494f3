import { compare } from '../diagnostic.js';
import { taxonomyTraits } from '../taxonomy.js';
import type { TermKind } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { namesOfKind } from './names-in.js';
import type { Node } from './node.js';
import type { LinkResolver } from './resolve-link.js';

/** Answers what one document says of others, by translation key. */
export interface RelationIndex {
  /** What it links to, in the order of its links; never itself. */
  mentions(node: Node): readonly string[];
  /** The documents of this library among its `sources`. */
  cites(node: Node): readonly string[];
  /** Documents of the same locale with shared terms, the highest score first, then the newest. */
  related(node: Node): readonly RelatedKey[];
}

/** A related document and why it is one. */
export interface RelatedKey {
  readonly key: string;
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
  /** Newest first. */
  readonly nodes: Node[];
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
  let index: ReadonlyMap<Node, WrittenTerms> | undefined;

  /** Terms are indexed when they are first compared: many programs never do. */
  function termsIn(node: Node): WrittenTerms {
    index ??= indexTerms(graph);
    return index.get(node) ?? new Map<Posting, string>();
  }

  return {
    mentions(node) {
      const targets = node.references.links.map((link) => resolve(node, link));
      const keys = targets.flatMap((target) => (target && 'node' in target ? target.node.key : []));
      return [...new Set(keys)].filter((key) => key !== node.key);
    },
    cites(node) {
      const keys = node.fields.sources.flatMap(({ key }) => key ?? []);
      return [...new Set(keys)].filter((key) => key !== node.key);
    },
    related(node) {
      const terms = termsIn(node);
      return findCandidates(node, terms)
        .map((other) => ({ other, ...compareTerms(terms, termsIn(other)) }))
        .sort((a, b) => b.score - a.score || newestFirst(a.other, b.other))
        .slice(0, mostRelated)
        .map(({ other: { key }, score, because }) => ({ key, score, because }));
    },
  };
}

function indexTerms(graph: ContentGraph): ReadonlyMap<Node, WrittenTerms> {
  const index = new Map<Node, WrittenTerms>();
  const postings = new Map<string, Posting>();
  const kinds: readonly TermKind[] = [
    'series',
    ...graph.site.taxonomies.flatMap(({ name }) => (taxonomyTraits(name).weight > 0 ? name : [])),
  ];
  for (const node of [...graph.nodes].sort(newestFirst)) {
    const terms = new Map<Posting, string>();
    const fold = graph.nameFold(node.locale.code);
    for (const { taxonomy, name } of writtenTerms(node, kinds)) {
      const id = `${taxonomy}:${node.locale.code}:${fold(name)}`;
      const posting = postings.get(id) ?? { id, taxonomy, nodes: [] };
      postings.set(id, posting);
      if (terms.has(posting)) continue;
      terms.set(posting, name);
      posting.nodes.push(node);
    }
    index.set(node, terms);
  }
  return index;
}

/** Finds what shares the rarest of a document's terms, the highest score first. */
function findCandidates(node: Node, terms: WrittenTerms): Node[] {
  const rarest = [...terms.keys()].sort((a, b) => a.nodes.length - b.nodes.length || compare(a.id, b.id));
  const scores = new Map<Node, number>();
  let usesLeft = mostUses;
  for (const posting of rarest) {
    const weight = weightOf(posting);
    for (const other of posting.nodes.slice(0, usesLeft))
      scores.set(other, (scores.get(other) ?? 0) + weight);
    usesLeft -= posting.nodes.length;
    if (usesLeft <= 0) break;
  }
  scores.delete(node);
  return highestScores(scores, mostRelated * 3);
}

/** Returns what two documents share, the weightiest first, and the sum of the weights. */
function compareTerms(terms: WrittenTerms, others: WrittenTerms): Pick<RelatedKey, 'score' | 'because'> {
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

function weightOf({ taxonomy, nodes }: Posting): number {
  const weight = taxonomy === 'series' ? weightOfSeries : taxonomyTraits(taxonomy).weight;
  return weight / Math.log2(nodes.length + 1);
}

type Scored = readonly [node: Node, score: number];

/** Returns the documents with the highest scores; sorting all of them would cost more than finding them did. */
function highestScores(scores: ReadonlyMap<Node, number>, count: number): Node[] {
  const top: Scored[] = [];
  for (const scored of scores) {
    const last = top[count - 1];
    if (last && byScore(last, scored) < 0) continue;
    if (last) top.pop();
    const position = top.findLastIndex((above) => byScore(above, scored) < 0) + 1;
    top.splice(position, 0, scored);
  }
  return top.map(([node]) => node);
}

function byScore([one, score]: Scored, [other, otherScore]: Scored): number {
  return otherScore - score || newestFirst(one, other);
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

import { compare } from '../diagnostic.js';
import { foldSpelling } from '../text/fold.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';
import type { LinkResolver } from './resolve-link.js';

/** What one document says of others, by translation key. */
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
  readonly because: readonly Shared[];
}

type Taxonomy = 'tags' | 'categories' | 'series';

interface Shared {
  readonly taxonomy: Taxonomy;
  readonly name: string;
  readonly weight: number;
}

/** A term and what has it. One object a term, so that comparing the terms of two documents compares no texts. */
interface Posting {
  readonly id: string;
  readonly taxonomy: Taxonomy;
  /** Newest first. */
  readonly nodes: Node[];
}

/** The terms of a document, as it writes them. */
type OwnTerms = ReadonlyMap<Posting, string>;

const weights: Readonly<Record<Taxonomy, number>> = { series: 3, tags: 2, categories: 1 };

/** How many related documents are given. */
const most = 10;

/** How many uses of a document's terms are looked at, the rarest terms first: it bounds the work for every document. */
const budget = 1000;

/**
 * Derives relations, once, from links, sources and terms. A shared term weighs the more the fewer documents have it:
 * its taxonomy's weight (a series 3, a tag 2, a category 1), divided by the binary logarithm of their number plus one.
 * A score is the sum over all shared terms. Where a document's terms are used more than a thousand times in its
 * locale, only what its rarest terms lead to is compared: the rest shares only what nearly everything shares.
 */
export function createRelations(
  graph: ContentGraph,
  resolve: LinkResolver,
  fold: (text: string) => string = foldSpelling,
): RelationIndex {
  const terms = new Map<Node, OwnTerms>();

  function index(): void {
    const postings = new Map<string, Posting>();
    for (const node of [...graph.nodes].sort(newestFirst)) {
      const own = new Map<Posting, string>();
      for (const { taxonomy, name } of termsOf(node)) {
        const id = `${taxonomy}:${node.locale.code}:${fold(name)}`;
        const posting = postings.get(id) ?? { id, taxonomy, nodes: [] };
        postings.set(id, posting);
        if (own.has(posting)) continue;
        own.set(posting, name);
        posting.nodes.push(node);
      }
      terms.set(node, own);
    }
  }

  function candidates(node: Node, own: OwnTerms): Node[] {
    const rarest = [...own.keys()].sort((a, b) => a.nodes.length - b.nodes.length || compare(a.id, b.id));
    const scores = new Map<Node, number>();
    let left = budget;
    for (const posting of rarest) {
      const { nodes } = posting;
      const weight = weightOf(posting);
      for (const other of nodes.length > left ? nodes.slice(0, left) : nodes)
        if (other !== node) scores.set(other, (scores.get(other) ?? 0) + weight);
      left -= nodes.length;
      if (left <= 0) break;
    }
    return best(scores, most * 3);
  }

  function compareTerms(own: OwnTerms, other: Node) {
    const theirs = terms.get(other);
    const because: Shared[] = [];
    let score = 0;
    for (const [posting, name] of own) {
      if (!theirs?.has(posting)) continue;
      const weight = weightOf(posting);
      because.push({ taxonomy: posting.taxonomy, name, weight });
      score += weight;
    }
    return { node: other, because, score };
  }

  return {
    mentions(node) {
      const keys = new Set<string>();
      for (const link of node.references.links) {
        const target = resolve(node, link);
        if (target && 'node' in target && target.node.key !== node.key) keys.add(target.node.key);
      }
      return [...keys];
    },
    cites: ({ fields, key: own }) => [
      ...new Set(fields.sources.flatMap(({ key }) => (key === undefined || key === own ? [] : key))),
    ],
    related(node) {
      if (terms.size === 0) index();
      const own = terms.get(node) ?? new Map<Posting, string>();
      return candidates(node, own)
        .map((other) => compareTerms(own, other))
        .sort((a, b) => b.score - a.score || newestFirst(a.node, b.node))
        .slice(0, most)
        .map(({ node: { key }, score, because }) => ({
          key,
          score,
          because: because.sort((a, b) => b.weight - a.weight || compare(a.name, b.name)),
        }));
    },
  };
}

function weightOf({ taxonomy, nodes }: Posting): number {
  return weights[taxonomy] / Math.log2(nodes.length + 1);
}

/** Gives the documents with the highest scores; sorting all of them would cost more than finding them did. */
function best(scores: ReadonlyMap<Node, number>, count: number): Node[] {
  const top: { readonly node: Node; readonly score: number }[] = [];
  for (const [node, score] of scores) {
    const last = top.length < count ? undefined : top.at(-1);
    if (last && (last.score - score || newestFirst(node, last.node)) >= 0) continue;
    if (last) top.pop();
    let at = top.length;
    for (; at > 0; at--) {
      const above = top[at - 1];
      if (!above || (above.score - score || newestFirst(node, above.node)) >= 0) break;
    }
    top.splice(at, 0, { node, score });
  }
  return top.map(({ node }) => node);
}

function newestFirst(a: Node, b: Node): number {
  return compare(b.date ?? '', a.date ?? '') || compare(a.key, b.key);
}

function termsOf({ fields }: Node): { readonly taxonomy: Taxonomy; readonly name: string }[] {
  const { series, tags, categories } = fields;
  return [
    ...(series ? [{ taxonomy: 'series' as const, name: series.name }] : []),
    ...tags.map((name) => ({ taxonomy: 'tags' as const, name })),
    ...categories.map((name) => ({ taxonomy: 'categories' as const, name })),
  ];
}

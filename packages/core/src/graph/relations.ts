import { compare } from '../diagnostic.js';
import type { ContentGraph, Node } from './content-graph.js';
import { foldText } from './fold-text.js';
import type { LinkResolver } from './resolve-link.js';

/** Keys of documents by their relation to one document. */
export interface RelationIndex {
  mentions(node: Node): readonly string[];
  mentionedBy(key: string): readonly string[];
  citedBy(key: string): readonly string[];
  /** Documents of the same locale with shared terms, the highest score first. */
  related(node: Node): readonly RelatedKey[];
}

/** A related document and why it is one. */
export interface RelatedKey {
  readonly key: string;
  readonly score: number;
  readonly because: readonly { taxonomy: 'tags' | 'categories' | 'series'; name: string; weight: number }[];
}

type Shared = RelatedKey['because'][number];

const weights = { series: 3, categories: 1, tags: 2 } as const;

/**
 * Derives relations and their inverses, once, from links, sources and terms. A shared term weighs the more the fewer
 * documents have it: its taxonomy's weight, divided by the binary logarithm of their number plus one.
 */
export function createRelations(graph: ContentGraph, resolve: LinkResolver): RelationIndex {
  const mentions = new Map<Node, string[]>();
  const mentionedBy = new Map<string, Set<string>>();
  const citedBy = new Map<string, Set<string>>();
  const byTerm = new Map<string, Node[]>();
  for (const node of graph.nodes) {
    const keys = new Set<string>();
    for (const link of node.document.links) {
      const target = resolve(node, link);
      if (target && 'node' in target && target.node.key !== node.key) keys.add(target.node.key);
    }
    mentions.set(node, [...keys]);
    for (const key of keys) mentionedBy.set(key, (mentionedBy.get(key) ?? new Set()).add(node.key));
    for (const { key } of node.document.fields.sources) {
      if (key !== undefined) citedBy.set(key, (citedBy.get(key) ?? new Set()).add(node.key));
    }
    for (const { id } of termsOf(node)) {
      const nodes = byTerm.get(id);
      if (nodes) nodes.push(node);
      else byTerm.set(id, [node]);
    }
  }
  return {
    mentions: (node) => mentions.get(node) ?? [],
    mentionedBy: (key) => [...(mentionedBy.get(key) ?? [])].sort(compare),
    citedBy: (key) => [...(citedBy.get(key) ?? [])].sort(compare),
    related(node) {
      const shared = new Map<string, Shared[]>();
      for (const { id, taxonomy, name } of termsOf(node)) {
        const nodes = byTerm.get(id) ?? [];
        const weight = weights[taxonomy] / Math.log2(nodes.length + 1);
        for (const other of nodes) {
          if (other.key === node.key) continue;
          const reasons = shared.get(other.key) ?? [];
          reasons.push({ taxonomy, name, weight });
          shared.set(other.key, reasons);
        }
      }
      return [...shared]
        .map(([key, because]) => ({
          key,
          because,
          score: because.reduce((sum, { weight }) => sum + weight, 0),
        }))
        .sort((a, b) => b.score - a.score || compare(a.key, b.key))
        .slice(0, 10);
    },
  };
}

function termsOf({
  document: { fields },
  locale,
}: Node): { id: string; taxonomy: keyof typeof weights; name: string }[] {
  const names: [keyof typeof weights, string][] = [
    ...(fields.series ? [['series', fields.series.name] as ['series', string]] : []),
    ...fields.tags.map((name): ['tags', string] => ['tags', name]),
    ...fields.categories.map((name): ['categories', string] => ['categories', name]),
  ];
  const terms = names.map(([taxonomy, name]) => ({
    id: `${locale.code}:${taxonomy}:${foldText(name)}`,
    taxonomy,
    name,
  }));
  return [...new Map(terms.map((term) => [term.id, term])).values()];
}

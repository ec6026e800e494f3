import { compare, diagnose, placeIn } from '../diagnostic.js';
import { foldSpelling } from '../text/fold.js';
import type { Diagnostic } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';

interface Use {
  readonly node: Node;
  readonly place: string;
  count: number;
}

/** Finds terms of one locale that are written in more than one way: each other spelling is named once. */
export function checkTerms(graph: ContentGraph): Diagnostic[] {
  const spellings = new Map<string, Map<string, Use>>();
  for (const node of graph.nodes) {
    for (const taxonomy of ['tags', 'categories'] as const) {
      node.fields[taxonomy].forEach((name, index) => {
        const id = `${node.locale.code}:${taxonomy}:${foldSpelling(name)}`;
        const known = spellings.get(id) ?? new Map<string, Use>();
        spellings.set(id, known);
        const use = known.get(name);
        if (use) use.count++;
        else known.set(name, { node, place: `${taxonomy}.${index}`, count: 1 });
      });
    }
  }
  return [...spellings.values()].flatMap((uses) => {
    const [best, ...others] = [...uses].sort(([a, m], [b, n]) => n.count - m.count || compare(a, b));
    if (!best) return [];
    return others.map(([found, use]) =>
      diagnose('term-spelling', placeOf(use), { found, expected: best[0], related: [placeOf(best[1])] }),
    );
  });
}

function placeOf({ node: { file, places }, place }: Use) {
  return placeIn(file, places[place] ?? places[place.replace(/\..*/, '')]);
}

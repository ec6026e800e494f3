import { compare, diagnose, placeIn } from '../diagnostic.js';
import { foldSpelling } from '../text/fold.js';
import type { Diagnostic, Place } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';

/** A spelling of a term: where it stands first, and how often. */
interface Spelling {
  readonly node: Node;
  readonly field: string;
  count: number;
}

/** Finds terms of one locale that are written in more than one way: each other spelling is named once. */
export function checkTerms(graph: ContentGraph): Diagnostic[] {
  return [...collectSpellings(graph).values()].flatMap((spellings) => {
    const [best, ...others] = [...spellings].sort(([a, m], [b, n]) => n.count - m.count || compare(a, b));
    if (!best) return [];
    const [expected, usual] = best;
    return others.map(([found, spelling]) =>
      diagnose('term-spelling', spellingPlace(spelling), {
        found,
        expected,
        related: [spellingPlace(usual)],
      }),
    );
  });
}

/** Collects the spellings of each term, by locale, taxonomy and folded name. */
function collectSpellings(graph: ContentGraph): ReadonlyMap<string, ReadonlyMap<string, Spelling>> {
  const terms = new Map<string, Map<string, Spelling>>();
  for (const node of graph.nodes) {
    for (const taxonomy of ['tags', 'categories'] as const) {
      node.fields[taxonomy].forEach((name, index) => {
        const id = `${node.locale.code}:${taxonomy}:${foldSpelling(name)}`;
        const spellings = terms.get(id) ?? new Map<string, Spelling>();
        terms.set(id, spellings);
        const spelling = spellings.get(name);
        if (spelling) spelling.count++;
        else spellings.set(name, { node, field: `${taxonomy}.${index}`, count: 1 });
      });
    }
  }
  return terms;
}

function spellingPlace({ node: { file, places }, field }: Spelling): Place {
  return placeIn(file, places[field] ?? places[field.replace(/\..*/, '')]);
}

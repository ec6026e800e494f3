import { diagnose, placeIn } from '../diagnostic.js';
import { nearestName } from '../text/nearest.js';
import type { Diagnostic } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';

/** Finds authors without a text of their own whose name resembles that of one who has one: a slip, most likely. */
export function checkPeople({ people, nodes }: Pick<ContentGraph, 'people' | 'nodes'>): Diagnostic[] {
  const names = new Set([...people.names.values()].flatMap((byLocale) => [...byLocale.values()]));
  if (names.size === 0) return [];
  return nodes.flatMap((node) =>
    node.fields.authors.flatMap(({ name }, index) => {
      const expected = names.has(name) ? undefined : nearestName(name, names);
      if (expected === undefined) return [];
      const advice = `Correct the name, or write a text for this author into content/${node.locale.code}/authors/.`;
      return [diagnose('term-spelling', authorPlace(node, index), { found: name, expected, advice })];
    }),
  );
}

function authorPlace({ file, places }: Node, index: number) {
  const position = places[`authors.${index}.name`] ?? places[`authors.${index}`] ?? places.authors;
  return placeIn(file, position);
}

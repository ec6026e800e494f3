import { diagnose, placeIn } from '../diagnostic.js';
import { groupBy } from '../group-by.js';
import { nearestName } from '../text/nearest.js';
import type { Diagnostic } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';
import { mayBePeople } from './people.js';

/** The part of a graph that knows authors. */
type KnownPeople = Pick<ContentGraph, 'people' | 'nodes' | 'nameFold'>;

/** Finds authors who are described twice, and those whose name is nearly that of one who is described. */
export function checkPeople(graph: KnownPeople): Diagnostic[] {
  return [...findDescribedTwice(graph), ...findMisspelt(graph)];
}

/** Finds the descriptions of one name in one locale: in two files, or in a file and in `authors.yaml`. */
function findDescribedTwice({ nodes, nameFold }: KnownPeople): Diagnostic[] {
  const byName = groupBy(mayBePeople(nodes), ({ locale, fields, path }) =>
    JSON.stringify([locale.code, nameFold(locale.code)(fields.title ?? path.name)]),
  );
  const ofPeople = [...byName.values()].filter((versions) => versions.some(({ person }) => person));
  return ofPeople.flatMap(([first, ...others]) =>
    others.map(({ file, places, fields, path }) => {
      const related = first ? [placeIn(first.file, first.places[''])] : [];
      const facts = { name: fields.title ?? path.name, related };
      return diagnose('author-duplicate', placeIn(file, places['']), facts);
    }),
  );
}

/** Finds authors without a text of their own whose name resembles that of one who has one: a slip, most likely. */
function findMisspelt({ people, nodes }: KnownPeople): Diagnostic[] {
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

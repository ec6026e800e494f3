import { onceEach } from '../once.js';
import { spellBaseLetters } from '../text/base-letters.js';
import { foldSpelling } from '../text/fold.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';
import { originalIds } from './original-ids.js';

/** Returns the id of the part that an anchor means; undefined where a document has no such part. */
export type AnchorResolver = (node: Node, anchor: string) => string | undefined;

/**
 * Parses an anchor into the id that it names and the words behind `:~:` that a browser looks for itself.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @example
 * partsOfAnchor('ville:~:text=Lyon') // { id: 'ville', words: ':~:text=Lyon' }
 */
export function partsOfAnchor(anchor: string): { readonly id: string; readonly words: string } {
  const directive = anchor.indexOf(':~:');
  if (directive < 0) return { id: anchor, words: '' };
  return { id: anchor.slice(0, directive), words: anchor.slice(directive) };
}

/** The ids that a document answers to. */
interface AnchorIds {
  readonly ids: ReadonlySet<string>;
  /** The first id of those that have the same letters and digits. */
  readonly byLetters: ReadonlyMap<string, string>;
}

/**
 * Creates the resolver of a graph. Other tools make other ids of one heading: of « L’été », `lété`, `l-ete` or
 * `l--été`. What differs only in accents, case or what stands between the letters means the same part.
 *
 * @see github-slugger for one way in which the ids are made that links are written with.
 */
export function createAnchorResolver(graph: ContentGraph): AnchorResolver {
  const idsOf = onceEach((node: Node) => collectIds(graph, node));
  return (node, anchor) => {
    const { ids, byLetters } = idsOf(node);
    return ids.has(anchor) ? anchor : byLetters.get(lettersIn(anchor));
  };
}

function collectIds(graph: ContentGraph, node: Node): AnchorIds {
  const ids = new Set([...node.anchors, ...originalIds(graph, node).values()]);
  const byLetters = new Map<string, string>();
  for (const id of ids) {
    const letters = lettersIn(id);
    if (letters !== '' && !byLetters.has(letters)) byLetters.set(letters, id);
  }
  return { ids, byLetters };
}

/** Returns the letters and digits of an id, folded. */
function lettersIn(id: string): string {
  return spellBaseLetters(foldSpelling(id)).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

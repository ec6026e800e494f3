import type { ContentGraph } from './content-graph.js';
import { folderOfText } from './folder.js';
import type { Node } from './node.js';

/** A folder in which a medium may lie. */
export interface MediaPlace {
  readonly name: string;
  /** A path that is found there, as an author writes it in `content/fr/blog/concert.md`. */
  readonly example: string;
  /** Where that is, as the documentation says it. */
  readonly means: string;
  /** Returns the folder, below the root; undefined where a document has none. */
  folder(graph: ContentGraph, node: Node): string | undefined;
}

/** Where a relative path is looked for, in this order. */
export const relativePlaces: readonly MediaPlace[] = [
  {
    name: 'beside',
    example: 'plan.png',
    means: 'beside the text',
    folder: (_, node) => folderOfText(node),
  },
  {
    // Translators copy texts and not pictures.
    name: 'beside-original',
    example: 'plan.png',
    means: 'beside the text that this one translates',
    folder(graph, { key }) {
      const original = graph.original(key);
      return original && folderOfText(original);
    },
  },
  { name: 'below-root', example: 'media/plan.png', means: 'below the root', folder: () => '' },
  { name: 'below-media', example: 'plan.png', means: 'below `media/`', folder: () => 'media' },
];

/** Where a path that begins with `/` is looked for, in this order. */
export const rootedPlaces: readonly MediaPlace[] = [
  { name: 'from-root', example: '/media/plan.png', means: 'below the root', folder: () => '' },
  { name: 'from-media', example: '/plan.png', means: 'below `media/`', folder: () => 'media' },
  {
    name: 'from-content',
    example: '/fr/blog/plan.png',
    means: 'below `content/`: the address that the file gets',
    folder: () => 'content',
  },
  {
    name: 'from-locale',
    example: '/blog/plan.png',
    means: 'below the folder of the language',
    folder: (_, { locale }) => `content/${locale.code}`,
  },
];

import type { NamedMediaFile } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { MediaMap, MediaResolver } from './resolve-media.js';

/** Adds to each media file the documents that show it or link to it. */
export function nameMedia(
  media: MediaMap,
  { nodes }: ContentGraph,
  resolveMedia: MediaResolver,
): Readonly<Record<string, NamedMediaFile>> {
  const files = new Map<string, Set<string>>(Object.keys(media).map((path) => [path, new Set()]));
  for (const node of nodes) {
    const { cover } = node.fields;
    const written = [
      ...node.references.media.map((reference) => reference.written),
      ...(cover ? [cover.src] : []),
    ];
    for (const address of written) {
      const target = resolveMedia(node, address);
      if (typeof target === 'object') files.get(target.path)?.add(node.file);
    }
  }
  return Object.fromEntries(
    Object.entries(media).map(([path, file]) => [path, { ...file, namedBy: [...(files.get(path) ?? [])] }]),
  );
}

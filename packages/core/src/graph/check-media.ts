import { diagnose } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import type { Node } from './node.js';
import type { MediaMap, MediaResolver } from './resolve-media.js';
import { templateFacts } from './template-address.js';

/**
 * Makes what finds the file that a dead path may have meant, as an address from the root: the only one of its name,
 * whatever folder it was moved to.
 */
export function createNearestMedia(media: MediaMap): (written: string) => string | undefined {
  const byName = new Map<string, string | undefined>();
  for (const path of Object.keys(media)) {
    const name = nameIn(path);
    byName.set(name, byName.has(name) ? undefined : path);
  }
  return (written) => {
    const path = byName.get(nameIn(written.replace(/[?#].*$/s, '')));
    return path === undefined ? undefined : `/${path.replace(/^(?:content|media)\//, '')}`;
  };
}

function nameIn(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .normalize('NFC')
    .toLowerCase();
}

/** Finds pictures and other files that do not exist. */
export function checkMedia(
  node: Node,
  resolveMedia: (written: string) => ReturnType<MediaResolver>,
  hasRoute: (path: string) => boolean,
  nearest: (written: string) => string | undefined,
): Diagnostic[] {
  const { cover } = node.fields;
  const at = node.places['cover.src'] ?? node.places.cover;
  const references = [
    ...node.references.media,
    ...(cover && !/^https?:|^\/\//i.test(cover.src)
      ? [{ written: cover.src, line: at?.line ?? 1, column: at?.column ?? 1 }]
      : []),
  ];
  return references.flatMap(({ written, line, column }) => {
    const target = resolveMedia(written);
    if (typeof target === 'object' || (target === undefined && hasRoute(written))) return [];
    const rule = target === 'outside' ? 'media-outside' : 'media-missing';
    const { filled, advice } = templateFacts(node, written);
    const expected = target === 'outside' ? undefined : filled || nearest(written);
    return [diagnose(rule, { file: node.file, line, column }, { found: written, expected, advice })];
  });
}

import { diagnose } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import type { Node } from './node.js';
import type { MediaResolver } from './resolve-media.js';

/** Finds pictures and other files that do not exist. */
export function checkMedia(
  { document }: Node,
  resolveMedia: (written: string) => ReturnType<MediaResolver>,
  hasRoute: (path: string) => boolean,
): Diagnostic[] {
  const { cover } = document.fields;
  const at = document.places['cover.src'] ?? document.places.cover;
  const references = [
    ...document.media,
    ...(cover && !/^https?:|^\/\//i.test(cover.src)
      ? [{ written: cover.src, line: at?.line ?? 1, column: at?.column ?? 1 }]
      : []),
  ];
  return references.flatMap(({ written, line, column }) => {
    const target = resolveMedia(written);
    if (typeof target === 'object' || (target === undefined && hasRoute(written))) return [];
    const rule = target === 'outside' ? 'media-outside' : 'media-missing';
    return [diagnose(rule, { file: document.file, line, column }, { found: written })];
  });
}

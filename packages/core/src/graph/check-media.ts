import { diagnose } from '../diagnostic.js';
import { lackingScheme } from '../text/lacking-scheme.js';
import type { Diagnostic, MediaReference } from '../types.js';
import type { FindAbsentMedium } from './absent-path.js';
import { lastSegment } from './folder.js';
import type { Node } from './node.js';
import type { MediaMap, MediaResolver } from './resolve-media.js';
import { orElsewhere, reportTemplate, templateAddress, templateAdvice } from './template-address.js';

/** Returns the file that a dead path may have meant, as an address from the root. */
export type NearestMedia = (written: string) => string | undefined;

/** Creates the search for the only medium of a name, whatever folder it was moved to. */
export function createNearestMedia(media: MediaMap): NearestMedia {
  const paths = new Map<string, string | undefined>();
  for (const path of Object.keys(media)) {
    const name = foldName(path);
    paths.set(name, paths.has(name) ? undefined : path);
  }
  return (written) => {
    const path = paths.get(foldName(written.replace(/[?#].*$/s, '')));
    return path === undefined ? undefined : `/${path.replace(/^(?:content|media)\//, '')}`;
  };
}

function foldName(path: string): string {
  return lastSegment(path).normalize('NFC').toLowerCase();
}

/**
 * Finds pictures and other files that do not exist.
 *
 * @param original The version whose cover a translation takes: a cover that is missing there is told there, once.
 */
export function checkMedia(
  node: Node,
  original: Node | undefined,
  resolveMedia: (written: string) => ReturnType<MediaResolver>,
  hasRoute: (path: string) => boolean,
  nearest: NearestMedia,
  absent: FindAbsentMedium,
): Diagnostic[] {
  return [...node.references.media, ...coverReference(node, original)].flatMap(
    ({ written, line, column }) => {
      const target = resolveMedia(written);
      if (typeof target === 'object' || (target === undefined && hasRoute(written.replace(/[?#].*$/s, ''))))
        return [];
      const place = { file: node.file, line, column };
      const template = templateAddress(node, written);
      const advice = template && templateAdvice;
      if (target === 'outside') return [diagnose('media-outside', place, { found: written, advice })];
      if (template) return [reportTemplate(place, template, template.plain || nearest(written))];
      const lacking = lackingScheme(written);
      if (lacking) return [diagnose('media-missing', place, { found: written, ...lacking })];
      return [
        diagnose('media-missing', place, {
          found: written,
          expected: nearest(written),
          advice: adviceOn(written),
          absent: absent(node, written),
        }),
      ];
    },
  );
}

/** The rule's own advice is for what lies beside the document. */
function adviceOn(written: string): string | undefined {
  return written.startsWith('/') ? orElsewhere('Add the file below media/, correct the path') : undefined;
}

/** Returns the reference that a document's cover is, where it is a file of the site. */
function coverReference(node: Node, original: Node | undefined): MediaReference[] {
  const {
    fields: { cover },
    places,
  } = node;
  if (!cover || /^https?:|^\/\//i.test(cover.src)) return [];
  if (original && original !== node && original.fields.cover?.src === cover.src && !places['cover.src'])
    return [];
  const { line, column } = places['cover.src'] ?? places.cover ?? { line: 1, column: 1 };
  return [{ written: cover.src, line, column }];
}

import { basename, extname } from 'node:path';
import type { ListedSource, SiteContent } from '@almanach/core/node';

const raster: ReadonlySet<string> = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.tif', '.tiff']);

/**
 * Picks the pictures that documents show, in their text or as their cover, from the files of a site. They are told by
 * their names alone, since which of two files of one name a text means shows when all documents are joined: there are
 * rather too many than too few.
 */
export function namedPictures(
  sources: readonly ListedSource[],
  documents: SiteContent['documents'],
): readonly ListedSource[] {
  const names = new Set<string>();
  for (const { references, fields } of documents) {
    for (const { written, image } of references.media) if (image) names.add(nameIn(written));
    if (fields.cover) names.add(nameIn(fields.cover.src));
  }
  return sources.filter(({ kind, path }) => kind === 'medium' && isRaster(path) && names.has(basename(path)));
}

function isRaster(path: string): boolean {
  return raster.has(extname(path).toLowerCase());
}

/** The last part of an address without its query, in composed Unicode as listed paths are. */
function nameIn(written: string): string {
  return basename(written.replace(/[?#].*$/s, '')).normalize('NFC');
}

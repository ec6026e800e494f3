import { join } from 'node:path';
import { diagnose, placeIn } from '../diagnostic.js';
import { reportUnread } from '../source/report-unread.js';
import type { Diagnostic, MediaFile } from '../types.js';
import { codeOf } from './file-error.js';
import { readImageSize } from './image-size.js';
import type { ListedSource, SourceList } from './list-sources.js';
import { isWholeRead, lookIntoMedium } from './look-into-medium.js';
import { withFile } from './read-text.js';

/** The head of a file holds its dimensions; a JPEG's stand behind its metadata. */
const longestHead = 256 * 1024;
/** The first tag of a file stands here. */
const shortestHead = 1024;
/** A drawing, or a file of XML, is looked through to its end; one that is longer is none that can be looked through. */
const longestWhole = 8 * 1024 * 1024 + 1;
const pictures = /\.(?:png|jpe?g|gif|webp|avif|heic|heif|tiff?|svg)$/i;

/** Reads what is known of the media of a site, by path below the root; of pictures their size, from their first bytes. */
export async function readMedia({ root, sources }: SourceList): Promise<{
  media: Record<string, MediaFile>;
  diagnostics: readonly Diagnostic[];
}> {
  const media: [string, MediaFile][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of sources) {
    if (source.kind !== 'medium') continue;
    const { path, diskPath } = source;
    try {
      const head = await readHead(root, source);
      const size = pictures.test(path) ? readImageSize(head) : undefined;
      const host = path === 'content/CNAME' ? readHost(head) : undefined;
      const active = lookIntoMedium(path, head);
      diagnostics.push(...[reportUnread(path, head)].flatMap((unread) => unread ?? []));
      media.push([
        path,
        {
          ...(diskPath !== undefined && { source: diskPath }),
          ...size,
          ...(host !== undefined && { host }),
          ...(active !== undefined && { active }),
        },
      ]);
    } catch (error) {
      diagnostics.push(diagnose('file-unreadable', placeIn(diskPath ?? path), { found: codeOf(error) }));
    }
  }
  return { media: Object.fromEntries(media), diagnostics };
}

/** Reads the only host of a `CNAME` file. */
function readHost(bytes: Uint8Array): string | undefined {
  return /^\s*([a-z0-9.-]+)\s*$/i.exec(new TextDecoder().decode(bytes))?.[1]?.toLowerCase();
}

function readHead(root: string, { path, diskPath = path, size }: ListedSource): Promise<Uint8Array> {
  return withFile(join(root, diskPath), async (file) => {
    const most = isWholeRead(path) ? longestWhole : pictures.test(path) ? longestHead : shortestHead;
    const length = Math.min(size, most);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  });
}

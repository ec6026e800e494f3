import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, MediaFile, Source } from '../types.js';
import { decode } from './decode.js';
import { imageSize } from './image-size.js';
import { listFiles } from './list-files.js';

/** Every file of a site, read, in the order of paths. */
export interface Sources {
  readonly site?: Source;
  readonly documents: readonly Source[];
  readonly messages: readonly Source[];
  readonly comments: readonly Source[];
  readonly media: Readonly<Record<string, MediaFile>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** No document is larger; a file that is stays unread, but for its first bytes. */
const most = 8 * 1024 * 1024;

/** Gives every file of the site below a root. Symbolic links that lead out of it are reported and not followed. */
export async function readSources(root: string): Promise<Sources> {
  const listed = await listFiles(root, ['content', 'locales', 'comments', 'media']);
  const diagnostics: Diagnostic[] = [...listed.diagnostics];
  const paths = ['site.yaml', ...listed.paths];
  const documents: Source[] = [];
  const messages: Source[] = [];
  const comments: Source[] = [];
  const media: [string, MediaFile][] = [];
  let site: Source | undefined;

  for (const path of paths) {
    const full = join(root, path);
    try {
      const file = await stat(full);
      if (!file.isFile()) continue;
      if (!isText(path)) {
        if (/^(?:content|media)\//.test(path)) media.push(await mediumOf(path, full));
        continue;
      }
      const bytes = file.size > most ? Buffer.alloc(most, ' ') : await readFile(full);
      const { source, diagnostics: problems } = decode(path.normalize('NFC'), bytes);
      diagnostics.push(...problems);
      if (path.startsWith('content/')) documents.push(source);
      else if (path.startsWith('locales/')) messages.push(source);
      else if (path.startsWith('comments/')) comments.push(source);
      else site ??= source;
    } catch (error) {
      // Without site.yaml there is a rule of its own.
      if (path === 'site.yaml' && codeOf(error) === 'ENOENT') continue;
      diagnostics.push(diagnose('file-unreadable', placeIn(path), { found: codeOf(error) }));
    }
  }
  return {
    ...(site && { site }),
    documents,
    messages,
    comments,
    media: Object.fromEntries(media),
    diagnostics,
  };
}

function isText(path: string): boolean {
  if (path.startsWith('content/')) return /\.(?:md|markdown)$/i.test(path);
  if (path.startsWith('locales/')) return /^locales\/[^/]+\.json$/.test(path);
  if (path.startsWith('comments/')) return /\.ya?ml$/i.test(path);
  return path === 'site.yaml';
}

/** Texts name files in composed Unicode; some disks decompose it. */
async function mediumOf(path: string, full: string): Promise<[string, MediaFile]> {
  const name = path.normalize('NFC');
  return [name, { ...(name !== path && { source: path }), ...(await imageOf(full)) }];
}

/** The head of a file holds its dimensions; a JPEG's stand behind its metadata. */
async function imageOf(path: string): Promise<MediaFile> {
  if (!/\.(?:png|jpe?g|gif|webp|svg)$/i.test(path)) return {};
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256 * 1024), 0, 256 * 1024, 0);
    return imageSize(buffer.subarray(0, bytesRead)) ?? {};
  } finally {
    await handle.close();
  }
}

/** The system's code, `ENOENT`: its sentence holds the absolute path, which differs on every machine. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.name : String(error);
}

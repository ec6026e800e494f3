import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, MediaFile, Source } from '../types.js';
import { decode } from './decode.js';
import { codeOf } from './file-error.js';
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

  const names = new Set<string>();
  for (const path of paths) {
    if (!isText(path) && !/^(?:content|media)\//.test(path)) continue;
    const refuse = (found: string) => diagnostics.push(diagnose('file-unreadable', placeIn(path), { found }));
    let handle: FileHandle | undefined;
    try {
      handle = await openFile(join(root, path));
      const name = path.normalize('NFC');
      const file = await handle.stat();
      if (!file.isFile()) refuse('it is no file');
      else if (names.has(name)) refuse('another file has this name, with its accents written otherwise');
      else if (!isText(path)) media.push(await mediumOf(path, handle));
      else if (file.size > most && !path.startsWith('content/')) {
        const found = `${(file.size / 1024 / 1024).toFixed(1)} MiB`;
        diagnostics.push(diagnose('file-too-large', placeIn(path), { found, expected: 'at most 8 MiB' }));
      } else {
        const bytes = file.size > most ? Buffer.alloc(most, ' ') : await handle.readFile();
        const { source, diagnostics: problems } = decode(name, bytes);
        diagnostics.push(...problems);
        if (path.startsWith('content/')) documents.push(source);
        else if (path.startsWith('locales/')) messages.push(source);
        else if (path.startsWith('comments/')) comments.push(source);
        else site ??= source;
      }
      names.add(name);
    } catch (error) {
      // Without site.yaml there is a rule of its own.
      if (path !== 'site.yaml' || codeOf(error) !== 'ENOENT') refuse(codeOf(error));
    } finally {
      await handle?.close();
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

/** Opens a file to read it. A pipe that nobody writes to is opened too, where one would else wait for ever. */
function openFile(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
}

/** Texts name files in composed Unicode; some disks decompose it. */
async function mediumOf(path: string, handle: FileHandle): Promise<[string, MediaFile]> {
  const name = path.normalize('NFC');
  return [name, { ...(name !== path && { source: path }), ...(await imageOf(path, handle)) }];
}

/** The head of a file holds its dimensions; a JPEG's stand behind its metadata. */
async function imageOf(path: string, handle: FileHandle): Promise<MediaFile> {
  if (!/\.(?:png|jpe?g|gif|webp|svg)$/i.test(path)) return {};
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(256 * 1024), 0, 256 * 1024, 0);
  return imageSize(buffer.subarray(0, bytesRead)) ?? {};
}

import { lstat, open, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { compare, diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, MediaFile, Source } from '../types.js';
import { decode } from './decode.js';
import { imageSize } from './image-size.js';

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
  const diagnostics: Diagnostic[] = [];
  const options = { cwd: root, onlyFiles: false, followSymbolicLinks: false, expandDirectories: false };
  const ignore = ['**/node_modules/**', '**/.*', '**/.*/**'];
  const found = await glob(['site.{yaml,yml}', '{content,locales,comments,media}/**/*'], {
    ...options,
    ignore,
  });
  const base = await realpath(root).catch(() => root);
  const paths = found.map((path) => path.split(sep).join('/').replace(/\/$/, '')).sort(compare);
  const documents: Source[] = [];
  const messages: Source[] = [];
  const comments: Source[] = [];
  const media: [string, MediaFile][] = [];
  let site: Source | undefined;

  for (const path of paths) {
    const full = join(root, path);
    try {
      const link = (await lstat(full)).isSymbolicLink();
      if (link) {
        const real = await realpath(full);
        if (relative(base, real).startsWith('..') || relative(base, real) === '') {
          diagnostics.push(diagnose('file-outside', placeIn(path), { found: path }));
          continue;
        }
      }
      const file = await stat(full);
      if (!file.isFile()) continue;
      if (!isText(path)) {
        if (/^(?:content|media)\//.test(path)) media.push([path.normalize('NFC'), await imageOf(full)]);
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
  return /^site\.ya?ml$/.test(path);
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

import { open, readFile, rm, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Diagnostic, MediaFile, PictureVariant } from '@almanach/core';
import type { ListedSource } from '@almanach/core/node';
import { diagnose, placeIn } from '@almanach/core/report';
import type { Copy } from './media-copies.js';
import { hashFile } from './staging/same-bytes.js';
import { Scratch, sweepScratches } from './staging/scratch.js';

/** The formats that variants have; browsers take the first that they know. */
export type PictureFormat = 'avif' | 'webp';

/** What was made of the pictures of a site. */
export interface Pictures {
  /** By path below the root, for `buildLibrary`. */
  readonly media: Readonly<Record<string, MediaFile>>;
  readonly copies: readonly Copy[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The variants of a picture, and the bytes that they were made of, as a hash. */
interface KeptVariants {
  readonly stamp: string;
  readonly variants: readonly PictureVariant[];
}

/** What is told of a picture that was made. */
interface MadeVariant {
  readonly filename: string;
  readonly width: number;
  readonly sourceType: string;
  readonly buffer: Uint8Array;
}

const folder = '.cache/pictures';
const widths = [320, 640, 960, 1280];
const sizes = '(min-width: 48em) 40rem, 92vw';

/**
 * Makes variants of pictures: narrower ones, never wider, in lighter formats. They are kept in `.cache/pictures` below
 * the root, and made anew only where a picture changed. Animated pictures stay as they are; one that cannot be read is
 * reported and shown as it is.
 */
export async function makePictures(
  root: string,
  pictures: readonly ListedSource[],
  formats: readonly PictureFormat[],
): Promise<Pictures> {
  if (pictures.length === 0) return { media: {}, copies: [], diagnostics: [] };
  const before = await readRecord(root);
  sweepScratches(join(root, folder));
  const scratch = new Scratch(join(root, folder));
  const after: Record<string, KeptVariants> = {};
  const diagnostics: Diagnostic[] = [];
  await Promise.all(
    pictures.map(async ({ path, diskPath = path }) => {
      try {
        const stamp = [await hashFile(join(root, diskPath)), ...formats, ...widths].join(' ');
        const kept = before[path];
        const variants =
          kept?.stamp === stamp && (await areKept(root, kept.variants))
            ? kept.variants
            : await makeVariants(root, diskPath, formats, scratch);
        after[path] = { stamp, variants };
      } catch (error) {
        diagnostics.push(unreadable(path, error));
      }
    }),
  );
  keepRecord(root, before, after, scratch);
  scratch.remove();
  await removeOthers(root, before, after);
  const varied = Object.entries(after).filter(([, { variants }]) => variants.length > 0);
  return {
    media: Object.fromEntries(varied.map(([path, { variants }]) => [path, { variants, sizes }])),
    copies: varied.flatMap(([, { variants }]) =>
      variants.map(({ src }) => ({ from: `${folder}/${basename(src)}`, to: src })),
    ),
    diagnostics: diagnostics.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

async function makeVariants(
  root: string,
  file: string,
  formats: readonly PictureFormat[],
  scratch: Scratch,
): Promise<readonly PictureVariant[]> {
  if (await isAnimated(join(root, file))) return [];
  // @ts-expect-error It ships no types.
  const { default: makeImage } = await import('@11ty/eleventy-img');
  const name = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
  const source = join(root, file);
  const [whole] = Object.values<readonly { width: number }[]>(
    await makeImage(source, { statsOnly: true, useCache: false, widths: ['auto'], formats: ['webp'] }),
  ).flat();
  // It writes files in place, and takes half of one for a whole one in the next build.
  const files: Record<string, readonly MadeVariant[]> = await makeImage(source, {
    widths: widthsOf(whole?.width ?? 0),
    formats: [...formats],
    dryRun: true,
    useCache: false,
    urlPath: '/',
    filenameFormat: (id: string, _src: string, width: number, format: string) =>
      `${name}-${id}-${width}.${format}`,
  });
  for (const { filename, buffer } of Object.values(files).flat())
    scratch.write(join(root, folder, filename), buffer);
  return formats.flatMap((format) =>
    (files[format] ?? []).map(({ filename, width, sourceType }) => ({
      src: `pictures/${filename}`,
      width,
      type: sourceType,
    })),
  );
}

/** The usual widths below that of the picture, and its own unless it is too wide to be shown so. */
function widthsOf(whole: number): number[] {
  const widest = Math.min(whole, Math.max(...widths));
  return [...widths.filter((width) => width < widest * 0.9), widest];
}

/** Animated PNG and WebP say so in their first bytes; of such a picture a variant would be its first frame. */
async function isAnimated(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const head = buffer.subarray(0, bytesRead);
    return head.includes('acTL') || (head.includes('WEBPVP8X') && head.includes('ANIM'));
  } finally {
    await handle.close();
  }
}

async function areKept(root: string, variants: readonly PictureVariant[]): Promise<boolean> {
  const stats = await Promise.all(
    variants.map(({ src }) => stat(join(root, folder, basename(src))).catch(() => undefined)),
  );
  return stats.every((each) => each?.isFile() && each.size > 0);
}

async function readRecord(root: string): Promise<Readonly<Record<string, KeptVariants>>> {
  try {
    return JSON.parse(await readFile(join(root, folder, 'pictures.json'), 'utf8'));
  } catch {
    // The first build has none; one that cannot be read is written again.
    return {};
  }
}

/** Writes the record of what was made. */
function keepRecord(
  root: string,
  before: Readonly<Record<string, KeptVariants>>,
  after: Readonly<Record<string, KeptVariants>>,
  scratch: Scratch,
): void {
  const record = JSON.stringify(
    Object.fromEntries(Object.entries(after).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  if (record === JSON.stringify(before)) return;
  try {
    scratch.write(join(root, folder, 'pictures.json'), record);
  } catch {
    // Where it cannot be written, the next build makes the pictures again.
  }
}

/** Removes the files that the record no longer names. */
async function removeOthers(
  root: string,
  before: Readonly<Record<string, KeptVariants>>,
  after: Readonly<Record<string, KeptVariants>>,
): Promise<void> {
  const namesOf = (pictures: Readonly<Record<string, KeptVariants>>) =>
    Object.values(pictures).flatMap(({ variants }) => variants.map(({ src }) => basename(src)));
  const kept = new Set(namesOf(after));
  for (const name of namesOf(before))
    if (!kept.has(name)) await rm(join(root, folder, name), { force: true });
}

function unreadable(file: string, error: unknown): Diagnostic {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return diagnose('picture-unreadable', placeIn(file), { found: reason.replace(/^.*?: /, '') });
}

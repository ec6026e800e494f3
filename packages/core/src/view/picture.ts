import { mediaAddress } from '../graph/resolve-media.js';
import { escapeHtml } from '../text/escape-html.js';
import { roomLeft } from '../text/html-room.js';
import type { MediaFile, ParsedDocument, PictureVariant } from '../types.js';

/** How a picture stands in its text. */
export interface PictureOptions {
  /** The attributes that the author wrote. */
  readonly own: readonly string[];
  /** Whether readers see it before anything else. */
  readonly first: boolean;
  readonly basePath: string;
  readonly addressOf: (address: string) => string;
}

/**
 * Lists the attributes of an `<img>` besides its address: its size, so that nothing moves when it comes; its variants;
 * and that it may come late, unless it is seen first. What the author wrote stays.
 */
export function pictureAttributes(
  { width, height, variants = [], sizes }: MediaFile,
  { own, first, basePath, addressOf }: PictureOptions,
): string[] {
  const attributes: string[] = [];
  const add = (name: string, value: string | number) => {
    if (!own.includes(name)) attributes.push(`${name}="${escapeHtml(String(value))}"`);
  };
  if (width && height && !own.includes('width') && !own.includes('height')) {
    add('width', width);
    add('height', height);
  }
  // Every browser that reads `srcset` knows WebP; newer formats need a `<picture>`.
  const known = variants.filter(({ type }) => type === 'image/webp');
  if (known.length > 0) {
    const set = known.map((variant) => `${addressOf(mediaAddress(variant.src, basePath))} ${variant.width}w`);
    add('srcset', set.join(', '));
    if (sizes) add('sizes', sizes);
  }
  if (first && !own.includes('loading')) add('fetchpriority', 'high');
  else add('loading', 'lazy');
  add('decoding', 'async');
  return attributes;
}

/**
 * Returns the number of the first picture of a text that names no variants: where many stand among few words, the lists
 * of all would make its HTML longer than that of a text may be.
 */
export function firstWithoutVariants(
  { html, blocks, references }: ParsedDocument,
  fileOf: (written: string) => MediaFile | undefined,
): number {
  const end = Math.max(0, ...blocks.slice(-1).map((block) => block.end));
  let room = roomLeft(html, end);
  return references.media.findIndex(({ image, written }) => {
    const { variants = [] } = (image && fileOf(written)) || {};
    for (const { src } of variants) room -= src.length + lengthBesideAddress;
    return room < 0;
  });
}

/** What a variant takes in a `srcset`, with its share of `sizes`, but for its path. */
const lengthBesideAddress = 40;

/** Finds the number of the picture that opens a text: before its first part, and without a cover above it. */
export function opening({ fields, references, html, outline }: ParsedDocument): number | undefined {
  if (fields.cover) return undefined;
  const first = references.media.findIndex(({ image }) => image !== undefined);
  const at = html.findIndex(
    (piece) => typeof piece === 'object' && piece.hole === 'media' && piece.media === first,
  );
  return at !== -1 && at < (outline[0]?.start ?? Number.POSITIVE_INFINITY) ? first : undefined;
}

/** Completes variants with their addresses. */
export function addressed(variants: readonly PictureVariant[], basePath: string): readonly PictureVariant[] {
  return variants.map((variant) => ({ ...variant, src: mediaAddress(variant.src, basePath) }));
}

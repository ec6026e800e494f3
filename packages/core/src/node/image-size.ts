import { GIF } from 'image-size/types/gif';
import { HEIF } from 'image-size/types/heif';
import type { ISize } from 'image-size/types/interface';
import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { TIFF } from 'image-size/types/tiff';
import { WEBP } from 'image-size/types/webp';
import { type ImageSize, readSvgSize } from './svg-size.js';

/** The formats that browsers show or that variants are made of; HEIF holds AVIF and HEIC. */
const formats = [PNG, JPG, WEBP, HEIF, GIF, TIFF];

/** Boxes of a HEIF file are searched once for each picture in it: a longer head could hold too many. */
const longestHead = 64 * 1024;

/**
 * Reads the size of a PNG, JPEG, GIF, WebP, AVIF, HEIC, TIFF or SVG picture from the first bytes of its file; undefined
 * where they do not hold it. A photograph that EXIF lays on its side is measured as browsers turn it.
 */
export function readImageSize(bytes: Uint8Array): ImageSize | undefined {
  const size = readRasterSize(bytes) ?? readSvgSize(bytes);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function readRasterSize(bytes: Uint8Array): ImageSize | undefined {
  try {
    const format = formats.find(({ validate }) => validate(bytes));
    if (!format) return undefined;
    const head = format === HEIF ? bytes.subarray(0, longestHead) : bytes;
    const { images = [], orientation = 1, ...first } = format.calculate(head);
    const { width, height } = [first, ...images].reduce(larger);
    // EXIF orientations 5 to 8 lie on their side.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    // A file that ends within its header has no size.
    return undefined;
  }
}

/** A HEIF file may hold a thumbnail and the tiles of its picture. */
function larger(one: ISize, other: ISize): ISize {
  return other.width * other.height > one.width * one.height ? other : one;
}

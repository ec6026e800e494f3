/** Width and height in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** The root element stands within these bytes, behind a declaration, a document type and comments. */
const longestHead = 16 * 1024;

/**
 * Reads the size of an SVG drawing: its width and height in pixels, else those of its `viewBox`, whose numbers may stand
 * apart by commas and line ends.
 *
 * @example
 * readSvgSize(new TextEncoder().encode('<svg viewBox="0,0,320,240">')) // { width: 320, height: 240 }
 */
export function readSvgSize(bytes: Uint8Array): ImageSize | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, longestHead));
  const root = /<svg\b[^<>]{0,4000}>/i.exec(head)?.[0];
  if (root === undefined) return undefined;
  const width = Number(/\swidth\s*=\s*["']\s*([\d.]+)(?:px)?\s*["']/.exec(root)?.[1] ?? 0);
  const height = Number(/\sheight\s*=\s*["']\s*([\d.]+)(?:px)?\s*["']/.exec(root)?.[1] ?? 0);
  if (width > 0 && height > 0) return { width: Math.round(width), height: Math.round(height) };
  const box = /\sviewBox\s*=\s*["']([^"']{1,100})["']/.exec(root)?.[1] ?? '';
  const [, , boxWidth = 0, boxHeight = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return { width: Math.round(boxWidth), height: Math.round(boxHeight) };
}

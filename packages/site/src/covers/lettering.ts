import { join } from 'node:path';
import { type Direction, escapeHtml } from '@almanach/core';
import sharp, { type CreateText } from 'sharp';
import { cleanTitle } from './clean-title.js';

/** Where a text must fit, and in which sizes, the largest first. */
type TextBox = { width: number; height: number; sizes: readonly number[]; ink: string; direction: Direction };

/** Loads the fonts of a folder: a text names one file, but the files of earlier texts stay loaded. */
export async function loadFonts(fonts: string): Promise<void> {
  await measure({ text: 'ا', font: 'Markazi Text Medium', fontfile: join(fonts, 'markazi-text.ttf') });
}

/** Sets a title as large as its box lets it be; undefined where it is empty, or the fonts lack one of its letters. */
export async function letter(
  fonts: string,
  title: string,
  { width, height, sizes, ink, direction }: TextBox,
) {
  const clean = cleanTitle(title);
  if (clean === '') return undefined;
  const text = { text: markupOf(clean, ink, direction), fontfile: join(fonts, 'alegreya.ttf') };
  for (const size of sizes) {
    const font = { ...text, font: `Alegreya Medium ${size}`, dpi: 72 };
    let lettering = await measure({ ...font, width });
    if (lettering.width > width || lettering.height > height) continue;
    // Narrower while it keeps its number of lines: they become nearly equal, and none is a single word.
    const tallest = Math.min(height, lettering.height + size / 2);
    for (let within = width; within > size; within = Math.floor(lettering.width * 0.92)) {
      const narrower = await measure({ ...font, width: within });
      if (narrower.width > within || narrower.height > tallest) break;
      lettering = narrower;
    }
    return lettering;
  }
  // What is still too large is made to fit, and words that are longer than a line are broken.
  return measure({ ...text, font: 'Alegreya Medium', wrap: 'word-char', width, height });
}

async function measure(text: CreateText) {
  const input = { text: { ...text, rgba: true } };
  const { width = 0, height = 0 } = await sharp(input).metadata();
  return { input, width, height };
}

/** Returns a text as Pango marks it up: in its page's direction, and Arabic, which is drawn small, enlarged. */
function markupOf(text: string, ink: string, direction: Direction): string {
  // No line ends after the first letter of a compound, « e-mail ».
  const bound = escapeHtml(text).replace(/(?<!\p{L})(\p{L})-(?=\p{L})/gu, '$1\u2011');
  const arabic = '<span face="Markazi Text" weight="500" size="118%">$&</span>';
  const marked = bound.replace(/[\p{scx=Arab}\u200C\u200D]+/gu, arabic);
  const mark = direction === 'rtl' ? '\u200F' : '\u200E';
  return `<span foreground="${ink}" line_height="0.8" fallback="false">${mark}${marked}</span>`;
}

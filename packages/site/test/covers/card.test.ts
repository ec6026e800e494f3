import type { Direction } from '@almanach/core';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { artworkOf, drawSheet } from '../../src/covers/artwork.js';
import { type CardText, loadCardRenderer } from '../../src/covers/card.js';
import { letter } from '../../src/covers/lettering.js';
import { fontsFolder } from './fonts.js';

const artwork = artworkOf('blog/cohesion', '2015-04-07');
let render: Awaited<ReturnType<typeof loadCardRenderer>>;
beforeAll(async () => {
  render = await loadCardRenderer(fontsFolder);
});

const titles: readonly [string, string, Direction][] = [
  ['French', 'Cohésion et e-management', 'ltr'],
  ['French that begins with a ligature', 'Œuvre d’été', 'ltr'],
  ['one letter', 'I', 'ltr'],
  ['one point', '.', 'ltr'],
  ['Arabic', 'هل يستحق اجتماعكم أن يُعقد؟', 'rtl'],
  ['Arabic with English in it', 'نحو team building رقمي #2', 'rtl'],
  ['Arabic that begins with English', 'Team building رقمي', 'rtl'],
  ['Urdu', 'ٹیم کی ہم آہنگی کیسے بنتی ہے', 'rtl'],
  ['Russian', 'Как мы пишем письма', 'ltr'],
  ['markup', '<script>alert("&")</script>', 'ltr'],
  ['2,500 words', 'mot '.repeat(2500), 'ltr'],
  ['one word of 10,000 letters', 'm'.repeat(10_000), 'ltr'],
  ['2,000 Arabic words', 'كلمة '.repeat(2000), 'rtl'],
];

/** Returns the columns and rows of a card between some heights where its title has ink. */
async function inkOf(text: Pick<CardText, 'title' | 'direction'>) {
  const pixels = await sharp(await render(text, artwork))
    .raw()
    .toBuffer();
  const [from, to] = text.direction === 'rtl' ? [480, 1200] : [0, 720];
  const ground = Number.parseInt(artwork.inks.ground.slice(1), 16);
  const [columns, rows] = [new Set<number>(), new Set<number>()];
  for (let y = 80; y < 630; y++)
    for (let x = from; x < to; x++)
      if (pixels.readUIntBE(3 * (1200 * y + x), 3) !== ground) columns.add(x) && rows.add(y);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const gaps = Array.from({ length: right - left }, (_, index) => left + index).filter(
    (x) => !columns.has(x),
  );
  return { left, right, top: Math.min(...rows), bottom: Math.max(...rows), gaps: gaps.length };
}

describe('a card', () => {
  it.each(titles)(
    'with a title of %s has it beside the artwork, at the edge where it begins',
    async (_, title, direction) => {
      const { left, right, top, bottom } = await inkOf({ title, direction });
      expect(left).toBeGreaterThanOrEqual(direction === 'rtl' ? 542 : 72);
      expect(right).toBeLessThanOrEqual(direction === 'rtl' ? 1128 : 658);
      expect(direction === 'rtl' ? 1128 - right : left - 72).toBeLessThan(5);
      expect(top).toBeGreaterThan(150);
      expect(bottom).toBeLessThan(558);
    },
  );

  it.each(['日本語のタイトル', 'हिन्दी में', '', '👋', '\u0000'])(
    'of %j is its artwork, over all of it: no letter is taken from the fonts of a machine',
    async (title) => {
      const card = await render(
        { title, above: 'Acrétion', below: '1er avril 2015', direction: 'ltr' },
        artwork,
      );
      const drawn = await sharp(Buffer.from(drawSheet(artwork, 1200, 630)))
        .removeAlpha()
        .raw()
        .toBuffer();
      expect((await sharp(card).raw().toBuffer()).equals(drawn)).toBe(true);
    },
  );

  it('is a PNG of 1200 by 630 pixels, whatever its words', async () => {
    const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(words, words, fc.constantFrom('ltr', 'rtl'), async (title, below, direction) => {
        const card = await render({ title, above: title, below, direction }, artwork);
        expect(await sharp(card).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
      }),
      { numRuns: 20 },
    );
  });

  it('is the same, byte for byte, whatever was drawn before', async () => {
    const text = { title: 'Cohésion et e-management', above: 'Acrétion', direction: 'ltr' } as const;
    const first = await render(text, artwork);
    await render({ title: 'أبريل', direction: 'rtl' }, artworkOf('blog/april', '2015-04-01'));
    const again = await render(text, artworkOf('blog/cohesion', '2015-04-07'));
    const other = await render({ ...text, title: 'Un autre' }, artwork);
    expect([again, other].map((card) => Buffer.compare(card, first) === 0)).toEqual([true, false]);
  });

  it('joins Arabic letters, and parts them at a non-joiner', async () => {
    const joined = await inkOf({ title: 'بيت', direction: 'rtl' });
    const parted = await inkOf({ title: 'ب\u200Cي\u200Cت', direction: 'rtl' });
    expect(joined.gaps).toBe(0);
    expect(parted.gaps).toBeGreaterThan(0);
  });
});

describe('lettering', () => {
  const box = {
    width: 586,
    height: 280,
    sizes: [104, 88, 76, 64, 54],
    ink: '#000000',
    direction: 'ltr',
  } as const;
  it.each(titles)('of %s fits its box', async (_, title, direction) => {
    const lettering = await letter(fontsFolder, title, { ...box, direction });
    expect(lettering?.width).toBeGreaterThan(5);
    expect(lettering?.width).toBeLessThanOrEqual(586);
    expect(lettering?.height).toBeLessThanOrEqual(280);
  });

  it('is smaller the longer its text', async () => {
    const fonts: unknown[] = [];
    for (const words of [1, 12, 20])
      fonts.push((await letter(fontsFolder, 'mot '.repeat(words), box))?.input.text.font);
    expect(fonts).toEqual(['Alegreya Medium 104', 'Alegreya Medium 76', 'Alegreya Medium 64']);
  });

  it('makes lines of nearly the same length', async () => {
    const alone = await letter(fontsFolder, 'Un mot de trop', { ...box, sizes: [104] });
    expect(alone?.width).toBeLessThan(450);
  });

  it('says what its text says, marked up', async () => {
    const lettering = await letter(fontsFolder, '<b>R&D</b>', box);
    expect(lettering?.input.text.text).toContain('&#60;b&#62;R&#38;D&#60;/b&#62;');
  });
});

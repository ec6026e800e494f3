import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { artworkOf } from '../../src/covers/artwork.js';
import { drawCard } from '../../src/covers/card.js';
import { drawCover } from '../../src/covers/cover.js';
import { createFaces } from '../../src/covers/lettering/faces.js';
import { facesFolder, findFace } from './faces.js';

function cover(
  title: string,
  direction: 'ltr' | 'rtl' = 'ltr',
  key = 'blog/cohesion',
  faces = findFace,
): string {
  return drawCover({ title, direction, language: 'fr' }, artworkOf(key, '2015-04-07'), faces);
}

/** What is wrong with an SVG that is shown as a picture; its XML is parsed by libxml2, as sharp draws it. */
async function faults(svg: string): Promise<string[]> {
  const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const uses = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
  return [
    ...(/<text|<image|<style|<script|@import|href="(?!#)|url\((?!#)/.test(svg)
      ? ['asks for more than itself']
      : []),
    ...(/NaN|Infinity|undefined|null/.test(svg.replace(/<title>.*?<\/title>/, ''))
      ? ['has no number somewhere']
      : []),
    ...uses.filter((id) => !ids.has(id)).map((id) => `#${id} is not drawn`),
    ...(await sharp(Buffer.from(svg))
      .metadata()
      .then(
        ({ width, height }) => (width && height ? [] : ['has no size']),
        (error: Error) => [error.message],
      )),
  ];
}

const titles = [
  ['Cohésion et e-management', 'ltr'],
  ['Œuvre d’été', 'ltr'],
  ['هل يستحق اجتماعكم أن يُعقد؟', 'rtl'],
  ['نحو team building رقمي #2', 'rtl'],
  ['ٹیم کی ہم آہنگی کیسے بنتی ہے', 'rtl'],
  ['Как мы пишем письма', 'ltr'],
  ['<script>alert("&")</script>', 'ltr'],
  ['mot '.repeat(2500), 'ltr'],
  ['m'.repeat(10_000), 'ltr'],
  ['كلمة '.repeat(2000), 'rtl'],
] as const;

describe('a cover', () => {
  it.each(titles)(
    'of %s is an SVG that stands alone, with its title in outlines',
    async (title, direction) => {
      const svg = cover(title, direction);
      expect(await faults(svg)).toEqual([]);
      expect(svg.match(/<use href="#g/g)?.length).toBeGreaterThan(4);
      expect(svg.length).toBeLessThan(12_000);
    },
  );

  it.each(['日本語のタイトル', 'हिन्दी में', '', '👋', '\u0000'])(
    'of %j has its artwork alone, and no boxes for letters that no font has',
    async (title) => {
      const svg = cover(title);
      expect(await faults(svg)).toEqual([]);
      expect(svg).not.toContain('href="#g');
    },
  );

  it('is an SVG whatever the title', async () => {
    const title = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(title, fc.constantFrom('ltr', 'rtl'), fc.string(), async (text, direction, key) => {
        expect(await faults(cover(text, direction, key))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same, byte for byte, whatever was drawn before', () => {
    const first = cover('Cohésion et e-management', 'ltr', 'blog/cohesion', createFaces(facesFolder));
    const faces = createFaces(facesFolder);
    cover('أبريل', 'rtl', 'blog/april', faces);
    cover('Un autre', 'ltr', 'blog/other', faces);
    expect(cover('Cohésion et e-management', 'ltr', 'blog/cohesion', faces)).toBe(first);
  });

  it('keeps its lines within the sheet', () => {
    for (const [title, direction] of titles) {
      const lines = [...cover(title, direction).matchAll(/translate\(([\d.-]+) ([\d.-]+)\)scale\(/g)];
      expect(lines.length, title).toBeGreaterThan(0);
      for (const [, x, y] of lines) {
        expect(Number(x), title).toBeGreaterThanOrEqual(37.9);
        expect(Number(y), title).toBeLessThan(222);
      }
    }
  });
});

describe('a card', () => {
  it.each(titles)('of %s is an SVG that stands alone', async (title, direction) => {
    const text = { title, above: 'Acrétion', below: '1er avril 2015', direction };
    expect(await faults(drawCard(text, artworkOf('blog/a', '2015-04-01'), findFace))).toEqual([]);
  });

  it('of what no font can write is its artwork, over all of it', () => {
    const svg = drawCard({ title: '日本語', direction: 'ltr' }, artworkOf('a', '2015-04-01'), findFace);
    expect(svg).not.toMatch(/href="#g|<svg x=/);
  });
});

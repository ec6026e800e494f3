import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { artworkOf, drawSheet, readLook } from '../../src/covers/artwork.js';
import { createChance } from '../../src/covers/chance.js';
import { inks } from '../../src/covers/inks.js';
import { moonAge, motifs } from '../../src/covers/motifs.js';

const keys = Array.from({ length: 400 }, (_, each) => `blog/article-${each}`);

describe('an artwork', () => {
  it('follows from the key alone', () => {
    expect(artworkOf('blog/a', '2015-04-07').draw(480, 378)).toBe(
      artworkOf('blog/a', '2015-04-07').draw(480, 378),
    );
    const drawn = new Set(keys.map((key) => artworkOf(key, '2015-04-07').draw(480, 378)));
    expect(drawn.size).toBeGreaterThan(350);
  });

  it('takes its turns among all inks and motifs', () => {
    const used = new Set(keys.map((key) => artworkOf(key, '2015-04-07').inks));
    expect(used.size).toBe(inks.length);
  });

  it('takes those that a builder names', () => {
    const own = { ground: '#000', deep: '#111', line: '#fff', spot: '#f00' };
    const look = { inks: [own], motifs: ['hills'] } as const;
    for (const key of keys.slice(0, 20)) {
      const artwork = artworkOf(key, '2015-04-07', look);
      expect(artwork.inks).toBe(own);
      expect(artwork.draw(480, 378)).toContain('stroke="#fff"');
    }
  });

  it.each(Object.keys(motifs) as (keyof typeof motifs)[])(
    '%s is small, whatever the day and the sheet',
    (name) => {
      for (const date of [
        '2015-01-01',
        '2016-02-29',
        '2015-06-21',
        '2015-12-31',
        '0001-01-01',
        '9999-12-31',
      ]) {
        for (const [width, height] of [
          [480, 378],
          [480, 600],
          [470, 630],
          [1200, 630],
        ] as const) {
          const chance = createChance(`${name} ${date}`);
          const drawn = motifs[name]({ width, height, inks: inks[0] as (typeof inks)[0], chance, date });
          expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
          expect(drawn.length).toBeLessThan(8000);
        }
      }
    },
  );
});

describe('a cover', () => {
  it.each(keys.slice(0, 24))('of %s is an SVG that stands alone, without lettering', async (key) => {
    const svg = drawSheet(artworkOf(key, '2015-04-07'), 480, 600);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const uses = [...svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
    expect(svg).not.toMatch(/<text|<image|<style|<script|@import|href="(?!#)|url\((?!#)/);
    expect(uses.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    // Its XML is parsed by libxml2, as sharp draws it.
    expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({
      width: 480,
      height: 600,
      format: 'svg',
    });
  });
});

describe('a look', () => {
  it.each([{}, { motifs: ['moons', 'sun', 'orbits', 'hills'] }, { inks: [...inks] }])('may be %j', (look) => {
    expect(readLook(look)).toBe(look);
  });

  it.each([
    undefined,
    'sun',
    null,
    { motifs: [] },
    { motifs: ['tides'] },
    { motifs: ['toString'] },
    { motif: ['sun'] },
    { inks: [null] },
    { inks: [{ ground: '#000', deep: '#000', line: '#000' }] },
    { inks: [{ ground: '#000', deep: '#000', line: '#000', spot: 'red' }] },
  ])('is not %j', (value) => {
    expect(readLook(value)).toBeUndefined();
  });
});

describe('the inks', () => {
  it('let a title be read: 4.5 to 1 at least, as WCAG measures it', () => {
    for (const { ground, line } of inks) expect(contrast(ground, line)).toBeGreaterThan(4.5);
  });
});

describe('the sky of a day', () => {
  it.each([
    ['2015-09-28', 0.5, 'the eclipse of the full moon'],
    ['2015-03-20', 0, 'the eclipse of the sun'],
    ['2024-04-08', 0, 'the eclipse of the sun'],
    ['1969-07-22', 0.25, 'first quarter, two days after the landing'],
  ])('has on %s a moon of the age %f: %s', (date, age) => {
    const away = Math.abs(moonAge(date) - age);
    expect(Math.min(away, 1 - away)).toBeLessThan(0.04);
  });
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

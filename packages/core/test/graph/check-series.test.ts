import { describe, expect, it } from 'vitest';
import { libraryOf, page } from '../library-of.js';

const part = (number: number | string, more = '') =>
  page(`title: P\ndate: 2015-04-0${number}\nseries: { name: Série, part: ${number} }\n${more}`);

const gaps = (files: Record<string, string>) =>
  libraryOf({ files })
    .diagnostics.filter(({ rule }) => rule.startsWith('series-'))
    .map(({ rule, file, expected, found, related }) => [rule, file, expected ?? found, related?.[0]?.file]);

describe('a series', () => {
  it('without its second part is reported at the part after it', () => {
    expect(gaps({ 'fr/a.md': part(1), 'fr/c.md': part(3) })).toEqual([
      ['series-gap', 'content/fr/c.md', '2', undefined],
    ]);
  });

  it('without its first parts is reported once for all of them', () => {
    expect(gaps({ 'fr/a.md': part(4), 'fr/b.md': part(6) })).toEqual([
      ['series-gap', 'content/fr/a.md', '1–3', undefined],
      ['series-gap', 'content/fr/b.md', '5', undefined],
    ]);
  });

  it('numbered by years is one gap, and costs no time', () => {
    const files = { 'fr/a.md': page('date: 2015-04-07\nseries: { name: S, part: 999999999 }') };
    expect(gaps(files)).toEqual([['series-gap', 'content/fr/a.md', '1–999999998', undefined]]);
  });

  it('with a part twice names both', () => {
    expect(gaps({ 'fr/a.md': part(1), 'fr/b.md': part(1) })).toEqual([
      ['series-double-part', 'content/fr/b.md', '1', 'content/fr/a.md'],
    ]);
  });

  it('has no gap where the part waits as a draft', () => {
    expect(gaps({ 'fr/a.md': part(1), 'fr/b.md': part(2, 'draft: true'), 'fr/c.md': part(3) })).toEqual([]);
  });

  it('has no gap where the part is not translated yet, in either direction', () => {
    const french = { 'fr/a.md': part(1), 'fr/b.md': part(2), 'fr/c.md': part(3) };
    expect(gaps({ ...french, 'en/a.md': part(1), 'en/c.md': part(3) })).toEqual([]);
    expect(gaps({ 'fr/a.md': part(1), 'fr/c.md': part(3), 'en/a.md': part(1), 'en/b.md': part(2) })).toEqual(
      [],
    );
  });

  it('has a gap where no language has the part', () => {
    const files = { 'fr/a.md': part(1), 'fr/c.md': part(3), 'en/a.md': part(1), 'en/c.md': part(3) };
    expect(gaps(files).map(([rule, file]) => [rule, file])).toEqual([
      ['series-gap', 'content/en/c.md'],
      ['series-gap', 'content/fr/c.md'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { firstInvisible, isBlank } from '../../src/text/invisible.js';

describe('the first invisible character of a name', () => {
  it.each([
    ['a space of no width', 'ad\u200Bmin', 'U+200B'],
    ['a joiner between Latin letters', 'ad\u200Dmin', 'U+200D'],
    ['a joiner at the start', '\u200CAna', 'U+200C'],
    ['a separator between Cyrillic letters', 'ад\u200Cмин', 'U+200C'],
    ['a joiner of words', 'Ana\u2060', 'U+2060'],
    ['a byte order mark', 'A\uFEFFna', 'U+FEFF'],
    ['a control character', 'Ana\u0085', 'U+0085'],
    ['a tag', 'Ana\u{E0041}', 'U+E0041'],
    ['tags behind another flag', '🏳\u{E0067}\u{E007F}', 'U+E0067'],
    ['a selector behind a selector', 'A\uFE0E\uFE0F', 'U+FE0E'],
    ['a selector behind a Latin letter', 'A\u{E0101}', 'U+E0101'],
    ['a filler of Korean', 'Ana\u3164', 'U+3164'],
    ['an empty pattern of Braille', '\u2800', 'U+2800'],
  ])('is %s', (_, name, code) => {
    expect(firstInvisible(name)).toBe(code);
  });

  it.each([
    ['a plain name', 'Zoë O’Brien'],
    ['a separator between Persian letters', 'می\u200Cخواهم'],
    ['a joiner in Hindi', 'क्\u200Dष'],
    ['a family of emoji', '👩🏽\u200D💻 👁️\u200D🗨️'],
    ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['where Thai words end', 'กรุง\u200Bเทพ'],
    ['a soft hyphen', 'Donau\u00ADdampf'],
    ['the shape of a Han letter', '葛\u{E0100}城'],
    ['a mark of direction', 'C++\u200E'],
  ])('is not in %s', (_, name) => {
    expect(firstInvisible(name)).toBeUndefined();
  });
});

describe('a name shows nothing', () => {
  it.each(['', ' ', '\u200B', '\u3164\u3164', '\u202E\u2069', '\u2800', '\u{E0041}'])('%j', (name) => {
    expect(isBlank(name)).toBe(true);
  });

  it.each(['-', '？', 'é', '👻'])('but not %s', (name) => {
    expect(isBlank(name)).toBe(false);
  });
});

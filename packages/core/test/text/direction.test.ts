import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, containText } from '../../src/text/direction.js';

const [lre, rle, pdf, lro, rlo] = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E'];
const [lri, rli, fsi, pdi, rlm] = ['\u2066', '\u2067', '\u2068', '\u2069', '\u200F'];

describe('a text is isolated where its invisible characters turn letters:', () => {
  it.each([
    ['an override', `Ana${rlo}gpj`, `${fsi}Ana${rlo}gpj${pdf}${pdi}`, 'U+202E'],
    ['an override that is closed', `${lro}Ana${pdf}`, `${fsi}${lro}Ana${pdf}${pdi}`, 'U+202D'],
    ['an override among Arabic letters', `ع${rlo}ab`, `${fsi}ع${rlo}ab${pdf}${pdi}`, 'U+202E'],
    ['an isolate that is open', `a${rli}b`, `${fsi}a${rli}b${pdi}${pdi}`, 'U+2067'],
    ['an open isolate among Arabic letters', `ع${lri}b`, `${fsi}ع${lri}b${pdi}${pdi}`, 'U+2066'],
    ['two that are open', `${lre}${rli}b`, `${fsi}${lre}${rli}b${pdi}${pdf}${pdi}`, 'U+202A'],
    [
      'an embedding that an isolate closes',
      `${rli}${rle}b${pdi}`,
      `${fsi}${rli}${rle}b${pdi}${pdi}`,
      'U+2067',
    ],
    ['the end of nothing', `a${pdi}b${pdf}`, `${fsi}ab${pdi}`, 'U+2069'],
    ['the end of nothing in an isolate', `${fsi}a${pdf}${pdi}`, `${fsi}a${pdi}`, 'U+2068'],
    ['a mark without a letter that it could be of', `Ana${rlm}!`, `${fsi}Ana${rlm}!${pdi}`, 'U+200F'],
  ])('%s', (_, text, isolated, control) => {
    expect(containText(text)).toEqual({ text: isolated, control });
  });

  it.each([
    ['plain', 'Ana'],
    ['Arabic', 'كتاب'],
    ['a mark among Arabic letters', `C++${rlm} بالعربية`],
    ['an isolate among Hebrew letters', `שלום ${lri}C++${pdi}!`],
    ['an embedding among Arabic letters', `كتاب ${lre}C++${pdf}!`],
    ['a mark from left to right', 'A\u200E'],
  ])('not %s', (_, text) => {
    expect(containText(text)).toEqual({ text });
  });
});

const texts = fc.string({
  unit: fc.constantFrom(lre, rle, pdf, lro, rlo, lri, rli, fsi, pdi, rlm, 'a', 'ع', ' '),
});

it('a text that is isolated stays as it is', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: once } = containText(text);
      expect(containText(once).text).toBe(once);
    }),
  );
});

it('nothing that a text opens is open behind it, and it closes nothing that was open before', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { balanced } = balance(text);
      expect(balance(balanced).balanced).toBe(balanced);
      expect(balance(`${fsi}${rle}${balanced}${pdf}${pdi}`).balanced).toBe(
        `${fsi}${rle}${balanced}${pdf}${pdi}`,
      );
    }),
  );
});

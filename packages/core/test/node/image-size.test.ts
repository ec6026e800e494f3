import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readImageSize } from '../../src/node/image-size.js';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
const base64 = (value: string) => Uint8Array.from(Buffer.from(value, 'base64'));
const text = (value: string) => new TextEncoder().encode(value);

/** A red picture of six by four pixels, as libheif writes it. */
const avif = base64(
  'AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAA' +
    'AAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAGAAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABL' +
    'aXBjbwAAABNjb2xybmNseAABAA0ABoAAAAAMYXYxQ4EgAgAAAAAUaXNwZQAAAAAAAAAGAAAABAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAA' +
    'AAABAAEEAYIDBAAAACBtZGF0EgAKCDgIbsICGg0gMgofkAAAQACssr1w',
);
const tiff = bytes('4d4d002a 00000008 0002 0100 0003 00000001 01400000 0101 0003 00000001 00f00000 00000000');

test.each([
  ['PNG', bytes('89504e470d0a1a0a 0000000d 49484452 00000140 000000f0'), 320, 240],
  ['GIF', bytes('474946383961 4001 f000'), 320, 240],
  ['JPEG', bytes('ffd8 ffe0 0004 0000 ffc0 0011 08 00f0 0140 03 000000'), 320, 240],
  ['WebP, lossy', bytes('52494646 00000000 57454250 56503820 00000000 000000 9d012a 4001 f000'), 320, 240],
  ['AVIF', avif, 6, 4],
  ['TIFF', tiff, 320, 240],
  ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240px">'), 320, 240],
  ['SVG with a viewBox only', text('<?xml version="1.0"?><svg viewBox="0 0 320 240">'), 320, 240],
  ['SVG with a viewBox of commas', text('<svg\n viewBox="0,0,\n320,240">'), 320, 240],
  ['SVG behind a long comment', text(`<!-- ${'x'.repeat(3000)} --><svg width="320" height="240">`), 320, 240],
])('%s', (_, data, width, height) => {
  expect(readImageSize(data)).toEqual({ width, height });
});

test.each([
  ['nothing', new Uint8Array()],
  ['a cut PNG', bytes('89504e470d0a1a0a')],
  ['a cut JPEG', bytes('ffd8ffc0')],
  ['a cut AVIF', avif.subarray(0, 100)],
  ['an SVG in percent', text('<svg width="100%" height="100%">')],
  ['a text', text('hello, this is no picture at all')],
])('%s has no size', (_, data) => {
  expect(readImageSize(data)).toBeUndefined();
});

describe('a photograph', () => {
  /** 320 by 240 pixels, laid as EXIF says in one byte order or the other. */
  const jpeg = (orientation: number, order: 'II' | 'MM') => {
    const number = (value: number, length: number) => {
      const hex = value.toString(16).padStart(length * 2, '0');
      return order === 'MM' ? hex : Buffer.from(hex, 'hex').reverse().toString('hex');
    };
    const mark = order === 'MM' ? '4d4d' : '4949';
    const tag = `${number(0x0112, 2)}${number(3, 2)}${number(1, 4)}${number(orientation, 2)}0000`;
    const tiff = `${mark}${number(42, 2)}${number(8, 4)}${number(1, 2)}${tag}00000000`;
    const length = (2 + 6 + tiff.length / 2).toString(16).padStart(4, '0');
    return bytes(`ffd8 ffe1 ${length} 457869660000 ${tiff} ffc0 0011 08 00f0 0140 03 000000`);
  };

  it.each(['II', 'MM'] as const)('is measured as browsers turn it, %s', (order) => {
    for (const orientation of [1, 2, 3, 4])
      expect(readImageSize(jpeg(orientation, order))).toEqual({ width: 320, height: 240 });
    for (const orientation of [5, 6, 7, 8])
      expect(readImageSize(jpeg(orientation, order))).toEqual({ width: 240, height: 320 });
  });
});

describe('a hostile file', () => {
  const head = 256 * 1024;
  const repeat = (start: string, part: string) => {
    const piece = bytes(part);
    const data = new Uint8Array(head);
    data.set(bytes(start));
    for (let at = start.replace(/\s/g, '').length / 2; at + piece.length <= head; at += piece.length)
      data.set(piece, at);
    return data;
  };

  it.each([
    ['JPEG of empty segments', repeat('ffd8ffe0', '0000')],
    ['JPEG of segments with EXIF', repeat('ffd8ffe1', '000c 457869660000 4949 ffff')],
    ['JPEG without a mark', repeat('ffd8ffe0', '0101')],
    [
      'AVIF of empty boxes',
      repeat('0000001c 66747970 61766966 00000000 00000000 00000000 00000000', '00000000'),
    ],
    [
      'AVIF of nothing but sizes',
      repeat(
        '00000010 66747970 61766966 00000000 0003fff0 6d657461 00000000 0003ffe0 69707270 0003ffd8 6970636f',
        '00000014 69737065 00000000 00000000 00000000',
      ),
    ],
    ['TIFF that goes on', repeat('49492a00 08000000', '0102 0300 01000000 00000000')],
    ['SVG of open tags', text('<svg '.repeat(head / 5))],
    ['SVG of quotes', text(`<svg ${'"\''.repeat(head / 2)}`)],
    ['SVG of spaces', text(`<svg viewBox="${' '.repeat(head)}">`)],
  ])('%s ends, with no size', (_, data) => {
    expect(readImageSize(data)).toBeUndefined();
  });

  it('of any bytes behind any mark never throws, and has no size or one above zero', () => {
    const marks = [
      '89504e470d0a1a0a',
      'ffd8ff',
      '52494646',
      '474946383961',
      '49492a00',
      '4d4d002b',
      '3c737667',
    ];
    const marked = fc
      .tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 200 }))
      .map(([mark, rest]) => Uint8Array.from([...bytes(mark), ...rest]));
    const changed = fc.tuple(fc.nat(avif.length - 1), fc.nat(255)).map(([at, value]) => avif.with(at, value));
    fc.assert(
      fc.property(fc.oneof(marked, changed), (data) => {
        const size = readImageSize(data);
        if (size) expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

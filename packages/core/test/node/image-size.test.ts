import { expect, test } from 'vitest';
import { imageSize } from '../../src/node/image-size.js';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
const text = (value: string) => new TextEncoder().encode(value);

test.each([
  ['PNG', bytes('89504e470d0a1a0a 0000000d 49484452 00000140 000000f0'), 320, 240],
  ['GIF', bytes('474946383961 4001 f000'), 320, 240],
  ['JPEG', bytes('ffd8 ffe0 0004 0000 ffc0 0011 08 00f0 0140 03 000000'), 320, 240],
  ['WebP, lossy', bytes('52494646 00000000 57454250 56503820 00000000 000000 9d012a 4001 f000'), 320, 240],
  ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240px">'), 320, 240],
  ['SVG with a viewBox only', text('<?xml version="1.0"?><svg viewBox="0 0 320 240">'), 320, 240],
])('%s', (_, data, width, height) => {
  expect(imageSize(data)).toEqual({ width, height });
});

test.each([
  ['nothing', new Uint8Array()],
  ['a cut PNG', bytes('89504e470d0a1a0a')],
  ['a cut JPEG', bytes('ffd8ffc0')],
  ['an SVG in percent', text('<svg width="100%" height="100%">')],
  ['a text', text('hello, this is no picture at all')],
])('%s has no size', (_, data) => {
  expect(imageSize(data)).toBeUndefined();
});

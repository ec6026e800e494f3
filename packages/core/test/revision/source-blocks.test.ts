import { describe, expect, it } from 'vitest';
import { formatSourceBlocks, parseSourceBlocks } from '../../src/revision/source-blocks.js';

describe('sourceBlocks', () => {
  it('is a list of six hex digits each', () => {
    expect(parseSourceBlocks('0a1b2c 3d4e5f\n  000000')).toEqual(['0a1b2c', '3d4e5f', '000000']);
    expect(parseSourceBlocks('')).toEqual([]);
  });

  it.each(['a1 b2', '0A1B2C', '0a1b2cd', '0a1b2c <<<<<<< HEAD'])('is not %s', (text) => {
    expect(parseSourceBlocks(text)).toBeUndefined();
  });

  it('is written eight a line', () => {
    const hashes = Array.from({ length: 17 }, (_, index) => index.toString(16).padStart(6, '0'));
    const lines = formatSourceBlocks(hashes);
    expect(lines.map((line) => line.split(' ').length)).toEqual([8, 8, 1]);
    expect(parseSourceBlocks(lines.join('\n'))).toEqual(hashes);
  });
});

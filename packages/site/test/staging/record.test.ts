import { describe, expect, it } from 'vitest';
import { formatRecord, readRecord } from '../../src/staging/record.js';
import { makeFolder } from './folder.js';

describe('a record', () => {
  it('is the same in whatever order files were written', () => {
    const text = formatRecord({ files: ['b', 'a', 'b'], beside: ['É', 'd'] });
    expect(text).toBe('{"files":["a","b"],"beside":["d","É"]}\n');
    expect(formatRecord({ files: ['b', 'b', 'a'], beside: ['d', 'É'] })).toBe(text);
    expect(readRecord(makeFolder({ '.almanach.json': text }))).toEqual({
      files: ['a', 'b'],
      beside: ['d', 'É'],
    });
  });

  it('names nothing outside its folder', () => {
    const files = '["../a", "/etc/hostname", 7, "fr/../../b", "", "fr//c", "c"]';
    expect(readRecord(makeFolder({ '.almanach.json': `{"files":${files},"beside":${files}}` }))).toEqual({
      files: ['c'],
      beside: ['c'],
    });
    expect(readRecord(makeFolder({ '.almanach.json': files }))).toEqual({ files: ['c'], beside: [] });
  });

  it('is empty where it cannot be read', () => {
    for (const text of ['', '{', 'null', '7', '"a"', '{}', '{"files":7}'])
      expect(readRecord(makeFolder({ '.almanach.json': text })), text).toEqual({ files: [], beside: [] });
    expect(readRecord(makeFolder())).toEqual({ files: [], beside: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { readLocaleCode } from '../../src/starter/locale-code.js';

describe('readLocaleCode', () => {
  it.each([
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['pt-BR', 'pt-br'],
    ['zh-Hant', 'zh-hant'],
    ['gsw', 'gsw'],
  ])('takes %s as %s', (text, code) => {
    expect(readLocaleCode(text)).toEqual({ code });
  });

  it.each([
    ['fra', 'fr'],
    ['French', 'fr'],
    ['français', 'fr'],
    ['日本語', 'ja'],
    ['en_US', 'en-us'],
    ['iw', 'he'],
    ['Hebrew', 'he'],
  ])('answers %s with %s', (text, suggestion) => {
    expect(readLocaleCode(text)).toEqual({ problem: `\`${text}\` is no code of a language`, suggestion });
  });

  it.each(['xx', '', '../fr', 'f', 'french fries', 'fr/en'])('has no other answer to %j', (text) => {
    expect(readLocaleCode(text)).toEqual({ problem: `\`${text}\` is no code of a language` });
  });
});

import { describe, expect, it } from 'vitest';
import { hashBlock } from '../../src/revision/hash-block.js';

const hash = (text: string, codes: readonly string[] = []) => hashBlock({ text, codes });

describe('hashBlock', () => {
  it('writes six hex digits', () => {
    for (const text of ['', 'a', 'Le port, la nuit', '港']) expect(hash(text)).toMatch(/^[0-9a-f]{6}$/);
  });

  it('never changes: files hold it', () => {
    expect([hash('Le port'), hash('See `a`', ['a']), hash('港')]).toEqual(['a9de88', '07df19', '8293f1']);
  });

  it('folds white space', () => {
    expect(hash('Le port, la nuit')).toBe(hash('Le port,  la\nnuit'));
  });

  it.each([
    ['« L’été » !', `"L'été"!`],
    ['Wait… no', 'Wait... no'],
    ['1990–2000 — fin', '1990-2000 -- fin'],
    ['10\u202f000 pages', '10 000 pages'],
    ['e\u0301te\u0301', 'été'],
    ['a\u00adb', 'ab'],
    ['one\u00a0: two', 'one: two'],
  ])('reads %s as %s', (typeset, plain) => {
    expect(hash(typeset)).toBe(hash(plain));
  });

  it.each([
    ['the port', 'the ports'],
    ['polish', 'Polish'],
    ['resume', 'résumé'],
    ['all right', 'allright'],
    ['3 ships', '4 ships'],
    ['Go.', 'Go?'],
  ])('tells %s from %s', (a, b) => {
    expect(hash(a)).not.toBe(hash(b));
  });

  it('tells codes apart, and their order', () => {
    expect(hash('a', ['x'])).not.toBe(hash('a', ['y']));
    expect(hash('a', ['x', 'y'])).not.toBe(hash('a', ['y', 'x']));
  });
});

import { describe, expect, it } from 'vitest';
import { once, onceEach } from '../src/once.js';

describe('once', () => {
  it('computes a value when it is first asked for, and keeps it', () => {
    let count = 0;
    const next = once(() => ++count);
    expect(count).toBe(0);
    expect([next(), next()]).toEqual([1, 1]);
  });

  it('keeps a value that is none', () => {
    let count = 0;
    const nothing = once(() => {
      count += 1;
    });
    nothing();
    nothing();
    expect(count).toBe(1);
  });
});

describe('onceEach', () => {
  it('computes one value for each key', () => {
    const asked: string[] = [];
    const lengthOf = onceEach((word: string) => asked.push(word) && word.length);
    expect(['un', 'deux', 'un'].map(lengthOf)).toEqual([2, 4, 2]);
    expect(asked).toEqual(['un', 'deux']);
  });
});

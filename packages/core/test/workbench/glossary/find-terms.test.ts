import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type TermMatch,
  widestAround,
  withoutContained,
} from '../../../src/workbench/glossary/find-terms.js';

const matches: fc.Arbitrary<TermMatch[]> = fc.array(
  fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 6 })).map(([start, length]) => ({
    entry: { term: 'a', forms: {}, kept: false },
    text: '',
    start,
    end: start + length,
  })),
  { maxLength: 12 },
);
const holds = (other: TermMatch, one: TermMatch) => other.start <= one.start && other.end >= one.end;

describe('terms that overlap', () => {
  it('are left out where they stand within a longer one', () => {
    fc.assert(
      fc.property(matches, (all) => {
        const isLonger = (other: TermMatch, one: TermMatch) => holds(other, one) && !holds(one, other);
        expect(withoutContained(all)).toEqual(
          all.filter((one) => !all.some((other) => isLonger(other, one))),
        );
      }),
    );
  });

  it('are found around another one wherever one holds it', () => {
    fc.assert(
      fc.property(matches, matches, (all, others) => {
        const widest = widestAround(all);
        for (const one of others)
          expect(widest(one) !== undefined).toBe(all.some((other) => holds(other, one)));
      }),
    );
  });

  it('are looked through in no more than their order', () => {
    const many = Array.from({ length: 200_000 }, (_, start) => ({
      entry: { term: 'a', forms: {}, kept: false },
      text: 'a',
      start: start * 2,
      end: start * 2 + 1,
    }));
    expect(withoutContained(many)).toHaveLength(200_000);
  });
});

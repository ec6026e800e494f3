import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../../src/text/fold.js';
import { libraryOf, page } from '../library-of.js';

describe('one term', () => {
  it.each([
    ['ES6', 'es6'],
    ['Équipe', 'equipe'],
    ['Cœur', 'coeur'],
    ['Straße', 'STRASSE'],
    ['l’équipe', "l'equipe"],
    ['Ёлка', 'елка'],
    ['Άλφα', 'αλφα'],
    ['İzmir', 'izmir'],
    ['travail  à distance', 'Travail à distance '],
    ['ﬁn', 'fin'],
  ])('is written %s and %s', (one, two) => {
    expect(foldSpelling(one)).toBe(foldSpelling(two));
  });

  it.each([
    ['टैकनोलजी', 'टेक्नोलॉजी'],
    ['が', 'か'],
    ['мой', 'мои'],
    ['C', 'C++'],
    ['cote', 'coté e'],
  ])('is not both %s and %s', (one, two) => {
    expect(foldSpelling(one)).not.toBe(foldSpelling(two));
  });

  it('is hinted at once a spelling, with the place of the other', () => {
    const files = {
      'fr/a.md': page('date: 2015-01-01\ntags: [ES6]'),
      'fr/b.md': page('date: 2015-01-02\ntags: [x, es6]'),
      'fr/c.md': page('date: 2015-01-03\ntags: ES6'),
      'en/a.md': page('date: 2015-01-01\ntags: es6'),
    };
    expect(libraryOf({ files }).diagnostics).toMatchObject([
      {
        rule: 'term-spelling',
        severity: 'hint',
        file: 'content/fr/b.md',
        line: 3,
        column: 11,
        found: 'es6',
        expected: 'ES6',
        related: [{ file: 'content/fr/a.md', line: 3 }],
      },
    ]);
  });
});

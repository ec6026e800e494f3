import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairTerms } from '../../../src/graph/pairing/pair-terms.js';
import { type LocaleTerm, TermGroups } from '../../../src/graph/pairing/term-groups.js';

type Written = Readonly<Record<string, readonly string[]>>;

/** Pairs the terms of documents, each the names of its versions by locale. */
function pair(documents: readonly Written[], fixed: readonly Readonly<Record<string, string>>[] = []) {
  const terms = new Map<string, LocaleTerm>();
  const termOf = (locale: string, id: string): LocaleTerm => {
    const term = terms.get(`${locale} ${id}`) ?? { locale, id, slug: id };
    terms.set(`${locale} ${id}`, term);
    return term;
  };
  const groups = new TermGroups();
  for (const names of fixed) {
    const [first, ...others] = Object.entries(names).map(([locale, id]) => termOf(locale, id));
    for (const other of others) if (first) groups.join(first, other, true);
  }
  const versions = documents.map(
    (document) =>
      new Map(Object.entries(document).map(([locale, ids]) => [locale, ids.map((id) => termOf(locale, id))])),
  );
  const { doubts } = pairTerms(versions, groups);
  const nameOf = ({ locale, id }: LocaleTerm) => `${locale} ${id}`;
  const found = [...terms.values()].map((term) => [...groups.membersOf(term).values()].map(nameOf).sort());
  return {
    pairs: [...new Set(found.filter((group) => group.length > 1).map((group) => group.join(' = ')))].sort(),
    doubts: doubts.map(({ term, candidates }) => `${nameOf(term)} ~ ${candidates.map(nameOf).join(', ')}`),
  };
}

describe('terms are paired', () => {
  it('by the place at which they stand in two documents', () => {
    const documents = [
      { fr: ['pain', 'sel'], en: ['bread', 'salt'] },
      { fr: ['pain', 'sel'], en: ['bread', 'salt'] },
    ];
    expect(pair(documents)).toEqual({ pairs: ['en bread = fr pain', 'en salt = fr sel'], doubts: [] });
  });

  it('by what they occur with, whatever the order', () => {
    const documents = [
      { fr: ['pain', 'sel'], en: ['salt', 'bread'] },
      { fr: ['pain', 'eau'], en: ['water', 'bread'] },
      { fr: ['eau', 'sel'], en: ['salt', 'water'] },
    ];
    expect(pair(documents).pairs).toEqual(['en bread = fr pain', 'en salt = fr sel', 'en water = fr eau']);
  });

  it('by one document in which nothing else is open', () => {
    expect(pair([{ fr: ['confiance'], en: ['trust'] }]).pairs).toEqual(['en trust = fr confiance']);
    const documents = [
      { fr: ['confiance', 'bureau'], en: ['trust', 'office'] },
      { fr: ['confiance'], en: ['trust'] },
    ];
    expect(pair(documents).pairs).toEqual(['en office = fr bureau', 'en trust = fr confiance']);
  });

  it('by a name that is written alike, at any place', () => {
    expect(pair([{ fr: ['web', 'pain'], en: ['bread', 'food', 'web'] }]).pairs).toEqual(['en web = fr web']);
  });

  it('across three languages, of which two share no document', () => {
    const documents = [
      { fr: ['pain'], en: ['bread'] },
      { fr: ['pain'], en: ['bread'] },
      { de: ['brot'], en: ['bread'] },
      { de: ['brot'], en: ['bread'] },
    ];
    expect(pair(documents).pairs).toEqual(['de brot = en bread = fr pain']);
  });

  it('as the author says, whatever the documents say', () => {
    const documents = [
      { fr: ['pain'], en: ['ache'] },
      { fr: ['pain'], en: ['ache'] },
      { fr: ['douleur'], en: ['bread'] },
    ];
    expect(pair(documents, [{ fr: 'pain', en: 'bread' }]).pairs).toEqual(['en bread = fr pain']);
  });
});

describe('terms stay alone', () => {
  it('that never stand in versions of one document', () => {
    expect(pair([{ fr: ['pain'] }, { en: ['pain'] }])).toEqual({ pairs: [], doubts: [] });
  });

  it('where one document could mean either, which is a doubt with both', () => {
    expect(pair([{ fr: ['pain', 'sel'], en: ['bread'] }])).toEqual({
      pairs: [],
      doubts: ['en bread ~ fr pain, fr sel'],
    });
  });

  it('where a single document has two that stand at the same places, which is a doubt', () => {
    const { pairs, doubts } = pair([{ fr: ['pain', 'sel'], en: ['bread', 'salt'] }]);
    expect(pairs).toEqual([]);
    expect(doubts).toEqual(['en bread ~ fr pain', 'en salt ~ fr sel']);
  });

  it('where a term mostly occurs with another', () => {
    const often = { fr: ['pain'], en: ['bread'] };
    const documents = [often, often, often, { fr: ['pain'], en: ['bakery', 'bread'] }];
    expect(pair(documents)).toEqual({ pairs: ['en bread = fr pain'], doubts: [] });
  });
});

describe('pairs', () => {
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
  const document = fc.record({ fr: names, en: names, de: names }, { requiredKeys: [] });
  const documents = fc.array(document, { maxLength: 8 });

  it('have one term of a locale at most', () => {
    fc.assert(
      fc.property(documents, (written) => {
        const members = pair(written).pairs.flatMap((group) => group.split(' = '));
        expect(new Set(members).size).toBe(members.length);
        for (const group of pair(written).pairs) {
          const locales = group.split(' = ').map((name) => name.slice(0, 2));
          expect(new Set(locales).size).toBe(locales.length);
        }
      }),
    );
  });

  it('are the same whatever the order of documents and locales', () => {
    fc.assert(
      fc.property(documents, (written) => {
        const reversed = written
          .toReversed()
          .map((each) => Object.fromEntries(Object.entries(each).toReversed()));
        expect(pair(reversed)).toEqual(pair(written));
      }),
    );
  });

  it('keep to the names: another name for a term changes nothing else', () => {
    const rename = (id: string) => `x-${id}`;
    fc.assert(
      fc.property(documents, (written) => {
        const renamed = written.map((each) =>
          Object.fromEntries(Object.entries(each).map(([locale, ids]) => [locale, ids?.map(rename) ?? []])),
        );
        const expected = pair(written).pairs.map((group) => group.replace(/(?<= )(?=[a-d]\b)/g, 'x-'));
        expect(pair(renamed).pairs).toEqual(expected);
      }),
    );
  });
});

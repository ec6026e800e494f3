import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildLibrary,
  defineSite,
  type Item,
  type Library,
  type LocaleRoute,
  readDocument,
} from '../../src/index.js';
import { libraryOf, page } from '../library-of.js';

const files = {
  'fr/blog/index.md': page({ title: 'Blog' }),
  'fr/blog/cohesion.md': page(
    { title: 'Cohésion', date: '2015-04-07', tags: ['équipe'] },
    '## La source\n\nMot.',
  ),
  'fr/blog/silence.md': page(
    { title: 'Silence', date: '2015-05-01', tags: ['bruit'] },
    'Voir [l’autre](cohesion.md).',
  ),
  'en/blog/cohesion.md': page({ title: 'Cohesion', date: '2015-04-07' }),
  'fr/contact.md': page({ title: 'Contact' }),
};

/** What `changed` answers otherwise than the library in which a function was traced. */
function changedIn(changed: Library, render: () => unknown, traced: Library): string[] {
  const { questions } = traced.trace(render);
  return [...questions]
    .filter(([question, hash]) => changed.answer(question) !== hash)
    .map(([question]) => question);
}

function found(library: Library, key: string): Item {
  const item = library.locale('fr').find(key);
  if (!item) throw new Error(`${key} is missing`);
  return item;
}

describe('a trace', () => {
  it('returns what the function returns, with the questions that it asked', () => {
    const library = libraryOf({ files });
    const { value, questions } = library.trace(() => library.locale('fr').t('comments', { count: 2 }));
    expect(value).toBe('2 commentaires');
    expect([...questions.keys()]).toEqual(['["fr view","t","comments",{"count":2}]']);
    for (const [question, hash] of questions) expect(library.answer(question)).toBe(hash);
  });

  it('knows nothing of what is asked before and after', () => {
    const library = libraryOf({ files });
    library.locale('fr').recent(1);
    const { questions } = library.trace(() => undefined);
    library.locale('fr').recent(2);
    expect(questions.size).toBe(0);
  });

  it('goes on after an inner one, whose questions are its own', () => {
    const library = libraryOf({ files });
    const fr = library.locale('fr');
    const outer = library.trace(() => {
      const inner = library.trace(() => fr.recent(1));
      fr.recent(2);
      return [...inner.questions.keys()];
    });
    expect(outer.value).toEqual(['["fr view","recent",1]']);
    expect([...outer.questions.keys()]).toEqual(['["fr view","recent",2]']);
  });

  it('ends where the function throws', () => {
    const library = libraryOf({ files });
    const fail = () => {
      throw new Error('a template fails');
    };
    expect(() => library.trace(fail)).toThrow('a template fails');
    expect(library.trace(() => library.locale('fr').recent(1)).questions.size).toBe(1);
  });

  it('asks nothing by the facts of an item that was given, and by each way to others', () => {
    const library = libraryOf({ files });
    const item = found(library, 'blog/cohesion');
    const asked = (render: () => unknown) => [...library.trace(render).questions.keys()];
    expect(asked(() => JSON.stringify(item))).toEqual([]);
    expect(asked(() => item.section?.articles)).toEqual([
      '["fr item blog/cohesion","section"]',
      '["fr item blog","articles"]',
    ]);
    expect(asked(() => library.relations(item))).toEqual([
      '["library","relations",{"thing":"fr item blog/cohesion"}]',
    ]);
    expect(asked(() => library.locale('fr').terms('tags')[0]?.articles)).toEqual([
      '["fr view","terms","tags"]',
      '["fr tags bruit","articles"]',
    ]);
    expect(asked(() => item.outline[0]?.html)).toEqual([
      '["fr item blog/cohesion","outline"]',
      '["fr item blog/cohesion","html"]',
    ]);
  });

  it('tells data apart that JSON does not know', () => {
    const withData = (data: unknown) => {
      const site = defineSite({ url: 'https://a.example', locales: ['fr'], title: 'A' });
      const documents = [readDocument({ path: 'content/fr/a.md', text: page({ title: 'A' }) }, { site })];
      const schema = {
        '~standard': { version: 1, vendor: 'test', validate: () => ({ value: data }) },
      } as const;
      return buildLibrary({ site, documents, now: '2016-01-01', data: schema });
    };
    const find = (library: Library) => library.trace(() => library.locale('fr').find('a')).questions;
    const [set, map, large] = [new Set([1]), new Map([[1, 2]]), 3n].map(
      (each) => [...find(withData(each)).values()][0],
    );
    expect(new Set([set, map, large]).size).toBe(3);
    const [[question, hash] = ['', '']] = [...find(withData(new Set([1])))];
    expect(withData(new Set([1])).answer(question)).toBe(hash);
    expect(withData(new Set([2])).answer(question)).not.toBe(hash);
  });

  it('needs a value that can be written down to be answered again', () => {
    const library = libraryOf({ files });
    const fr = library.locale('fr');
    const odd = {
      count: 1,
      toJSON: () => {
        throw new Error('no');
      },
    };
    const { questions } = library.trace(() => fr.t('comments', odd));
    expect([...questions.keys()].map((question) => library.answer(question))).toEqual([undefined]);
  });

  it('is told apart by a changed text, title or neighbour, and by nothing else', () => {
    const library = libraryOf({ files });
    const item = found(library, 'blog/cohesion');
    const body = libraryOf({
      files: { ...files, 'fr/blog/cohesion.md': files['fr/blog/cohesion.md'].replace('Mot', 'Fin') },
    });
    const title = libraryOf({
      files: {
        ...files,
        'fr/blog/silence.md': files['fr/blog/silence.md'].replace('title: Silence', 'title: Bruit'),
      },
    });
    const gone = libraryOf({
      files: { ...files, 'fr/blog/cohesion.md': page({ title: 'Contact', kind: 'page' }) },
    });
    const neighbours = () => library.locale('fr').neighbours(item as never);
    expect(changedIn(body, () => item.html, library)).toEqual(['["fr item blog/cohesion","html"]']);
    expect(changedIn(body, neighbours, library)).toEqual([]);
    expect(changedIn(title, () => item.html, library)).toEqual([]);
    expect(changedIn(title, neighbours, library)).toHaveLength(1);
    expect(changedIn(gone, () => item.html, library)).toHaveLength(1);
  });

  it.each([
    '["fr view","constructor"]',
    '["fr item blog/cohesion","constructor"]',
    '["none","t"]',
    '[]',
    'a',
    '',
  ])('answers nothing to %j, which is no question', (question) => {
    expect(libraryOf({ files }).answer(question)).toBeUndefined();
  });
});

/** Renders a page as a theme might: what it shows, what stands around it, and a list that all pages share. */
function rendered(library: Library, route: LocaleRoute): string {
  const view = library.locale(route.locale);
  const item = 'item' in route ? route.item : undefined;
  return [
    JSON.stringify(route),
    item && item.html + JSON.stringify([item, item.outline, library.relations(item)]),
    item?.kind === 'article' ? JSON.stringify(view.neighbours(item)) : '',
    JSON.stringify([view.breadcrumb(route), view.languages(route), view.navigation('primary', route)]),
    route.articles.map(({ title, section }) => title + section?.title).join(),
    view.recent(2).map(({ title }) => title),
    view.terms('tags').map(({ name, articles }) => name + articles.length),
    view.t('comments', { count: route.articles.length }),
  ].join('\n');
}

const documents = fc.dictionary(
  fc.constantFrom(
    ...['fr', 'en'].flatMap((locale) =>
      ['index', 'blog/index', 'blog/a', 'blog/b', 'blog/c', 'notes/d', 'contact'].map(
        (key) => `${locale}/${key}.md`,
      ),
    ),
  ),
  fc
    .record({
      title: fc.constantFrom('Un', 'Deux', 'Trois'),
      date: fc.option(fc.constantFrom('2015-04-01', '2015-05-07'), { nil: undefined }),
      tags: fc.subarray(['équipe', 'bruit']),
      draft: fc.boolean(),
      body: fc.constantFrom('Mot.', '## Titre\n\nMot.', '[b](b.md)', '[d](/notes/d.md) et [c](c.md#titre)'),
    })
    .map(({ body, date, ...fields }) => page({ ...fields, ...(date && { date }) }, body)),
);

it('tells what a page shows: where every answer is the same, so is the page', () => {
  let same = 0;
  let other = 0;
  const menus = { primary: ['blog', 'contact'] };
  fc.assert(
    fc.property(documents, documents, fc.boolean(), (before, edits, deletes) => {
      const first = libraryOf({ files: before, menus });
      const [removed = ''] = deletes ? Object.keys(before) : [];
      const { [removed]: _, ...rest } = before;
      const [edited] = Object.entries(edits);
      const second = libraryOf({ files: { ...rest, ...(edited && { [edited[0]]: edited[1] }) }, menus });
      for (const { code } of first.locales)
        for (const route of first.locale(code).routes) {
          const { value, questions } = first.trace(() => rendered(first, route));
          const facts = first.trace(() => first.route(route.permalink)).questions;
          const now = second.route(route.permalink);
          const isSame = [...questions, ...facts].every(
            ([question, hash]) => second.answer(question) === hash,
          );
          if (!isSame) other++;
          else {
            same++;
            expect(now && 'locale' in now && 'articles' in now && rendered(second, now)).toBe(value);
          }
        }
    }),
    { numRuns: 60 },
  );
  expect(Math.min(same, other)).toBeGreaterThan(50);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildLibrary,
  defineSite,
  type Library,
  type ParsedDocument,
  readDocument,
} from '../../src/index.js';
import { createLibraryBuilder } from '../../src/node/index.js';
import { page } from '../library-of.js';

const site = defineSite({ url: 'https://a.example', locales: ['fr', 'en'], title: 'A' });
const files = {
  'fr/blog/index.md': page({ title: 'Blog' }),
  'fr/blog/pont.md': page({ title: 'Le pont', date: '2015-04-07', tags: ['eau'] }, '## Rive\n\nMot.'),
  'fr/blog/four.md': page(
    { title: 'Le four', date: '2015-05-01', tags: ['eau'] },
    'Voir [le pont](pont.md#rive).',
  ),
  'en/blog/pont.md': page({ title: 'The bridge', date: '2015-04-07' }, 'See [the oven](four.md).'),
  'fr/contact.md': page({ title: 'Contact' }, 'Voir [rien](rien.md).'),
};
type Files = Readonly<Record<string, string>>;

const held = new Map<string, ParsedDocument>();

/** Parses each text once, as a server does. */
function optionsOf(texts: Files, now = '2016-01-01T10:00:00Z') {
  const documents = Object.entries(texts).map(([path, text]) => {
    const document = held.get(path + text) ?? readDocument({ path: `content/${path}`, text }, { site });
    held.set(path + text, document);
    return document;
  });
  return { site, documents, now };
}

/** Asks a library for all that its pages and files show, and returns the questions with the hashes of the answers. */
function askAll(library: Library): ReadonlyMap<string, string> {
  return library.trace(() => {
    for (const route of library.routes) if (route.kind === 'file') route.content;
    for (const { code } of library.locales) {
      const view = library.locale(code);
      view.recent(3);
      view.relative('2015-04-07');
      for (const route of view.routes) {
        library.route(route.permalink);
        route.articles;
        view.languages(route);
        if (!('item' in route) || !route.item) continue;
        const { item } = route;
        for (const part of item.outline) part.html;
        library.relations(item);
        view.absoluteHtml(item);
        item.html;
        item.words;
        item.diagnostics;
      }
    }
  }).questions;
}

describe('createLibraryBuilder', () => {
  it('doubts only the answers that the rewritten text is in', () => {
    const build = createLibraryBuilder();
    const first = build(optionsOf(files));
    expect(first.doubtful).toBeUndefined();
    askAll(first.library);
    const text = `${files['fr/blog/pont.md']}\nAutre.\n`;
    const { library, doubtful } = build(optionsOf({ ...files, 'fr/blog/pont.md': text }));
    expect(library.locale('fr').find('blog/pont')?.html).toContain('Autre.');
    expect(library.locale('fr').find('blog/pont')?.words).toBe(3);
    expect([...(doubtful ?? [])]).toContain('["fr item blog/pont","html"]');
    expect([...(doubtful ?? [])]).not.toContain('["fr item blog/four","html"]');
    expect([...(doubtful ?? [])]).not.toContain('["fr view","languages",{"thing":"route /fr/contact/"}]');
  });

  it('writes the Markdown of a rewritten text anew, and no other', () => {
    const settings = defineSite({ url: 'https://a.example', locales: ['fr'], title: 'A', llms: true });
    const documentsOf = (text: string) =>
      [
        { path: 'content/fr/pont.md', text: page({ title: 'Le pont' }, text) },
        { path: 'content/fr/four.md', text: page({ title: 'Le four' }, 'Voir [le pont](pont.md).') },
      ].map((source) => readDocument(source, { site: settings }));
    const contentOf = (library: Library, output: string) => {
      const file = library.routes.find((route) => route.output === output);
      return file?.kind === 'file' ? file.content : undefined;
    };
    const build = createLibraryBuilder();
    const options = { site: settings, now: '2016-01-01' };
    const [bridge, oven] = documentsOf('Mot.');
    const [longer] = documentsOf('Mot.\n\nAutre.');
    if (!bridge || !oven || !longer) throw new Error('No document');
    const first = build({ ...options, documents: [bridge, oven] });
    askAll(first.library);
    const { library, doubtful = new Set() } = build({ ...options, documents: [longer, oven] });
    expect(contentOf(library, 'pont/index.html.md')).toBe('# Le pont\n\nMot.\n\nAutre.\n');
    const files = [...doubtful].filter((question) => question.endsWith('"content"]'));
    expect(files).toContain('["route /pont/index.html.md","content"]');
    expect(files).not.toContain('["route /four/index.html.md","content"]');
  });

  it('joins anew where anything but a text is another, or may be', () => {
    const changed: Files[] = [
      { ...files, 'fr/blog/pont.md': files['fr/blog/pont.md'].replace('Le pont', 'Un pont') },
      { ...files, 'fr/blog/pont.md': files['fr/blog/pont.md'].replace('Rive', 'Quai') },
      { ...files, 'fr/blog/four.md': files['fr/blog/four.md'].replace('pont.md', 'index.md') },
      { ...files, 'fr/contact.md': files['fr/contact.md'].replace('Voir', '\nVoir') },
      { ...files, 'fr/blog/index.md': files['fr/blog/index.md'].replace('\n---\n\n', '\n---\n\nDébut. ') },
      { ...files, 'fr/seul.md': page({ title: 'Seul' }) },
    ];
    for (const texts of changed) {
      const build = createLibraryBuilder();
      build(optionsOf(files));
      expect(build(optionsOf(texts)).doubtful).toBeUndefined();
    }
    const build = createLibraryBuilder();
    build(optionsOf(files));
    expect(build(optionsOf(files, '2016-01-02T10:00:00Z')).doubtful).toBeUndefined();
    expect(build({ ...optionsOf(files, '2016-01-02T11:00:00Z'), drafts: true }).doubtful).toBeUndefined();
  });

  it('answers as a library that is built anew, whatever is edited', () => {
    const edit = fc.record({
      path: fc.constantFrom(...Object.keys(files)),
      from: fc.constantFrom('Mot.', 'Voir', 'See', '## Rive', 'title: L', 'eau', '2015', '\n---\n\n', '.md)'),
      to: fc.constantFrom(
        'Mot.',
        'Deux mots.\n\nEt',
        '## Rive',
        'title: L',
        'pain',
        '2014',
        '\n---\n\nDébut. ',
        '.md) fin',
      ),
      hour: fc.integer({ min: 0, max: 23 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const build = createLibraryBuilder();
        let texts: Files = files;
        let last = askAll(build(optionsOf(texts)).library);
        for (const { path, from, to, hour } of edits) {
          texts = { ...texts, [path]: (texts[path] ?? '').replace(from, to) };
          const options = optionsOf(texts, `2016-01-01T${String(hour).padStart(2, '0')}:00:00Z`);
          const { library, doubtful } = build(options);
          const anew = askAll(buildLibrary(options));
          if (doubtful)
            for (const [question, hash] of last)
              if (!doubtful.has(question)) expect(anew.get(question) ?? hash, question).toBe(hash);
          for (const [question, hash] of anew) expect(library.answer(question), question).toBe(hash);
          last = askAll(library);
          expect(last).toEqual(anew);
        }
      }),
      { numRuns: 15 },
    );
  });
});

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Item, Library } from '../src/index.js';
import { loadLibrary } from '../src/node/index.js';
import { everySection } from '../src/shelf/shelf.js';

/** Sites that people wrote for themselves: beside the repository, or where `ALMANACH_CORPORA` says. */
const folder =
  process.env.ALMANACH_CORPORA ?? fileURLToPath(new URL('../../../../shared/corpora', import.meta.url));

/** The documents of all locales, each in its own. */
function documentsOf(library: Library): Item[] {
  return library.locales.flatMap(({ code }) => {
    const { articles, pages, sections, home } = library.locale(code);
    const all = [...articles, ...pages, ...everySection(sections), ...(home ? [home] : [])];
    return all.filter(({ missing, file }) => missing === undefined && file !== '');
  });
}

/** The problems of all rules but those that a language in which Almanach has no words yet has by itself. */
function problemsOf({ diagnostics }: Library, ...rules: readonly string[]): string[] {
  return diagnostics
    .filter(({ rule }) => (rules.length > 0 ? rules.includes(rule) : rule !== 'messages-absent'))
    .map(({ file, line, rule, found }) => `${file.replace('content/', '')}:${line} ${rule} ${found ?? ''}`);
}

/** The links of documents that lead to no page of the site. */
function lostLinks(library: Library): string[] {
  const written = new Set([
    ...library.routes.map(({ permalink }) => encodeURI(permalink)),
    ...library.locales.flatMap(({ code }) =>
      library.locale(code).routes.map(({ permalink }) => encodeURI(permalink)),
    ),
  ]);
  return documentsOf(library).flatMap(({ html, file }) =>
    [...html.matchAll(/ href="(\/[^"#?]*)/g)].flatMap(([, address = '']) =>
      written.has(address) ? [] : [`${file} ${address}`],
    ),
  );
}

/** Tests a site, or shows as skipped where its folder is missing. */
function describeSite(name: string, tests: (library: () => Library) => void): void {
  const root = resolve(folder, name);
  const absent = !existsSync(root);
  const reason = absent ? `, skipped because ${root} is missing: set ALMANACH_CORPORA` : '';
  describe.skipIf(absent)(`the site ${name}${reason}`, () => {
    let library: Library;
    beforeAll(async () => {
      library = await loadLibrary({ root, now: '2026-01-01' });
    }, 300_000);
    tests(() => library);
  });
}

describeSite('putaindecode', (library) => {
  it('has all its documents, each with its translation where there is one', () => {
    const documents = documentsOf(library());
    const keys = documents.filter(({ locale }) => locale === 'fr').map(({ key }) => key);
    expect(documents).toHaveLength(152);
    expect(keys).toHaveLength(127);
    expect(documents.filter(({ locale, key }) => locale === 'en' && keys.includes(key))).toHaveLength(22);
    const french = library().locale('fr').find('cssnext');
    expect(
      french &&
        library()
          .relations(french)
          .translations.map(({ permalink }) => permalink),
    ).toEqual(['/en/articles/css-preprocessors-cssnext/']);
  });

  it('has its archives, in which one English article stands flagged', () => {
    const months = library()
      .locale('fr')
      .archives.flatMap((year) => year.months)
      .map(({ month, articles }) => `${month} ${articles.filter(({ missing }) => !missing).length}`);
    expect(months.join(', ')).toBe(
      '2017-11 9, 2017-10 6, 2017-06 1, 2017-05 1, 2017-03 2, 2017-02 2, 2017-01 2, ' +
        '2016-12 3, 2016-10 1, 2016-06 4, 2016-04 2, 2016-03 1, 2016-02 1, 2016-01 1, ' +
        '2015-12 20, 2015-11 2, 2015-10 1, 2015-07 4, 2015-06 4, 2015-05 6, 2015-03 3, 2015-02 1, ' +
        '2014-12 2, 2014-11 2, 2014-10 7, 2014-09 1, 2014-07 1, 2014-06 2, 2014-05 11, 2014-04 2, 2014-03 2, ' +
        '2014-02 5, 2014-01 1, 2013-12 4, 2013-11 5',
    );
    const flagged = library()
      .locale('fr')
      .articles.filter(({ missing }) => missing);
    expect(flagged.map(({ key, locale }) => `${locale} ${key}`)).toEqual(['en events/2015-advent-calendar']);
  });

  it('has no link that leads to no page', () => {
    expect(lostLinks(library())).toEqual([]);
  });

  it('has these mistakes, and no other', () => {
    const all = problemsOf(library());
    const pictures = problemsOf(library(), 'image-alt');
    // `![](…)` thirty-six times, in eight articles.
    expect(pictures).toHaveLength(36);
    expect(new Set(pictures.map((problem) => problem.split(':')[0])).size).toBe(8);
    expect(all.filter((problem) => !pictures.includes(problem))).toEqual([
      // Two spellings of one tag.
      'en/articles/js-es2015-arrow-functions.md:5 term-spelling JavaScript',
      // Folders without an index.
      'en/events/2015-advent-calendar.md:1 section-without-page events',
      // Classes and styles of the site's own pages, examples of another site in frames, and a `<marquee>`.
      'en/events/2015-advent-calendar.md:16 html-dropped in 3 files',
      'en/events/2015-advent-calendar.md:234 html-dropped in 3 files',
      'fr/articles/css-animations.md:276 html-dropped in 10 files',
      'fr/articles/frontend-2016-2-ans-avec-react-babel-webpack-et-cie.md:5 term-spelling JavaScript',
      'fr/articles/frontend-2016-2-ans-avec-react-babel-webpack-et-cie.md:7 term-spelling es6',
      // Ids that an old generator made of « Événements », « Sélecteurs » and `outlets`.
      'fr/articles/html.md:228 html-dropped ',
      'fr/articles/js-de-jquery-a-vanillajs.md:26 dead-anchor #-v-nements',
      'fr/articles/js-de-jquery-a-vanillajs.md:27 dead-anchor #s-lecteurs',
      'fr/articles/js-ember-premiere-app-2.md:24 dead-anchor #-code-outlets-code-',
      'fr/articles/windows-comment-coder-sous-windows.md:183 link-scheme hhttps://www.virtualbox.org/',
      'fr/evenements/2014-05-table-ronde-3.md:1 section-without-page evenements',
    ]);
  });
});

describeSite('glossary', (library) => {
  it('has all its documents in sixteen languages, but for 21 drafts', () => {
    const counts = new Map<string, number>();
    for (const { locale } of documentsOf(library())) counts.set(locale, (counts.get(locale) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      en: 86,
      bn: 81,
      de: 21,
      es: 79,
      fr: 74,
      hi: 60,
      it: 76,
      ja: 78,
      ko: 25,
      'pt-br': 63,
      ru: 49,
      tr: 58,
      ur: 15,
      vi: 36,
      'zh-cn': 77,
      'zh-tw': 45,
    });
  });

  it('pairs them by their paths', () => {
    const english = library().locale('en').find('container');
    expect(
      english &&
        library()
          .relations(english)
          .translations.map(({ locale }) => locale),
    ).toEqual(
      'bn de es fr hi it ja ko pt-br ru tr ur vi zh-cn zh-tw'
        .split(' ')
        .filter((locale) => existsSync(resolve(folder, 'glossary/content', locale, 'container.md'))),
    );
    const versions = new Map<string, number>();
    for (const { key } of documentsOf(library())) versions.set(key, (versions.get(key) ?? 0) + 1);
    expect([versions.size, [...versions.values()].filter((count) => count > 1).length]).toEqual([105, 93]);
  });

  it('runs Urdu from right to left, and keeps Chinese letters in its addresses', () => {
    expect(library().locale('ur')).toMatchObject({ language: 'ur', direction: 'rtl' });
    expect(library().locale('zh-tw')).toMatchObject({ language: 'zh-TW', direction: 'ltr' });
  });

  it('has no link that leads to no page', () => {
    expect(lostLinks(library())).toEqual([]);
  });

  it('pairs more than nine in ten of the tags that three texts and their translations have', () => {
    let [pairs, paired] = [0, 0];
    for (const { code } of library().locales)
      for (const route of library().locale(code).routes) {
        if (route.kind !== 'term' || route.pagination.page > 1 || route.term.taxonomy !== 'tags') continue;
        const shared = new Map<string, number>();
        for (const { key, missing } of [...route.term.articles, ...route.term.pages])
          for (const other of missing ? [] : library().locales) {
            const version = other.code === code ? undefined : library().locale(other.code).find(key);
            if (version && !version.missing && version.tags.length > 0)
              shared.set(other.code, (shared.get(other.code) ?? 0) + 1);
          }
        for (const [locale, count] of shared) {
          if (count < 3) continue;
          pairs++;
          if (route.alternates.some((each) => each.locale === locale)) paired++;
        }
      }
    expect(pairs).toBeGreaterThan(1000);
    expect(paired / pairs).toBeGreaterThan(0.9);
  });

  it('has these mistakes, and no other', () => {
    const all = problemsOf(library());
    const spellings = problemsOf(library(), 'term-spelling');
    const doubts = problemsOf(library(), 'term-pair');
    const unpaired = problemsOf(library(), 'term-unpaired');
    // `Property` and `property`, `Technology` and `technology`: what one reader calls a category, another writes small.
    expect(spellings).toHaveLength(26);
    // Terms of one text or two, and two names that one language has for a term of the others.
    expect(doubts).toEqual([
      'de/abstraction.md:3 term-pair Eigenschaft',
      'de/cluster.md:4 term-pair infrastruktur',
      'de/cluster.md:4 term-pair grundlegendes',
      'de/cluster.md:4 term-pair grundlegendes',
      'en/platform-engineering.md:3 term-pair methodology',
      'en/platform-engineering.md:3 term-pair platform',
      'hi/service.md:4 term-pair वास्तुकला',
      'it/blue-green-deployment.md:4 term-pair applicazione',
      'it/cloud-computing.md:4 term-pair fondamenti',
      'it/cloud-computing.md:4 term-pair fondamenti',
      'it/ebpf.md:3 term-pair architettura',
      'it/stateful-apps.md:4 term-pair basi',
      'tr/ebpf.md:4 term-pair ağ tanımlama',
      'tr/ebpf.md:4 term-pair ağ tanımlama',
      'zh-tw/edge-computing.md:3 term-pair Technology',
    ]);
    // Terms that a language or two do not translate alike: in Hindi, texts are « concepts » in two scripts.
    expect(unpaired).toEqual([
      'es/abstraction.md:4 term-unpaired fundamental',
      'hi/application-programming-interface.md:3 term-unpaired संकल्पना',
      'hi/cloud-native-security.md:3 term-unpaired concept',
      'hi/event-streaming.md:4 term-unpaired नेटवर्किंग',
      'tr/cloud-computing.md:3 term-unpaired Kavram',
    ]);
    const ofTerms = new Set([...spellings, ...doubts, ...unpaired]);
    expect(all.filter((problem) => !ofTerms.has(problem))).toEqual([
      // The classes of pictures.
      'bn/index.md:12 html-dropped in 15 files',
      // Links to the English ids of headings that are translated, in texts with fewer headings than the English one.
      'ur/contributor-ladder/index.md:26 dead-anchor #becoming-an-approver',
      'ur/contributor-ladder/index.md:61 dead-anchor #becoming-a-maintainer',
      // The heading is called `becoming-an-maintainers` here.
      'zh-tw/contributor-ladder/index.md:69 dead-anchor #becoming-a-maintainer',
      'zh-tw/style-guide/index.md:24 dead-anchor #definition',
    ]);
  });
});

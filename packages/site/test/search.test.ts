import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filesBelow, read, visible } from './read-html.js';
import { type SmallSite, smallSite } from './small-site.js';

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly url: string }[];
}

interface Search {
  find(query: string): Promise<readonly { data(): Promise<Found> }[]>;
}

let site: SmallSite;
const searches = new Map<string, Promise<Search>>();

beforeAll(async () => {
  site = smallSite({
    'site.yaml': [
      'url: https://a.example/carnet',
      'locales: [fr, ar]',
      'title: Carnet',
      'missing: fallback',
    ].join('\n'),
    'content/fr/index.md': '---\ntitle: Accueil\n---\n\nLa page du seuil.\n',
    'content/fr/blog/index.md': '---\ntitle: Blog\n---\n\nDes notes.\n',
    'content/fr/blog/cohesion.md': [
      '---\ntitle: Cohésion\ndate: 2015-04-01\ntags: [télétravail]\n---\n',
      'Voici ce qui n’appartient qu’à l’équipe.\n',
      '## La source {#source}\n\nLa rumeur et son cœur, `x < y`.\n',
    ].join('\n'),
    'content/fr/blog/secret.md':
      '---\ntitle: Secret\ndate: 2015-04-02\ndraft: true\n---\n\nUn brouillon illisible.\n',
    'content/fr/blog/seul.md': '---\ntitle: Seul\ndate: 2015-05-01\n---\n\nUn ornithorynque.\n',
    'content/fr/authors.yaml': 'odile: { name: Odile Farges, text: Elle relit les galées. }\n',
    'content/ar/index.md': '---\ntitle: الرئيسية\n---\n\nأهلا.\n',
    'content/ar/blog/index.md': '---\ntitle: المدونة\n---\n\nملاحظات.\n',
    'content/ar/blog/cohesion.md':
      '---\ntitle: التماسك\ndate: 2015-04-01\n---\n\nبمن نثق حين يجيب الفريق كله؟\n',
  });
  const built = await site.build();
  expect(built).toMatchObject({ code: 0 });
  // The index is fetched from where its script stands: here, from the disk.
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(readFileSync(fileURLToPath(url.replace(/\?.*/, '')))),
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
  site?.remove();
});

/** Looks something up as the page's script does, in the index that was written. */
async function look(locale: string, query: string): Promise<Found[]> {
  const open = async () => {
    const script = pathToFileURL(join(site.output, 'theme/search-index.js')).href;
    const { createSearch } = (await import(script)) as {
      createSearch(bundle: string, lang: string): Search;
    };
    return createSearch(pathToFileURL(join(site.output, 'pagefind', locale, '/')).href, locale);
  };
  const search = searches.get(locale) ?? open();
  searches.set(locale, search);
  const results = await (await search).find(query);
  return Promise.all(results.map((result) => result.data()));
}

describe('what a reader finds', () => {
  it('is an article with its date as the language writes it, and the part that says it', async () => {
    const [found, ...others] = await look('fr', 'rumeur');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      url: '/carnet/fr/blog/cohesion/',
      meta: { title: 'Cohésion', date: '1er avril 2015' },
    });
    expect(found?.sub_results.map(({ url }) => url)).toContain('/carnet/fr/blog/cohesion/#source');
    expect(found?.excerpt).toContain('<mark>rumeur</mark>');
    expect(found?.excerpt).toContain('x &lt; y');
  });

  it.each(['équipe', 'equipe', 'ÉQUIPES', "l'équipe", 'télétravail', 'cœur', 'coeur'])(
    'answers « %s », elided, unaccented, in the plural, as a term or without its ligature',
    async (query) => {
      expect((await look('fr', query)).map(({ url }) => url)).toEqual(['/carnet/fr/blog/cohesion/']);
    },
  );

  it('is in the language of the page', async () => {
    expect(await look('ar', 'فريق')).toMatchObject([
      { url: '/carnet/ar/blog/cohesion/', meta: { title: 'التماسك', date: '1 أبريل 2015' } },
    ]);
    expect(await look('ar', 'الفريق')).toHaveLength(1);
    expect(await look('ar', 'ornithorynque')).toEqual([]);
    expect(await look('fr', 'ornithorynque')).toHaveLength(1);
  });

  it('is an author who has a text', async () => {
    expect(await look('fr', 'galées')).toMatchObject([
      { url: '/carnet/fr/auteurs/odile-farges/', meta: { title: 'Odile Farges' } },
    ]);
    expect(await look('ar', 'Farges')).toEqual([]);
  });

  it('is no draft, and what stands on the first page of a list alone', async () => {
    expect(await look('fr', 'illisible')).toEqual([]);
    expect((await look('fr', 'seuil')).map(({ url }) => url)).toEqual(['/carnet/fr/']);
  });
});

describe('the search page', () => {
  it('offers no form that cannot work, and ways to browse', () => {
    const html = read(site.output, 'fr/recherche/index.html');
    expect(html).toMatch(/<form role="search"(?![^>]*data-ready)[^>]*>/);
    expect(html).toContain('data-bundle="/carnet/pagefind/fr/"');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(visible(html)).toContain('La recherche a besoin de JavaScript.');
    for (const address of [
      '/carnet/fr/blog/',
      '/carnet/fr/mots-cles/teletravail/',
      '/carnet/fr/archives/2015/',
    ])
      expect(html).toContain(`<a href="${address}"`);
    expect(html).not.toMatch(/<script(?![^>]* (?:src=|type="application\/ld\+json"))/);
    expect(html).not.toMatch(/\son[a-z]+=|\sstyle=/);
  });

  it('words a count of each plural form of Arabic', () => {
    const html = read(site.output, 'ar/بحث/index.html');
    const samples = [...html.matchAll(/<data value="(\d+)" title="[^"]*">([^<]*)</g)];
    const rules = new Intl.PluralRules('ar');
    const worded = new Map(samples.map(([, count, text]) => [rules.select(Number(count)), text]));
    expect(Object.fromEntries(worded)).toEqual({
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '7 نتائج',
      many: '20 نتيجة',
      other: '1,000,000 نتيجة',
    });
  });

  it('has what its script loads, and none of Pagefind’s own interfaces', () => {
    const files = filesBelow(join(site.output, 'pagefind'));
    for (const name of ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.unknown.pagefind'])
      expect(files).toContain(`fr/${name}`);
    expect(files.filter((file) => /ui|highlight|playground/.test(file))).toEqual([]);
    expect(existsSync(join(site.output, 'theme/search.js'))).toBe(true);
  });
});

describe('a site without search', () => {
  it('has neither page nor index', async () => {
    const built = await site.build({ search: false });
    expect(built).toMatchObject({ code: 0 });
    expect(filesBelow(site.output).filter((file) => /^pagefind|recherche/.test(file))).toEqual([]);
  });
});

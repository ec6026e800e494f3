import { describe, expect, it } from 'vitest';
import { type LaidProject, layOut } from '../../../src/workbench/layouts/lay-out.js';

type Given = Omit<LaidProject, 'paths' | 'texts'>;

/** Lays out a project whose files are given as lines, and those with a text as a record. */
function lay(paths: string, texts: Readonly<Record<string, string>> = {}, given: Given = {}) {
  const named = paths.split(/\s+/).filter((path) => path !== '');
  return layOut({
    paths: [...named, ...Object.keys(texts)],
    texts: new Map(Object.entries(texts)),
    ...given,
  });
}

/** Says in one line each how pages are paired: `docs/a.md: fr docs/fr/a.md`. */
function pairsOf(laid: ReturnType<typeof layOut>): readonly string[] {
  return (laid?.pages ?? []).map(
    ({ original = '-', translations }) =>
      `${original}: ${[...translations].map((version) => version.join(' ')).join(', ') || '-'}`,
  );
}

function factsOf(laid: ReturnType<typeof layOut>) {
  return laid && { ...laid.layout, tracks: undefined, pairs: pairsOf(laid) };
}

describe('layouts of tools', () => {
  it.each([
    [
      'almanach, whose settings name languages without a text',
      'content/fr/a.md content/en/a.md content/fr/b/index.md',
      { 'site.yaml': 'locales: [fr, { code: en }, it]' },
      {
        layout: 'almanach',
        original: 'fr',
        locales: ['en', 'it'],
        pairs: ['content/fr/a.md: en content/en/a.md', 'content/fr/b/index.md: -'],
      },
    ],
    [
      'almanach by suffix',
      'content/trip/index.md content/trip/index.fr.md',
      { 'site.yaml': 'locales: [en, fr]' },
      {
        layout: 'almanach',
        original: 'en',
        locales: ['fr'],
        pairs: ['content/trip/index.md: fr content/trip/index.fr.md'],
      },
    ],
    [
      'Hugo by suffix',
      'content/_index.md content/_index.fr.md content/a/b.md content/a/b.fr.md content/a/c.md archetypes/default.md',
      {
        'hugo.toml': 'defaultContentLanguage = "en"\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2',
      },
      {
        layout: 'hugo',
        original: 'en',
        locales: ['fr'],
        pairs: [
          'content/_index.md: fr content/_index.fr.md',
          'content/a/b.md: fr content/a/b.fr.md',
          'content/a/c.md: -',
        ],
      },
    ],
    [
      'Hugo with a folder for each language, whatever it is called',
      'texte/deutsch/a.md texte/english/a.md texte/english/b.md',
      {
        'config/_default/languages.toml':
          '[de]\ncontentDir = "texte/deutsch"\n[en]\ncontentDir = "texte/english"',
        'config/_default/hugo.yaml': 'defaultContentLanguage: de',
      },
      {
        layout: 'hugo',
        original: 'de',
        locales: ['en'],
        pairs: ['texte/deutsch/a.md: en texte/english/a.md', '-: en texte/english/b.md'],
      },
    ],
    [
      'Docusaurus with versions, a blog and a second set of documents',
      `docs/intro.md docs/api/x.mdx blog/2024-01-02-news.md versioned_docs/version-1.0/intro.md community/team.md
       i18n/fr/docusaurus-plugin-content-docs/current/intro.md
       i18n/fr/docusaurus-plugin-content-docs/version-1.0/intro.md
       i18n/fr/docusaurus-plugin-content-blog/2024-01-02-news.md
       i18n/pt-BR/docusaurus-plugin-content-docs-community/current/team.md
       i18n/fr/docusaurus-theme-classic/readme.md`,
      {
        'docusaurus.config.js':
          "export default { i18n: { defaultLocale: 'en', locales: ['en', 'fr', 'pt-BR'] } }",
      },
      {
        layout: 'docusaurus',
        original: 'en',
        locales: ['fr', 'pt-BR'],
        pairs: [
          'blog/2024-01-02-news.md: fr i18n/fr/docusaurus-plugin-content-blog/2024-01-02-news.md',
          'community/team.md: pt-BR i18n/pt-BR/docusaurus-plugin-content-docs-community/current/team.md',
          'docs/api/x.mdx: -',
          'docs/intro.md: fr i18n/fr/docusaurus-plugin-content-docs/current/intro.md',
          'versioned_docs/version-1.0/intro.md: fr i18n/fr/docusaurus-plugin-content-docs/version-1.0/intro.md',
        ],
      },
    ],
    [
      'Starlight, whose first language stands in no folder',
      'site/src/content/docs/a.mdx site/src/content/docs/guides/b.md site/src/content/docs/zh-cn/a.md',
      {
        'site/astro.config.mjs':
          "import starlight from '@astrojs/starlight';\n// locales: none\nconst locales = { root: { label: 'English', lang: 'en' }, 'zh-cn': { lang: 'zh-CN' } };",
      },
      {
        layout: 'starlight',
        original: 'en',
        locales: ['zh-cn'],
        pairs: [
          'site/src/content/docs/a.mdx: zh-cn site/src/content/docs/zh-cn/a.md',
          'site/src/content/docs/guides/b.md: -',
        ],
      },
    ],
    [
      'Astro with two collections',
      `src/content/blog/en/a.md src/content/blog/en/b.md src/content/blog/es/a.md
       src/content/notes/en/c.md src/content/notes/es/c.md`,
      {
        'astro.config.ts':
          "export default { i18n: { locales: ['en', { path: 'es', codes: ['es-MX'] }], defaultLocale: 'en' } }",
      },
      {
        layout: 'astro',
        original: 'en',
        locales: ['es'],
        pairs: [
          'src/content/blog/en/a.md: es src/content/blog/es/a.md',
          'src/content/blog/en/b.md: -',
          'src/content/notes/en/c.md: es src/content/notes/es/c.md',
        ],
      },
    ],
    [
      'VitePress beside the root',
      'docs/index.md docs/guide/a.md docs/zh/index.md docs/zh/guide/a.md README.md',
      {
        'docs/.vitepress/config.ts':
          "export default { locales: { root: { lang: 'en' }, zh: { link: '/zh/' }, ko: { link: 'https://example.org' } } }",
      },
      {
        layout: 'vitepress',
        original: 'en',
        locales: ['zh'],
        pairs: ['docs/guide/a.md: zh docs/zh/guide/a.md', 'docs/index.md: zh docs/zh/index.md'],
      },
    ],
    [
      'mdBook beside the root',
      'src/SUMMARY.md src/intro.md src/types.md uk/src/SUMMARY.md uk/src/intro.md uk/src/types.md',
      { 'book.toml': '[book]\nlanguage = "en"\n' },
      {
        layout: 'mdbook',
        original: 'en',
        locales: ['uk'],
        pairs: [
          'src/SUMMARY.md: uk uk/src/SUMMARY.md',
          'src/intro.md: uk uk/src/intro.md',
          'src/types.md: uk uk/src/types.md',
        ],
      },
    ],
    [
      'MkDocs with texts in a folder of the language',
      `docs/en/docs/index.md docs/en/docs/tutorial/a.md docs/en/docs/tutorial/b.md
       docs/de/docs/index.md docs/de/docs/tutorial/a.md docs/de/docs/tutorial/b.md docs/de/notes-for-translators.md`,
      { 'docs/en/mkdocs.yml': 'site_name: X\nplugins:\n  search: null\n' },
      {
        layout: 'mkdocs',
        original: 'en',
        locales: ['de'],
        pairs: [
          'docs/en/docs/index.md: de docs/de/docs/index.md',
          'docs/en/docs/tutorial/a.md: de docs/de/docs/tutorial/a.md',
          'docs/en/docs/tutorial/b.md: de docs/de/docs/tutorial/b.md',
        ],
      },
    ],
    [
      'MkDocs by suffix, where both have one',
      'docs/index.en.md docs/index.fr.md docs/more/x.en.md',
      {
        'mkdocs.yml':
          'plugins:\n- i18n:\n    docs_structure: suffix\n    languages:\n    - locale: en\n      default: true\n    - locale: fr\n',
      },
      {
        layout: 'mkdocs',
        original: 'en',
        locales: ['fr'],
        pairs: ['docs/index.en.md: fr docs/index.fr.md', 'docs/more/x.en.md: -'],
      },
    ],
    [
      'MDN',
      'files/en-us/web/css/index.md files/en-us/web/index.md files/fr/web/css/index.md',
      {},
      {
        layout: 'mdn',
        original: 'en-us',
        locales: ['fr'],
        pairs: ['files/en-us/web/css/index.md: fr files/fr/web/css/index.md', 'files/en-us/web/index.md: -'],
      },
    ],
    [
      'Jekyll with collections',
      '_articles/a.md _articles/b.md _articles/zh-hant/a.md _articles/zh-hant/b.md CONTRIBUTING.md',
      { '_config.yml': 'title: X' },
      {
        layout: 'jekyll',
        original: 'en',
        locales: ['zh-hant'],
        pairs: [
          '_articles/a.md: zh-hant _articles/zh-hant/a.md',
          '_articles/b.md: zh-hant _articles/zh-hant/b.md',
        ],
      },
    ],
  ])('finds %s', (_, paths, texts, expected) => {
    expect(factsOf(lay(paths, texts as Record<string, string>))).toEqual({ tracks: undefined, ...expected });
  });

  it('finds the language of posts in their front matter', () => {
    const fields: Readonly<Record<string, { locale: string; key?: string }>> = {
      '_posts/2024-01-02-hello.md': { locale: 'en' },
      '_posts/2024-01-03-hello-fr.md': { locale: 'fr' },
      '_posts/2024-02-02-summer.md': { locale: 'en', key: 'summer' },
      '_posts/2024-02-02-ete.md': { locale: 'fr', key: 'summer' },
      '_posts/2024-03-01-go-to.md': { locale: 'en' },
    };
    const laid = lay(
      Object.keys(fields).join(' '),
      { '_config.yml': 'lang: en' },
      { fieldsOf: (path) => fields[path] ?? {} },
    );
    expect(laid?.layout).toMatchObject({ layout: 'jekyll', original: 'en', locales: ['fr'] });
    expect(pairsOf(laid)).toEqual([
      '_posts/2024-01-02-hello.md: fr _posts/2024-01-03-hello-fr.md',
      '_posts/2024-02-02-summer.md: fr _posts/2024-02-02-ete.md',
      '_posts/2024-03-01-go-to.md: -',
    ]);
  });

  it('pairs texts whose names are translated too by their key', () => {
    const keys: Readonly<Record<string, string>> = {
      'content/en/team.md': 'equipe',
      'content/en/about.md': 'about',
    };
    const laid = lay(
      'content/fr/equipe.md content/fr/a-propos.md content/en/team.md content/en/about.md',
      { 'site.yaml': 'locales: [fr, en]' },
      {
        fieldsOf: (path) =>
          path in keys
            ? { key: keys[path] ?? '' }
            : path === 'content/fr/a-propos.md'
              ? { key: 'about' }
              : {},
      },
    );
    expect(pairsOf(laid)).toEqual([
      'content/fr/a-propos.md: en content/en/about.md',
      'content/fr/equipe.md: en content/en/team.md',
    ]);
  });
});

describe('layouts of no tool', () => {
  it.each([
    ['folders beside the root', 'docs/a.md docs/b.md docs/fr/a.md docs/fr/b.md', 'folders', 'en', ['fr']],
    [
      'folders of all languages',
      'guide/en/a.md guide/en/b.md guide/de/a.md guide/de/b.md',
      'folders',
      'en',
      ['de'],
    ],
    [
      'the language with the most texts',
      'x/fr/a.md x/fr/b.md x/fr/c.md x/fr/d.md x/en/a.md x/en/b.md x/en/c.md',
      'folders',
      'fr',
      ['en'],
    ],
    ['suffixes', 'README.md README.zh-CN.md CONTRIBUTING.md', 'suffixes', 'en', ['zh-CN']],
    [
      'English beside another language',
      'docs/a.md docs/b.md docs/en/a.md docs/en/b.md',
      'folders',
      'und',
      ['en'],
    ],
    ['a script', 'docs/en/a.md docs/zh-Hant/a.md docs/sr-latn/a.md', 'folders', 'en', ['sr-latn', 'zh-Hant']],
    [
      'a country taken for a language',
      'docs/a.md docs/b.md docs/jp/a.md docs/jp/b.md',
      'folders',
      'en',
      ['jp'],
    ],
    [
      'a code of three letters',
      'docs/a.md docs/b.md docs/c.md docs/pcm/a.md docs/pcm/b.md docs/pcm/c.md',
      'folders',
      'en',
      ['pcm'],
    ],
    [
      'a language whose only text is the first page, where nothing but languages stands there',
      'text/en/index.md text/en/a.md text/en/b.md text/fr/index.md',
      'folders',
      'en',
      ['fr'],
    ],
    [
      'a language whose only text is the first page, beside others',
      'd/en/index.md d/en/a.md d/en/b.md d/fr/index.md d/fr/a.md d/fr/b.md d/it/index.md',
      'folders',
      'en',
      ['fr', 'it'],
    ],
  ])('finds %s', (_, paths, layout, original, locales) => {
    expect(lay(paths)?.layout).toMatchObject({ layout, original, locales });
  });

  it('takes no text of the root for an original that no language mirrors', () => {
    expect(pairsOf(lay('README.md README.zh-CN.md CONTRIBUTING.md guide/a.md'))).toEqual([
      'README.md: zh-CN README.zh-CN.md',
    ]);
  });

  it.each([
    ['identities', 'docs/id/index.md docs/index.md docs/go/index.md'],
    ['identities with a text of their own', 'docs/index.md docs/guide.md docs/id/index.md docs/id/token.md'],
    [
      'languages of programs',
      'docs/install.md docs/go/install.md docs/js/install.md docs/cs/install.md docs/py/install.md',
    ],
    [
      'languages of programs, two of which are codes',
      'sdk/go/a.md sdk/go/b.md sdk/go/c.md sdk/cs/a.md sdk/cs/b.md sdk/cs/c.md sdk/ts/a.md sdk/ts/b.md sdk/ts/c.md sdk/js/a.md sdk/js/b.md sdk/js/c.md sdk/py/a.md sdk/py/b.md sdk/py/c.md',
    ],
    ['integration tests', 'src/it/readme.md src/it/cases/a.md src/main/readme.md'],
    ['words of English', 'api/no/index.md api/my/index.md api/is/index.md api/to/index.md api/am/index.md'],
    ['calls of an interface', 'api/my/list.md api/is/list.md api/list.html'],
    ['folders of programs', 'src/readme.md src/bin/readme.md lib/man/a.md'],
    ['a domain', 'notes/io/a.md notes/tv/a.md notes/ai/a.md'],
    ['texts of tests', 'test/docs/a.md test/docs/b.md test/docs/fr/a.md test/docs/fr/b.md'],
    [
      'packages',
      'node_modules/x/docs/a.md node_modules/x/docs/b.md node_modules/x/docs/fr/a.md node_modules/x/docs/fr/b.md',
    ],
    ['suffixes that are no languages', 'a.test.md a.md notes.min.md release.v2.md'],
    ['one language alone', 'docs/fr/a.md docs/fr/b.md'],
    ['nothing at all', ''],
  ])('takes no %s for a language', (_, paths) => {
    expect(lay(paths)).toBeUndefined();
  });

  it('takes a folder beside languages for none that mirrors nothing', () => {
    const laid = lay('docs/a.md docs/b.md docs/fr/a.md docs/fr/b.md docs/id/token.md docs/no/op.md');
    expect(laid?.layout.locales).toEqual(['fr']);
    expect(pairsOf(laid)).toEqual([
      'docs/a.md: fr docs/fr/a.md',
      'docs/b.md: fr docs/fr/b.md',
      'docs/id/token.md: -',
      'docs/no/op.md: -',
    ]);
  });
});

describe('translations beside or apart from the originals', () => {
  it.each([
    [
      'a folder beside that of the originals, which may have texts of its own',
      'docs/a.md docs/b.md docs/c.md docs-fr/a.md docs-fr/b.md docs_pt-BR/a.md docs-it/a.md',
      [
        'docs/a.md: fr docs-fr/a.md, it docs-it/a.md, pt-BR docs_pt-BR/a.md',
        'docs/b.md: fr docs-fr/b.md',
        'docs/c.md: -',
      ],
    ],
    [
      'folders with a dot, below another one',
      'site/content/a.md site/content/b.md site/content.zh-cn/a.md site/content.zh-cn/b.md',
      [
        'site/content/a.md: zh-cn site/content.zh-cn/a.md',
        'site/content/b.md: zh-cn site/content.zh-cn/b.md',
      ],
    ],
    [
      'folders that all name a language',
      'docs-en/a.md docs-en/b.md docs-fr/a.md',
      ['docs-en/a.md: fr docs-fr/a.md', 'docs-en/b.md: -'],
    ],
    [
      'a folder of translations that mirrors the repository',
      'README.md CHANGELOG.md src/notes.md docs/a.md docs/b.md translations/fr/docs/a.md translations/pt-BR/docs/b.md',
      ['docs/a.md: fr translations/fr/docs/a.md', 'docs/b.md: pt-BR translations/pt-BR/docs/b.md'],
    ],
    [
      'a folder of translations that mirrors one folder',
      'docs/a.md docs/b.md locale/es/a.md locale/ja/b.md',
      ['docs/a.md: es locale/es/a.md', 'docs/b.md: ja locale/ja/b.md'],
    ],
    [
      'messages and texts of a language in one folder',
      'docs/a.md docs/b/c.md i18n/fr/messages.json i18n/fr/docs/a.md i18n/fr/docs/b/c.md',
      ['docs/a.md: fr i18n/fr/docs/a.md', 'docs/b/c.md: fr i18n/fr/docs/b/c.md'],
    ],
    [
      'a folder of translations inside that of the originals',
      'docs/a.md docs/b.md docs/i18n/fr/a.md docs/i18n/de/a.md docs/i18n/de/old.md',
      ['docs/a.md: de docs/i18n/de/a.md, fr docs/i18n/fr/a.md', 'docs/b.md: -', '-: de docs/i18n/de/old.md'],
    ],
    ['languages in a folder of languages', 'lang/en/a.md lang/fr/a.md', ['lang/en/a.md: fr lang/fr/a.md']],
    [
      'the nearest of two folders that are mirrored alike',
      'old/docs/a.md old/docs/b.md web/docs/a.md web/docs/b.md web/i18n/fr/a.md web/i18n/fr/b.md',
      ['web/docs/a.md: fr web/i18n/fr/a.md', 'web/docs/b.md: fr web/i18n/fr/b.md'],
    ],
    ['a first page with a hyphen', 'README.md README-fr.md src/a.md', ['README.md: fr README-fr.md']],
    [
      'a first page with any mark',
      'README.md README.zh-CN.md README-fr.md README_ja.md CONTRIBUTING.md',
      ['README.md: fr README-fr.md, zh-CN README.zh-CN.md, ja README_ja.md'],
    ],
    [
      'a script and a region',
      'README.md README_zh_Hant_TW.md',
      ['README.md: zh_Hant_TW README_zh_Hant_TW.md'],
    ],
    [
      'the first page in a folder below',
      'README.md docs/README.zh-CN.md docs/README.fr.md docs/usage.md',
      ['README.md: fr docs/README.fr.md, zh-CN docs/README.zh-CN.md'],
    ],
    [
      'files in a folder of translations',
      'README.md guide.md translations/README-fr.md translations/guide-fr.md',
      ['README.md: fr translations/README-fr.md', 'guide.md: fr translations/guide-fr.md'],
    ],
    [
      'several files with a hyphen',
      'docs/guide.md docs/guide-fr.md docs/intro.md docs/intro-fr.md',
      ['docs/guide.md: fr docs/guide-fr.md', 'docs/intro.md: fr docs/intro-fr.md'],
    ],
    [
      'the first page beside folders of languages',
      'README.md README.fr.md CONTRIBUTING.md docs/a.md docs/b.md docs/fr/a.md docs/fr/b.md',
      ['README.md: fr README.fr.md', 'docs/a.md: fr docs/fr/a.md', 'docs/b.md: fr docs/fr/b.md'],
    ],
  ])('finds %s', (_, paths, pairs) => {
    const laid = lay(paths);
    expect(laid?.layout.original).toBe('en');
    expect(pairsOf(laid)).toEqual(pairs);
  });

  it.each([
    [
      'department',
      'docs/setup.md docs/index.md docs/faq.md docs-it/setup.md docs-it/index.md docs-it/vpn.md docs-hr/faq.md',
    ],
    [
      'department of several',
      `docs/faq.md docs/team.md docs/map.md docs-hr/faq.md docs-hr/team.md docs-hr/map.md
       docs-sales/faq.md docs-sales/team.md docs-sales/map.md`,
    ],
    ['first page of packages', 'core/README.md core/a.md core-cs/README.md core-fr/README.md'],
    ['version', 'docs/a.md docs/b.md docs-v1/a.md docs-v1/b.md docs-next/a.md docs-next/b.md'],
    ['message file', 'docs/a.md i18n/fr/messages.json i18n/de/messages.json'],
    ['note to translators', 'README.md docs/a.md i18n/README.md i18n/fr/todo.md i18n/de/todo.md'],
    ['language of programs', 'src/a.md lang/go/a.md lang/cs/a.md lang/ts/a.md'],
    [
      'state',
      ['ca', 'de', 'ny', 'ga']
        .flatMap((state) => ['a', 'b', 'c'].map((name) => `states/${state}/${name}.md`))
        .join(' '),
    ],
    [
      'country, some of whose codes are no languages,',
      ['de', 'fr', 'es', 'us', 'gb']
        .flatMap((code) => ['a', 'b', 'c'].map((name) => `tax/${code}/${name}.md`))
        .join(' '),
    ],
    [
      'country of prices',
      'pricing.md pricing-us.md pricing-de.md pricing-fr.md plans.md plans-de.md plans-us.md',
    ],
    [
      'word at the end of a name',
      'docs/log.md docs/log-in.md docs/how.md docs/how-to.md docs/plug.md docs/plug-in.md',
    ],
    ['guide alone', 'docs/guide.md docs/guide-de.md docs/intro.md'],
    ['part of a text', 'part.md part-ii.md'],
    [
      'folder of a template',
      ['a', 'b']
        .flatMap((name) => [
          `{{cookiecutter.name}}/docs/${name}.md`,
          `{{cookiecutter.name}}/docs/fr/${name}.md`,
        ])
        .join(' '),
    ],
  ])('takes no %s for a translation', (_, paths) => {
    expect(lay(paths)).toBeUndefined();
  });

  it('takes posts that say their language before a first page', () => {
    const languages: Readonly<Record<string, string>> = { '_posts/2024-01-01-a-fr.md': 'fr' };
    const laid = lay(
      'README.md README-fr.md _posts/2024-01-01-a.md _posts/2024-01-01-a-fr.md _posts/2024-01-02-b.md _posts/2024-01-02-b-fr.md',
      { '_config.yml': 'title: x' },
      { fieldsOf: (path) => ({ locale: languages[path] ?? (path.endsWith('-fr.md') ? 'fr' : 'en') }) },
    );
    expect(pairsOf(laid)).toContain('_posts/2024-01-02-b.md: fr _posts/2024-01-02-b-fr.md');
  });

  it('finds its way among thousands of languages', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const codes = letters.flatMap((one) =>
      letters.flatMap((two) => [`en-${one}${two}`, `fr-${one}${two}`, `${one}${two}`]),
    );
    const paths = codes.flatMap((code) => ['a', 'b', 'c'].map((name) => `docs/${code}/${name}.md`));
    const laid = lay(['docs/en/a.md', 'docs/en/b.md', 'docs/en/c.md', ...paths].join(' '));
    expect(laid?.layout.original).toBe('en');
    expect(laid?.layout.locales.length).toBeGreaterThan(500);
    expect(laid?.pages).toHaveLength(3);
  });
});

describe('settings of a tool', () => {
  it('name all languages, so that a folder beside them only looks like one', () => {
    const texts = { 'astro.config.mjs': "starlight({ locales: { root: { lang: 'en' }, fr: {} } })" };
    const docs = (folder: string) => ['a', 'b', 'c'].map((name) => `src/content/docs/${folder}${name}.md`);
    const paths = [...docs(''), ...docs('is/'), ...docs('fr/')].join(' ');
    expect(lay(paths, texts)?.layout.locales).toEqual(['fr']);
    expect(pairsOf(lay(paths, texts))).toContain('src/content/docs/is/a.md: -');
    const open = {
      'astro.config.mjs': "starlight({ locales: { root: { lang: 'en' }, fr: {}, ...others } })",
    };
    expect(lay(paths, open)?.layout.locales).toEqual(['fr', 'is']);
  });

  it.each([
    [
      'docs/a.md i18n/fr/docusaurus-plugin-content-docs/current/a.md',
      {
        'docusaurus.config.js':
          "export default { i18n: { defaultLocale: 'en', locales: ['en', 'fr', 'de'] } }",
      },
      ['de', 'fr'],
    ],
    [
      'content/a.md content/b.md content/a.fr.md',
      {
        'hugo.toml':
          'defaultContentLanguage = "en"\n[languages.en]\n[languages.fr]\n[languages.de]\n[languages.it]\ndisabled = true',
      },
      ['de', 'fr'],
    ],
    [
      'docs/a.md docs/a.fr.md docs/b.md',
      {
        'mkdocs.yml':
          'plugins:\n  - i18n:\n      languages:\n        - { locale: en, default: true }\n        - { locale: fr }\n        - { locale: de }\n        - { locale: it, build: false }',
      },
      ['de', 'fr'],
    ],
  ])('name languages without a text: %s', (paths, texts, locales) => {
    expect(lay(paths, texts as Readonly<Record<string, string>>)?.layout.locales).toEqual(locales);
  });

  it('name languages with another mark between their parts', () => {
    const texts = {
      'astro.config.mjs': "starlight({ defaultLocale: 'en', locales: { en: {}, 'pt-BR': {} } })",
    };
    const paths = 'src/content/docs/en/a.md src/content/docs/en/b.md src/content/docs/pt_br/a.md';
    expect(lay(paths, texts)?.layout.locales).toEqual(['pt_br']);
  });
});

describe('settings', () => {
  it('name patterns of their own', () => {
    const settings = {
      original: 'en',
      pages: [{ original: 'text/{path}', translation: 'other/{locale}-text/{path}' }],
      exclude: ['text/legal/**'],
    };
    expect(factsOf(lay('text/a.md text/legal/b.md other/it-text/a.md', {}, { settings }))).toMatchObject({
      layout: 'settings',
      locales: ['it'],
      pairs: ['text/a.md: it other/it-text/a.md'],
    });
  });

  it('name the original and the only languages', () => {
    const paths = 'docs/a.md docs/b.md docs/en/a.md docs/en/b.md docs/fr/a.md docs/fr/b.md';
    expect(lay(paths, {}, { settings: { original: 'zh', locales: ['en'] } })?.layout).toMatchObject({
      original: 'zh',
      locales: ['en'],
    });
  });

  it('name the layout', () => {
    const texts = { 'mkdocs.yml': 'docs_dir: docs', '_config.yml': '' };
    const paths = 'docs/a.md docs/b.md docs/fr/a.md docs/fr/b.md';
    expect(lay(paths, texts, { settings: { layout: 'mkdocs' } })?.layout.layout).toBe('mkdocs');
    expect(lay(paths, texts, { settings: { layout: 'docusaurus' } })).toBeUndefined();
  });
});

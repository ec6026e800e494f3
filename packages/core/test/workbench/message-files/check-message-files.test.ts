import { describe, expect, it } from 'vitest';
import { builtInMessages } from '../../../src/messages/index.js';
import { checkMessageFiles } from '../../../src/workbench/index.js';

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** Lists what is found in files that are given by their paths: rule, file, line, column and what is named. */
function told(files: Readonly<Record<string, unknown>>, original = 'en', options = {}) {
  const sources = Object.entries(files).map(([path, value]) => ({
    path,
    text: typeof value === 'string' ? value : json(value),
  }));
  return checkMessageFiles({ files: sources, original, ...options }).map(
    ({ rule, severity, file, line, column, name }) =>
      `${file}:${line}:${column} ${severity} ${rule} ${name ?? ''}`,
  );
}

describe('messages of i18next', () => {
  it('may be nested or flat, with contexts and plurals, cardinal and ordinal', () => {
    const files = {
      'locales/en/common.json': {
        menu: { open: 'Open {{name}}', items_one: 'one item', items_other: '{{count}} items' },
        place_ordinal_one: '{{count}}st',
        place_ordinal_two: '{{count}}nd',
        place_ordinal_few: '{{count}}rd',
        place_ordinal_other: '{{count}}th',
        friend: 'A friend',
      },
      'locales/pl/common.json': {
        'menu.open': 'Otwórz: {{name}}',
        menu: {
          items_one: 'jeden element',
          items_few: '{{count}} elementy',
          items_many: '{{count}} elementów',
          items_other: '{{count}} elementu',
        },
        place_ordinal_other: '{{count}}.',
        friend_male: 'Przyjaciel',
        friend_female: 'Przyjaciółka',
      },
    };
    expect(told(files)).toEqual([]);
  });

  it('are told by line and column, with the line itself', () => {
    const files = [
      { path: 'locales/en.json', text: '{\n  "bye": "Bye, {{name}}"\n}' },
      { path: 'locales/de.json', text: '{\n  "bye": "Tschüs,  {{nmae}}"\n}' },
    ];
    expect(checkMessageFiles({ files, original: 'en' })).toMatchObject([
      {
        rule: 'message-placeholder',
        severity: 'error',
        file: 'locales/de.json',
        line: 2,
        column: 3,
        sourceLine: '  "bye": "Tschüs,  {{nmae}}"',
        found: 'name, nmae',
        expected: 'name',
      },
      { rule: 'message-spaces', severity: 'warn', line: 2, column: 18, found: 'two together' },
    ]);
  });

  it('lack plural forms that their language needs, and have some that it does not know', () => {
    const files = {
      'en.json': { n_one: '{{count}} day', n_other: '{{count}} days' },
      'ar.json': { n_one: 'يوم', n_other: '{{count}} يوم' },
      'ja.json': { n_one: '{{count}}日', n_other: '{{count}}日' },
      'fr.json': { n_one: '{{count}} jour', n_other: '{{count}} jours' },
    };
    expect(told(files)).toEqual([
      ...['few', 'many', 'two', 'zero'].map(() => 'ar.json:2:3 error message-plural n'),
      'fr.json:2:3 hint message-plural n',
      'ja.json:2:3 error message-category n_one',
    ]);
  });

  it('name each other in a circle, or what nobody has, but in another file', () => {
    const files = {
      'en.json': { a: '$t(b)', b: '$t(a)', c: '$t(lost)', d: '$t(other:e)' },
    };
    expect(told(files)).toEqual([
      'en.json:2:3 error message-reference a',
      'en.json:3:3 error message-reference b',
      'en.json:4:3 error message-reference c',
    ]);
  });

  it('that a file lacks are one warning a file, and those that nobody knows stand where they are', () => {
    const files = {
      'en.json': { home: 'Home', search: 'Search', next: 'Next' },
      'de.json': { home: 'Startseite', serach: 'Suche' },
      'de-AT.json': { home: 'Daheim' },
    };
    expect(told(files)).toEqual([
      'de-AT.json:1:1 warn message-missing search, next',
      'de.json:1:1 warn message-missing search, next',
      'de.json:3:3 warn message-unknown serach',
    ]);
    const regional = { ...files, 'de.json': { home: 'Start', search: 'Suche', next: '{{n}}' } };
    expect(told(regional).filter((line) => line.startsWith('de-AT'))).toEqual([]);
  });
});

describe('the form of a file', () => {
  it.each([
    ['broken JSON', '{\n  "a": "b",\n}', 'fr.json:3:1 error message-syntax '],
    ['a key that stands twice', '{\n  "a": "b",\n  "a": "c"\n}', 'fr.json:3:3 error message-duplicate a'],
    [
      'a key that stands twice, nested and flat',
      '{"a":{"b":"x"},"a.b":"y","a":{"b":"x"}}',
      'fr.json:1:16 error message-duplicate a.b',
    ],
    ['a byte order mark', '\uFEFF{ "a": "b" }', 'fr.json:1:1 error message-bom '],
    ['a control character', '{ "a": "b\\u0001" }', 'fr.json:1:10 error message-character a'],
    ['a character that was lost', '{ "a": "b\uFFFD" }', 'fr.json:1:10 error message-character a'],
    [
      'a mark that turns the order of letters',
      '{ "a": "b\u202E" }',
      'fr.json:1:10 error direction-control a',
    ],
    ['a number', '{ "a": 1 }', 'fr.json:1:8 error message-invalid a'],
  ])('is told: %s', (_, text, expected) => {
    expect(told({ 'fr.json': text, 'en.json': '{ "a": "x" }' })).toContain(expected);
  });

  it('is told of YAML and TOML, too', () => {
    expect(told({ 'i18n/en.yaml': 'a: b\na: c\n' })).toEqual(['i18n/en.yaml:2:1 error message-duplicate a']);
    expect(told({ 'i18n/en.toml': 'a = "b"\na = "c"\n' })).toEqual([
      'i18n/en.toml:2:1 error message-syntax ',
    ]);
    expect(told({ 'i18n/en.yaml': '\uFEFFa: "b\\u0001"\n' })).toEqual([
      'i18n/en.yaml:1:1 error message-bom ',
      'i18n/en.yaml:1:6 error message-character a',
    ]);
  });

  it('has no empty text where the original has one', () => {
    const files = { 'en.json': { a: 'A', b: '', c: 'C' }, 'fr.json': { a: ' ', b: '', c: 'Cé' } };
    expect(told(files)).toEqual(['en.json:3:3 error message-empty b', 'fr.json:2:3 error message-empty a']);
  });

  it('tells many empty texts at once', () => {
    const texts = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`k${index}`, 'x']));
    const empty = Object.fromEntries(Object.keys(texts).map((key) => [key, '']));
    expect(told({ 'en.json': texts, 'fr.json': empty })).toEqual([
      `fr.json:2:3 error message-empty ${Object.keys(texts).join(', ')}`,
    ]);
  });

  it('may leave out what a list of things to do names', () => {
    const files = {
      'en.json': { home: 'Home', next: 'Next' },
      'it.json': { home: 'Inizio', next: '' },
      'it.todo': '# What is left\nnext: Next\n',
    };
    expect(told(files)).toEqual(['it.json:1:1 warn message-missing next']);
  });
});

describe('messages of Hugo', () => {
  const en =
    '[read]\none = "{{ .Count }} minute"\nother = "{{ .Count }} minutes"\n\n[home]\nother = "Home"\n';

  it('are tables with the plural forms of their language, in TOML and YAML', () => {
    const files = {
      'i18n/en.toml': en,
      'i18n/ru.toml':
        '[read]\none = "{{ .Count }} минута"\nfew = "{{ .Count }} минуты"\nmany = "{{ .Count }} минут"\nother = "{{ .Count }} минуты"\n[home]\nother = "Главная"\n',
      'i18n/ja.toml': 'home = "ホーム"\n[read]\nother = "{{.Count}}分"\n',
    };
    expect(told(files)).toEqual([]);
    expect(
      told({
        'i18n/en.yaml': 'read:\n  one: "{{ .Count }} minute"\n  other: "{{ .Count }} minutes"\nhome: Home\n',
        'i18n/fr.yaml':
          'read:\n  one: une minute\n  other: "{{ .Nombre }} minutes"\nhome:\n  other: Accueil\n',
      }),
    ).toEqual([
      'i18n/fr.yaml:2:3 hint message-plural read',
      'i18n/fr.yaml:3:3 error message-placeholder read.other',
    ]);
  });

  it('may be a list of ids', () => {
    const files = {
      'i18n/en.yaml':
        '- id: home\n  translation: Home\n- id: read\n  translation:\n    one: a minute\n    other: "{{ .Count }} minutes"\n',
      'i18n/pl.yaml':
        '- id: home\n  translation: "Start "\n- id: read\n  translation:\n    other: "{{ .Count }} min"\n',
    };
    expect(told(files)).toEqual([
      'i18n/pl.yaml:2:22 warn message-spaces home',
      ...['few', 'many', 'one'].map(() => 'i18n/pl.yaml:5:5 error message-plural read'),
    ]);
  });

  it('know no form for zero that their language does not', () => {
    const files = { 'i18n/en.toml': en, 'i18n/de.toml': `${en.replace('one', 'zero = "nie"\none')}` };
    expect(told(files).filter((line) => line.includes('category'))).toEqual([
      'i18n/de.toml:2:1 error message-category read.zero',
    ]);
  });
});

describe('messages of Docusaurus', () => {
  const path = (locale: string) => `i18n/${locale}/code.json`;
  const message = (text: string) => ({ message: text, description: 'Shown below {a} list' });
  const en = { 'blog.plurals': message('One post|{count} posts'), 'page.by': message('By {author}') };

  it('part their plural forms by lines', () => {
    const pl = message('Jeden post|{count} posty|{count} postów');
    const fr = message('Un billet|{count} billets');
    const ja = message('{count}件の投稿');
    const files = {
      [path('en')]: en,
      [path('pl')]: { ...en, 'blog.plurals': pl, 'page.by': message('Autor: {author}') },
      [path('fr')]: { 'blog.plurals': fr, 'page.by': message('Par {author}') },
      [path('ja')]: { 'blog.plurals': ja, 'page.by': message('{author}著') },
    };
    expect(told(files)).toEqual([]);
  });

  it('lack forms, or have some that are never chosen', () => {
    const files = {
      [path('en')]: en,
      [path('ru')]: { 'blog.plurals': message('Один пост|{count} постов'), 'page.by': message('{auteur}') },
      [path('zh-CN')]: { 'blog.plurals': message('一篇文章|{count}篇文章'), 'page.by': message('{author}') },
    };
    expect(told(files)).toEqual([
      `${path('ru')}:3:5 error message-plural blog.plurals`,
      `${path('ru')}:7:5 error message-placeholder page.by`,
      `${path('zh-CN')}:3:5 error message-category blog.plurals`,
    ]);
  });
});

describe('messages of Starlight', () => {
  it('may have what the original has not', () => {
    const files = {
      'src/content/i18n/en.json': { 'skipLink.label': 'Skip to content', 'page.x': '“{{title}}”' },
      'src/content/i18n/fr.yml':
        'skipLink.label: Aller au contenu\npage.x: « {{title}} »\npagefind.clear: Effacer\n',
    };
    expect(told(files)).toEqual([]);
  });
});

describe('plain messages', () => {
  it.each([
    ['{name}', '{nom}'],
    ['%s of %s', '%s de'],
    ['%1$s', '%2$s'],
    ['%(name)s', '%(nom)s'],
    ['%{name}', '{name}'],
    [`$${'{name}'}`, 'name'],
    ['{n, plural, one {a day} other {# days}}', '{m, plural, one {un jour} other {# jours}}'],
  ])('keep their placeholders: %s', (en, fr) => {
    expect(told({ 'en.json': { a: `x ${en}` }, 'fr.json': { a: `y ${fr}` } })).toEqual([
      'fr.json:2:3 error message-placeholder a',
    ]);
    expect(told({ 'en.json': { a: `x ${en}` }, 'fr.json': { a: `y ${en}` } })).toEqual([]);
  });

  it.each([
    ['100 % sure', '100 % sûr'],
    ['100% done', '100 % de fait'],
    ['A {b} c', 'Un {b} cé'],
    ['{n, plural, one {a day} other {# days}}', '{n, plural, one {un jour} other {# jours}}'],
    ['{g, select, male {he} other {they}}', '{g, select, male {il} other {iel}}'],
    ['%s on %s', 'le %2$s, %1$s'],
  ])('take no other text for one: %s', (en, fr) => {
    expect(told({ 'en.json': { a: en }, 'fr.json': { a: fr } })).toEqual([]);
  });

  it('may stand below the name of their language', () => {
    const files = {
      '_data/locales/en.yml': 'en:\n  nav:\n    about: About\n',
      '_data/locales/pt-br.yml': 'pt-br:\n  nav:\n    about: About\n',
    };
    expect(told(files)).toEqual(['_data/locales/pt-br.yml:3:5 warn message-untranslated nav.about']);
  });
});

describe('a translation beside its original', () => {
  it('is told where it is equal, ends otherwise, or is far longer', () => {
    const files = {
      'en.json': { a: 'Skip to content', b: 'Really?', c: 'Stop', d: 'Menu', e: 'Acrétion Campus' },
      'fr.json': {
        a: 'Skip to content',
        b: 'Vraiment.',
        c: 'Arrêtez-vous là où vous êtes et attendez',
        d: 'Menu',
        e: 'Acrétion Campus',
      },
    };
    expect(told(files, 'en', { kept: ['Acrétion Campus'] })).toEqual([
      'fr.json:2:3 warn message-untranslated a',
      'fr.json:3:17 warn message-punctuation b',
      'fr.json:4:3 hint message-length c',
    ]);
  });

  it('may leave a name as it is that stands in its other texts', () => {
    const files = {
      'en.json': { a: 'Prossimo Way', b: 'All about Prossimo Way' },
      'fr.json': { a: 'Prossimo Way', b: 'Tout sur Prossimo Way' },
    };
    expect(told(files)).toEqual([]);
  });

  it('is found by names in folders and files', () => {
    const text = { a: 'Skip to content' };
    const paths = [
      ['public/locales/en/ns.json', 'public/locales/pt_BR/ns.json'],
      ['messages.en.json', 'messages.zh-Hans.json'],
      ['en-US.json', 'fr-CA.json'],
      ['src/i18n/en/en.json', 'src/i18n/fr/fr.json'],
      ['strings_en.json', 'strings_de.json'],
    ] as const;
    for (const [original, translation] of paths)
      expect(told({ [original]: text, [translation]: text })).toEqual([
        `${translation}:2:3 warn message-untranslated a`,
      ]);
  });

  it('is none where only a folder is called so', () => {
    expect(
      told({ 'app/id.json': { a: 'x {{n}}' }, 'app/en.json': {}, 'app/package.json': { a: 'y' } }),
    ).toEqual(['app/id.json:2:3 warn message-unknown a']);
  });
});

describe('built-in words', () => {
  it('must be complete', () => {
    const files = {
      'en.json': { a: 'A', n_one: '{{count}} x', n_other: '{{count}} xs' },
      'es.json': { n_one: '{{count}} x', n_other: '{{count}} xes' },
    };
    expect(told(files, 'en', { builtIn: true })).toEqual([
      'es.json:1:1 error message-missing a',
      'es.json:2:3 error message-plural n',
    ]);
  });

  it.each(['en', 'fr'])('of all languages are as they should be beside %s', (original) => {
    const files = Object.fromEntries(
      Object.entries(builtInMessages).map(([locale, messages]) => [`locales/${locale}.json`, messages]),
    );
    expect(told(files, original, { builtIn: true })).toEqual([]);
  });
});

describe('what is no list of files', () => {
  it.each([
    [undefined, 'Expected options with `files` and `original`, not `undefined`'],
    [{ files: 1, original: 'en' }, 'Expected a list of files as `files`, not `1`'],
    [{ files: [1], original: 'en' }, 'Expected a file with `path` and `text`, not `1`'],
    [{ files: [], original: 'not_a tag' }, /^Expected a BCP 47 language tag/],
  ])('is refused: %j', (options, message) => {
    expect(() => checkMessageFiles(options as never)).toThrow(message);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { defineSite } from '../../src/site-config/define-site.js';
import { readSite } from '../../src/site-config/read-site.js';

const smallest = { url: 'https://acretion.example', locales: ['fr', 'en'], title: 'Acrétion' };
const head = 'url: https://acretion.example\nlocales: [fr, en]\ntitle: A\n';
const read = (text: string) => readSite({ path: 'site.yaml', text });
const brief = (text: string) =>
  read(text).diagnostics.map(({ line, column, rule, message, expected }) => [
    line,
    column,
    rule,
    message,
    expected,
  ]);

test('three settings are enough', () => {
  const site = defineSite(smallest);
  expect(site.locales.map(({ prefix }) => prefix)).toEqual(['fr', 'en']);
  expect(site).toMatchObject({
    basePath: '/',
    defaultLocale: 'fr',
    title: { fr: 'Acrétion', en: 'Acrétion' },
    timeZone: 'UTC',
    missing: 'link',
    pageSize: 10,
    feeds: { items: 20, sections: true, tags: true },
    typography: { fr: true, en: true },
  });
  expect(site.paths.fr).toMatchObject({ tags: 'mots-cles', search: 'recherche' });
  expect(site.paths.en).toMatchObject({ tags: 'tags', search: 'search' });
  expect(defineSite({ url: 'https://a.example', locales: ['ar'], title: 'a' }).paths.ar?.archives).toBe(
    'الأرشيف',
  );
});

test('one locale has no prefix; `prefix: false` puts one of several at the root', () => {
  expect(defineSite({ ...smallest, locales: ['fr'] }).locales[0]?.prefix).toBe('');
  const locales = [{ code: 'fr', language: 'fr-CA', prefix: false as const }, 'en'];
  expect(
    defineSite({ ...smallest, locales }).locales.map(({ prefix, language }) => [prefix, language]),
  ).toEqual([
    ['', 'fr-CA'],
    ['en', 'en'],
  ]);
});

test.each([
  ['https://example.org', 'https://example.org', '/'],
  ['https://example.org/', 'https://example.org', '/'],
  ['https://example.org/blog', 'https://example.org/blog', '/blog/'],
  ['https://example.org/a/b/', 'https://example.org/a/b', '/a/b/'],
])('the path of %s is the base path', (url, expected, basePath) => {
  expect(defineSite({ ...smallest, url })).toMatchObject({ url: expected, basePath });
});

test.each([
  [{ ...smallest, url: 'example.org' }, /Expected `url` to be .*not `example.org`/],
  [{ ...smallest, locales: [] }, /Expected `locales`/],
  [{ ...smallest, locales: ['fr', 'fr'] }, /Expected `locales.1`/],
  [{ ...smallest, titel: 'A' } as typeof smallest, /Expected `titel`/],
  [{ ...smallest, timeZone: 'Europe/Pariss' }, /Expected `timeZone` .*Europe\/Paris.*not `Europe\/Pariss`/],
  [{ ...smallest, checks: { 'no-such-rule': 'off' as const } }, /Expected `checks.no-such-rule`/],
])('defineSite throws for a misuse %#', (config, message) => {
  expect(() => defineSite(config)).toThrow(TypeError);
  expect(() => defineSite(config)).toThrow(message);
});

test('each problem of site.yaml has its place, and the rest is read', () => {
  expect(
    brief(`${head}titel: B\ntimeZone: Mars\npageSize: 0\nmenus:\n  primary:\n    - { kei: a }\n`),
  ).toEqual([
    [4, 1, 'site-unknown', 'Unknown setting `titel`', 'title'],
    [5, 1, 'site-invalid', 'Setting `timeZone` is not valid', 'an IANA time zone such as Europe/Paris'],
    [6, 1, 'site-invalid', 'Setting `pageSize` is not valid', 'at least 1'],
    [9, 9, 'site-unknown', 'Unknown setting `menus.primary.0.kei`', 'key'],
  ]);
  expect(read(`${head}timeZone: Mars\n`).site?.timeZone).toBe('UTC');
});

test.each([
  ['url: [', 'site-syntax'],
  ['- a\n- b', 'site-invalid'],
  ['', 'site-invalid'],
  [
    'a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]',
    'site-syntax',
  ],
  [`${'['.repeat(20_000)}`, 'site-syntax'],
])('%# gives no site and says why', (text, rule) => {
  const { site, diagnostics } = read(text);
  expect(site).toBeUndefined();
  expect(diagnostics.map((each) => each.rule)).toContain(rule);
});

test('a setting that stands twice names both places', () => {
  const [problem] = read(`${head}title: B\n`).diagnostics;
  expect(problem).toMatchObject({
    rule: 'site-syntax',
    line: 4,
    related: [{ file: 'site.yaml', line: 3, column: 1 }],
  });
});

test('severities are set everywhere or below a folder', () => {
  const { site } = read(`${head}checks:\n  image-alt: off\n  content/fr/blog/: { dead-link: warn }\n`);
  expect(site?.checks).toEqual([
    { folder: '', rule: 'image-alt', level: 'off' },
    { folder: 'content/fr/blog/', rule: 'dead-link', level: 'warn' },
  ]);
});

test('the demo has no problem, and menus keep their places', () => {
  const text = readFileSync(new URL('../../../../fixtures/acretion/site.yaml', import.meta.url), 'utf8');
  const { site, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  expect(site?.menus.primary?.map(({ key, children }) => [key, children.length])).toEqual([
    ['solutions-manager', 3],
    ['solutions-academia', 2],
    ['a-propos', 0],
    ['contact', 0],
    ['blog', 0],
  ]);
  expect(site?.menus.primary?.[2]?.place).toEqual({ file: 'site.yaml', line: 23, column: 7 });
  expect(site?.organization?.postalCode).toBe('34000');
});

test('what is wrong at any depth comes out in one run, and all the rest counts', () => {
  const text = [
    'url: https://acretion.example',
    'locales: [fr, "e n", en]',
    'title: { fr: A, en: 7 }',
    'typography: { fr: oui, en: false }',
    'permalinks: { article: slug, page: /:locale/:slug/ }',
    'menus:',
    '  primary: [a, { url: "javascript:x" }, { key: b, children: [{ kei: c }, d] }]',
    'organization: { name: B, email: none, sameAs: [nowhere, https://b.example] }',
    'social: [{ network: N, text: A, date: hier }, { network: N, text: A, date: 2015-04-07T10:00:00Z }]',
    'checks: { dead-link: of, image-alt: off }',
    'feeds: { items: 0, tags: false }',
  ].join('\n');
  const { site, diagnostics } = read(text);
  expect(diagnostics.map(({ line, column, expected }) => [line, column, expected])).toEqual([
    [2, 15, expect.stringContaining('language')],
    [3, 17, 'a text'],
    [4, 15, 'true or false'],
    [5, 15, 'a text that starts with `/`'],
    [7, 18, expect.stringContaining('a path of this site')],
    [7, 64, 'key'],
    [8, 26, 'a text with `@`'],
    [8, 48, 'an http or https address'],
    [9, 33, expect.stringContaining('a moment')],
    [10, 11, 'error, warn, hint, off or a group of fields'],
    [11, 10, 'at least 1'],
  ]);
  expect(site).toMatchObject({
    title: { fr: 'A', en: 'A' },
    typography: { fr: false, en: false },
    permalinks: { article: '/:locale/:section/:slug/', page: '/:locale/:slug/' },
    organization: { name: 'B', sameAs: ['https://b.example'] },
    social: [{ date: '2015-04-07T10:00:00Z' }],
    checks: [{ rule: 'image-alt', level: 'off' }],
    feeds: { items: 20, tags: false },
  });
  expect(site?.organization).not.toHaveProperty('email');
  expect(site?.locales.map(({ code }) => code)).toEqual(['fr', 'en']);
});

test('what stands behind a wrong line of a menu is still found at its place', () => {
  const { site } = read(`${head}menus:\n  primary:\n    - [no]\n    - b\n`);
  expect(site?.menus.primary).toEqual([
    { key: 'b', children: [], place: { file: 'site.yaml', line: 7, column: 7 } },
  ]);
});

test('an organization without a name is left out, with one line in the report', () => {
  const { site, diagnostics } = read(`${head}organization: { email: a@b.example }\n`);
  expect(diagnostics).toMatchObject([{ rule: 'site-invalid', line: 4, expected: 'a text' }]);
  expect(site).not.toHaveProperty('organization');
});

test.each([
  [undefined, 'Expected the settings to be a group of fields, not `nothing`'],
  ['fr', 'Expected the settings to be a group of fields, not `fr`'],
  [{ ...smallest, pageSize: 5n }, 'Expected `pageSize` to be a number, not `5`'],
])('defineSite says what it expected %#', (config, message) => {
  expect(() => defineSite(config as typeof smallest)).toThrow(new TypeError(message));
});

test.each([
  ['limit: 0', 'at least 1'],
  ['limit: 1001', 'at most 1000'],
  ['limit: many', 'a number'],
  ['content: all', 'full, summary'],
  ['contents: full', 'content'],
])('a wrong setting of feeds is reported at its place: %s', (setting, expected) => {
  const { site, diagnostics } = read(`${head}feeds:\n  ${setting}\n`);
  expect(diagnostics).toMatchObject([{ line: 5, expected: expect.stringContaining(expected) }]);
  expect(site?.feeds).toEqual({ items: 20, sections: true, tags: true });
});

test('reads 200 locales, and says at the next one that there are more', () => {
  const codes = Array.from({ length: 300 }, (_, index) => `fr-x-a${index}`);
  const text = (count: number) =>
    `url: https://acretion.example\ntitle: A\nlocales:\n${codes
      .slice(0, count)
      .map((code) => `  - ${code}\n`)
      .join('')}`;
  expect(readSite({ path: 'site.yaml', text: text(200) }).diagnostics).toEqual([]);
  const { site, diagnostics } = readSite({ path: 'site.yaml', text: text(300) });
  expect(site?.locales).toHaveLength(200);
  expect(diagnostics).toMatchObject([{ rule: 'site-invalid', line: 204, expected: 'at most 200 locales' }]);
});

describe('a text that some languages lack', () => {
  const textsOf = (lines: string) =>
    read(`url: https://acretion.example\nlocales: [fr, fr-CA, en]\n${lines}`)
      .diagnostics.filter(({ rule }) => rule === 'site-text')
      .map(({ line, name, found, expected }) => [line, name, found, expected]);

  it('is told with the language whose text is shown', () => {
    expect(textsOf('title: { fr: A }\ndescription: { en: B }')).toEqual([
      [3, 'title', 'fr', 'en'],
      [4, 'description', 'en', 'fr, fr-CA'],
    ]);
  });

  it('is told of menus and posts', () => {
    const menu = 'menus: { primary: [{ key: a, label: { fr: A } }] }';
    const post = 'social: [{ network: N, date: 2015-04-07T10:00:00Z, text: { fr-CA: A, en: B } }]';
    expect(textsOf(`title: A\n${menu}\n${post}`)).toEqual([
      [4, 'menus.primary.0.label', 'fr', 'en'],
      [5, 'social.0.text', 'fr-CA', 'fr'],
    ]);
  });

  it('is not told where one text stands for all, or that of the language is there', () => {
    expect(textsOf('title: A\ndescription: { fr: A, en: B }\ntypography: { fr: false }')).toEqual([]);
  });

  it('is taken from the language before the default locale', () => {
    const text = 'url: https://a.example\nlocales: [en, fr, fr-CA]\ntitle: { en: A, fr: B }';
    expect(read(text).site?.title).toEqual({ en: 'A', fr: 'B', 'fr-CA': 'B' });
  });
});

describe('a locale whose code is that of a country', () => {
  it.each([
    ['jp', 'ja'],
    ['gr', 'el'],
    ['cz', 'cs'],
    ['dk', 'da'],
    ['ua', 'uk'],
    ['cn', 'zh'],
    ['vn', 'vi'],
    ['jp-JP', 'ja-JP'],
    ['{ code: jp, prefix: japon }', 'ja'],
    ['{ code: ja, language: jp }', 'ja'],
  ])('%s is told with its language, %s', (locale, language) => {
    const { site, diagnostics } = read(`url: https://a.example\nlocales: [fr, ${locale}]\ntitle: A\n`);
    expect(diagnostics.map(({ rule, line, column, expected }) => [rule, line, column, expected])).toEqual([
      ['language-country', 2, 15, language],
    ]);
    expect(site?.locales).toHaveLength(2);
  });

  it.each(['se', 'uk', 'tw', 'ja', 'xx', 'zh-TW', '{ code: jp, language: ja }', 'br'])(
    '%s is a language, or nothing that anyone knows',
    (locale) => {
      expect(read(`url: https://a.example\nlocales: [fr, ${locale}]\ntitle: A\n`).diagnostics).toEqual([]);
    },
  );
});

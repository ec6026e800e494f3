import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defineSite, readSite } from '../src/site-config.js';

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
  const text = readFileSync(new URL('../../../fixtures/acretion/site.yaml', import.meta.url), 'utf8');
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

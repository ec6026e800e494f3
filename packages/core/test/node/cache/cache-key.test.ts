import { expect, it } from 'vitest';
import { type ParseOptions, readSite } from '../../../src/index.js';
import { keyBase, keyOf } from '../../../src/node/cache/cache-key.js';
import { parseOptionsOf } from '../../../src/source/parse-options.js';

const settings = 'url: https://a.example\nlocales: [fr, en]\ntitle: A\n';
const optionsOf = (more = ''): ParseOptions => {
  const { site } = readSite({ path: 'site.yaml', text: settings + more });
  if (!site) throw new Error('The settings are wrong');
  return parseOptionsOf(site);
};
const processor = { version: '1', installed: ['a@1'], runtime: { v8: '1', icu: '1' } };
const base = (options: ParseOptions) => keyBase(options, processor);

/** Another value of each member: what reading depends on has no member that is not here. */
const others: { readonly [Name in keyof ParseOptions]: ParseOptions[Name] } = {
  url: 'https://b.example',
  locales: optionsOf().locales.slice(1),
  defaultLocale: 'en',
  timeZone: 'Asia/Tokyo',
  typography: { fr: false },
  highlight: false,
  dialects: ['mkdocs'],
  llms: true,
  fields: optionsOf('fields: { type: object, properties: { mood: { type: string } } }\n').fields,
  taxonomies: optionsOf('taxonomies: [topics]\n').taxonomies,
  allow: { elements: ['u'] },
  components: ['video'],
  parser: 'satteri 9.9.9',
  plugins: { remark: [{ module: 'remark-math', version: '6.0.0' }], rehype: [] },
};

it.each(Object.keys(others) as (keyof ParseOptions)[])('another `%s` makes another key', (name) => {
  const options = optionsOf();
  expect({ ...options, [name]: others[name] }[name]).not.toEqual(options[name]);
  expect(base({ ...options, [name]: others[name] })).not.toBe(base(options));
  expect(base({ ...options, [name]: others[name] })).toMatch(/^[0-9a-f]{64}$/);
});

it('another processor makes another key, in each of its parts', () => {
  const options = optionsOf();
  for (const other of [{ version: '2' }, { installed: ['a@2'] }, { runtime: { v8: '1', icu: '2' } }])
    expect(keyBase(options, { ...processor, ...other })).not.toBe(base(options));
});

it('the same settings in another order, or with a menu, make the same key', () => {
  const options = optionsOf();
  const turned = Object.fromEntries(Object.entries(options).reverse()) as unknown;
  expect(base(turned as ParseOptions)).toBe(base(options));
  expect(base(optionsOf('menus:\n  primary: [{ url: /a/, label: A }]\n'))).toBe(base(options));
});

it('options of a plugin that no other process can compare make none', () => {
  const plugged = (options: unknown, version = '1') =>
    base({ ...optionsOf(), plugins: { remark: [{ module: 'a', version, options }], rehype: [] } });
  for (const options of [() => 1, new Date(0), new Map(), { deep: [Symbol('a')] }, 1n])
    expect(plugged([options])).toBeUndefined();
  expect(plugged([], '')).toBeUndefined();
  const keys = [[/a/], [/a/g], ['/a/'], [null], [{}], [{ a: 1 }], [[1]], [1], ['1'], [true]].map((options) =>
    plugged(options),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).not.toContain(undefined);
});

it('a key tells path and bytes apart, and shows neither', () => {
  expect(keyOf('b', 'content/fr/a.md', 'h')).toMatch(/^[0-9a-f]{64}$/);
  const keys = [keyOf('b', 'a', 'h'), keyOf('b', 'c', 'h'), keyOf('b', 'a', 'i'), keyOf('c', 'a', 'h')];
  expect(new Set(keys).size).toBe(4);
});

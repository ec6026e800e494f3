import { expect, it } from 'vitest';
import { defineSite } from '../../src/site-config/define-site.js';
import { parseOptionsOf } from '../../src/source/parse-options.js';
import { readDocument } from '../../src/source/read-document.js';

const config = { url: 'https://a.example', locales: ['fr', 'en'], title: 'A' };
const site = defineSite(config);

it('what reading depends on is plain data', () => {
  const allow = { attributes: { '*': ['class'] } };
  const options = parseOptionsOf(site, { allow });
  expect(JSON.parse(JSON.stringify(options))).toEqual(options);
  expect(structuredClone(options)).toEqual(options);
});

it('a changed menu changes none of it, a changed zone does', () => {
  const menus = { primary: [{ label: 'B', url: 'https://b.example' }] };
  expect(parseOptionsOf(defineSite({ ...config, menus }))).toEqual(parseOptionsOf(site));
  expect(parseOptionsOf(defineSite({ ...config, timeZone: 'Europe/Paris' }))).not.toEqual(
    parseOptionsOf(site),
  );
});

it('a document is the same whether they are derived or given', () => {
  const source = { path: 'content/fr/a.md', text: '---\ntitle: A\n---\n<p class="b">c</p>\n' };
  const allow = { attributes: { '*': ['class'] } };
  const given = readDocument(source, { options: parseOptionsOf(site, { allow }) });
  expect(given).toEqual(readDocument(source, { site, allow }));
  expect(given.html).toEqual(['<p class="b">c</p>']);
});

it('they are those of a site', () => {
  expect(() => parseOptionsOf(undefined as never)).toThrow(
    'Expected the settings of a site, not `undefined`',
  );
});

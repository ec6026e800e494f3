import { expect, it } from 'vitest';
import { checkAddress } from '../src/example-address.js';
import { createProject } from './project.js';

const site = (url: string, more = '') => `title: V\nurl: ${url}\nlocales: [fr, en]\n${more}`;

it.each([
  ['https://site.example', '', true],
  ['https://site.example/blog', '', true],
  ['https://site.example', 'checks: { site-url: off }\n', false],
  ['https://my-site.example', '', false],
  ['https://example.org/site.example', '', false],
])('a build tells that the address is still that of a new site: %s %s', async (url, more, expected) => {
  const { code, output } = await createProject({ 'site.yaml': site(url, more) }).build();
  expect(code).toBe(0);
  expect(
    output.includes(`site.yaml:2:1 warn The address of the site is still an example: ${url} [site-url]`),
  ).toBe(expected);
});

it('is told of no site whose settings cannot be read', () => {
  expect(checkAddress('.', undefined)).toEqual([]);
});

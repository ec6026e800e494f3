import { afterAll, beforeAll, expect, it } from 'vitest';
import { config, createProject } from './project.js';
import { type Server, serveProject } from './serve-project.js';

const project = createProject({
  'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }"),
  'site.yaml': 'url: https://village.example/commune/site/\nlocales: [fr, en]\ntitle: Village\n',
});
let server: Server;

beforeAll(async () => {
  server = await serveProject(project);
  await server.shows('/commune/site/fr/', 'Bienvenue au village.');
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

it('serves a site below its path, with all that its pages name', async () => {
  const { html } = await server.page('/commune/site/fr/');
  const addresses = [...html.matchAll(/ (?:href|src)="(\/[^"#?]*)/g)].flatMap(([, address]) => address ?? []);
  expect(addresses.some((address) => address.endsWith('.css'))).toBe(true);
  expect(addresses.every((address) => address.startsWith('/commune/site/'))).toBe(true);
  for (const address of new Set(addresses)) {
    expect([address, (await server.page(address)).status]).toEqual([address, 200]);
  }
});

it('serves nothing beside it, nor what does not exist', async () => {
  expect((await server.page('/fr/')).status).toBe(404);
  expect((await server.page('/commune/site/fr/absente/')).status).toBe(404);
});

it('shows a text that is edited', async () => {
  project.write(
    'content/fr/journal/marche.md',
    '---\ntitle: Le marché\ndate: 2015-04-01\n---\n\nDes figues.\n',
  );
  await server.shows('/commune/site/fr/journal/marche/', 'Des figues.');
});

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { createProject, type Project } from '../project.js';

interface Search {
  find(query: string): Promise<readonly { data(): Promise<{ url: string }> }[]>;
}

const agenda = (text: string) =>
  `---\ntitle: Agenda\npermalink: /fr/agenda/\nalmanach: { locale: fr, key: agenda }\n---\n{% extends 'almanach/layout.njk' %}{% block main %}<h1>Agenda du village</h1><p>${text}</p>{% endblock %}`;

let searches = 0;
afterEach(() => vi.unstubAllGlobals());

/** Returns where a word leads on the search page of a language. */
async function find(project: Project, code: string, word: string): Promise<string[]> {
  // A module is loaded once from one place.
  const folder = `found-${++searches}`;
  cpSync(join(project.folder, '_site/pagefind'), join(project.folder, folder), { recursive: true });
  const read = async (url: string) => new Response(readFileSync(fileURLToPath(url.replace(/\?.*/, ''))));
  vi.stubGlobal('fetch', read);
  const bundle = pathToFileURL(join(project.folder, folder, code, '/')).href;
  const script = pathToFileURL(join(project.folder, '_site/theme/search-index.js')).href;
  const { createSearch } = (await import(script)) as { createSearch(bundle: string, code: string): Search };
  const results = await createSearch(bundle, code).find(word);
  return Promise.all(results.map(async (result) => (await result.data()).url));
}

it('finds the project’s own pages in their language, as they were written last', async () => {
  const project = createProject({
    'agenda.njk': agenda('Une xylophone.'),
    'outils.njk': '---\npermalink: /outils/\n---\n<main>Une xylophone.</main>',
  });
  expect(await project.build()).toMatchObject({ code: 0 });
  expect(await find(project, 'fr', 'xylophone')).toEqual(['/fr/agenda/']);
  expect(await find(project, 'en', 'xylophone')).toEqual([]);
  expect(await find(project, 'fr', 'poires')).toHaveLength(1);
  project.write('agenda.njk', agenda('Un zeppelin.'));
  expect(await project.run()).toMatchObject({ code: 0 });
  expect(project.output('fr/agenda/index.html')).toContain('Un zeppelin.');
  expect(await find(project, 'fr', 'zeppelin')).toHaveLength(1);
  expect(await find(project, 'fr', 'xylophone')).toEqual([]);
});

it('names both files where a page of the project’s own stands at the address of another', async () => {
  const project = createProject({ 'marche.njk': '---\npermalink: /fr/journal/marche/\n---\nown' });
  const { code, output } = await project.build();
  expect(code).toBe(1);
  expect(output).toContain('Two pages at /fr/journal/marche/index.html [permalink-conflict]');
  expect(output).toContain('see: marche.njk:1:1');
});

it('leaves a feed, or the list of a server’s rules, to a page of the project’s own', async () => {
  const project = createProject({ 'robots.njk': '---\npermalink: /robots.txt\n---\nown rules' });
  expect(await project.build()).toMatchObject({ code: 0 });
  expect(project.output('robots.txt')).toBe('own rules');
});

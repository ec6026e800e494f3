import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createProject } from './project.js';

it('shows the words of a site at unknown addresses, and keeps them out of its search', async () => {
  const project = createProject({
    'content/fr/404.md':
      '---\ntitle: Zanzibar\npermalink: /404.html\nlayout: default\ndate: 2015-05-01\n---\n\nLe [journal](journal/index.md) est là.\n',
  });
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  const page = project.output('fr/404.html');
  expect(page).toContain('<h1>Zanzibar</h1>');
  expect(page).toContain('Le <a href="/fr/journal/">journal</a> est là');
  expect(page).toContain('content="noindex"');
  expect(project.output('404.html')).toBe(page);
  const read = (path: string) => readFileSync(join(project.folder, '_site', path), 'latin1');
  const naming = project.outputs().filter((path) => read(path).includes('Zanzibar'));
  expect(naming.filter((path) => !path.endsWith('404.html'))).toEqual([]);
  const { languages } = JSON.parse(project.output('pagefind/fr/pagefind-entry.json'));
  expect(languages.fr.page_count).toBe(3);
});

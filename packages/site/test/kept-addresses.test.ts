import { expect, it } from 'vitest';
import { createProject } from './project.js';

it('writes pages under the names of their files, and links that browsers need not mend', async () => {
  const project = createProject({
    'site.yaml':
      'url: https://village.example/commune/\nlocales: [fr, en]\ntitle: V\npermalinks: { keep: true }\nmenus: { primary: [La_Mairie/Nos horaires.v2] }\n',
    'content/fr/La_Mairie/index.md': '---\ntitle: Mairie\n---\n',
    'content/fr/La_Mairie/Nos horaires.v2.md': '---\ntitle: Horaires\n---\n\n[Plan](plan.md)\n',
    'content/fr/La_Mairie/plan.md': '---\ntitle: Plan\npermalink: /vieux plan.html\n---\n',
  });
  expect(await project.build()).toMatchObject({ code: 0 });
  expect(project.outputs()).toContain('fr/La_Mairie/Nos horaires.v2/index.html');
  expect(project.outputs()).toContain('vieux plan.html');
  const page = project.output('fr/La_Mairie/Nos horaires.v2/index.html');
  expect(page).toContain('href="/commune/vieux%20plan.html"');
  expect(page).toContain('href="https://village.example/commune/fr/La_Mairie/Nos%20horaires.v2/"');
  const pages = [page, project.output('vieux plan.html'), project.output('fr/La_Mairie/index.html')];
  expect(pages.flatMap((html) => [...html.matchAll(/ href="[^"]* [^"]*"/g)].map(String))).toEqual([]);
  expect(project.output('sitemap.xml')).toContain('/commune/vieux%20plan.html');
});

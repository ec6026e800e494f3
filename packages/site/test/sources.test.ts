import { expect, it } from 'vitest';
import { config, createProject } from './project.js';
import { serveProject } from './serve-project.js';

const quick =
  "root: '.', now: '2016-01-01', search: false, covers: false, images: false, openGraphImages: false";
const releases = `import { readFileSync } from 'node:fs';
function* releases({ root }) {
  for (const { version, notes } of JSON.parse(readFileSync(root + '/releases.json', 'utf8')))
    yield { path: 'fr/journal/' + version + '.md', fields: { title: version, date: '2015-05-01' }, body: notes };
}
`;
const written = (...versions: string[]) =>
  JSON.stringify(versions.map((version) => ({ version, notes: `Notes de ${version}.` })));
const files = {
  'eleventy.config.js': config(`{ ${quick} }`),
  'almanach.config.js': `${releases}export default { sources: releases };`,
  'releases.json': written('v1'),
};

it('writes a page for each text that a function yields, and asks it in every build', async () => {
  const project = createProject(files);
  expect((await project.build()).output).toContain('7 documents, 0 as parsed before');
  expect(project.output('fr/journal/v1/index.html')).toContain('Notes de v1.');
  expect(project.output('fr/journal/index.html')).toContain('href="/fr/journal/v1/"');
  project.write('releases.json', written('v1', 'v2'));
  expect((await project.build()).output).toContain('8 documents, 7 as parsed before');
  expect(project.output('fr/journal/v2/index.html')).toContain('Notes de v2.');
  project.write('releases.json', written('v2'));
  expect(await project.build()).toMatchObject({ code: 0 });
  expect(project.outputs()).not.toContain('fr/journal/v1/index.html');
});

it('takes functions from the options of the plugin, and tells of what they yield', async () => {
  const project = createProject({
    ...files,
    'almanach.config.js': 'export default {};',
    'eleventy.config.js': `${releases}${config(`{ ${quick}, sources: [releases] }`)}`,
  });
  expect(await project.build()).toMatchObject({ code: 0 });
  project.write('releases.json', '[{ "version": "v3", "notes": "[Perdu](perdu.md)" }]');
  const { code, output } = await project.build();
  expect([code, output]).toEqual([
    1,
    expect.stringMatching(/content\/fr\/journal\/v3\.md:6:1 error .*\n.*\n.*\n {2}from: releases/),
  ]);
  project.write('releases.json', '{');
  expect((await project.build()).output).toContain('The source `releases` fails');
});

it('asks again while a server shows the site', async () => {
  const project = createProject(files);
  const server = await serveProject(project);
  await server.shows('/fr/journal/v1/', 'Notes de v1.');
  await new Promise((go) => setTimeout(go, 300));
  project.write('releases.json', written('v2'));
  project.write(
    'content/fr/journal/marche.md',
    '---\ntitle: Le marché\ndate: 2015-04-01\n---\n\nDes figues.\n',
  );
  await server.shows('/fr/journal/v2/', 'Notes de v2.');
  await server.shows('/fr/journal/v1/', '', 404);
  expect(await server.stop()).toBe(0);
});

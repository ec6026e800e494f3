import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { config, createProject } from './project.js';
import { type Server, serveProject } from './serve-project.js';

const project = createProject({
  'eleventy.config.js': config("{ root: '.', theme: 'theme', now: '2016-01-01' }"),
  'theme/partials/mark.njk': 'an own part',
  'almanach.config.js':
    "export default { markdown: { rehype: ['./code/mark.js'] }, components: { stall: './code/stall.js' } };",
  'code/mark.js':
    'export default () => (tree) => void tree.children.push({ type: "text", value: "Marque 1" });',
  'code/stall.js': 'export default ({ html }) => html`<b>Étal</b>`;',
  'own.njk': "---\npermalink: own.txt\n---\n{{ almanach.locale('fr').articles.length }} articles\n",
});
const article = '/fr/journal/marche/';
let server: Server;

beforeAll(async () => {
  server = await serveProject(project);
  await server.shows(article, 'Des poires');
});
// Eleventy takes what changes within a moment of a build for a part of it.
beforeEach(() => new Promise((go) => setTimeout(go, 300)));
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

it('shows an article that is edited', async () => {
  project.write(
    'content/fr/journal/marche.md',
    '---\ntitle: Le marché\ndate: 2015-04-01\n---\n\nDes figues.\n',
  );
  await server.shows(article, 'Des figues.');
});

it('shows a new article on its page, in the lists and to the builder’s templates', async () => {
  await server.shows('/own.txt', '1 articles');
  project.write(
    'content/fr/journal/foire.md',
    '---\ntitle: La foire\ndate: 2015-05-02\n---\n\nTrois manèges.\n',
  );
  await server.shows('/fr/journal/foire/', 'Trois manèges.');
  await server.shows('/fr/journal/', 'La foire');
  await server.shows('/own.txt', '2 articles');
});

it('moves an article whose file is renamed, and forgets the old address', async () => {
  project.rename('content/fr/journal/foire.md', 'content/fr/journal/fete.md');
  await server.shows('/fr/journal/fete/', 'Trois manèges.');
  await server.shows('/fr/journal/foire/', '', 404);
});

it('forgets an article whose file is deleted', async () => {
  project.remove('content/fr/journal/fete.md');
  await server.shows('/fr/journal/fete/', '', 404);
  expect((await server.page('/fr/journal/')).html).not.toContain('La foire');
});

it('forgets a whole folder that is deleted', async () => {
  project.write('content/fr/atelier/index.md', '---\ntitle: Atelier\n---\n');
  project.write('content/fr/atelier/bois.md', '---\ntitle: Le bois\n---\n\nDu frêne.\n');
  await server.shows('/fr/atelier/bois/', 'Du frêne.');
  project.remove('content/fr/atelier');
  await server.shows('/fr/atelier/bois/', '', 404);
  await server.shows('/fr/atelier/', '', 404);
});

it('tells a mistake on its page, and shows the page as it should be once it is mended', async () => {
  const right = '---\ntitle: Le marché\ndate: 2015-04-01\n---\n\nDes noix.\n';
  project.write('content/fr/journal/marche.md', `${right}\n[La suite](suite.md)\n`);
  const html = await server.shows(article, 'content/fr/journal/marche.md:8:1 error');
  expect(html).toContain('Des noix.');
  expect((await server.page('/fr/')).html).not.toContain(':8:1 error');
  project.write('content/fr/journal/marche.md', right.replace('noix', 'prunes'));
  expect(await server.shows(article, 'Des prunes.')).not.toContain('error');
});

it('shows words that the site brings, and a mistake in them on every page', async () => {
  project.write('locales/fr.json', '{ "theme": { "skip": "Sauter au texte" } }');
  await server.shows(article, 'Sauter au texte');
  project.write('locales/fr.json', '{ "theme": { "skip": "Sauter');
  await server.shows(article, 'locales/fr.json:1:');
  await server.shows('/en/', 'locales/fr.json:1:');
  project.write('locales/fr.json', '{ "theme": { "skip": "Passer au texte" } }');
  expect(await server.shows(article, 'Passer au texte')).not.toContain('locales/fr.json');
});

it('keeps the last settings that could be read, tells what is wrong with the new ones, and takes the next', async () => {
  project.write('site.yaml', 'url: https://village.example\nlocales: [fr, en\ntitle: Village\n');
  expect(await server.shows(article, 'site.yaml:')).toContain('Des prunes.');
  project.write('site.yaml', 'url: https://village.example\nlocales: [fr, en]\ntitle: Bourg\n');
  expect(await server.shows(article, 'Bourg')).not.toContain('site.yaml:');
});

it('shows a comment that is written', async () => {
  const comment = '- author: Zoé\n  date: 2015-04-02T10:00:00+02:00\n  text: Quel beau marché\n';
  project.write('comments/fr/journal/marche.yaml', comment);
  await server.shows(article, 'Quel beau marché');
});

it('serves a picture that is added, changed, and no longer one that is removed', async () => {
  project.write('media/plan.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>');
  await server.shows('/media/plan.svg', 'width="10"');
  project.write('media/plan.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>');
  await server.shows('/media/plan.svg', 'width="90"');
  project.remove('media/plan.svg');
  await server.shows('/media/plan.svg', '', 404);
});

it('calls a component and a plugin that are edited, and the ones that a new configuration names', async () => {
  const text = '---\ntitle: Le marché\ndate: 2015-04-01\n---\n\n::stall[poires]\n';
  project.write('content/fr/journal/marche.md', text);
  expect(await server.shows(article, '<b>Étal</b>')).toContain('Marque 1');
  project.write('code/stall.js', 'export default ({ html }) => html`<b>Stand</b>`;');
  await server.shows(article, '<b>Stand</b>');
  project.write(
    'code/mark.js',
    'export default () => (tree) => void tree.children.push({ type: "text", value: "Marque 2" });',
  );
  await server.shows(article, 'Marque 2');
  project.write('code/booth.js', 'export default ({ html }) => html`<b>Tréteaux</b>`;');
  project.write('almanach.config.js', "export default { components: { stall: './code/booth.js' } };");
  expect(await server.shows(article, 'Tréteaux')).not.toContain('Marque 2');
  project.write('code/booth.js', 'export default () => 1;');
  await server.shows(article, 'component-failed');
  project.write('code/booth.js', 'export default ({ html }) => html`<b>Planches</b>`;');
  expect(await server.shows(article, 'Planches')).not.toContain('component-failed');
});

it('shows a template that is written in the place of the theme’s, why it fails, and the theme’s again', async () => {
  project.write('theme/article.njk', '<body>Un modèle à soi : {{ item.title }}</body>');
  await server.shows(article, 'Un modèle à soi : Le marché');
  project.write('theme/article.njk', '<body>{% if item %}');
  expect(await server.shows(article, 'A template fails')).toContain('article.njk');
  const failure = /A template fails on [^:\n]+: .*article\.njk/g;
  expect(server.output().match(failure)).toHaveLength(1);
  await server.shows('/fr/', 'Bienvenue au village.');
  project.write('theme/article.njk', '<body>Un modèle mûr : {{ item.title }}</body>');
  await server.shows(article, 'Un modèle mûr');
  project.remove('theme/article.njk');
  await server.shows(article, '<article');
});

it('survives a template of the builder’s own that fails', async () => {
  project.write('own.njk', '---\npermalink: own.txt\n---\n{% if %}\n');
  project.write(
    'content/fr/journal/marche.md',
    '---\ntitle: Le marché\ndate: 2015-04-01\n---\n\nDes coings.\n',
  );
  await new Promise((go) => setTimeout(go, 1500));
  project.write('own.njk', '---\npermalink: own.txt\n---\nmended\n');
  await server.shows('/own.txt', 'mended');
  await server.shows(article, 'Des coings.');
});

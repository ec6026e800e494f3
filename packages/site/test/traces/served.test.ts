import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { type Build, configureBuild, loadBuild, pendingOutputs, renderOutput } from '../../src/build.js';
import { readOptions } from '../../src/options.js';
import { openPublication, publishBuild } from '../../src/publish-build.js';
import { createProject, type Project } from '../project.js';

const quick = { theme: 'theme', search: false, covers: false, images: [], openGraphImages: false } as const;
/** How many edits are tried: `ALMANACH_EDITS=300` takes some minutes. */
const edits = Number(process.env.ALMANACH_EDITS ?? 20);
const slugs = ['marche', 'pont', 'four', 'lavoir'];

/** Builds a site once as a server does, and lists what was rendered. */
async function serveOnce({ folder }: Project, last: Build | undefined, output: string, fresh = false) {
  const settings = readOptions({ root: folder, now: '2016-01-01', ...quick, fresh });
  const previous = last ?? (await configureBuild(settings));
  const open = await loadBuild(settings, previous, { serving: true, output, writes: true });
  const rendered = pendingOutputs(open);
  const publication = openPublication(settings, open, output);
  for (const page of rendered) publication.write(join(output, page), renderOutput(open, page));
  const build = await publishBuild(settings, open, publication, {});
  return { build, rendered };
}

function read(project: Project, output: string): Readonly<Record<string, string>> {
  const paths = project.outputs(output).filter((path) => !path.startsWith('.almanach'));
  return Object.fromEntries(
    paths.map((path) => [path, readFileSync(join(project.folder, output, path), 'latin1')]),
  );
}

type Edit = (project: Project) => void;

const article = fc
  .record({
    locale: fc.constantFrom('fr', 'en'),
    slug: fc.constantFrom(...slugs),
    title: fc.constantFrom('Le pont', 'Le pont', 'L’eau'),
    date: fc.constantFrom('2015-04-01', '2015-04-01', '2014-12-24'),
    tags: fc.constantFrom('eau', 'eau', 'pain'),
    heading: fc.constantFrom('Suite', 'Suite', 'Fin'),
    to: fc.constantFrom('pont', 'pont', 'four', '../../../media/plan.svg'),
    first: fc.constantFrom('Voir', 'Revoir', 'Voir\n\nencore'),
    last: fc.constantFrom('Un.', 'Un mot.', 'Un mot de plus.', 'Un mot.\n\nEt deux.'),
  })
  .map(
    ({ locale, slug, title, date, tags, heading, to, first, last }): Edit =>
      (project) =>
        project.write(
          `content/${locale}/journal/${slug}.md`,
          `---\ntitle: ${title}\ndate: ${date}\ntags: [${tags}]\n---\n\n${first} [${to}](/${locale}/journal/${to}/).\n\n## ${heading}\n\n${last}\n`,
        ),
  );
const other = fc.constantFrom<Edit>(
  (project) => project.write('locales/fr.json', '{ "section": { "recent": "Tout neuf" } }'),
  (project) => project.write('locales/fr.json', '{ "section": { "recent": "Récents" } }'),
  (project) => project.write('site.yaml', 'url: https://village.example\nlocales: [fr, en]\ntitle: Hameau\n'),
  (project) =>
    project.write('site.yaml', 'url: https://village.example\nlocales: [fr, en]\ntitle: Village\n'),
  (project) => project.write('theme/partials/copyright.njk', '<p>{{ year }}</p>'),
  (project) => project.write('theme/partials/copyright.njk', '<p>{{ year }} !</p>'),
  (project) => project.write('content/fr/journal/four.md', '---\ntitle: Brouillon\ndraft: true\n---\n'),
  (project) => project.write('_site/fr/index.html', 'Rien.'),
  () => {},
);

it('shows what a server that starts anew would show, whatever was edited', {
  timeout: 60_000 + edits * 20_000,
}, async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const project = createProject({ 'theme/.gitkeep': '' });
  const output = join(project.folder, '_site');
  let build: Build | undefined;
  for (const edit of fc.sample(fc.oneof({ weight: 5, arbitrary: article }, other), {
    numRuns: edits,
    seed: Number(process.env.ALMANACH_SEED ?? 7),
  })) {
    edit(project);
    ({ build } = await serveOnce(project, build, output));
    await serveOnce(project, undefined, join(project.folder, 'clean'), true);
    expect(read(project, '_site')).toEqual(read(project, 'clean'));
  }
  vi.restoreAllMocks();
});

it('renders the page of a text that was rewritten, and those that show what has changed', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const text = (end: string) => `---\ntitle: Le marché\ndate: 2015-04-01\n---\n\nDes poires !\n\n${end}\n`;
  const path = 'content/fr/journal/marche.md';
  const project = createProject({ 'theme/.gitkeep': '', [path]: text('Le lundi.') });
  const output = join(project.folder, '_site');
  let { build } = await serveOnce(project, undefined, output);
  const rendered = async (end: string) => {
    project.write(path, text(end));
    const served = await serveOnce(project, build, output);
    build = served.build;
    return served.rendered.filter((each) => each.endsWith('.html'));
  };
  const page = 'fr/journal/marche/index.html';
  expect(await rendered('Le mardi.')).toEqual([page]);
  expect(project.output(page)).toContain('Le mardi.');
  expect(await rendered('Le mardi.')).toEqual(['index.html']);
  expect(await rendered('Le mardi et le jeudi.')).toContain('fr/journal/index.html');
  expect(project.output(page)).toContain('jeudi');
  vi.restoreAllMocks();
});

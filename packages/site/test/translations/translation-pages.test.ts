import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { type Build, configureBuild, loadBuild, pendingOutputs, renderOutput } from '../../src/build.js';
import { readOptions } from '../../src/options.js';
import { openPublication, publishBuild } from '../../src/publish-build.js';
import { createProject, type Project } from '../project.js';

const quick = { theme: 'theme', search: false, covers: false, images: [], openGraphImages: false } as const;
const files = {
  'theme/.gitkeep': '',
  'site.yaml':
    'url: https://village.example\nlocales: [fr, en, ar]\ntitle: Village\nmissing: fallback\nedit: https://github.com/village/site\n',
  'content/fr/journal/four.md':
    '---\ntitle: Le four\ndate: 2015-04-02\n---\n\nDu pain <b>chaud</b> & « doré ».\n\nLe lundi.\n',
  'content/ar/journal/four.md':
    '---\ntitle: الفرن\ndate: 2015-04-02\nnote: x\n---\n\nخبز {{ t }} <b>ساخن</b> `<i>`.\n',
};
const page = 'theme/translations/ar/journal/four/index.html';

async function buildOnce({ folder }: Project, serving: boolean, drafts: boolean, last?: Build) {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const output = join(folder, '_site');
  const settings = readOptions({ root: folder, now: '2016-01-01', drafts, ...quick });
  const open = await loadBuild(settings, last ?? (await configureBuild(settings)), {
    serving,
    output,
    writes: true,
  });
  const publication = openPublication(settings, open, output);
  for (const each of pendingOutputs(open)) publication.write(join(output, each), renderOutput(open, each));
  const build = await publishBuild(settings, open, publication, {});
  stderr.mockRestore();
  return build;
}

const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

it('shows a translation beside its original, each in its language and direction, with links to the lines', async () => {
  const project = createProject(files);
  await buildOnce(project, true, false);
  const html = mainOf(project.output(page));
  expect(html).toContain('<div class="from" dir="ltr"><p lang="fr">Le four</p>');
  expect(html).toContain('<p>الفرن</p>');
  expect(html).toContain(
    'href="https://github.com/village/site/blob/main/content/ar/journal/four.md?plain=1#L7"',
  );
  expect(html).toContain('<li class="pair new paragraph">');
  expect(html).toContain('[field-unknown]');
  expect(html).toContain('<pre lang="en" dir="ltr"');
  expect(project.output(page)).toContain('<meta name="robots" content="noindex">');
});

it('writes what texts say as text', async () => {
  const project = createProject(files);
  await buildOnce(project, true, false);
  const html = mainOf(project.output(page));
  expect(html).toContain('&lt;i&gt;');
  expect(html).toContain('{{ t }}');
  expect(html).not.toMatch(/<[bi]>/);
});

it('leads there from the translation, and from what is not translated to a new file', async () => {
  const project = createProject(files);
  await buildOnce(project, false, true);
  const article = project.output('ar/journal/four/index.html');
  expect(article).toContain('href="/theme/translations/ar/journal/four/"');
  const fallback = project.output('en/journal/four/index.html');
  expect(fallback).not.toContain('/theme/translations/');
  expect(fallback).toContain(
    'href="https://github.com/village/site/new/main/content/en/journal?filename=four.md',
  );
  expect(project.outputs()).not.toContain('theme/translations/en/journal/four/index.html');
});

it('writes none of these pages for readers', async () => {
  const project = createProject(files);
  await buildOnce(project, false, false);
  expect(project.outputs().filter((path) => path.startsWith('theme/translations'))).toEqual([]);
  expect(project.output('ar/journal/four/index.html')).not.toContain('/theme/translations/');
});

it('follows both texts while they are written, and takes a page away with its translation', async () => {
  const project = createProject(files);
  let build = await buildOnce(project, true, false);
  project.write(
    'content/fr/journal/four.md',
    '---\ntitle: Le four\ndate: 2015-04-02\n---\n\nDu pain tiède.\n',
  );
  build = await buildOnce(project, true, false, build);
  expect(mainOf(project.output(page))).toContain('Du pain tiède.');
  project.remove('content/ar/journal/four.md');
  await buildOnce(project, true, false, build);
  expect(project.outputs()).not.toContain(page);
});

it('leaves a page as it stands where neither text changes, and writes one anew that somebody removed', async () => {
  const project = createProject({
    ...files,
    'content/fr/journal/pain.md': '---\ntitle: Le pain\ndate: 2015-04-03\n---\n\nDu pain.\n',
    'content/ar/journal/pain.md': '---\ntitle: الخبز\ndate: 2015-04-03\n---\n\nخبز.\n',
  });
  const other = 'theme/translations/ar/journal/pain/index.html';
  const inodeOf = (path: string) => statSync(join(project.folder, '_site', path)).ino;
  let build = await buildOnce(project, true, false);
  const [first, second] = [inodeOf(page), inodeOf(other)];
  project.write('content/ar/journal/four.md', '---\ntitle: الفرن\ndate: 2015-04-02\n---\n\nخبز جديد.\n');
  build = await buildOnce(project, true, false, build);
  expect(mainOf(project.output(page))).toContain('خبز جديد.');
  expect(inodeOf(page)).not.toBe(first);
  expect(inodeOf(other)).toBe(second);
  build = await buildOnce(project, true, false, build);
  expect(inodeOf(other)).toBe(second);
  project.remove(`_site/${other}`);
  await buildOnce(project, true, false, build);
  expect(project.output(other)).toContain('الخبز');
});

import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { config, createProject, type Files, type Project } from '../project.js';
import { filesBelow } from '../read-html.js';

const quick = "search: false, covers: false, images: false, openGraphImages: false, now: '2016-01-01'";
/** The folder of a build to compare with, which lies beside the project, has no other files than that. */
const more = "config.ignores.add('_site/**');";
const configured = (options = '') => config(`{ root: '.', theme: 'theme', ${options} ${quick} }`, { more });
const files: Files = {
  'eleventy.config.js': configured(),
  'site.yaml':
    'url: https://village.example\nlocales: [fr, en]\ntitle: Village\nmenus:\n  primary: [journal, contact]\n',
  'content/fr/journal/pont.md':
    '---\ntitle: Le pont\ndate: 2015-05-02\ntags: [eau]\n---\n\nVoir [le marché](marche.md).\n',
  'content/fr/contact.md': '---\ntitle: Contact\n---\n\nÉcrire.\n',
};
const contact = 'fr/contact/index.html';
const market = 'fr/journal/marche/index.html';
/** Where nothing has changed one page is rendered, so that the build is told from one that only tries. */
const always = 'index.html';
/** How many edits are tried: `ALMANACH_EDITS=300` takes some minutes. */
const edits = Number(process.env.ALMANACH_EDITS ?? 20);

/** Builds in this process, unless a configuration is to be read anew, and lists the pages that are other files now. */
async function rendered(project: Project, build = () => project.build()): Promise<string[]> {
  const folder = join(project.folder, '_site');
  const pages = () => filesBelow(folder).filter((path) => path.endsWith('.html') && path !== '404.html');
  const before = new Map(
    existsSync(folder) ? pages().map((path) => [path, statSync(join(folder, path)).ino]) : [],
  );
  const { code, output } = await build();
  expect(code, output).toBe(0);
  return pages().filter((path) => statSync(join(folder, path)).ino !== before.get(path));
}

/** The memory of the output folder. */
function memoryOf(project: Project): string {
  const folder = join(project.folder, 'node_modules/.cache/almanach');
  const name = readdirSync(folder).find((each) => each.startsWith('pages-_site-'));
  return join(folder, name ?? '');
}

describe('a second build', () => {
  it('renders only the pages that show what has changed', async () => {
    const project = createProject(files);
    expect(await rendered(project)).toEqual(expect.arrayContaining([contact, market, always]));
    expect(await rendered(project)).toEqual([always]);
    project.write('content/fr/contact.md', '---\ntitle: Contact\n---\n\nÉcrire à la mairie.\n');
    expect(await rendered(project)).toEqual([contact]);
    expect(project.output(contact)).toContain('à la mairie');
    expect(await rendered(project)).toEqual([always]);
  });

  it('renders every page where the theme, an option, the configuration or a package is another one', async () => {
    const project = createProject(files);
    const all = await rendered(project);
    const changes: readonly (() => void)[] = [
      () => project.write('theme/partials/footer.njk', '<footer>Mairie</footer>'),
      () => project.write('eleventy.config.js', configured('sidebar: [],')),
      () => project.write('almanach.config.js', 'export default { allow: { elements: ["mark"] } };'),
      () =>
        project.write(
          'package.json',
          '{ "name": "village", "private": true, "type": "module", "dependencies": {} }',
        ),
      () => project.write('theme/custom.css', 'p { color: red }'),
    ];
    for (const change of changes) {
      change();
      expect((await rendered(project)).length).toBe(all.length);
      expect(await rendered(project)).toEqual([always]);
    }
  });

  it('renders a page again whose file is gone, was changed, or is no longer dated as it was', async () => {
    const project = createProject(files);
    await rendered(project);
    const path = join(project.folder, '_site', contact);
    const before = readFileSync(path, 'utf8');
    project.remove(`_site/${market}`);
    writeFileSync(path, before.replace('Écrire', 'Ecrire'));
    expect((await rendered(project)).sort()).toEqual([contact, market]);
    expect(project.output(contact)).toBe(before);
    utimesSync(path, 1, 1);
    expect(await rendered(project)).toEqual([always]);
    truncateSync(path, 10);
    expect(await rendered(project)).toEqual([contact]);
    expect(project.output(contact)).toBe(before);
  });

  it('writes its memory anew only where something in it is another', async () => {
    const project = createProject(files);
    await rendered(project);
    await rendered(project);
    const { ino } = statSync(memoryOf(project));
    await rendered(project);
    expect(statSync(memoryOf(project)).ino).toBe(ino);
    project.write('content/fr/contact.md', '---\ntitle: Contact\n---\n\nÉcrire à la mairie.\n');
    await rendered(project);
    expect(statSync(memoryOf(project)).ino).not.toBe(ino);
  });

  it('takes nothing from earlier builds where it is told so', async () => {
    const project = createProject(files);
    const all = await rendered(project);
    project.write('eleventy.config.js', configured('fresh: true,'));
    const run = () => project.run();
    expect((await rendered(project, run)).length).toBe(all.length);
    expect((await rendered(project, run)).length).toBe(all.length);
  });

  it('renders every page where the memory is damaged, of another version, or cannot be kept', async () => {
    const project = createProject(files);
    const all = await rendered(project);
    const path = memoryOf(project);
    const text = readFileSync(path, 'utf8');
    for (const damaged of [
      '',
      '{',
      text.slice(0, -9),
      text.replace('"pages"', '"other"'),
      text.replace('contact', 'kontakt'),
    ]) {
      writeFileSync(path, damaged);
      expect((await rendered(project)).length, damaged.slice(0, 40)).toBe(all.length);
    }
    project.write('eleventy.config.js', configured('cache: false,'));
    project.remove('node_modules/.cache');
    const run = () => project.run();
    await rendered(project, run);
    expect((await rendered(project, run)).length).toBe(all.length);
    expect(existsSync(join(project.folder, 'node_modules/.cache/almanach'))).toBe(false);
  });

  it('renders a page in every build whose template says that it changes by itself', async () => {
    const project = createProject({
      ...files,
      'theme/page.njk':
        "{% extends 'almanach/page.njk' %}{% block main %}{# almanach: always #}{{ super() }}{% endblock %}",
    });
    await rendered(project);
    expect(await rendered(project)).toEqual([contact]);
    expect(project.output(contact)).not.toContain('almanachAlways');
  });
});

type Edit = (project: Project) => void;

const slugs = ['marche', 'pont', 'four', 'lavoir'];
const article = fc
  .record({
    locale: fc.constantFrom('fr', 'en'),
    slug: fc.constantFrom(...slugs),
    title: fc.constantFrom('Le pont', 'Le four', 'L’eau'),
    date: fc.constantFrom('2015-04-01', '2015-05-02', '2014-12-24', '2016-06-01'),
    tags: fc.subarray(['eau', 'pain']),
    draft: fc.boolean(),
    to: fc.constantFrom(...slugs),
  })
  .map(
    ({ locale, slug, title, date, tags, draft, to }): Edit =>
      (project) =>
        project.write(
          `content/${locale}/journal/${slug}.md`,
          `---\ntitle: ${title}\ndate: ${date}\ntags: [${tags}]\ndraft: ${draft}\n---\n\n## Suite\n\nVoir [${to}](/${locale}/journal/${to}/ "${title}").\n`,
        ),
  );
const removal = fc.tuple(fc.constantFrom('fr', 'en'), fc.constantFrom(...slugs)).map(
  ([locale, slug]): Edit =>
    (project) => {
      const path = `content/${locale}/journal/${slug}.md`;
      if (existsSync(join(project.folder, path))) project.remove(path);
    },
);
const other = fc.constantFrom<Edit>(
  (project) => project.write('locales/fr.json', '{ "section": { "recent": "Tout neuf" } }'),
  (project) => project.write('locales/fr.json', '{ "theme": { "close": "Replier" } }'),
  (project) =>
    project.write('site.yaml', files['site.yaml']?.replace('[journal, contact]', '[contact]') ?? ''),
  (project) =>
    project.write('site.yaml', files['site.yaml']?.replace('title: Village', 'title: Hameau') ?? ''),
  (project) => project.write('site.yaml', `${files['site.yaml']}timeZone: Asia/Tokyo\nmissing: hide\n`),
  (project) => project.write('theme/partials/copyright.njk', '<p>{{ year }}</p>'),
  (project) => project.write('theme/article.njk', "{% extends 'almanach/article.njk' %}"),
  (project) =>
    project.write(
      'content/fr/contact.md',
      '---\ntitle: Nous écrire\naliases: [/ecrire/]\n---\n\nÀ la mairie.\n',
    ),
  (project) => project.write('content/en/contact.md', '---\ntitle: Contact\n---\n\nWrite.\n'),
  (project) =>
    project.write(
      'comments/fr/journal/marche.yaml',
      '- author: Anne\n  date: 2015-04-02T10:00:00Z\n  text: Oui.\n',
    ),
  (project) =>
    project.write('media/plan.svg', '<svg xmlns="http://www.w3.org/2000/svg"><title>Un</title></svg>'),
  (project) =>
    project.write('media/plan.svg', '<svg xmlns="http://www.w3.org/2000/svg"><title>Du</title></svg>'),
  (project) => utimesSync(join(project.folder, 'site.yaml'), 1, 1),
  (project) => project.write('_site/fr/index.html', 'Rien.'),
  (project) => project.write('_site/robots.txt', ''),
  () => {},
  () => {},
);

it('leaves the folder that a clean build would make, whatever was edited', {
  timeout: 60_000 + edits * 20_000,
}, async () => {
  const project = createProject(files);
  const read = (output: string) =>
    Object.fromEntries(
      project
        .outputs(output)
        .map((path) => [path, readFileSync(join(project.folder, output, path), 'latin1')]),
    );
  let failed = 0;
  for (const edit of fc.sample(
    fc.oneof({ weight: 4, arbitrary: article }, removal, { weight: 2, arbitrary: other }),
    { numRuns: edits, seed: Number(process.env.ALMANACH_SEED ?? 7) },
  )) {
    edit(project);
    const { code } = await project.build();
    process.env.ALMANACH_FRESH = '1';
    try {
      const clean = await project.build({}, '../clean');
      expect(code).toBe(clean.code);
    } finally {
      delete process.env.ALMANACH_FRESH;
    }
    if (code === 0) expect(read('_site')).toEqual(read('../clean'));
    else failed++;
  }
  expect(failed).toBeLessThan(edits / 2);
});

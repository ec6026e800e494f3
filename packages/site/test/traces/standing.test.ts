import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { config, createProject, type Files, type Project } from '../project.js';

const quick = 'search: false, covers: false, images: false, openGraphImages: false';
const configured = (options = "now: '2016-01-01',", more = '') =>
  config(`{ root: '.', theme: 'theme', ${options} ${quick} }`, { more });
const market = 'content/fr/journal/marche.md';
const files: Files = {
  'eleventy.config.js': configured(),
  'site.yaml': 'url: https://village.example\nlocales: [fr, en]\ntitle: Village\n',
  'media/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg"><title>Un</title></svg>\n',
  'content/fr/plan.md': '---\ntitle: Plan\n---\n\n![Plan](/media/plan.svg)\n',
  'content/fr/atelier/bois.md': '---\ntitle: Le bois\n---\n\nDu chêne.\n',
};

/** The files of the output folder with their bytes, but for the record of the build itself. */
function written(project: Project, output = '_site'): Readonly<Record<string, string>> {
  const read = (path: string) => readFileSync(join(project.folder, output, path), 'latin1');
  return Object.fromEntries(project.outputs(output).map((path) => [path, read(path)]));
}

/** Builds, and returns what was told, with what a clean build makes and tells of the same project. */
async function compared(project: Project, build = () => project.build()) {
  const { code, output } = await build();
  expect(code, output).toBe(0);
  const site = written(project);
  const told = output.replace(/[\d,]+ documents?, .*/s, '');
  return { site, told };
}

async function clean(project: Project) {
  process.env.ALMANACH_FRESH = '1';
  try {
    return await compared(project);
  } finally {
    delete process.env.ALMANACH_FRESH;
  }
}

/** The file that says what stands; undefined where nothing says it. */
function recordOf(project: Project) {
  const folder = join(project.folder, 'node_modules/.cache/almanach');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name = names.find((each) => each.startsWith('site-_site-'));
  return name === undefined ? undefined : statSync(join(folder, name)).ino;
}

/** Decides whether a build leaves the record alone, as where it takes the whole site as it stands. */
async function leavesAlone(project: Project, build = () => project.build()): Promise<boolean> {
  const before = recordOf(project);
  await compared(project, build);
  return before !== undefined && recordOf(project) === before;
}

afterEach(() => {
  vi.useRealTimers();
  delete process.env.VILLAGE_STYLE;
});

describe('a site that stands', () => {
  it('is left as it is, and what is wrong is told again', async () => {
    const project = createProject(files);
    const first = await compared(project);
    expect(first.told).toContain('section-without-page');
    const before = statSync(join(project.folder, '_site/fr/plan/index.html'));
    expect(await leavesAlone(project)).toBe(true);
    expect(await compared(project)).toEqual(first);
    expect(statSync(join(project.folder, '_site/fr/plan/index.html'))).toMatchObject({
      ino: before.ino,
      mtimeMs: before.mtimeMs,
    });
  });

  it('is left as it is where a source was only touched', async () => {
    const project = createProject(files);
    await compared(project);
    utimesSync(join(project.folder, market), 1, 1);
    expect(await leavesAlone(project)).toBe(true);
  });

  it('is written anew where anything that a build reads is another', async () => {
    const project = createProject(files);
    await compared(project);
    const edits: readonly (() => void)[] = [
      () => project.write('media/plan.svg', files['media/plan.svg']?.replace('Un', 'Du') ?? ''),
      () =>
        project.write(
          'comments/fr/journal/marche.yaml',
          '- author: Anne\n  date: 2015-04-02T10:00:00Z\n  text: Oui.\n',
        ),
      () => project.write('locales/fr.json', '{ "theme": { "close": "Replier" } }'),
      () => project.write('site.yaml', `${files['site.yaml']}timeZone: Asia/Tokyo\n`),
      () => project.write('theme/custom.css', 'p { color: red }'),
      () => project.write('theme/custom.css', 'p { color: tan }'),
      () => project.write('almanach.config.js', 'export default {};'),
      () => project.remove('content/en/journal/marche.md'),
      () => project.remove('_site/fr/plan/index.html'),
      () => project.write('_site/media/plan.svg', 'other'),
      () => project.write('_site/theme/custom.css', 'other'),
      () => project.write('_site/index.html', 'other'),
    ];
    for (const [number, edit] of edits.entries()) {
      edit();
      expect(await leavesAlone(project), `edit ${number}`).toBe(false);
      const stood = await compared(project);
      expect(stood, `edit ${number}`).toEqual(await clean(project));
    }
  });

  it('is written anew once a day has passed, or the moment of an article', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const start = Math.ceil(Date.now() / 86_400_000) * 86_400_000;
    const at = (hours: number) => new Date(start + hours * 3_600_000);
    vi.setSystemTime(at(1));
    const project = createProject({
      ...files,
      'eleventy.config.js': configured(''),
      'content/fr/journal/soir.md': `---\ntitle: Ce soir\ndate: ${at(5).toISOString()}\n---\n\nTard.\n`,
      'content/fr/journal/demain.md': `---\ntitle: Demain\ndate: ${at(24).toISOString().slice(0, 10)}\n---\n\nTôt.\n`,
    });
    const shown = () => project.outputs().filter((path) => /soir|demain/.test(path));
    await compared(project);
    expect(shown()).toEqual([]);
    vi.setSystemTime(at(4));
    expect(await leavesAlone(project)).toBe(true);
    vi.setSystemTime(at(6));
    expect(await leavesAlone(project)).toBe(false);
    expect(shown()).toEqual(['fr/journal/soir/index.html']);
    vi.setSystemTime(at(2));
    expect(await leavesAlone(project)).toBe(false);
    expect(shown()).toEqual([]);
    vi.setSystemTime(at(25));
    expect(await leavesAlone(project)).toBe(false);
    expect(shown()).toEqual(['fr/journal/demain/index.html', 'fr/journal/soir/index.html']);
  });

  it('is written anew where code reads another environment', async () => {
    const project = createProject({
      ...files,
      'almanach.config.js':
        "export default { allow: { elements: process.env.VILLAGE_STYLE === '1' ? ['font'] : [] } };",
      'content/fr/contact.md': '---\ntitle: Contact\n---\n\n<font>Écrire.</font>\n',
    });
    const run = () => project.run();
    await compared(project, run);
    expect(project.output('fr/contact/index.html')).not.toContain('<font');
    expect(await leavesAlone(project, run)).toBe(true);
    process.env.VILLAGE_STYLE = '1';
    expect(await leavesAlone(project, run)).toBe(false);
    expect(project.output('fr/contact/index.html')).toContain('<font');
  });

  it('is not known where a template shows the time', async () => {
    const project = createProject({
      ...files,
      'theme/partials/copyright.njk': '<p>{{ view.relative("2015-01-01") }}</p>',
    });
    await compared(project);
    expect(recordOf(project)).toBeUndefined();
  });
});

describe('the library of a site that stands', () => {
  it('is there for the templates of a project, and for code that listens', async () => {
    const heard = "config.on('almanach.library', ({ url }) => process.stderr.write('heard ' + url));";
    const project = createProject({ ...files, 'eleventy.config.js': configured(undefined, heard) });
    const first = await compared(project);
    expect(first.told).toContain('heard https://village.example');
    expect(await compared(project)).toEqual(first);
    project.write('eleventy.config.js', configured());
    const list =
      "{{ almanach.locale('fr').articles | length }} {% for a in almanach.routes %}{{ a.permalink }} {% endfor %}";
    project.write('list.njk', `---\npermalink: list.txt\n---\n${list}`);
    const second = await compared(project);
    expect(second.site['list.txt']).toMatch(/^1 .*\/fr\/plan\//);
    expect(await leavesAlone(project)).toBe(true);
    expect(await compared(project)).toEqual(second);
    project.write('list.njk', `---\npermalink: list.txt\n---\n${list} !`);
    // Eleventy reads a template once in a process.
    expect((await compared(project, () => project.run())).site['list.txt']).toBe(
      `${second.site['list.txt']} !`,
    );
  });

  it('is there for computed data, which Eleventy works out for every page', async () => {
    const computed =
      "config.addGlobalData('eleventyComputed.seen', () => ({ almanach }) => process.stderr.write(almanach.url));";
    const project = createProject({ ...files, 'eleventy.config.js': configured(undefined, computed) });
    await compared(project);
    expect((await compared(project)).told).toContain('https://village.example');
  });
});

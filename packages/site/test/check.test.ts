import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { config, createProject } from './project.js';
import { type Outcome, run } from './run.js';

const almanach = resolve(import.meta.dirname, '../../core/bin/almanach.js');
const alone = mkdtempSync(join(tmpdir(), 'almanach-alone-'));
afterAll(() => rmSync(alone, { recursive: true }));

const command = (folder: string, ...args: string[]): Promise<Outcome> =>
  run(process.execPath, [almanach, ...args], folder);

/** The report in what a command or a build prints. */
function reportIn(output: string): string {
  return output.match(/^\S+:\d+:\d+ [\s\S]*?^\d+ errors?, .*$/m)?.[0] ?? output;
}

describe('a check of a project', () => {
  it('says what its build says, with the theme’s words, wishes and files', async () => {
    const project = createProject({
      'eleventy.config.js': config("{ root: '.', theme: 'look', now: '2016-01-01', drafts: true }"),
      'look/month.njk':
        "{% extends 'almanach/month.njk' %}\n{% block head %}{{ t('archive.moth') }}{% endblock %}",
      'look/plan.svg': '<svg/>',
      'content/fr/faute.md': '---\ntitle: Faute\ndraft: true\n---\n\n[Nulle part](absent.md)\n',
      'content/fr/plan.md': '---\ntitle: Plan\naliases: [/theme/plan.svg/]\n---\n',
      'content/index.html': '<p>',
      'locales/fr.json': '{ "theme": { "skip": "Sauter au texte", "skipp": "Sauter" } }',
    });
    const checked = await command(project.folder, 'check');
    const built = await project.run();
    expect(checked.code).toBe(1);
    expect(built.code).toBe(1);
    expect(checked.output).toBe(`${reportIn(built.output)}\n`);
    for (const problem of [
      'look/month.njk:2:22 error A template asks for the message `archive.moth`, which nobody has',
      'content/fr/faute.md:6:1 error',
      'content/index.html:1:1 error A file at the address of a page, /index.html',
      'locales/en.json:1:1 warn The message `theme.skipp` is missing',
      'content/fr/plan.md:3:11 error The alias /theme/plan.svg/ hides a page',
    ])
      expect(checked.output).toContain(problem);
    expect(checked.output).not.toContain('`theme.skip`');
  });

  it('of which nothing is wrong says so, and a warning is no error', async () => {
    const project = createProject();
    expect(await command(project.folder, 'check', '.')).toEqual({ code: 0, output: 'Nothing is wrong.\n' });
    project.write('content/fr/journal/image.md', '---\ntitle: Image\n---\n\n![](/media/plan.svg)\n');
    project.write('media/plan.svg', '<svg/>');
    const { code, output } = await command(project.folder, 'check');
    expect(code).toBe(0);
    expect(output).toContain('content/fr/journal/image.md:5:1 warn');
    expect(output).toContain('0 errors, 1 warning, 0 hints');
  });

  it('hears of an option that is misspelt', async () => {
    const project = createProject({ 'eleventy.config.js': config("{ root: '.', themes: 'theme' }") });
    const { code, output } = await command(project.folder, 'check');
    expect(code).not.toBe(0);
    expect(output).toContain('now, not `themes`');
  });
});

describe('a check of a folder where no host is installed', () => {
  it('says what the library says', async () => {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(alone, path)), { recursive: true });
      writeFileSync(join(alone, path), text);
    };
    write('site.yaml', 'url: https://a.example\nlocales: [fr]\ntitle: A\n');
    write('content/fr/a.md', '---\ntitle: A\n---\n\n[B](b.md)\n');
    const wrong = await command(tmpdir(), 'check', alone);
    expect(wrong.code).toBe(1);
    expect(wrong.output).toMatch(/^content\/fr\/a\.md:5:1 error .*\[dead-link\]\n/);
    write('content/fr/b.md', '---\ntitle: B\n---\n\nB\n');
    expect(await command(alone, 'check')).toEqual({ code: 0, output: 'Nothing is wrong.\n' });
  });

  it.each([
    ['a folder that is none', ['check', 'nowhere'], 'nowhere is no folder'],
    ['an unknown option', ['check', '--colour'], "unknown option '--colour'"],
    ['an unknown command', ['chekc'], "unknown command 'chekc'"],
    ['too much', ['check', '.', '..'], 'too many arguments'],
  ])('ends with 2 for %s', async (_, args, text) => {
    const { code, output } = await command(alone, ...args);
    expect(code).toBe(2);
    expect(output).toContain(text);
  });

  it('says how it is called', async () => {
    const { code, output } = await command(alone, '--help');
    expect(code).toBe(0);
    expect(output).toContain('check [folder]');
  });
});

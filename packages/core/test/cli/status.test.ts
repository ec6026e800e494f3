import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { statusWords } from '../../src/cli/status/words.js';
import { typeset } from '../../src/typography/index.js';
import { repositoryOf } from '../repository-of.js';

const almanach = resolve(import.meta.dirname, '../../bin/almanach.js');
const english = '# Port\n\nShips call at night.\n\nThe quay is long.\n';
const repository = repositoryOf({
  'docs/en/port.md': english,
  'docs/en/sea.md': '# Sea\n\nSee [the port](port.md).\n',
  'docs/en/wide.md': '# Wide\n',
  'docs/fr/port.md': '# Le port\n\nLes navires accostent la nuit.\n\nLe quai est long.\n',
  'docs/fr/sea.md': '# La mer\n\nVoir [le port](port.md).\n',
});
repository.commit('say when', { 'docs/en/port.md': english.replace('night', 'dawn') });
const empty = mkdtempSync(join(tmpdir(), 'almanach-empty-'));
const cache = mkdtempSync(join(tmpdir(), 'almanach-cache-'));
afterAll(() => {
  repository.remove();
  for (const folder of [empty, cache]) rmSync(folder, { recursive: true });
});

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [almanach, 'status', ...args], {
    encoding: 'utf8',
    cwd: repository.root,
    env: { ...process.env, LC_ALL: 'C', XDG_CACHE_HOME: cache, ...env },
  });
}

describe('almanach status', () => {
  it('says how languages are laid out, then what is left', () => {
    const { stdout, stderr, status } = run([]);
    expect(stdout).toBe(`Layout folders: from en to fr, 3 pages.

fr  ████████▒▒▒▒▒▒▒▒░░░░░░░░  1 current · 1 stale · 1 missing · 5 words to do
    (top)  1 current · 1 stale · 1 missing · 5 words to do

    docs/fr/port.md  1 block, 4 words to do (by a guess from the history)
`);
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('writes JSON, and says the rest beside', () => {
    const { stdout, stderr } = run(['--json']);
    expect(stderr).toBe('Layout folders: from en to fr, 3 pages.\n');
    expect(JSON.parse(stdout)).toEqual({
      layout: 'folders',
      original: 'en',
      locales: {
        fr: {
          pages: [
            {
              file: 'docs/fr/port.md',
              original: 'docs/en/port.md',
              state: 'stale',
              basis: 'git',
              words: 4,
              blocks: [{ state: 'changed', line: 3, original: { line: 3 } }],
            },
            {
              file: 'docs/fr/sea.md',
              original: 'docs/en/sea.md',
              state: 'current',
              basis: 'git',
              words: 0,
              blocks: [],
            },
            { original: 'docs/en/wide.md', state: 'missing', basis: 'alignment', words: 1, blocks: [] },
          ],
          current: 1,
          stale: 1,
          missing: 1,
          words: 5,
        },
      },
    });
  });

  it('puts new and most linked pages first for readers', () => {
    const { stdout } = run(['--json', '--sort', 'readers']);
    const pages: { original: string }[] = JSON.parse(stdout).locales.fr.pages;
    expect(pages.map(({ original }) => original)).toEqual([
      'docs/en/wide.md',
      'docs/en/port.md',
      'docs/en/sea.md',
    ]);
  });

  it('writes Markdown', () => {
    expect(run(['--markdown']).stdout).toBe(`| Language | Current | Stale | Missing | Drafts | Words to do |
| --- | ---: | ---: | ---: | ---: | ---: |
| fr | 1 | 1 | 1 | 0 | 5 |

### fr

- \`docs/fr/port.md\`: 1 block, 4 words to do
`);
  });

  it('shows a text block by block', () => {
    const { stdout } = run(['docs/fr/port.md']);
    expect(
      stdout,
    ).toBe(`docs/fr/port.md ← docs/en/port.md (1/3 blocks, 4 words to do, by a guess from the history)

      1 current  Le port
*     3 changed
      then     3 Ships call at night.
      now      3 Ships call at [-night-]{+dawn+}.
      fr       3 Les navires accostent la nuit.
      5 current  Le quai est long.
`);
    expect(run(['docs/en/port.md']).stdout).toBe(stdout);
  });

  it.each([
    [['--fail-on', 'missing'], 1],
    [['--fail-on', 'stale,missing'], 1],
    [['--fail-on', 'draft,surplus'], 0],
    [['--fail-on', 'stale', 'docs/fr/port.md'], 1],
    [['--fail-on', 'stale', 'docs/fr/sea.md'], 0],
    [['--fail-on', 'stale', '--since', 'HEAD'], 0],
    [['--fail-on', 'stale', '--since', 'HEAD~1'], 1],
    [['--fail-on', 'rotten'], 2],
    [['--sort', 'size'], 2],
    [['--layout', 'none'], 2],
    [['--since', 'v9'], 2],
    [['--locale', 'it'], 2],
    [['absent'], 2],
    [['docs/fr/port.md', '--html'], 2],
    [['docs/fr/port.md', '--markdown'], 2],
    [['docs/fr/port.md', '--json'], 0],
    [[empty], 2],
    [['--unknown'], 2],
  ])('%j ends with %j', (args, code) => {
    expect(run(args).status).toBe(code);
  });

  it('speaks French', () => {
    const { stdout } = run([], { LC_ALL: 'fr_FR.UTF-8' });
    expect(stdout).toContain('Disposition folders\u00a0: de en vers fr, 3 pages.');
    expect(stdout).toContain('1 à jour · 1 à revoir · 1 manquante · 5 mots à traduire');
    expect(run([empty], { LC_ALL: 'fr' }).stderr).toContain('Aucune traduction n’a été trouvée.');
  });

  it('says what it costs that git is absent', () => {
    const { stderr, stdout } = run(['--json'], { PATH: empty });
    expect(stderr).toContain('git is not installed: nothing is known of earlier versions');
    expect(JSON.parse(stdout).locales.fr.pages[0]).toMatchObject({ basis: 'alignment', state: 'current' });
  });
});

it('its French is set as French sets it', () => {
  const sentences = Object.values(statusWords.fr).flatMap((word) => {
    if (typeof word === 'string') return [word];
    if (typeof word === 'function')
      return [(word as (...given: unknown[]) => string)('texte', 'fr', 'de', 3)];
    return Object.values(word).map((inner: unknown) =>
      typeof inner === 'function' ? String(inner('raison')) : String(inner),
    );
  });
  for (const sentence of sentences) {
    const plain = sentence.replace(/`[^`]*`|--\w+/g, 'code');
    expect(typeset(plain, { locale: 'fr' })).toBe(plain);
  }
});

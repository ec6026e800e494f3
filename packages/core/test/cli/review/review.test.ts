import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewWords } from '../../../src/cli/review/words.js';
import { typeset } from '../../../src/typography/index.js';
import { repositoryOf, type TestRepository } from '../../repository-of.js';
import { type ReviewServer, reviewServer } from './review-server.js';

const almanach = resolve(import.meta.dirname, '../../../bin/almanach.js');
const mark = '<!-- almanach: translations -->\n';
const english = '# Port\n\nShips call at night.\n\nThe quay is long.\n';
const french = '# Le port\n\nLes navires accostent la nuit.\n\nLe quai est long.\n';
const files = {
  'docs/en/port.md': english,
  'docs/en/sea.md': '# Sea\n\nThe sea is blue.\n',
  'docs/fr/port.md': french,
  'docs/fr/sea.md': '# La mer\n\nLa mer est bleue.\n',
  'docs/de/port.md': '# Hafen\n\nSchiffe legen nachts an.\n\nDer Kai ist lang.\n',
};

let repository: TestRepository;
let server: ReviewServer;
let folder: string;
let base: string;
beforeEach(async () => {
  repository = repositoryOf(files);
  base = repository.git('rev-parse', 'HEAD');
  server = await reviewServer();
  folder = mkdtempSync(join(tmpdir(), 'almanach-review-'));
});
afterEach(async () => {
  repository.remove();
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly token?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
}

/** Runs the command as the workflow of a pull request does. */
async function run({ token, env = {}, args = [] }: Run = {}) {
  const head = repository.git('rev-parse', 'HEAD');
  const event = join(folder, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { number: 7, base: { sha: base }, head: { sha: head } } }),
  );
  const child = spawn(process.execPath, [almanach, 'review', ...args], {
    cwd: repository.root,
    env: {
      PATH: process.env.PATH,
      LC_ALL: 'C',
      XDG_CACHE_HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: event,
      GITHUB_API_URL: server.url,
      GITHUB_SERVER_URL: 'https://git.example',
      GITHUB_REPOSITORY: 'village/site',
      GITHUB_WORKSPACE: repository.root,
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      ...(token && { ALMANACH_TOKEN: token }),
      ...env,
    },
  });
  const [output, errors]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const code = await new Promise((ended) => child.on('close', ended));
  return { head, code, output: output.join(''), errors: errors.join('') };
}

const summary = () => readFileSync(join(folder, 'summary.md'), 'utf8');
const methods = () => server.sent.map(({ method }) => method);

describe('a request that changes an original', () => {
  beforeEach(() => {
    repository.commit('say when', { 'docs/en/port.md': english.replace('at night', 'at dawn') });
  });

  it('gets one comment with the pages, blocks and words of each language, and links to the lines', async () => {
    const { head, code } = await run({ token: 'secret' });
    expect(code).toBe(0);
    const place = `https://git.example/village/site/blob/${head}/docs`;
    expect(server.comments.map(({ body }) => body)).toEqual([
      `${mark}### Translations

#### \`de\`

**Becomes stale**

- [\`docs/de/port.md\`](${place}/de/port.md?plain=1#L1): 1 block, 4 words
  - changed, [line 3](${place}/de/port.md?plain=1#L3): \`Ships call at [-night-]{+dawn+}.\`

#### \`fr\`

**Becomes stale**

- [\`docs/fr/port.md\`](${place}/fr/port.md?plain=1#L1): 1 block, 4 words
  - changed, [line 3](${place}/fr/port.md?plain=1#L3): \`Ships call at [-night-]{+dawn+}.\`
`,
    ]);
    expect(server.sent[1]).toMatchObject({
      url: '/repos/village/site/issues/7/comments',
      token: 'Bearer secret',
    });
  });

  it('gets it edited in place by the next push, and left alone by one that changes nothing for it', async () => {
    await run({ token: 'secret' });
    server.comments.unshift({ id: 3, body: 'Well done!' });
    repository.commit('say more', { 'docs/en/sea.md': '# Sea\n\nThe sea is grey.\n' });
    await run({ token: 'secret' });
    expect(server.comments).toHaveLength(2);
    expect(server.comments[1]?.body).toContain('docs/fr/sea.md');
    expect(methods()).toEqual(['GET', 'POST', 'GET', 'PATCH']);
    repository.git('revert', '--no-edit', 'HEAD~1..HEAD');
    repository.git('revert', '--no-edit', 'HEAD~2');
    await run({ token: 'secret' });
    expect(server.comments[1]?.body).toBe(`${mark}### Translations\n\nNothing changes for translators.\n`);
  });

  it('finds its comment behind a hundred others', async () => {
    for (let id = 1; id <= 130; id += 1) server.comments.push({ id, body: `No ${id}` });
    server.comments.push({ id: 131, body: `${mark}old` });
    await run({ token: 'secret' });
    expect(methods()).toEqual(['GET', 'GET', 'PATCH']);
    expect(server.comments[130]?.body).toContain('Becomes stale');
  });

  it('gets the summary alone on a fork, where there is no token', async () => {
    const { code } = await run();
    expect([code, server.sent]).toEqual([0, []]);
    expect(summary()).toContain('- [`docs/fr/port.md`]');
  });

  it.each([401, 403, 404, 500])('does not fail where the comment is refused with %i', async (status) => {
    server.refuse(status);
    const { code, errors, output } = await run({ token: 'secret' });
    expect(code).toBe(0);
    expect(errors).toContain(`No comment was written (${status})`);
    expect(summary()).toContain('Becomes stale');
    expect(errors + output + summary()).not.toContain('secret');
  });

  it('has notes on the lines of the original, which a matcher reads and no command is among', async () => {
    const { output } = await run({ args: ['.'] });
    const { problemMatcher } = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../../problem-matcher.json'), 'utf8'),
    );
    const matcher = new RegExp(problemMatcher[0].pattern[0].regexp);
    const matched = output.split('\n').flatMap((line) => [matcher.exec(line)?.slice(1) ?? []]);
    expect(matched.filter((each) => each.length > 0)).toEqual([
      ['docs/en/port.md', '3', 'warning', 'The translation of this is no longer current: de, fr'],
    ]);
    const [, end] = output.match(/^::stop-commands::(\S+)\n/) ?? [];
    expect(output.endsWith(`::${end}::\n`)).toBe(true);
  });

  it('says it in French, as French is set', async () => {
    await run({ token: 'secret', env: { LC_ALL: 'fr_FR' } });
    expect(server.comments[0]?.body).toContain('**N’est plus à jour**');
    for (const word of Object.values(reviewWords.fr))
      if (typeof word === 'string') expect(word).toBe(typeset(word, { locale: 'fr' }));
  });
});

it('says what a translation completes, what it leaves, and what a new original asks for', async () => {
  repository.commit('say when', {
    'docs/en/port.md': english.replace('at night', 'at dawn').replace('is long', 'is very long'),
  });
  base = repository.git('rev-parse', 'HEAD');
  repository.commit('traduire', {
    'docs/fr/port.md': french.replace('la nuit', 'à l’aube').replace('est long', 'est très long'),
    'docs/de/sea.md': '# See\n',
    'docs/en/sky.md': '# Sky\n',
  });
  await run();
  const text = summary().replace(/\]\([^)]*\)/g, ']');
  expect(text).toContain('**To translate**\n\n- [`docs/en/sky.md`]: 1 word\n\n**Brought up to date**\n');
  expect(text).toContain('- [`docs/de/sea.md`]: 1 block, 4 words left\n');
  expect(text).toContain('- [`docs/fr/port.md`]: nothing left\n');
});

it('says nothing where nothing changes for translators', async () => {
  repository.commit('wrap', { 'docs/en/port.md': english.replace('call at', 'call\nat') });
  await run({ token: 'secret' });
  expect(server.comments).toEqual([]);
  expect(summary()).toBe('### Translations\n\nNothing changes for translators.\n');
});

it('lets no path and no text be markup, mention anybody or begin a command', async () => {
  const text = '# Port\n\n::error::@octocat ``` <img src=x> [a](javascript:b) | #1\n';
  const path = 'docs/en/@all `<b>](x) `.md';
  repository.commit('hostile', { [path]: text, [path.replace('/en/', '/fr/')]: '# Le port\n\nRien.\n' });
  base = repository.git('rev-parse', 'HEAD');
  repository.commit('hostile still', { [path]: text.replace('#1', '#2 @team') });
  const { output } = await run();
  // What is left outside of code, once code and addresses are taken away.
  const bare = summary()
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
    .replace(/\]\(https:[^\s()]*\)/g, ']');
  expect(summary()).toContain('@team');
  expect(bare).not.toMatch(/[@<`]|::|javascript|#\d/);
  expect(output.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(2);
});

it('writes a note on a merge request of the other kind of host', async () => {
  repository.commit('say when', { 'docs/en/port.md': english.replace('at night', 'at dawn') });
  const env = {
    GITHUB_ACTIONS: '',
    GITLAB_CI: 'true',
    CI_PROJECT_DIR: repository.root,
    CI_API_V4_URL: server.url,
    CI_PROJECT_ID: '12',
    CI_MERGE_REQUEST_IID: '5',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_PROJECT_URL: 'https://lab.example/a/b',
    CI_COMMIT_SHA: 'abc',
  };
  await run({ token: 'secret', env });
  await run({ token: 'secret', env });
  repository.commit('say it otherwise', { 'docs/en/port.md': english.replace('at night', 'at noon') });
  await run({ token: 'secret', env });
  expect(server.sent.map(({ method, url, token }) => [method, url, token])).toEqual([
    ['GET', '/projects/12/merge_requests/5/notes?per_page=100&page=1', 'secret'],
    ['POST', '/projects/12/merge_requests/5/notes', 'secret'],
    ['GET', '/projects/12/merge_requests/5/notes?per_page=100&page=1', 'secret'],
    ['GET', '/projects/12/merge_requests/5/notes?per_page=100&page=1', 'secret'],
    ['PUT', '/projects/12/merge_requests/5/notes/1000', 'secret'],
  ]);
  expect(server.comments[0]?.body).toContain('https://lab.example/a/b/-/blob/abc/docs/fr/port.md?plain=1#L3');
});

it('ends with 2 where no revision is named, or the repository lacks it', async () => {
  const nowhere = await run({ env: { GITHUB_ACTIONS: '' } });
  expect([nowhere.code, nowhere.errors]).toEqual([
    2,
    'There is no request to look at: name a revision with --since.\n',
  ]);
  base = '0123456789012345678901234567890123456789';
  const shallow = await run();
  expect(shallow.code).toBe(2);
  expect(shallow.errors).toContain('fetch its whole history (fetch-depth: 0, GIT_DEPTH: 0).');
});

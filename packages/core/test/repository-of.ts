import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository that a test has made. */
export interface TestRepository {
  readonly root: string;
  /** Runs git in it and returns what it writes. */
  git(...args: string[]): string;
  /** Writes files; null removes one. */
  write(files: Readonly<Record<string, string | null>>): void;
  /** Writes files and commits them, a day after the last commit; returns the id of the commit. */
  commit(message: string, files?: Readonly<Record<string, string | null>>): string;
  remove(): void;
}

/** Makes an empty repository in a temporary folder, which knows nothing of the settings of who runs the test. */
export function repositoryOf(first: Readonly<Record<string, string | null>> = {}): TestRepository {
  const root = mkdtempSync(join(tmpdir(), 'almanach-repository-'));
  let day = 0;
  const git = (...args: string[]): string => {
    const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString();
    return execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.org',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      },
    }).trim();
  };
  const write = (files: Readonly<Record<string, string | null>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text === null) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    }
  };
  const commit = (message: string, files: Readonly<Record<string, string | null>> = {}): string => {
    day += 1;
    write(files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  if (Object.keys(first).length > 0) commit('first', first);
  return { root, git, write, commit, remove: () => rmSync(root, { recursive: true, force: true }) };
}

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { config, createProject, type Files, type Project } from '../project.js';

const command = resolve(import.meta.dirname, '../../bin/almanach-site.js');

/** What a village is built with. */
export interface VillageOptions {
  readonly pictures: boolean;
  /** Beside the site's own. */
  readonly files?: Files;
}

/** A project of ten documents that is built by `almanach-site build`, and may be killed. */
export interface Village extends Project {
  /** Starts a build in a process group of its own, as another user where one is given. */
  start(environment?: NodeJS.ProcessEnv, args?: readonly string[], program?: string, user?: number): Run;
  /** Writes the texts of one of two states of the project. */
  turn(state: number): void;
  /** Removes the site and all that builds keep. */
  clear(): void;
}

/** A build that runs. */
export interface Run {
  readonly pid: number;
  /** The exit code and what was written to the error output. */
  readonly ended: Promise<{ readonly code: number; readonly output: string }>;
  /** Kills the command, with its Eleventy or without it. */
  kill(whole: boolean): void;
}

/** Writes a village with pictures or without. */
export async function createVillage({ pictures, files = {} }: VillageOptions): Promise<Village> {
  const options = pictures ? '' : ', covers: false, openGraphImages: false, search: false';
  const project = createProject(
    {
      'eleventy.config.js': config(`{ root: '.', now: '2016-01-01'${options} }`, {
        more: "config.addPassthroughCopy('beside');",
      }),
      'beside/a.txt': 'a',
      'own.njk': "---\npermalink: own.txt\n---\n{{ almanach.locale('fr').articles.length }} articles\n",
      ...files,
    },
    'le village [1] (été)',
  );
  const paint = createRequire(import.meta.resolve('@11ty/eleventy-img'))('sharp');
  const draw = (width: number): Promise<Buffer> =>
    paint({ create: { width, height: 300, channels: 3, background: '#a6261a' } })
      .jpeg()
      .toBuffer();
  const drawings = pictures ? [await draw(700), await draw(800)] : [];

  return {
    ...project,
    turn(state) {
      for (let number = 1; number <= 4; number++) {
        const picture = pictures ? `\n![Un port](/media/port-${number % 2}.jpg)\n` : '';
        project.write(
          `content/fr/journal/jour-${number}.md`,
          `---\ntitle: Jour ${number}\ndate: 2015-05-0${number}\n---\n\nTexte ${number} dans l’état ${state}.\n${picture}`,
        );
      }
      project.write(
        `content/fr/journal/seul-${state}.md`,
        `---\ntitle: Seul ${state}\ndate: 2015-07-0${state + 1}\n---\n\nEau.\n`,
      );
      rmSync(join(project.folder, `content/fr/journal/seul-${1 - state}.md`), { force: true });
      const draft = `---\ntitle: Brouillon\ndate: 2015-08-01\ndraft: true\n---\n\nSecret ${state}.\n`;
      project.write('content/fr/journal/brouillon.md', draft);
      drawings.forEach((bytes, index) => {
        project.write(`media/port-${index}.jpg`, state === 0 ? bytes : (drawings.at(index - 1) ?? bytes));
      });
    },
    start: (environment, args = ['build', '--quiet'], program = command, user) =>
      start(project.folder, [program, ...args], environment, user),
    clear() {
      for (const name of ['_site', '.cache'])
        rmSync(join(project.folder, name), { recursive: true, force: true });
    },
  };
}

function start(
  cwd: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  user?: number,
): Run {
  const child = spawn(process.execPath, args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
    ...(user !== undefined && { uid: user, gid: user }),
  });
  let output = '';
  child.stderr.on('data', (data) => {
    output += data;
  });
  const pid = child.pid ?? 0;
  return {
    pid,
    ended: new Promise((done) => {
      child.once('exit', (code) => done({ code: code ?? 137, output }));
    }),
    kill(whole) {
      try {
        process.kill(whole ? -pid : pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    },
  };
}

/** Hashes every file below a folder, by path; undefined where there is no folder. */
export function snapshot(folder: string): Readonly<Record<string, string>> | undefined {
  if (!existsSync(folder)) return undefined;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

/** Returns numbers between 0 and 1 that follow from a seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from 'vitest';
import { command, type Project } from './project.js';

/** A running server of a project. */
export interface Server {
  readonly port: number;
  /** Waits until it listens, without asking for anything. */
  started(): Promise<void>;
  /** Fetches the page at a path as it is now; an empty text while nothing answers. */
  page(path: string): Promise<{ readonly status: number; readonly html: string }>;
  /** Waits until a page has the status and holds the text; fails after 30 seconds with what it holds. */
  shows(path: string, text: string, status?: number): Promise<string>;
  /** What the server has printed. */
  output(): string;
  stop(): Promise<number | null>;
}

const patience = 30_000;

/** Serves a project on a free port. Its output goes to a file: an Eleventy whose pipe is closed spins for ever. */
export async function serveProject(project: Project, ...options: string[]): Promise<Server> {
  const port = await freePort();
  const log = join(project.folder, '..', 'serve.log');
  const file = openSync(log, 'w');
  const server = spawn(process.execPath, [command, '--serve', '--quiet', `--port=${port}`, ...options], {
    cwd: project.folder,
    stdio: ['ignore', file, file],
    timeout: 200_000,
  });
  const ended = new Promise<number | null>((done) => server.on('exit', done));

  async function page(path: string) {
    const answer = await fetch(`http://localhost:${port}${path}`).catch(() => undefined);
    return { status: answer?.status ?? 0, html: (await answer?.text()) ?? '' };
  }

  async function shows(path: string, text: string, status = 200): Promise<string> {
    const end = Date.now() + patience;
    for (;;) {
      const shown = await page(path);
      const isShown = shown.status === status && shown.html.includes(text);
      if (isShown || Date.now() > end) {
        expect(shown.status, `${path}\n${readFileSync(log, 'utf8')}`).toBe(status);
        expect(shown.html, `${path}\n${readFileSync(log, 'utf8')}`).toContain(text);
        return shown.html;
      }
      await new Promise((go) => setTimeout(go, 100));
    }
  }

  async function started(): Promise<void> {
    const end = Date.now() + patience;
    while (!(await isListening(port))) {
      if (Date.now() > end) throw new Error(readFileSync(log, 'utf8'));
      await new Promise((go) => setTimeout(go, 100));
    }
  }

  return {
    port,
    started,
    page,
    shows,
    output: () => readFileSync(log, 'utf8'),
    stop() {
      server.kill('SIGINT');
      return ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((give) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => give(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function isListening(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1', () => answer(true));
    socket.once('error', () => answer(false)).once('connect', () => socket.destroy());
  });
}

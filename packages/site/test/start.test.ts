import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const program = resolve(import.meta.dirname, '../dist/cli/demo.js');
const logs = mkdtempSync(join(tmpdir(), 'almanach-start-'));
const taken: Server[] = [];
afterAll(() => {
  for (const server of taken) server.close();
});

/** The demo that runs, and where it says that it does. */
interface Demo {
  readonly demo: ChildProcess;
  readonly address: string;
  readonly log: string;
  readonly ended: Promise<number | null>;
}

async function startDemo(...args: readonly string[]): Promise<Demo> {
  const log = join(logs, `demo${args.join('')}.log`);
  const file = openSync(log, 'w');
  const demo = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', file, file],
    timeout: 200_000,
  });
  const ended = new Promise<number | null>((done) => demo.on('exit', done));
  const line = /^Almanach: \d+ pages in 3 languages at (http:\/\/localhost:\d+\/)$/m;
  let said: RegExpExecArray | null = null;
  while (!said && demo.exitCode === null) {
    await new Promise((go) => setTimeout(go, 200));
    said = line.exec(readFileSync(log, 'utf8'));
  }
  return { demo, address: said?.[1] ?? '', log: readFileSync(log, 'utf8'), ended };
}

/** Asks for the page of an address by another name of the server. */
function statusAs(host: string, address: string): Promise<number | undefined> {
  return new Promise((answer, fail) => {
    get(address, { headers: { host } }, (response) => {
      response.resume();
      answer(response.statusCode);
    }).once('error', fail);
  });
}

it('serves the demo on a free port to this machine, says where and how much it wrote, and ends on Ctrl-C', async () => {
  // Where the usual port is free, this takes it; else another program has it.
  await new Promise<void>((go) => {
    const server = createServer().once('error', () => go());
    server.listen(8080, () => go(void taken.push(server)));
  });
  const { demo, address, log, ended } = await startDemo();
  expect(address, log).not.toMatch(/^$|:8080/);
  expect(await (await fetch(`${address}fr/blog/cohesion/`)).text()).toContain('7 avril 2015');
  const { host, port } = new URL(address);
  expect(await statusAs(host, `${address}fr/`)).toBe(200);
  for (const foreign of ['evil.example', `evil.example:${port}`, `192.0.2.1:${port}`])
    expect(await statusAs(foreign, `${address}fr/`), foreign).toBe(403);
  demo.kill('SIGINT');
  expect(await ended).toBe(0);
});

it('serves the demo under any name with --host', async () => {
  const { demo, address, log, ended } = await startDemo('--host');
  expect(address, log).not.toBe('');
  const { port } = new URL(address);
  for (const foreign of ['village.example', `village.example:${port}`])
    expect(await statusAs(foreign, `${address}fr/`), foreign).toBe(200);
  demo.kill('SIGINT');
  expect(await ended).toBe(0);
});

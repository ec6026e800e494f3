import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const program = resolve(import.meta.dirname, '../dist/cli/demo.js');
const log = join(mkdtempSync(join(tmpdir(), 'almanach-start-')), 'output.log');
const taken: Server[] = [];
afterAll(() => {
  for (const server of taken) server.close();
});

it('serves the demo on a free port, says where and how much it wrote, and ends on Ctrl-C', async () => {
  // Where the usual port is free, this takes it; else another program has it.
  await new Promise<void>((go) => {
    const server = createServer().once('error', () => go());
    server.listen(8080, () => go(void taken.push(server)));
  });
  const file = openSync(log, 'w');
  const demo = spawn(process.execPath, [program], { stdio: ['ignore', file, file], timeout: 200_000 });
  const ended = new Promise<number | null>((done) => demo.on('exit', done));
  const line = /^Almanach: \d+ pages in 3 languages at (http:\/\/localhost:\d+\/)$/m;
  let said: RegExpExecArray | null = null;
  while (!said && demo.exitCode === null) {
    await new Promise((go) => setTimeout(go, 200));
    said = line.exec(readFileSync(log, 'utf8'));
  }
  const [, address = ''] = said ?? [];
  expect(address, readFileSync(log, 'utf8')).not.toMatch(/^$|:8080/);
  expect(await (await fetch(`${address}fr/blog/cohesion/`)).text()).toContain('7 avril 2015');
  demo.kill('SIGINT');
  expect(await ended).toBe(0);
});

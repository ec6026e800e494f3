import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock } from '../../src/staging/lock.js';
import { describeMaker } from '../../src/staging/maker.js';
import { run } from '../run.js';
import { dead, makeFolder } from './folder.js';

const tell = () => {};

describe('acquireLock', () => {
  it('leaves nothing when it is given back', async () => {
    const file = join(makeFolder(), 'lock');
    const lock = await acquireLock(file, { tell });
    expect(lock.isHeld()).toBe(true);
    lock.release();
    expect(lock.isHeld()).toBe(false);
    expect(readdirSync(dirname(file))).toEqual([]);
  });

  it('takes the place of a process that has ended, and removes what that left', async () => {
    const file = join(makeFolder(), 'lock');
    writeFileSync(file, dead(4_194_305, hostname()));
    writeFileSync(`${file}.4194305-00000000-0000-0000-0000-000000000000`, '');
    writeFileSync(`${file}.4194305-mine`, 'a stranger’s');
    const lock = await acquireLock(file, { tell });
    expect(lock.isHeld()).toBe(true);
    expect(readdirSync(dirname(file)).sort()).toEqual([basename(file), 'lock.4194305-mine']);
    lock.release();
  });

  it('waits for a running process, says so once, and can be told to stop waiting', async () => {
    const file = join(makeFolder(), 'lock');
    writeFileSync(file, JSON.stringify(describeMaker(process.ppid)));
    const waiting: number[] = [];
    const stop = new AbortController();
    const attempt = acquireLock(file, { tell: (pid) => waiting.push(pid), signal: stop.signal });
    setTimeout(() => stop.abort(), 350);
    await expect(attempt).rejects.toThrow();
    expect(waiting).toEqual([process.ppid]);
    expect(readFileSync(file, 'utf8')).toContain(`"pid":${process.ppid}`);
  });

  it('lasts as long as the child that shares it', async () => {
    const file = join(makeFolder(), 'lock');
    const child = describeMaker(process.ppid);
    writeFileSync(file, JSON.stringify({ ...JSON.parse(dead(4_194_305, hostname())), child }));
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 250);
    await expect(acquireLock(file, { tell, signal: stop.signal })).rejects.toThrow();
  });

  it('can be shared with a child', async () => {
    const file = join(makeFolder(), 'lock');
    const lock = await acquireLock(file, { tell });
    await lock.share(process.ppid);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      pid: process.pid,
      child: { pid: process.ppid },
    });
    expect(lock.isHeld()).toBe(true);
    lock.release();
  });

  it('does not take a file of a stranger', async () => {
    const file = join(makeFolder(), 'lock');
    writeFileSync(file, 'mine');
    await expect(acquireLock(file, { tell })).rejects.toThrow('is in the way: no build wrote it');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('knows when another one has it', async () => {
    const file = join(makeFolder(), 'lock');
    const lock = await acquireLock(file, { tell });
    writeFileSync(file, dead(4_194_305, hostname()));
    expect(lock.isHeld()).toBe(false);
    lock.release();
    expect(readdirSync(dirname(file))).toEqual(['lock']);
  });

  it('lets one of many processes through at a time', async () => {
    const folder = makeFolder({ counter: '0' });
    const module = JSON.stringify(resolve(import.meta.dirname, '../../dist/staging/lock.js'));
    const program = `import { acquireLock } from ${module};
import { readFileSync, writeFileSync } from 'node:fs';
for (let count = 0; count < 5; count++) {
  const lock = await acquireLock('lock', { tell() {} });
  const number = Number(readFileSync('counter', 'utf8'));
  await new Promise((go) => setTimeout(go, 5));
  writeFileSync('counter', String(number + 1));
  lock.release();
}`;
    const processes = Array.from({ length: 4 }, () =>
      run(process.execPath, ['--input-type=module', '--eval', program], folder),
    );
    for (const outcome of await Promise.all(processes)) expect(outcome).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'counter'), 'utf8')).toBe('20');
    expect(readdirSync(folder)).toEqual(['counter']);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command as eleventy } from '../project.js';
import { createVillage, snapshot, type Village } from './village.js';

/** How many pairs of builds are run. */
const pairs = Number(process.env.ALMANACH_PAIRS ?? 2);
const remove: (() => void)[] = [];
afterAll(() => {
  for (const undo of remove.reverse()) undo();
});

async function makeVillage(pictures: boolean): Promise<Village> {
  const village = await createVillage({ pictures });
  remove.push(() => rmSync(dirname(village.folder), { recursive: true, force: true }));
  return village;
}

const siteOf = ({ folder }: Village) => snapshot(join(folder, '_site'));
const beside = ({ folder }: Village) =>
  readdirSync(folder).filter((name) => name.startsWith('_site') && name !== '_site');

async function buildClean(village: Village, ...how: Parameters<Village['start']>) {
  village.clear();
  expect(await village.start(...how).ended).toMatchObject({ code: 0 });
  return siteOf(village);
}

describe('two builds at once into one folder', () => {
  it('wait for each other, and leave the site of a clean build', async () => {
    const village = await makeVillage(true);
    village.turn(0);
    const clean = await buildClean(village);
    let waits = 0;
    for (let pair = 0; pair < pairs; pair++) {
      // One that takes everything from the last build may have ended before the other asks.
      const fresh = { ALMANACH_FRESH: '1' };
      const ended = await Promise.all([village.start(fresh).ended, village.start(fresh).ended]);
      for (const { code, output } of ended) expect(code, output).toBe(0);
      waits += ended.filter(({ output }) => /Another build writes to .*: this one waits/.test(output)).length;
      expect(siteOf(village)).toEqual(clean);
      expect(beside(village)).toEqual([]);
    }
    process.stdout.write(`${pairs} pairs of builds: ${waits} waited\n`);
    expect(waits).toBe(pairs);
  });

  it('wait for each other with Eleventy alone, too', async () => {
    const village = await makeVillage(true);
    village.turn(0);
    const plain = [{}, ['--quiet'], eleventy] as const;
    const clean = await buildClean(village, ...plain);
    const ended = await Promise.all([village.start(...plain).ended, village.start(...plain).ended]);
    for (const { code, output } of ended) expect(code, output).toBe(0);
    expect(siteOf(village)).toEqual(clean);
    expect(beside(village)).toEqual([]);
  });
});

describe('a build that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s ends in order', async (name) => {
    const village = await makeVillage(false);
    village.turn(0);
    const clean = await buildClean(village);
    village.turn(1);
    const run = village.start();
    while (beside(village).length < 2) await new Promise((go) => setTimeout(go, 10));
    process.kill(run.pid, name);
    expect((await run.ended).code).toBe(name === 'SIGINT' ? 130 : 143);
    expect(siteOf(village)).toEqual(clean);
    expect(beside(village)).toEqual([]);
  });
});

/** Mounts a file system of 48 MB in memory; undefined where that is not allowed. */
function mountSmallDisk(): string | undefined {
  const disk = mkdtempSync(join(tmpdir(), 'almanach-disk-'));
  remove.push(() => rmSync(disk, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  remove.push(() => execFileSync('umount', [disk]));
  return disk;
}

describe('a full disk', () => {
  it('leaves the site that stands, and the next build with room is a clean one', async ({ skip }) => {
    const disk = mountSmallDisk();
    if (!disk) process.stdout.write('A full disk is not tried: only an administrator may mount one\n');
    if (!disk) return skip();
    const before = process.env.TMPDIR;
    process.env.TMPDIR = disk;
    const village = await createVillage({ pictures: true }).finally(() => {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    });
    village.turn(1);
    const next = await buildClean(village);
    village.turn(0);
    const last = await buildClean(village);
    const ballast = join(disk, 'ballast');
    const failures: string[] = [];
    for (const room of [0, 20_000, 200_000, 900_000, 1_800_000]) {
      village.turn(1);
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - room)));
      const { code, output } = await village.start().ended;
      failures.push(`${room} bytes: ${code}`);
      if (code !== 0) expect(siteOf(village), output).toEqual(last);
      expect(beside(village)).toEqual([]);
      rmSync(ballast);
      expect(await village.start().ended).toMatchObject({ code: 0 });
      expect(siteOf(village)).toEqual(next);
      village.turn(0);
      expect(await village.start().ended).toMatchObject({ code: 0 });
      expect(siteOf(village)).toEqual(last);
    }
    process.stdout.write(`A full disk: exit codes by room ${failures.join(', ')}\n`);
    expect(failures[0]).toBe('0 bytes: 1');
  });
});

/** The number of a user who owns nothing here. */
const stranger = 65_534;

/** Decides whether a user may read this workspace. */
function canRead(user: number): boolean {
  const script = `fs.readFileSync(${JSON.stringify(eleventy)})`;
  return spawnSync(process.execPath, ['-e', script], { uid: user, gid: user }).status === 0;
}

describe('a site', () => {
  it('is the same bytes on another path, in another time zone and system language', async () => {
    const village = await makeVillage(true);
    village.turn(0);
    const here = await buildClean(village);
    for (const environment of [
      { TZ: 'Pacific/Kiritimati' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    ])
      expect(await buildClean(village, environment), JSON.stringify(environment)).toEqual(here);
    const elsewhere = await makeVillage(true);
    elsewhere.turn(0);
    expect(await buildClean(elsewhere)).toEqual(here);
  });

  it('is the same bytes for another user', async ({ skip }) => {
    const village = await makeVillage(true);
    village.turn(0);
    const here = await buildClean(village);
    const home = dirname(village.folder);
    const isAdministrator = process.getuid?.() === 0;
    if (isAdministrator) {
      village.clear();
      execFileSync('chown', ['-hR', `${stranger}:${stranger}`, home]);
    }
    const reached = isAdministrator && canRead(stranger);
    if (!reached) process.stdout.write('Another user is not tried: only an administrator may be one\n');
    if (!reached) return skip();
    const environment = { HOME: home, TMPDIR: home, USER: 'stranger' };
    const { code, output } = await village.start(environment, undefined, undefined, stranger).ended;
    expect(code, output).toBe(0);
    expect(siteOf(village)).toEqual(here);
  });
});

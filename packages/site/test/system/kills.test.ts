import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { command as eleventy } from '../project.js';
import { createRandom, createVillage, snapshot, type Village } from './village.js';

/** How often each kind of build is killed, and from which seed its moments follow. */
const kills = Number(process.env.ALMANACH_KILLS ?? 3);
const seed = Number(process.env.ALMANACH_SEED ?? 20150407);
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(dirname(folder), { recursive: true, force: true });
});

type Snapshot = ReturnType<typeof snapshot>;

/** Builds without what earlier builds left, and returns what stands then. */
async function buildClean(village: Village, ...how: Parameters<Village['start']>): Promise<Snapshot> {
  village.clear();
  const { code, output } = await village.start(...how).ended;
  expect(code, output).toBe(0);
  return snapshot(join(village.folder, '_site'));
}

const beside = (village: Village) =>
  readdirSync(village.folder).filter((name) => name.startsWith('_site') && name !== '_site');

/** A site as readers see it: the mark of a build that was just exchanged is no part of it. */
const shown = (village: Village): Snapshot => {
  const site = snapshot(join(village.folder, '_site'));
  return site && Object.fromEntries(Object.entries(site).filter(([path]) => path !== '.almanach-mark'));
};

describe.each([
  { pictures: false, drafts: false, previous: true },
  { pictures: false, drafts: true, previous: true },
  { pictures: true, drafts: false, previous: false },
  { pictures: true, drafts: true, previous: true },
])('a build with $pictures pictures, $drafts drafts and $previous site before', (kind) => {
  it('that is killed leaves the last site or the next, and the next build is a clean one', async () => {
    const { pictures, drafts, previous } = kind;
    const village = await createVillage({ pictures });
    folders.push(village.folder);
    const random = createRandom(seed);
    const clean: Snapshot[] = [];
    const preview: Snapshot[] = [];
    const environment = drafts ? { ALMANACH_DRAFTS: '1' } : {};
    for (const state of [0, 1]) {
      village.turn(state);
      clean.push(await buildClean(village));
      preview.push(drafts ? await buildClean(village, environment) : clean[state]);
    }
    let longest = 0;
    const measure = async (run: ReturnType<Village['start']>) => {
      const began = Date.now();
      const outcome = await run.ended;
      longest = Math.max(longest, Date.now() - began);
      return outcome;
    };
    village.turn(1);
    expect(await measure(village.start())).toMatchObject({ code: 0 });

    const outcomes = { last: 0, next: 0, absent: 0 };
    for (let number = 0; number < kills; number++) {
      const state = number % 2;
      village.turn(state);
      if (!previous) village.clear();
      const run = village.start(environment);
      await wait(random() * longest * 1.05);
      run.kill(random() < 0.5);
      await run.ended;
      const site = shown(village);
      if (site === undefined) outcomes.absent++;
      else if (JSON.stringify(site) === JSON.stringify(preview[state])) outcomes.next++;
      else {
        outcomes.last++;
        expect(site, `kill ${number}`).toEqual(clean[1 - state]);
      }
      const again = await measure(village.start());
      expect(again.code, again.output).toBe(0);
      expect(shown(village), `kill ${number}`).toEqual(clean[state]);
      expect(beside(village), `kill ${number}`).toEqual([]);
    }
    process.stdout.write(`${JSON.stringify(kind)}: ${kills} kills ${JSON.stringify(outcomes)}\n`);
  });
});

describe('a build by Eleventy alone', () => {
  it('that is killed leaves no half of a file, and the next build is a clean one', async () => {
    const village = await createVillage({ pictures: true });
    folders.push(village.folder);
    const plain = ['--quiet'];
    const random = createRandom(seed);
    const states: Snapshot[] = [];
    const previews: Snapshot[] = [];
    for (const state of [0, 1]) {
      village.turn(state);
      states.push(await buildClean(village, {}, plain, eleventy));
      previews.push(await buildClean(village, { ALMANACH_DRAFTS: '1' }, plain, eleventy));
    }
    const whole = new Set([...states, ...previews].flatMap((site) => Object.entries(site ?? {}).map(String)));
    const began = Date.now();
    await village.start({}, plain, eleventy).ended;
    const longest = Date.now() - began;
    let mixtures = 0;
    for (let number = 0; number < kills; number++) {
      const state = number % 2;
      village.turn(state);
      const run = village.start({ ALMANACH_DRAFTS: String(number % 3) }, plain, eleventy);
      await wait((0.5 + random() / 2) * longest);
      run.kill(true);
      await run.ended;
      const files = Object.entries(shown(village) ?? {}).filter(([path]) => !path.startsWith('.almanach'));
      expect(
        files.filter((file) => !whole.has(String(file))),
        `kill ${number}`,
      ).toEqual([]);
      if (files.length > Object.keys(states[state] ?? {}).length) mixtures++;
      const again = await village.start({}, plain, eleventy).ended;
      expect(again.code, again.output).toBe(0);
      expect(shown(village), `kill ${number}`).toEqual(states[state]);
    }
    process.stdout.write(`Eleventy alone: ${kills} kills, ${mixtures} mixtures\n`);
  });
});

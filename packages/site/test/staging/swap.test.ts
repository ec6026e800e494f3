import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeLeftOvers } from '../../src/staging/left-overs.js';
import { type Places, resolvePlaces } from '../../src/staging/places.js';
import { formatRecord, readRecord } from '../../src/staging/record.js';
import { completeNext, openNext, swapSites } from '../../src/staging/swap.js';
import { filesBelow } from '../read-html.js';
import { makeFolder, writeFiles } from './folder.js';

const oldRecord = formatRecord({ files: ['index.html', 'gone.html', 'same.txt'], beside: ['own-gone.txt'] });
const newRecord = formatRecord({ files: ['index.html', 'same.txt'], beside: [] });
/** No process has this number. */
const ended = 4_194_305;

let places: Places;

/** Makes a last site, and a next one as a build leaves it. */
async function makeSites(pid = process.pid): Promise<Places> {
  const project = makeFolder({
    '_site/index.html': 'old',
    '_site/gone.html': 'old',
    '_site/same.txt': 'same',
    '_site/own-gone.txt': 'old',
    '_site/CNAME': 'mine',
    '_site/.almanach.json': oldRecord,
  });
  utimesSync(join(project, '_site/same.txt'), 1, 1);
  const made = await resolvePlaces(join(project, '_site'), pid);
  await openNext(made);
  writeFiles(made.next, {
    'index.html': 'new',
    'same.txt': 'same',
    'own.txt': 'new',
    '.almanach.json': newRecord,
  });
  return made;
}

const read = (path: string) => readFileSync(join(places.output, path), 'utf8');
const neighbours = () => readdirSync(dirname(places.output)).filter((name) => name !== '_site');

beforeEach(async () => {
  places = await makeSites();
});

describe('completeNext', () => {
  it('takes over what did not change with its date, and what nobody recorded', async () => {
    await completeNext(places);
    expect(filesBelow(places.next).sort()).toEqual(
      ['.almanach-mark', '.almanach.json', 'CNAME', 'index.html', 'own.txt', 'same.txt'].sort(),
    );
    expect(statSync(join(places.next, 'same.txt')).mtimeMs).toBe(1000);
    expect(readRecord(places.next)).toEqual({ files: ['index.html', 'same.txt'], beside: ['own.txt'] });
    expect(read('index.html')).toBe('old');
  });

  it('takes no file for the same that has its size and date', async () => {
    for (const folder of [places.output, places.next]) utimesSync(join(folder, 'index.html'), 1, 1);
    await completeNext(places);
    expect(readFileSync(join(places.next, 'index.html'), 'utf8')).toBe('new');
  });
});

describe('swapSites', () => {
  it('puts the next site in the place of the last', async () => {
    await completeNext(places);
    await swapSites(places);
    expect(read('index.html')).toBe('new');
    expect(read('CNAME')).toBe('mine');
    expect(existsSync(join(places.output, 'gone.html'))).toBe(false);
    expect(existsSync(join(places.output, 'own-gone.txt'))).toBe(false);
    expect(existsSync(join(places.output, '.almanach-mark'))).toBe(false);
    expect(neighbours()).toEqual([`_site.next-${process.pid}`]);
  });

  it('keeps what was put into the last site at the last moment', async () => {
    await completeNext(places);
    await swapSites(places, async (from, to) => {
      if (to === places.old) writeFileSync(join(from, 'late.txt'), 'late');
      await rename(from, to);
    });
    expect(read('late.txt')).toBe('late');
  });

  it.each([1, 2])(
    'leaves the last site where it stood if renaming fails the time number %i',
    async (failing) => {
      await completeNext(places);
      let count = 0;
      const swap = swapSites(places, async (from, to) => {
        count++;
        if (count === failing) throw new Error('no');
        await rename(from, to);
      });
      await expect(swap).rejects.toThrow('no');
      expect(read('index.html')).toBe('old');
      expect(read('gone.html')).toBe('old');
      expect(filesBelow(places.output)).not.toContain('.almanach-mark');
      expect(neighbours()).toEqual([`_site.next-${process.pid}`]);
    },
  );

  it('has the first site where there was none', async () => {
    const project = makeFolder();
    places = await resolvePlaces(join(project, '_site'));
    await openNext(places);
    writeFiles(places.next, { 'index.html': 'new' });
    await completeNext(places);
    await swapSites(places);
    expect(read('index.html')).toBe('new');
    expect(neighbours()).toEqual([]);
  });
});

describe('removeLeftOvers, after a kill', () => {
  /** Lets a swap end for good at one of its renamings, as a kill does, and makes its process one that has ended. */
  async function killAt(step: number): Promise<void> {
    await completeNext(places);
    let count = 0;
    const killed = swapSites(places, async (from, to) => {
      count++;
      if (count >= step) return await new Promise(() => {});
      await rename(from, to);
    });
    await Promise.race([killed, new Promise((go) => setTimeout(go, 200))]);
    for (const kind of ['next', 'old'] as const) {
      if (!existsSync(places[kind])) continue;
      const mark = join(places[kind], '.almanach-mark');
      writeFileSync(mark, readFileSync(mark, 'utf8').replace(`"pid":${process.pid}`, `"pid":${ended}`));
      await rename(places[kind], `${places.output}.${kind}-${ended}`);
    }
  }

  it.each([
    [1, 'old'],
    [2, 'old'],
    [3, 'new'],
  ])('repairs the site of renaming number %i', async (step, text) => {
    await killAt(step);
    expect(existsSync(places.output)).toBe(step !== 2);
    await removeLeftOvers(places.output);
    expect(read('index.html')).toBe(text);
    expect(read('CNAME')).toBe('mine');
    expect(neighbours()).toEqual([]);
  });

  it('leaves folders of running processes and of strangers alone', async () => {
    const { output, next } = places;
    const project = dirname(output);
    writeFiles(project, {
      [`_site.next-${ended}/notes.txt`]: 'a stranger’s',
      [`_site.old-${ended}/.almanach.json`]: oldRecord,
      '_site.old-2019/index.html': 'a copy',
      '_site.old-2019/.almanach-mark': JSON.stringify({ pid: ended, host: 'here', started: '', token: '' }),
      '_site.old/index.html': 'a copy',
      [`_site2.next-${ended}/a.txt`]: 'of another site',
      [`_site.next-${ended + 1}/`]: '',
    });
    const before = neighbours();
    await removeLeftOvers(output);
    expect(neighbours()).toEqual(before.filter((name) => name !== `_site.next-${ended + 1}`));
    expect(existsSync(next)).toBe(true);
  });
});

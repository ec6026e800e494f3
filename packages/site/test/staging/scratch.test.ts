import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeMaker } from '../../src/staging/maker.js';
import { Scratch, sweepScratches } from '../../src/staging/scratch.js';
import { dead, makeFolder } from './folder.js';

describe('Scratch', () => {
  it('shows a file only when it is whole', async () => {
    const folder = makeFolder({ 'a/old.txt': 'old' });
    const scratch = new Scratch(folder);
    scratch.write(join(folder, 'a/b/new.txt'), 'new');
    await scratch.place(join(folder, 'a/old.txt'), async (whole) => {
      expect(readFileSync(join(folder, 'a/old.txt'), 'utf8')).toBe('old');
      const { writeFile } = await import('node:fs/promises');
      await writeFile(whole, 'new, too');
    });
    expect(readFileSync(join(folder, 'a/b/new.txt'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'a/old.txt'), 'utf8')).toBe('new, too');
    scratch.remove();
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('leaves the old file where the new one fails', async () => {
    const folder = makeFolder({ 'old.txt': 'old' });
    const scratch = new Scratch(folder);
    const failure = scratch.place(join(folder, 'old.txt'), () => Promise.reject(new Error('full')));
    await expect(failure).rejects.toThrow('full');
    scratch.remove();
    expect(readdirSync(folder)).toEqual(['old.txt']);
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toBe('old');
  });
});

describe('sweepScratches', () => {
  it('removes what ended processes left, and nothing of a running one or a stranger', () => {
    const mark = '.almanach-mark';
    const folder = makeFolder({
      [`.almanach-4194305-0000000a/${mark}`]: dead(4_194_305, hostname()),
      '.almanach-4194305-0000000a/1': 'half',
      '.almanach-4194305-0000000b/': '',
      [`.almanach-${process.pid}-0000000c/${mark}`]: JSON.stringify(describeMaker()),
      '.almanach-4194305-0000000d/notes.txt': 'a stranger’s',
      '.almanach-4194305/notes.txt': 'a stranger’s',
      [`.almanach-4194306-0000000e/${mark}`]: dead(4_194_305, hostname()),
      '.almanach-4194306-0000000e/notes.txt': 'a stranger’s',
    });
    sweepScratches(folder);
    expect(readdirSync(folder).sort()).toEqual(
      [
        '.almanach-4194305',
        '.almanach-4194305-0000000d',
        '.almanach-4194306-0000000e',
        `.almanach-${process.pid}-0000000c`,
      ].sort(),
    );
    expect(existsSync(join(folder, 'absent'))).toBe(false);
  });
});

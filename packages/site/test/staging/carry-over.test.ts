import { lstatSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { carryOver, LossError } from '../../src/staging/carry-over.js';
import { filesBelow } from '../read-html.js';
import { makeFolder } from './folder.js';

const recorded = { files: ['index.html', 'fr/index.html'], beside: ['own.txt'] };

describe('carryOver', () => {
  it('brings what no build recorded, and leaves the rest', async () => {
    const from = makeFolder({
      'index.html': 'old',
      'fr/index.html': 'old',
      'own.txt': 'old',
      '.almanach.json': 'old',
      '.almanach-drafts': 'old',
      CNAME: 'village.example',
      'fr/notes/mine.txt': 'mine',
      '.git/HEAD': 'ref',
      '.git/refs/tags/': '',
    });
    symlinkSync('../elsewhere', join(from, 'link'));
    const to = makeFolder({ 'index.html': 'new' });
    await carryOver(from, to, recorded);
    expect(filesBelow(to).sort()).toEqual(['.git/HEAD', 'CNAME', 'fr/notes/mine.txt', 'index.html']);
    expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('new');
    expect(statSync(join(to, '.git/refs/tags')).isDirectory()).toBe(true);
    expect(readlinkSync(join(to, 'link'))).toBe('../elsewhere');
    expect(statSync(join(to, 'CNAME')).ino).toBe(statSync(join(from, 'CNAME')).ino);
  });

  it('lets a file of the new site win over one of its name', async () => {
    const to = makeFolder({ 'notes.txt': 'new' });
    await carryOver(makeFolder({ 'notes.txt': 'mine' }), to, recorded);
    expect(readFileSync(join(to, 'notes.txt'), 'utf8')).toBe('new');
  });

  it('fails where something would be lost', async () => {
    const folderForFile = carryOver(
      makeFolder({ 'notes/a.txt': 'mine' }),
      makeFolder({ notes: 'new' }),
      recorded,
    );
    await expect(folderForFile).rejects.toThrow(LossError);
    const fileForFolder = carryOver(
      makeFolder({ notes: 'mine' }),
      makeFolder({ 'notes/a.txt': 'new' }),
      recorded,
    );
    await expect(fileForFolder).rejects.toThrow('notes in the output folder was put there by hand');
    const empty = carryOver(makeFolder({ 'notes/': '' }), makeFolder({ notes: 'new' }), recorded);
    await expect(empty).rejects.toThrow(LossError);
  });

  it('may be done again', async () => {
    const from = makeFolder({ CNAME: 'a', 'x/': '' });
    const to = makeFolder();
    await carryOver(from, to, recorded);
    await carryOver(from, to, recorded);
    expect(lstatSync(join(to, 'x')).isDirectory()).toBe(true);
  });
});

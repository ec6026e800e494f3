import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Publication } from '../src/publish.js';
import { formatRecord, readRecord } from '../src/staging/record.js';
import { filesBelow } from './read-html.js';
import { makeFolder } from './staging/folder.js';

const record = (files: readonly string[], beside: readonly string[] = []) => formatRecord({ files, beside });

describe('a publication', () => {
  it('names the old files and the new before it writes the first', () => {
    const output = makeFolder({ '.almanach.json': record(['old.html']), 'old.html': 'old' });
    const publication = new Publication(output, ['new.html', 'later.html']);
    publication.write(join(output, 'new.html'), 'new');
    expect(readRecord(output).files).toEqual(['later.html', 'new.html', 'old.html']);
    publication.close();
  });

  it('removes what an earlier build wrote, whatever its date, and what was interrupted with it', async () => {
    const output = makeFolder({
      '.almanach.json': record(['fr/old.html', 'ahead.txt', 'draft/index.html']),
      'fr/old.html': 'old',
      'ahead.txt': 'old',
      'draft/index.html': 'secret',
      'mine.txt': 'mine',
    });
    const ahead = Date.now() / 1000 + 1e6;
    utimesSync(join(output, 'ahead.txt'), ahead, ahead);
    await wait(20);
    const publication = new Publication(output, ['new.html']);
    publication.write(join(output, 'new.html'), 'new');
    publication.finish();
    expect(filesBelow(output).sort()).toEqual(['.almanach.json', 'mine.txt', 'new.html']);
    expect(readRecord(output)).toEqual({ files: ['new.html'], beside: [] });
  });

  it('leaves what Eleventy wrote or copied to the address of an old file', async () => {
    const output = makeFolder({
      '.almanach.json': record(['own.html', 'copied/a.txt']),
      'copied/a.txt': 'a',
    });
    await wait(20);
    const publication = new Publication(output, []);
    publication.write(join(output, 'own.html'), 'own');
    publication.spare(['/copied']);
    publication.finish();
    expect(filesBelow(output).sort()).toEqual(['.almanach.json', 'copied/a.txt', 'own.html']);
    expect(readRecord(output)).toEqual({ files: [], beside: ['own.html'] });
  });

  it('makes way where a file becomes a folder, and a folder a file', async () => {
    const output = makeFolder({ '.almanach.json': record(['a', 'b/c.html']), a: 'old', 'b/c.html': 'old' });
    await wait(20);
    const publication = new Publication(output, ['a/index.html', 'b']);
    publication.write(join(output, 'a/index.html'), 'new');
    publication.write(join(output, 'b'), 'new');
    publication.finish();
    expect(filesBelow(output).sort()).toEqual(['.almanach.json', 'a/index.html', 'b']);
  });

  it('copies other bytes of the same size and date', async () => {
    const source = join(makeFolder({ 'a.txt': 'one' }), 'a.txt');
    const output = makeFolder();
    const publish = async () => {
      const publication = new Publication(output, ['a.txt']);
      await publication.copyAll([['a.txt', source]]);
      publication.finish();
      return readFileSync(join(output, 'a.txt'), 'utf8');
    };
    utimesSync(source, 1, 1);
    expect(await publish()).toBe('one');
    writeFileSync(source, 'two');
    utimesSync(source, 1, 1);
    expect(await publish()).toBe('two');
  });

  it('takes a copy over from the last site, with its date, where that has the same bytes', async () => {
    const source = join(makeFolder({ 'a.txt': 'one' }), 'a.txt');
    const last = makeFolder({ 'a.txt': 'one' });
    utimesSync(join(last, 'a.txt'), 1, 1);
    const output = makeFolder();
    const publish = async () => {
      const publication = new Publication(output, ['a.txt']);
      await publication.copyAll([['a.txt', source]], last);
      publication.finish();
      return statSync(join(output, 'a.txt')).mtimeMs;
    };
    expect(await publish()).toBe(1000);
    writeFileSync(source, 'two');
    expect(await publish()).not.toBe(1000);
    expect(readFileSync(join(output, 'a.txt'), 'utf8')).toBe('two');
  });
});

import { linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Publication } from '../../src/publish.js';
import { writeNew } from '../../src/staging/write-new.js';
import { makeFolder } from './folder.js';

describe('a file of a site that nobody sees yet', () => {
  it('is written with the folders above it', () => {
    const folder = makeFolder({});
    const made = new Set<string>();
    expect(writeNew(join(folder, 'fr/a/index.html'), 'a', made)).toBe(true);
    expect(writeNew(join(folder, 'fr/a/more.html'), 'more', made)).toBe(true);
    expect(readFileSync(join(folder, 'fr/a/index.html'), 'utf8')).toBe('a');
    expect(readFileSync(join(folder, 'fr/a/more.html'), 'utf8')).toBe('more');
  });

  it('is written over no file, and by a publication without a change of the last site that it is a link to', () => {
    const last = makeFolder({ 'a.html': 'last' });
    const next = makeFolder({});
    linkSync(join(last, 'a.html'), join(next, 'a.html'));
    expect(writeNew(join(next, 'a.html'), 'next', new Set())).toBe(false);
    const publication = new Publication(next, ['a.html'], { isApart: true });
    publication.write(join(next, 'a.html'), 'next');
    publication.finish();
    expect(readFileSync(join(next, 'a.html'), 'utf8')).toBe('next');
    expect(readFileSync(join(last, 'a.html'), 'utf8')).toBe('last');
  });
});

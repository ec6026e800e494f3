import fs from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Publication } from '../../src/publish.js';
import { redirectWrites } from '../../src/staging/redirect-writes.js';
import { makeFolder } from './folder.js';

let restore = () => {};
afterEach(() => restore());

describe('redirectWrites', () => {
  it('lets no file be seen half, and no other name of it change', async () => {
    const output = makeFolder({ 'a.txt': 'old', 'b.txt': 'old' });
    for (const name of ['a', 'b']) fs.linkSync(join(output, `${name}.txt`), join(output, `${name}-kept.txt`));
    restore = redirectWrites(new Publication(output, []));
    fs.writeFileSync(join(output, 'a.txt'), 'new');
    const stream = fs.createWriteStream(join(output, 'b.txt'));
    stream.write('new');
    expect(fs.readFileSync(join(output, 'b.txt'), 'utf8')).toBe('old');
    stream.end();
    await finished(stream);
    for (const name of ['a', 'b']) {
      expect(fs.readFileSync(join(output, `${name}.txt`), 'utf8')).toBe('new');
      expect(fs.readFileSync(join(output, `${name}-kept.txt`), 'utf8')).toBe('old');
    }
  });

  it('leaves other files and other ways of writing as they are, and ends', () => {
    const output = makeFolder({ 'log.txt': 'a' });
    const outside = join(makeFolder(), 'outside.txt');
    const { writeFileSync } = fs;
    restore = redirectWrites(new Publication(output, []));
    fs.writeFileSync(outside, 'outside');
    fs.writeFileSync(join(output, 'log.txt'), 'b', { flag: 'a' });
    expect(fs.readFileSync(outside, 'utf8')).toBe('outside');
    expect(fs.readFileSync(join(output, 'log.txt'), 'utf8')).toBe('ab');
    expect(fs.existsSync(join(output, '.almanach.json'))).toBe(false);
    restore();
    expect(fs.writeFileSync).toBe(writeFileSync);
  });
});

import { linkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { haveSameBytes } from '../../src/staging/same-bytes.js';
import { makeFolder } from './folder.js';

describe('haveSameBytes', () => {
  const folder = makeFolder({ one: 'abc', same: 'abc', other: 'abd', longer: 'abcd', 'folder/': '' });
  const at = (name: string) => join(folder, name);

  it('compares bytes, whatever the dates', async () => {
    for (const name of ['one', 'other']) utimesSync(at(name), 1, 1);
    expect(await haveSameBytes(at('one'), at('same'))).toBe(true);
    expect(await haveSameBytes(at('one'), at('other'))).toBe(false);
    expect(await haveSameBytes(at('one'), at('longer'))).toBe(false);
  });

  it('takes two names of one file for the same', async () => {
    linkSync(at('one'), at('link'));
    expect(await haveSameBytes(at('one'), at('link'))).toBe(true);
  });

  it('takes what is no file for none', async () => {
    expect(await haveSameBytes(at('one'), at('absent'))).toBe(false);
    expect(await haveSameBytes(at('folder'), at('folder'))).toBe(false);
  });
});

import { realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseNeighbour, resolvePlaces } from '../../src/staging/places.js';
import { makeFolder } from './folder.js';

describe('resolvePlaces', () => {
  it('stands beside the folder that a link leads to', async () => {
    const project = realpathSync(makeFolder({ 'disk/site/': '' }));
    symlinkSync(join(project, 'disk/site'), join(project, '_site'));
    expect(await resolvePlaces(join(project, '_site'), 7)).toMatchObject({
      output: join(project, 'disk/site'),
      next: join(project, 'disk/site.next-7'),
      old: join(project, 'disk/site.old-7'),
    });
  });

  it('takes a folder that does not exist yet', async () => {
    const project = realpathSync(makeFolder());
    expect((await resolvePlaces(join(project, 'a/b'))).output).toBe(join(project, 'a/b'));
  });
});

describe('parseNeighbour', () => {
  it.each([
    ['_site.next-7', { kind: 'next', pid: 7 }],
    ['_site.old-12', { kind: 'old', pid: 12 }],
    ['_site.old', undefined],
    ['_site.old-', undefined],
    ['_site.old-07', undefined],
    ['_site.old-7.bak', undefined],
    ['_site.older-7', undefined],
    ['my_site.old-7', undefined],
    ['_siteX.old-7', undefined],
  ])('reads %s', (name, neighbour) => {
    expect(parseNeighbour(name, '_site')).toEqual(neighbour);
  });
});

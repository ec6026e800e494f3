import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { installedVersions } from '../../../src/node/cache/installed-versions.js';
import { hashSources, processorVersion } from '../../../src/node/cache/processor-version.js';
import builds from '../../../tsup.config.js';
import { folderWith, removeFolders, writeFiles } from './cached-site.js';

const core = fileURLToPath(new URL('../../..', import.meta.url));

afterEach(removeFolders);

/** Derives the version again: the hash of each source and word with its path and length, by path. */
function derive(): string {
  const hash = createHash('sha256');
  const paths = ['locales', 'src'].flatMap((top) =>
    readdirSync(join(core, top), { recursive: true, encoding: 'utf8' }).map((file) => join(top, file)),
  );
  for (const path of paths.filter((each) => /\.(?:ts|json)$/.test(each)).toSorted()) {
    const text = readFileSync(join(core, path), 'utf8');
    hash.update(`${path}\n${text.length}\n${text}`);
  }
  return hash.digest('hex').slice(0, 32);
}

describe('the version of the processor', () => {
  it('is derived from its sources', () => {
    expect(processorVersion()).toBe(derive());
  });

  it('is what a build writes in', () => {
    expect(Array.isArray(builds)).toBe(true);
    for (const build of Array.isArray(builds) ? builds : [])
      expect(build.define).toEqual({ builtSourcesHash: JSON.stringify(derive()) });
  });

  it('is another where a source or a word is, or bears another name', async () => {
    const files = { 'src/a.ts': 'a', 'src/b/c.ts': 'c', 'locales/fr.json': '{}', 'src/notes.md': 'n' };
    const versionOf = async (other: object) => hashSources(await folderWith({ ...files, ...other }));
    const first = await versionOf({});
    expect(await versionOf({ 'src/notes.md': 'm' })).toBe(first);
    const others = [
      { 'src/a.ts': 'b' },
      { 'src/b/c.ts': '' },
      { 'locales/fr.json': '{ }' },
      { 'src/d.ts': '' },
    ];
    for (const other of others) expect(await versionOf(other)).not.toBe(first);
  });
});

describe('what is installed', () => {
  const manifest = (name: string, version: string, dependencies: object = {}, more: object = {}) =>
    JSON.stringify({ name, version, dependencies, ...more });
  const files = {
    'package.json': manifest(
      'top',
      '1.0.0',
      { a: '^1.0.0', absent: '*' },
      { optionalDependencies: { c: '*' } },
    ),
    'node_modules/a/package.json': manifest('a', '1.2.0', { b: '*' }),
    'node_modules/a/node_modules/b/package.json': manifest('b', '3.0.0', { a: '*' }),
    'node_modules/b/package.json': manifest('b', '2.0.0'),
    'node_modules/c/package.json': manifest('c', '4.0.0'),
    'node_modules/d/package.json': manifest('d', '5.0.0'),
  };

  it('is told with its versions, of dependencies of dependencies too, where they are found', async () => {
    const folder = await folderWith(files);
    expect(installedVersions([folder])).toEqual(['a@1.2.0', 'b@3.0.0', 'c@4.0.0', 'top@1.0.0']);
    await writeFiles(folder, { 'node_modules/a/node_modules/b/package.json': manifest('b', '3.0.1') });
    expect(installedVersions([folder])).toContain('b@3.0.1');
    expect(installedVersions([join(folder, 'node_modules/d')])).toEqual(['d@5.0.0']);
  });

  it('holds what this package parses with', () => {
    const names = installedVersions([core]).map((each) => each.replace(/(?<=.)@.*/, ''));
    expect(names).toEqual(
      expect.arrayContaining(['@almanach/core', 'micromark', 'remark-parse', 'yaml', 'lowlight']),
    );
  });
});

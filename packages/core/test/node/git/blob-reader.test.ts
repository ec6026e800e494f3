import { createHash, randomBytes } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { blobId } from '../../../src/node/git/blob-id.js';
import { openBlobReader } from '../../../src/node/git/blob-reader.js';
import { isWithinFolder } from '../../../src/node/git/is-within-folder.js';
import { repositoryOf } from '../../repository-of.js';

const large = randomBytes(200_000).toString('hex');
const texts = { 'a.md': 'One\n', 'b.md': '', 'c.md': `deadbeef missing\n${large}`, 'd.md': 'é\n' };
const repository = repositoryOf(texts);
afterAll(() => repository.remove());

it('reads many contents by one process, in any order, and says of others that they are not there', async () => {
  const reader = openBlobReader(repository.root);
  const ids = Object.keys(texts).map((path) => repository.git('rev-parse', `HEAD:${path}`));
  const absent = createHash('sha1').update('x').digest('hex');
  const tree = repository.git('rev-parse', 'HEAD^{tree}');
  const asked = [...ids, absent, tree, 'HEAD', '../a.md', `${ids[0]}\n${ids[1]}`, ...ids];
  const read = await Promise.all(asked.map((id) => reader.read(id)));
  const expected = Object.values(texts);
  expect(read.map((bytes) => bytes?.toString())).toEqual([...expected, ...Array(5), ...expected]);
  reader.close();
});

it('names contents as git does', () => {
  for (const [path, text] of Object.entries(texts))
    expect(blobId(Buffer.from(text)), path).toBe(repository.git('rev-parse', `HEAD:${path}`));
});

it.each([
  ['a/b.md', true],
  ['a..b/c', true],
  ['../a', false],
  ['a/../../b', false],
  ['/etc/passwd', false],
  ['a//b', false],
  ['./a', false],
  ['', false],
])('%j stays in its folder: %j', (path, expected) => {
  for (const separator of ['/', '\\']) expect(isWithinFolder(path, separator)).toBe(expected);
});

it.each(['C:/x', 'c:', 'a\\..\\b', 'a\\b.md', 'a:b.md'])('%j leads elsewhere on Windows alone', (path) => {
  expect(isWithinFolder(path, '\\')).toBe(false);
  expect(isWithinFolder(path, '/')).toBe(true);
});

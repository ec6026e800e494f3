import { describe, expect, it } from 'vitest';
import { readMadeFrom } from '../../../src/workbench/status/made-from.js';

const hash = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';

describe('what a translation was made from', () => {
  it.each([
    [{ l10n: { sourceCommit: hash } }, hash],
    [{ 'l10n.sourceCommit': hash }, hash],
    [{ default_lang_commit: `${hash.slice(0, 8)} # patched` }, hash.slice(0, 8)],
    [{ 'source-commit': hash.toUpperCase() }, hash],
    [{ original_commit: `"${hash}"` }, hash],
    [{ default_lang_commit: 'none' }, undefined],
    [{ default_lang_commit: 'decade' }, undefined],
    [{ 'source-commit': `${hash}${hash}` }, undefined],
    [{ default_lang_commit: 1234567 }, '1234567'],
    [{ commit: hash }, undefined],
  ])('is read from %j', (values, revision) => {
    expect(readMadeFrom('', values).revision).toBe(revision);
  });

  it.each([
    ['<!-- from abcdef1 -->', '<!-- from {revision} -->', 'abcdef1'],
    ['<!-- from -->\n<!-- from ABCDEF1 -->', '<!-- from {revision} -->', 'abcdef1'],
    ['<!-- from abcdef1', '<!-- from {revision} -->', undefined],
    ['from: abcdef1x', 'from: {revision}', undefined],
    ['abcdef1', '{revision}', undefined],
  ])('is read from %j by a pattern', (text, pattern, revision) => {
    expect(readMadeFrom(text, {}, pattern).revision).toBe(revision);
  });

  it('is read from a field of one’s own', () => {
    expect(readMadeFrom('', { meta: { base: 'abcdef1' } }, 'meta.base').revision).toBe('abcdef1');
  });

  it('is read from the hashes of blocks', () => {
    expect(readMadeFrom('', { sourceBlocks: '0a1b2c 3d4e5f\n' }).stamp).toEqual(['0a1b2c', '3d4e5f']);
    expect(readMadeFrom('', { sourceBlocks: '<<<<<<< 0a1b2c' }).stamp).toBeUndefined();
    expect(readMadeFrom('', { sourceBlocks: '' }).stamp).toBeUndefined();
  });

  it.each([
    [{ translation: 'machine' }, true],
    [{ translation: 'draft' }, true],
    [{ translation: { state: 'machine' } }, true],
    [{ translation: 'reviewed', draft: true }, false],
    [{ draft: true }, true],
    [{}, false],
  ])('is a draft by %j: %j', (values, isDraft) => {
    expect(readMadeFrom('', values).isDraft).toBe(isDraft);
  });
});

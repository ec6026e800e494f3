import { describe, expect, it } from 'vitest';
import { findOutdatedForm, hasCarriedCodes } from '../../src/revision/carried-codes.js';
import { compareBlocks, readBlocks } from '../../src/workbench/index.js';

const block = (text: string, ...codes: string[]) => ({ text, codes });
const blocks = (text: string) => readBlocks(text, { path: 'a.md' });

describe('codes that a translation already has', () => {
  it.each([
    ['an address', ['See it', 'old'], ['See it', 'new'], ['Le voir', 'new'], true],
    [
      'an address in its own language',
      ['See it', 'https://e.org/a'],
      ['See it', 'https://e.org/en/b#x'],
      ['Le voir', 'https://e.org/fr/b/#y'],
      true,
    ],
    ['a name of code', ['Type `a`', 'a'], ['Type `b`', 'b'], ['Type : `b`', 'b'], true],
    [
      'a code beside others that stayed',
      ['A `k` `a`', 'k', 'a'],
      ['A `k` `b`', 'k', 'b'],
      ['Un `k` `b`', 'k', 'b'],
      true,
    ],
    ['a link that is gone', ['See it', 'old'], ['See it'], ['Le voir'], true],
    ['not the new address', ['See it', 'old'], ['See it', 'new'], ['Le voir', 'old'], false],
    ['both', ['See it', 'old'], ['See it', 'new'], ['Le voir', 'old', 'new'], false],
    ['neither', ['See it', 'old'], ['See it', 'new'], ['Le voir'], false],
    ['not the changed words', ['See it', 'old'], ['Read it', 'new'], ['Le voir', 'new'], false],
    ['not the link that is gone from the original', ['See it', 'old'], ['See it'], ['Le voir', 'old'], false],
    ['a number', ['99% of it', '99'], ['98% of it', '98'], ['98 %', '98'], true],
    ['an old number', ['99% of it', '99'], ['98% of it', '98'], ['99 %', '99'], false],
  ])('%s', (_, [before = '', ...old], [now = '', ...fresh], [translation = '', ...had], expected) => {
    expect(
      hasCarriedCodes({
        before: block(before, ...old),
        now: block(now, ...fresh),
        translation: block(translation, ...had),
      }),
    ).toBe(expected);
  });

  it('leave nothing to do', () => {
    const [before, now, translation] = [
      '[Ships](/old) call.',
      '[Ships](/new) call.',
      '[Les navires](/fr/new) accostent.',
    ].map(blocks);
    if (!before || !now || !translation) throw new Error('Expected three texts');
    expect(compareBlocks({ before, now, translation })).toMatchObject([{ state: 'current', words: 0 }]);
    const late = blocks('[Les navires](/old) accostent.');
    expect(compareBlocks({ before, now, translation: late })).toMatchObject([{ state: 'changed', words: 2 }]);
  });
});

describe('codes that a translation has kept', () => {
  it('find the form of the original that it was made from', () => {
    const older = ['Set `x` first.', 'Set `b` first.', 'Set `a` first.'].map(blocks);
    const [now] = blocks('Set `d` first.');
    if (!now) throw new Error('Expected a block');
    const find = (...codes: string[]) => findOutdatedForm(now, { codes }, older)?.text;
    expect([find('b'), find('a'), find('d'), find('z'), find()]).toEqual([
      'Set `b` first.',
      'Set `a` first.',
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      findOutdatedForm(now, { codes: ['y'] }, [blocks('Another thing, `y`, is said here.')]),
    ).toBeUndefined();
  });

  it('show a block that a later translation of others left as it was', () => {
    const older = [blocks('Set `a` first.\n\nRun it.\n')];
    const before = blocks('Set `b` first.\n\nRun it.\n');
    const translation = blocks('Définir `a` d’abord.\n\nLe lancer.\n');
    const [report] = compareBlocks({ now: before, before, older, translation });
    expect(report).toMatchObject({ state: 'changed', before: { text: 'Set `a` first.' }, words: 2 });
    const renewed = blocks('Définir `b` d’abord.\n\nLe lancer.\n');
    expect(compareBlocks({ now: before, before, older, translation: renewed })[0]?.state).toBe('current');
    const localized = blocks('Définir `un` d’abord.\n\nLe lancer.\n');
    expect(compareBlocks({ now: before, before, older, translation: localized })[0]?.state).toBe('current');
  });

  it('show nothing where a stamp says what was translated', () => {
    const now = blocks('Set `b` first.\n');
    const stamp = now.map(({ hash }) => hash);
    const translation = blocks('Définir `a` d’abord.\n');
    expect(compareBlocks({ now, stamp, older: [blocks('Set `a` first.\n')], translation })[0]?.state).toBe(
      'current',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/workbench/index.js';
import { layOut } from '../../../src/workbench/layouts/lay-out.js';
import { settleOriginal } from '../../../src/workbench/layouts/settle-original.js';

/** Lists the paths of pages, `a` and following ones, in a folder. */
function pages(folder: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${folder}/${String.fromCharCode(97 + index)}.md`);
}

function settle(paths: readonly string[], marked = '', first = '') {
  const laid = layOut({ paths, texts: new Map() });
  return (
    laid &&
    settleOriginal(laid, {
      isMarked: (path) => marked !== '' && path.startsWith(marked),
      writtenAt: (path) => (first === '' ? undefined : path.startsWith(first) ? 1 : 2),
    })
  );
}

describe('settleOriginal', () => {
  it.each([
    ['the larger one', [...pages('d/de', 8), ...pages('d/fr', 5)], '', '', 'de', []],
    ['English among equals', [...pages('d/de', 4), ...pages('d/en', 4)], '', '', 'en', []],
    ['the one that names no original', [...pages('d/de', 4), ...pages('d/en', 4)], 'd/en/', '', 'de', []],
    ['that one, though it is smaller', [...pages('d/de', 7), ...pages('d/en', 9)], 'd/en/', '', 'de', []],
    ['the one that was written first', [...pages('d/en', 4), ...pages('d/fr', 4)], '', 'd/fr/', 'fr', []],
    ['a guess among equals', [...pages('d/de', 4), ...pages('d/fr', 4)], '', '', 'de', ['fr']],
    ['a guess where English has less', [...pages('d/en', 9), ...pages('d/fr', 10)], '', '', 'en', ['fr']],
    [
      'of three the two that name none',
      [...pages('d/de', 4), ...pages('d/fr', 4), ...pages('d/es', 4)],
      'd/de/',
      '',
      'fr',
      ['es'],
    ],
  ])('takes %s', (_, paths, marked, first, original, doubt) => {
    expect(settle(paths, marked, first)).toEqual({ original, doubt });
  });

  it('leaves nothing open where settings name the original', () => {
    const paths = [...pages('docs/de', 4), ...pages('docs/fr', 4)];
    expect(layOut({ paths, texts: new Map(), settings: { original: 'fr' } })?.layout).toMatchObject({
      original: 'fr',
      locales: ['de'],
    });
    expect(layOut({ paths, texts: new Map(), settings: { original: 'fr' } })?.layout.rivals).toBeUndefined();
  });
});

it('reads the status from the original that translations speak of', () => {
  const stamped = '---\nsourceBlocks: >-\n  0a1b2c\n---\nShips call at night.\n';
  const files = pages('docs/de', 3).map((path) => ({ path, text: 'Schiffe kommen nachts.\n' }));
  const others = pages('docs/en', 3).map((path) => ({ path, text: stamped }));
  const status = readStatus({ files: [...files, ...others] });
  expect([status?.original, Object.keys(status?.locales ?? {})]).toEqual(['de', ['en']]);
});

it('reads the status from the original that was written first', () => {
  const dated = (folder: string, at: number) =>
    pages(folder, 3).map((path) => ({ path, text: 'Mer.\n', versions: [{ text: 'Mer.\n', at }] }));
  expect(readStatus({ files: [...dated('docs/en', 2), ...dated('docs/fr', 1)] })?.original).toBe('fr');
});

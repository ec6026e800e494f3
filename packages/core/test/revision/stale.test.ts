import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignBlocks } from '../../src/revision/align-blocks.js';
import { compareBlocks } from '../../src/revision/compare-blocks.js';
import { readBlocks } from '../../src/source/read-blocks.js';

/** A part of a text, before it is written. */
type Part =
  | { readonly type: 'heading' | 'paragraph'; readonly words: readonly string[] }
  | { readonly type: 'list'; readonly items: readonly (readonly string[])[] }
  | { readonly type: 'table'; readonly cells: readonly string[] }
  | { readonly type: 'code'; readonly code: string };

/** How a text is written, where it says the same. */
interface Spelling {
  readonly width: number;
  readonly mark: '*' | '_';
  readonly bullet: '-' | '*' | '+';
  readonly loose: boolean;
  readonly underlined: boolean;
  readonly typeset: boolean;
  readonly padding: number;
  readonly ending: '\n' | '\r\n';
  readonly code: string;
  readonly fields: readonly string[];
}

const plain: Spelling = {
  width: 1000,
  mark: '*',
  bullet: '-',
  loose: false,
  underlined: false,
  typeset: false,
  padding: 0,
  ending: '\n',
  code: 'let a = 1;',
  fields: [],
};

const word = fc.constantFrom(
  ...'port nuit quai lampe 7 marée «vive» d’eau l’été `npm` [lien](a/b.md) *fort* bateau — 10&nbsp;km vent'.split(
    ' ',
  ),
);
const words = fc.array(word, { minLength: 2, maxLength: 14 });
const part = fc.oneof(
  words.map((all): Part => ({ type: 'paragraph', words: all })),
  words.map((all): Part => ({ type: 'heading', words: all.slice(0, 4) })),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((items): Part => ({ type: 'list', items })),
  fc
    .array(fc.constantFrom('a', 'b c', '', '3', '`x`'), { minLength: 2, maxLength: 2 })
    .map((cells): Part => ({ type: 'table', cells })),
  fc.constant<Part>({ type: 'code', code: '' }),
);
/** Sections, each under a heading of its own. */
const sections = fc
  .array(fc.array(part, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map((parts, index): Part[] => [{ type: 'heading', words: ['partie', `n${index}`] }, ...parts]),
  );
const spelling: fc.Arbitrary<Spelling> = fc.record({
  width: fc.integer({ min: 5, max: 90 }),
  mark: fc.constantFrom('*', '_'),
  bullet: fc.constantFrom('-', '*', '+'),
  loose: fc.boolean(),
  underlined: fc.boolean(),
  typeset: fc.boolean(),
  padding: fc.integer({ min: 0, max: 5 }),
  ending: fc.constantFrom('\n', '\r\n'),
  code: fc.constantFrom('let a = 2;', '', 'a\n\nb', '# no heading'),
  fields: fc.subarray([
    'date: 2015-04-07',
    'slug: le-port',
    'tags: [nuit]',
    'layout: post',
    'weight: 3',
    'draft: true',
  ]),
});

function wrap(all: readonly string[], { width, mark, typeset }: Spelling, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const raw of all) {
    const emphasised = raw.replaceAll('*', mark);
    const each = typeset
      ? emphasised
          .replaceAll('’', "'")
          .replaceAll('—', '--')
          .replace(/«(.*)»/, '"$1"')
      : emphasised;
    // A line that begins with such a mark, or is one, would be something else.
    if (
      !/^(?:--|—| )*$/.test(line) &&
      line.length + each.length >= width &&
      !/^(?:\d|--|—|\*|_)/.test(each)
    ) {
      lines.push(line);
      line = each;
    } else line = line === '' ? each : `${line} ${each}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

function writePart(each: Part, style: Spelling): string {
  const pad = ' '.repeat(style.padding);
  switch (each.type) {
    case 'heading': {
      const text = wrap(each.words, { ...style, width: 1000 }, '');
      return style.underlined ? `${text}\n---` : `## ${text}`;
    }
    case 'paragraph':
      return wrap(each.words, style, '');
    case 'list':
      return each.items
        .map((item) => `${style.bullet} ${wrap(item, style, '  ')}`)
        .join(style.loose ? '\n\n' : '\n');
    case 'table':
      return `|${pad} tête ${pad}| deux |\n|${'-'.repeat(style.padding + 3)}|---|\n| ${each.cells[0]}${pad} |${pad}${each.cells[1]} |`;
    case 'code':
      return `\`\`\`js\n${style.code}\n\`\`\``;
  }
}

function write(all: readonly (readonly Part[])[], style: Spelling): string {
  const body = all.map((parts) => parts.map((each) => writePart(each, style)).join('\n\n'));
  const front = ['---', ...style.fields, 'title: Le port', '---', ''];
  return [...front, body.join('\n\n'), ''].join('\n').replaceAll('\n', style.ending);
}

const read = (text: string) => readBlocks(text, { path: 'a.md' });

/** Returns the states of the blocks of a text whose older version was translated. */
function statesOf(before: string, now: string): string[] {
  const stamp = read(before).map(({ hash }) => hash);
  return compareBlocks({ now: read(now), stamp, translation: read(before.toUpperCase()) }).map(
    ({ state }) => state,
  );
}

describe('a block is never stale', () => {
  it('by re-wrapping, spelling, code, line ends, fields that are not translated, or a typographer’s pass', () => {
    fc.assert(
      fc.property(sections, spelling, (all, style) => {
        const states = statesOf(write(all, plain), write(all, style));
        expect(states.filter((state) => state !== 'current')).toEqual([]);
      }),
    );
  });

  it('by a section that moves', () => {
    fc.assert(
      fc.property(sections, fc.nat(), fc.nat(), (all, from, to) => {
        const [moved] = all.slice(from % all.length);
        const others = all.filter((section) => section !== moved);
        const at = to % (others.length + 1);
        const now = [...others.slice(0, at), ...(moved ? [moved] : []), ...others.slice(at)];
        const states = statesOf(write(all, plain), write(now, plain));
        expect(states.filter((state) => state !== 'current' && state !== 'moved')).toEqual([]);
      }),
    );
  });

  it('by a file that is renamed', () => {
    const text = '# Port\n\nShips call at night.\n';
    const before = readBlocks(text, { path: 'a/port.md' });
    expect(readBlocks(text, { path: 'b/harbour.md' })).toEqual(before);
  });
});

describe('a block is stale', () => {
  it('by a word that changes, and no other is', () => {
    const changed = fc.constantFrom('phare', 'Port', '8', '`npx`', '[lien](a/c.md)', 'nuits');
    fc.assert(
      fc.property(sections, fc.nat(), fc.nat(), changed, (all, which, where, other) => {
        const places = all.flatMap((parts, section) =>
          parts.flatMap((each, index) =>
            each.type === 'paragraph' ? [{ section, index, words: each.words }] : [],
          ),
        );
        const place = places[which % Math.max(1, places.length)];
        if (!place) return;
        const at = where % place.words.length;
        const now = all.map((parts, section) =>
          parts.map(
            (each, index): Part =>
              section === place.section && index === place.index && each.type === 'paragraph'
                ? { ...each, words: each.words.map((old, number) => (number === at ? other : old)) }
                : each,
          ),
        );
        const states = statesOf(write(all, plain), write(now, plain)).filter((state) => state !== 'current');
        // What takes the words of another block counts as that one, moved.
        expect(states.length).toBeGreaterThan(0);
        expect(states.filter((state) => state === 'changed').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('a text aligns with itself completely', () => {
  fc.assert(
    fc.property(sections, (all) => {
      const blocks = read(write(all, plain));
      const pairs = alignBlocks(blocks, blocks);
      expect(pairs).toEqual(blocks.map((_, index) => ({ original: index, translation: index })));
    }),
  );
});

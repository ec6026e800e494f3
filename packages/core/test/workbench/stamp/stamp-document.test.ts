import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSourceBlocks } from '../../../src/revision/source-blocks.js';
import { readFrontMatter } from '../../../src/source/front-matter.js';
import { applyEdits } from '../../../src/text/edit.js';
import { settleStamp, stampDocument } from '../../../src/workbench/stamp/stamp-document.js';

const hash = (number: number) => number.toString(16).padStart(6, '0');
const hashes = (count: number, from = 1) => Array.from({ length: count }, (_, index) => hash(index + from));

function stamped(text: string, all: readonly string[] = hashes(2)): string | undefined {
  const edits = stampDocument({ text, hashes: all });
  return edits && applyEdits({ text, ends: [] }, edits).text;
}

function settled(text: string, now: readonly string[]): string | undefined {
  const edits = settleStamp({ text, hashes: now });
  return edits && applyEdits({ text, ends: [] }, edits).text;
}

function valuesOf(text: string) {
  const { values, diagnostics } = readFrontMatter({ path: 'a.md', text });
  return { values, problems: diagnostics.length };
}

describe('stampDocument', () => {
  it('writes eight hashes a line, below the other fields', () => {
    expect(stamped('---\ntitle: Port # the harbour\n# the end\n---\n\nTexte\n', hashes(10))).toBe(`---
title: Port # the harbour
# the end
sourceBlocks: >-
  000001 000002 000003 000004 000005 000006 000007 000008
  000009 00000a
---

Texte
`);
  });

  it.each([
    [
      'at its place',
      '---\nsourceBlocks: >-\n  aaaaaa\n  bbbbbb\n\ntitle: Port\n---\n',
      '---\nsourceBlocks: >-\n  000001 000002\n\ntitle: Port\n---\n',
    ],
    [
      'with its comment',
      '---\nsourceBlocks: >- # by a tool\n  aaaaaa\ntitle: Port\n---\n',
      '---\nsourceBlocks: >- # by a tool\n  000001 000002\ntitle: Port\n---\n',
    ],
    [
      'on one line',
      '---\nsourceBlocks: aaaaaa\ntitle: Port\n---\n',
      '---\nsourceBlocks: >-\n  000001 000002\ntitle: Port\n---\n',
    ],
    [
      'of a list',
      '---\nsourceBlocks:\n- aaaaaa\n- bbbbbb\ntitle: Port\n---\n',
      '---\nsourceBlocks: >-\n  000001 000002\ntitle: Port\n---\n',
    ],
  ])('replaces what stands there %s', (_, text, expected) => {
    expect(stamped(text)).toBe(expected);
  });

  it.each([
    [
      'YAML with the ends of lines of Windows',
      '---\r\ntitle: Port\r\n---\r\nTexte\r\n',
      '---\r\ntitle: Port\r\nsourceBlocks: >-\r\n  000001 000002\r\n---\r\nTexte\r\n',
    ],
    [
      'YAML behind a byte order mark',
      '\uFEFF---\ntitle: Port\n---\n',
      '\uFEFF---\ntitle: Port\nsourceBlocks: >-\n  000001 000002\n---\n',
    ],
    ['YAML without fields', '---\n---\nTexte', '---\nsourceBlocks: >-\n  000001 000002\n---\nTexte'],
    [
      'YAML in braces',
      '---\n{ title: Port }\n---\n',
      '---\n{ title: Port, "sourceBlocks": "000001 000002" }\n---\n',
    ],
    [
      'TOML',
      '+++\ntitle = "Port"\n+++\nTexte',
      '+++\ntitle = "Port"\nsourceBlocks = """\n000001 000002"""\n+++\nTexte',
    ],
    [
      'TOML with tables',
      '+++\ntitle = "Port"\n\n# the quay\n[cover]\nalt = "Quai"\n+++\n',
      '+++\ntitle = "Port"\nsourceBlocks = """\n000001 000002"""\n\n# the quay\n[cover]\nalt = "Quai"\n+++\n',
    ],
    [
      'TOML that has it',
      '+++\nsourceBlocks = """\naaaaaa\nbbbbbb"""\ntitle = "Port"\n+++\n',
      '+++\nsourceBlocks = """\n000001 000002"""\ntitle = "Port"\n+++\n',
    ],
    [
      'JSON',
      '{\n  "title": "Port"\n}\nTexte',
      '{\n  "title": "Port",\n  "sourceBlocks": "000001 000002"\n}\nTexte',
    ],
    [
      'JSON that has it',
      '{\n  "sourceBlocks": "aaaaaa",\n  "title": "Port"\n}\n',
      '{\n  "sourceBlocks": "000001 000002",\n  "title": "Port"\n}\n',
    ],
    ['a text without front matter', '# Port\n', '---\nsourceBlocks: >-\n  000001 000002\n---\n# Port\n'],
    ['a text that is empty', '', '---\nsourceBlocks: >-\n  000001 000002\n---\n'],
  ])('writes into %s', (_, text, expected) => {
    expect(stamped(text)).toBe(expected);
    expect(valuesOf(expected).problems).toBe(0);
    expect(parseSourceBlocks(String(valuesOf(expected).values.sourceBlocks))).toEqual(hashes(2));
  });

  it('has nothing to do a second time', () => {
    for (const text of ['---\ntitle: Port\n---\n', '+++\n+++\n', '{\n"a": 1\n}\n', 'Texte']) {
      const once = stamped(text) ?? '';
      expect(stampDocument({ text: once, hashes: hashes(2) })).toEqual([]);
    }
  });

  it('changes no character outside of its field', () => {
    const ending = fc.constantFrom('\n', '\r\n');
    const fields = fc.array(
      fc.constantFrom(
        'title: Port',
        '# comment',
        'tags:',
        '  - a',
        '',
        'text: |',
        '    b: c',
        'list: [a, "b"]',
        'é: "… — \u00A0"',
      ),
      { maxLength: 8 },
    );
    const body = fc.constantFrom('', '\n', 'Texte\n', '\n---\nsourceBlocks: no field\n', '  \n\t\n');
    const count = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(ending, fields, fields, body, count, count, (end, above, below, rest, first, second) => {
        const field = (all: readonly string[]) => [
          `sourceBlocks: >-`,
          ...[all.join(' ')].filter((line) => line !== '').map((line) => `  ${line}`),
        ];
        const text = (middle: readonly string[]) =>
          [
            '---',
            ...above,
            ...middle,
            ...below.filter((line) => !/^ /.test(line) && line !== ''),
            '---',
            rest,
          ].join(end);
        const plain = text([]);
        const old = text(field(hashes(first)));
        for (const each of [plain, old]) {
          const result = stamped(each, hashes(second, 30)) ?? '';
          const without = (whole: string) =>
            whole.replace(/sourceBlocks: >-(?:\r?\n {2}[0-9a-f ]+)*\r?\n/, '');
          expect(without(result)).toBe(without(each));
        }
      }),
    );
  });
});

describe('a conflict', () => {
  const inField = `---
title: Port
sourceBlocks: >-
<<<<<<< HEAD
  aaaaaa bbbbbb
=======
  aaaaaa cccccc
>>>>>>> other
draft: true
---
Texte
`;
  const around = `---
<<<<<<< HEAD
sourceBlocks: >-
  aaaaaa bbbbbb 111111
||||||| base
sourceBlocks: >-
  dddddd
=======
sourceBlocks: >-
  aaaaaa cccccc 222222
>>>>>>> other
---
Texte
`;

  it('in the field is settled by a stamp', () => {
    expect(stamped(inField)).toBe(
      '---\ntitle: Port\nsourceBlocks: >-\n  000001 000002\ndraft: true\n---\nTexte\n',
    );
    expect(stamped(around)).toBe('---\nsourceBlocks: >-\n  000001 000002\n---\nTexte\n');
  });

  it('is settled by what the original has now', () => {
    expect(settled(inField, ['aaaaaa', 'cccccc'])).toContain('  aaaaaa cccccc\ndraft');
    expect(settled(inField, ['aaaaaa', 'bbbbbb'])).toContain('  aaaaaa bbbbbb\ndraft');
    expect(settled(around, ['aaaaaa', 'cccccc', '111111'])).toContain('>-\n  aaaaaa cccccc 111111\n---');
  });

  it('that holds other fields is left to people', () => {
    const text =
      '---\n<<<<<<< HEAD\ntitle: Port\nsourceBlocks: >-\n  aaaaaa\n=======\ntitle: Quai\nsourceBlocks: >-\n  bbbbbb\n>>>>>>> other\n---\n';
    expect(stampDocument({ text, hashes: hashes(1) })).toBeUndefined();
    expect(settleStamp({ text, hashes: hashes(1) })).toBeUndefined();
  });

  it('in the body is none of the field', () => {
    const text = '---\nsourceBlocks: >-\n  aaaaaa\n---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n';
    expect(settleStamp({ text, hashes: hashes(1) })).toEqual([]);
    expect(stamped(text)).toContain('  000001 000002\n---\n<<<<<<< HEAD');
  });
});

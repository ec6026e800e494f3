import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { formatMessageTypes } from '../../../src/workbench/locale/format-message-types.js';

const folder = mkdtempSync(join(tmpdir(), 'almanach-types-'));
afterAll(() => rmSync(folder, { recursive: true }));
const library = resolve(import.meta.dirname, '../../../src/types/library.js');

const messages = new Map(
  Object.entries({
    home: 'Home',
    'quay.name': 'The quay of {{name}}',
    comments_one: '{{count}} comment',
    comments_other: '{{count}} comments',
    rank_ordinal_one: '{{count}}st',
    rank_ordinal_other: '{{count}}th',
    friend_male: 'A friend of {{name}}',
    friend_female: 'A friend of {{name}}',
    crew: 'By {{names, list}}',
    day: 'On {{day, date}} */',
    harbour: '$t(quay.name), {{user.port}} $t(harbour)',
    __proto__: 'A {{"odd"}} one',
  }),
);
messages.set('__proto__', 'x');

/** Lists what TypeScript says of a line of a program that asks for messages. */
function compile(
  lines: readonly string[],
  declaration: string = formatMessageTypes(messages),
): readonly string[] {
  const files = [join(folder, 'messages.d.ts'), join(folder, 'program.ts')] as const;
  writeFileSync(files[0], declaration);
  const head = `import type { LocaleView } from '${library}';\ndeclare const { t }: LocaleView;\n`;
  writeFileSync(files[1], head + lines.join('\n'));
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line - 1 : 0;
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 200)}`;
  });
}

describe('messages that are declared', () => {
  it('are asked for by their names and values', () => {
    const right = [
      "t('home')",
      "t('quay.name', { name: 'Ouessant' })",
      "t('comments', { count: 3 })",
      "t('rank', { count: 1, ordinal: true })",
      "t('friend', { context: 'female', name: 'Ana' })",
      "t('friend_male', { name: 'Ana' })",
      "t('crew', { names: ['Ana', 'Bo'] })",
      "t('day', { day: '2015-04-07' })",
      "t('harbour', { name: 'Sein', user: { port: 'Brest' } })",
      "t('home', { more: 1 })",
      "t('__proto__')",
    ];
    expect(compile(right)).toEqual([]);
  });

  it.each([
    ['a name that is misspelt', "t('coments', { count: 3 })", '"coments"'],
    ['a count that is missing', "t('comments')", 'Expected 2 arguments'],
    ['a value that is missing', "t('quay.name', {})", 'Property \'"name"\' is missing'],
    ['a value that is misspelt', "t('quay.name', { nmae: 'x' })", 'Property \'"name"\' is missing'],
    ['a count that is a text', "t('comments', { count: '3' })", "Type 'string' is not assignable"],
    ['a context that nobody has', "t('friend', { context: 'other', name: 'x' })", 'is not assignable'],
    ['a list that is a text', "t('crew', { names: 'Ana' })", 'is not assignable'],
    ['a plural form', "t('comments_one', { count: 1 })", '"comments_one"'],
    ['a value of a message within', "t('harbour', { user: {} })", 'is missing'],
  ])('fail to compile with %s', (_, line, said) => {
    const found = compile(['t("home")', line]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^2: /);
    expect(found[0]?.replace(/Property '(\w+)'/, 'Property \'"$1"\'')).toContain(said);
  });
});

it('any key may be asked for where none are declared', () => {
  expect(compile(["t('coments')", "t('comments', { count: 3, name: 'x' })"], '')).toEqual([]);
});

it('a text is shown to whoever reads the type, and ends no comment', () => {
  const declaration = formatMessageTypes(
    new Map([
      ['a.b', 'Now */ {{x}}\n"'],
      ['b"\u2028', ''],
    ]),
  );
  expect(
    declaration,
  ).toBe(`// The messages of this site, and what fills them. \`almanach types\` writes this file.

interface AlmanachMessages {
  /** Now *\\/ {{x}} " */
  "a.b": { readonly "x": string | number };
}
`);
});

it('messages that contain one another come to an end', () => {
  const circle = new Map([
    ['a', '$t(b) $t(b) {{x}}'],
    ['b', '$t(a) $t(a) {{y, number}}'],
  ]);
  expect(formatMessageTypes(circle)).toContain(
    '"b": { readonly "x": string | number; readonly "y": number };',
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/text/edit.js';
import type { Source } from '../../../src/types.js';
import { fixMessageFiles } from '../../../src/workbench/index.js';

/** Returns the text of a translation after it was mended beside its original. */
function mend(text: string, original: string, extension = 'json'): string {
  const files = [
    { path: `i18n/en.${extension}`, text: original },
    { path: `i18n/fr.${extension}`, text },
  ];
  const fix = fixMessageFiles({ files, original: 'en' }).find(({ file }) => file.startsWith('i18n/fr'));
  return applyEdits({ text, ends: [] }, fix?.edits ?? []).text;
}

describe('spaces', () => {
  it('go at the ends and stay one between words, and nothing else of the file changes', () => {
    const text = '{\r\n\t"b" : "  Le  quai\\u00e9 ",\r\n\r\n\t"a":"La mar\u00e9e"  }';
    expect(mend(text, '{ "a": "The tide", "b": "The quay" }')).toBe(
      '{\r\n\t"b" : "Le quai\\u00e9",\r\n\r\n\t"a":"La mar\u00e9e"  }',
    );
  });

  it.each([
    ['where the original has them', '{ "a": "Quai " }', '{ "a": "Quay " }'],
    ['where the original has two', '{ "a": "Le  quai" }', '{ "a": "The  quay" }'],
    ['of two kinds', '{ "a": "Le \u00a0quai" }', '{ "a": "The quay" }'],
    ['that are written as escapes', '{ "a": "Le\\u0020\\u0020quai" }', '{ "a": "The quay" }'],
    ['that are all of a text', '{ "a": "  " }', '{ "a": "The quay" }'],
    ['of a message that the original does not have', '{ "b": "Le  quai" }', '{ "a": "The quay" }'],
    ['that are missing', '{ "a": "Quai :" }', '{ "a": "Quay: " }'],
  ])('stay %s', (_, text, original) => {
    expect(mend(text, original)).toBe(text);
  });

  it('go in TOML and YAML, too, where they are written as they are', () => {
    expect(mend('# words\nquay = "Le  quai" # old\n', 'quay = "The quay"\n', 'toml')).toBe(
      '# words\nquay = "Le quai" # old\n',
    );
    expect(mend("quay: 'Le  quai '\n", 'quay: The quay\n', 'yaml')).toBe("quay: 'Le quai'\n");
    const folded = 'quay: "Le\n\n  quai  noir"\n';
    expect(mend(folded, 'quay: The quay\n', 'yaml')).toBe(folded);
    expect(mend('quay: |\n  Le quai\n   noir\n', 'quay: The quay\n', 'yaml')).toBe(
      'quay: |\n  Le quai\n   noir\n',
    );
  });
});

describe('placeholders', () => {
  it('get the capitals of the original', () => {
    expect(mend('{ "a": "De {{ Name }}" }', '{ "a": "By {{name}}" }')).toBe('{ "a": "De {{ name }}" }');
    expect(mend('a = "De {{ .name }}"', 'a = "By {{ .Name }}"', 'toml')).toBe('a = "De {{ .Name }}"');
    expect(mend('{ "a": "De {NAME}" }', '{ "a": "By {name}" }')).toBe('{ "a": "De {name}" }');
  });

  it.each([
    ['misspelt', '{ "a": "De {{nmae}}" }', '{ "a": "By {{name}}" }'],
    ['like two of the original', '{ "a": "De {{NAME}}" }', '{ "a": "{{name}}, {{Name}}" }'],
    ['there already', '{ "a": "{{name}} de {{Name}}" }', '{ "a": "By {{name}}" }'],
    ['there twice', '{ "a": "{{Name}} de {{Name}}" }', '{ "a": "By {{name}}" }'],
    ['beside another one that is wrong', '{ "a": "{{Name}} de {{port}}" }', '{ "a": "By {{name}}" }'],
  ])('stay where one is %s', (_, text, original) => {
    expect(mend(text, original)).toBe(text);
  });
});

describe('members that stand twice', () => {
  it('go where they say the same', () => {
    const text = '{\n  "a": "Quai",\n  "b": { "c": "x", "c": "x" },\n  "a": "Quai",\n  "d": "Mer"\n}\n';
    expect(mend(text, '{ "a": "Quay", "b": { "c": "x" }, "d": "Sea" }')).toBe(
      '{\n  "a": "Quai",\n  "b": { "c": "x" },\n  "d": "Mer"\n}\n',
    );
  });

  it.each([
    ['{ "a": "Quai", "a": "Port" }'],
    ['{ "a": "Quai", "a": "Port", "a": "Quai" }'],
    ['{ "a": { "b": "x" }, "a": { "b": "x" } }'],
  ])('stay where they do not: %s', (text) => {
    expect(mend(text, '{ "a": "Quay" }')).toBe(text);
  });
});

it('a byte order mark goes, with what else is wrong', () => {
  const text = '\uFEFF{ "a": "Le  quai", "a": "Le  quai" }';
  expect(mend(text, '\uFEFF{ "a": "The quay" }')).toBe('{ "a": "Le quai" }');
});

it('says what was mended, by line and column', () => {
  const files: Source[] = [
    { path: 'en.json', text: '{ "a": "The quay" }' },
    { path: 'fr.json', text: '\uFEFF{\n  "a": "Le  quai"\n}' },
  ];
  expect(fixMessageFiles({ files, original: 'en' })).toMatchObject([
    {
      file: 'fr.json',
      edits: [
        { start: 0, end: 1, text: '' },
        { start: 13, end: 15, text: ' ' },
      ],
      fixed: [
        { rule: 'message-bom', line: 1 },
        { rule: 'message-spaces', line: 2, column: 11 },
      ],
    },
  ]);
});

describe('whatever a file holds', () => {
  const piece = fc.constantFrom(
    ' ',
    '  ',
    '\u00a0',
    'mer',
    '{{Name}}',
    '{{name}}',
    '{{ count }}',
    '\t',
    'é',
    '"',
    '\\',
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const key = fc.constantFrom('a', 'b', 'c_one', 'c_other', '__proto__', 'd.e');
  const members = fc.array(fc.tuple(key, text), { maxLength: 6 });
  const file = fc
    .tuple(members, fc.constantFrom('', '\n', '\r\n  '), fc.boolean())
    .map(
      ([list, space, mark]) =>
        `${mark ? '\uFEFF' : ''}{${list.map(([name, value]) => `${space}${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',')}${space}}`,
    );

  it('what is mended once needs it no more, and no text is wiped', () => {
    fc.assert(
      fc.property(file, file, (translation, original) => {
        const once = mend(translation, original);
        expect(mend(once, original)).toBe(once);
        const [before, after] = [translation, once].map(
          (each) => JSON.parse(each.replace(/^\uFEFF/, '')) as Record<string, string>,
        );
        expect(Object.keys(after ?? {})).toEqual(Object.keys(before ?? {}));
        for (const [name, value] of Object.entries(before ?? {}))
          expect(Object.getOwnPropertyDescriptor(after, name)?.value.trim() === '').toBe(value.trim() === '');
      }),
    );
  });
});

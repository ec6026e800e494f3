import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessageFiles, fixMessageFiles } from '../../../src/workbench/index.js';
import { readChoices } from '../../../src/workbench/message-files/choices/read-choices.js';

const english = '{n, plural, one {a day} other {# days}}';

/** Lists what is found in a translation: severity, rule, what stands at its place, what is found and expected. */
function told(original: string, text: string, language = 'fr') {
  const files = [
    { path: 'en.json', text: JSON.stringify({ a: original }) },
    { path: `${language}.json`, text: JSON.stringify({ a: text }) },
  ];
  return checkMessageFiles({ files, original: 'en' })
    .filter(({ file }) => file !== 'en.json')
    .map(({ severity, rule, column, sourceLine = '', found, expected }) => {
      const place = column === 2 ? 'key' : /^=?[\p{L}\d]+|./u.exec(sourceLine.slice(column - 1))?.[0];
      return [severity, rule, place, found ?? expected];
    });
}

describe('a choice in a message', () => {
  it.each([
    ['fr', 'one {un jour} other {# jours}'],
    ['pl', 'one {dzień} few {# dni} many {# dni} other {# dnia}'],
    ['ar', 'zero {لا يوم} one {يوم} two {يومان} few {# أيام} many {# يومًا} other {# يوم}'],
    ['ja', 'other {#日}'],
    ['cs', 'one {den} few {# dny} other {# dnů}'],
    ['de', '=0 {kein Tag} =1 {ein Tag} other {# Tage}'],
    ['de', '=0 {kein Tag} one {ein Tag} other {{n} Tage}'],
  ])('has the forms of its language: %s, %s', (language, forms) => {
    expect(told(english, `{n, plural, ${forms}}`, language)).toEqual([]);
  });

  it.each([
    ['pl', 'one {dzień} few {# dni} other {# dnia}', ['message-plural', '{', 'many']],
    ['ru', 'one {день} other {# дней}', ['message-plural', '{', 'few'], ['message-plural', '{', 'many']],
    ['de', 'one {Tag}', ['message-plural', '{', 'other']],
    ['de', 'other {# Tage}', ['message-plural', '{', 'one']],
    // In French `one` is 0, too.
    ['fr', '=1 {un jour} other {# jours}', ['message-plural', '{', 'one']],
    ['fr', 'one {un jour} few {# j} other {# jours}', ['message-category', 'few', 'few']],
    ['fr', 'zero {rien} one {un jour} other {# jours}', ['message-category', 'zero', 'zero']],
    ['ja', 'one {一日} other {#日}', ['message-category', 'one', 'one']],
  ])(
    'lacks a form that its language needs, or has one that it does not know: %s, %s',
    (language, forms, ...expected) => {
      expect(told(english, `{n, plural, ${forms}}`, language)).toEqual(
        expected.map((each) => ['error', ...each]),
      );
    },
  );

  it('says which word is meant by one that is none', () => {
    const files = [
      { path: 'en.json', text: JSON.stringify({ a: english }) },
      { path: 'de.json', text: '{\n  "a": "\\u201eSo\\u201c {n, plural, one {Tag} ohter {# Tage}}"\n}' },
    ];
    expect(checkMessageFiles({ files, original: 'en' })).toMatchObject([
      {
        rule: 'message-category',
        line: 2,
        column: 46,
        found: 'ohter',
        expected: 'one: 1; other: 0, 2, 3 …',
        advice: 'Write `other`.',
      },
    ]);
  });

  it('knows the categories of places in a row', () => {
    const places = '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
    expect(told(places, '{n, selectordinal, one {#er} other {#e}}')).toEqual([]);
    expect(told(places, '{n, selectordinal, one {#er} two {#e} other {#e}}')).toEqual([
      ['error', 'message-category', 'two', 'two'],
    ]);
    expect(told(places, '{n, selectordinal, other {#-й}}', 'ru')).toEqual([]);
  });

  it('has one form where its original has no other, as what has no plural', () => {
    const selected = '{n, plural, =0 {None} other {# selected}}';
    expect(told(selected, '{n, plural, =0 {Keine} other {# gewählt}}', 'de')).toEqual([
      ['hint', 'message-plural', '{', 'one'],
    ]);
    const files = [{ path: 'en.json', text: JSON.stringify({ a: selected }) }];
    expect(checkMessageFiles({ files, original: 'en' })).toEqual([]);
  });

  it('takes from its number what it says', () => {
    const offset = '{n, plural, offset:1 =0 {nobody} =1 {you} one {you and one} other {you and # others}}';
    expect(
      told(offset, '{n, plural, offset:1 =0 {niemand} =1 {du} =2 {du und einer} other {du und #}}', 'de'),
    ).toEqual([]);
    expect(told(offset, '{n, plural, offset:1 =0 {niemand} =1 {du} other {du und #}}', 'de')).toEqual([
      ['error', 'message-plural', '{', 'one'],
    ]);
  });

  it('by a word has the words of its original, and `other`', () => {
    const of = (cases: string) => `{g, select, ${cases}}`;
    const original = of('male {he} female {she} other {they}');
    expect(told(original, of('male {il} female {elle} other {on}'))).toEqual([]);
    // A language may need fewer, or none, or more.
    expect(told(original, of('male {er} other {sie}'), 'de')).toEqual([]);
    expect(told(original, 'hän', 'fi')).toEqual([]);
    expect(told(of('other {they}'), of('male {il} other {iel}'))).toEqual([]);
    expect(told(original, of('male {il} femelle {elle} other {on}'))).toEqual([
      ['error', 'message-format', 'femelle', 'the form `femelle`, which its original does not have'],
    ]);
    expect(told(original, of('male {il} female {elle}'))).toEqual([
      ['error', 'message-format', '{', 'no form `other`'],
    ]);
    expect(told(original, of('male {il} female {elle} ohter {on}'))).toEqual([
      ['error', 'message-format', 'ohter', '`ohter`'],
    ]);
  });
});

describe('the braces of a choice', () => {
  it.each([
    ['{n, plural, one {jour} other {# jours}', '{', 'a brace that nothing closes'],
    ['{n, plural, one {jour} other {# jours', '{', 'a brace that nothing closes'],
    ['{n, plural, one {jour} other {# jours}}}', '}', 'a brace that nothing opens'],
    ['{n, plural, one {jour}, other {# jours}}', ',', '`,` between the forms'],
    ['{n, plurel, one {jour} other {# jours}}', 'plurel', '`plurel`'],
    ['{n, plural, one {jour} one {un} other {# jours}}', 'one', '`one` stands twice'],
    ['{n, plural, one: jour, other: # jours}', '{', 'a choice without forms in braces'],
    ["l'{n, plural, one {jour} other {# jours}}", "'", 'an apostrophe before a brace, which makes it text'],
    [
      "{n, plural, one {l'{n} jour} other {# jours}}",
      "'",
      'an apostrophe before a brace, which makes it text',
    ],
  ])('are as they should be: %s', (text, place, found) => {
    expect(told(english, text)).toEqual([['error', 'message-format', place, found]]);
  });

  it.each([
    ['Use {a, b} or {count}', 'Prenez {a, b} ou {count}'],
    ['For example { "plural": { "one": 1 } }', 'Par exemple { "plural": { "one": 1 } }'],
    ['{{count}} of {{total}}', '{{count}} sur {{total}}'],
    ['{items, select} one', '{items, select} un'],
    ['{n, number} and {d, date, short}', '{n, number} et {d, date, short}'],
    ["'{n, plural, one {a} other {b}}' chooses", "'{n, plural, one {a} other {b}}' choisit"],
  ])('are none of a choice in a text that only has braces: %s', (original, text) => {
    expect(told(original, text)).toEqual([]);
    expect(readChoices(original)).toBeUndefined();
  });

  it('are text between apostrophes, two of which are one', () => {
    const original = "Write '{n}' {n, plural, one {it''s a day} other {# ''days''}}";
    expect(told(original, "Notez '{n}' {n, plural, one {un jour} other {# ''jours''}}")).toEqual([]);
    expect(readChoices("{n, plural, other {'#' '{it''s}'}}")?.parts).toMatchObject([
      { cases: [{ parts: [{ text: '#' }, { text: ' ' }, { text: "(it'" }, { text: 's)' }] }] },
    ]);
  });
});

describe('the texts of a choice', () => {
  const original =
    '{n, plural, one {<b>{name}</b> has a file} other {<b>{name}</b> has # files}} in {folder}';

  it.each([
    ['{name} a {n, plural, one {un fichier} other {# fichiers}}', 'key', '{folder}'],
    [
      '{n, plural, one {{nom} a un fichier} other {{name} a # fichiers}} dans {folder}',
      'one',
      '{name}, {nom}',
    ],
    ['{n, plural, one {{name} a un fichier} other {{name} a des fichiers}} dans {folder}', 'key', '{n}'],
  ])('have what is filled into those of their original: %s', (text, place, found) => {
    const tagged = text.replaceAll('{name}', '<b>{name}</b>').replaceAll('{nom}', '<b>{nom}</b>');
    expect(told(original, tagged)).toEqual([['error', 'message-placeholder', place, found]]);
  });

  it('are found at their form, where the message is a choice alone', () => {
    expect(told(english, '{n, plural, one {jour} other {jours}}')).toEqual([
      ['error', 'message-placeholder', 'other', '{n}'],
    ]);
    expect(told(english, '{n, plural, one {dzień} few {dni} many {# dni} other {# dnia}}', 'pl')).toEqual([
      ['error', 'message-placeholder', 'few', '{n}'],
    ]);
  });

  it('may share what stands around them, or repeat it', () => {
    const around = '<b>{name}</b> a {n, plural, one {un fichier} other {# fichiers}} dans {folder}';
    expect(told(original, around)).toEqual([]);
  });

  it('have the tags of their original', () => {
    const text =
      '{n, plural, one {<b>{name}</b> a un fichier} few {} other {<b>{name} a # fichiers}} dans {folder}';
    expect(told(original, text.replace('few {} ', ''))).toEqual([['error', 'message-tag', 'key', '<b>']]);
    const one =
      '{n, plural, one {<i>{name}</i> a un fichier} other {<b>{name}</b> a # fichiers}} dans {folder}';
    expect(told(original, one)).toEqual([['error', 'message-tag', 'one', '<i></i>']]);
  });

  it('within one another are compared by the way that leads there', () => {
    const nested = (file: string, files: string) =>
      `{g, select, male {{n, plural, one {${file}} other {${files}}}} other {{n, plural, one {a} other {b #}}}}`;
    const en = nested('his file', 'his # files');
    expect(told(en, nested('son fichier', 'ses # fichiers').replace('{b #}', '{b #}'))).toEqual([]);
    expect(told(en, nested('son fichier', 'ses fichiers'))).toEqual([
      ['error', 'message-placeholder', 'male', '{n}'],
    ]);
  });

  it('are not their originals all together', () => {
    const one = '{n, plural, one {menu} other {# new days}}';
    expect(told('{n, plural, one {menu} other {# days}}', '{n, plural, one {menu} other {# jours}}')).toEqual(
      [],
    );
    expect(told(one, one)).toEqual([['warn', 'message-untranslated', 'key', one]]);
  });

  it('have their spaces, which are mended within one form alone', () => {
    const fr = '{"a":"{n, plural, one {un  jour} other {# jours }}"}';
    const files = [
      { path: 'en.json', text: JSON.stringify({ a: english }) },
      { path: 'fr.json', text: fr },
    ];
    const [fix] = fixMessageFiles({ files, original: 'en' });
    expect(fix?.edits).toEqual([
      { start: 25, end: 27, text: ' ' },
      { start: 47, end: 48, text: '' },
    ]);
    expect(told(`${english} left`, '{n, plural, one {un jour } other {# jours}} restants')).toEqual([
      ['warn', 'message-spaces', ' ', 'two together'],
    ]);
  });

  it('have a category whose capitals alone are wrong mended', () => {
    const files = [
      { path: 'en.json', text: JSON.stringify({ a: english }) },
      { path: 'fr.json', text: '{"a":"{n, plural, one {un jour} Other {# jours}}"}' },
    ];
    expect(fixMessageFiles({ files, original: 'en' })[0]?.edits).toEqual([
      { start: 32, end: 37, text: 'other' },
    ]);
  });
});

describe('the place of a form', () => {
  const of = (path: string, text: string, en: string) =>
    checkMessageFiles({
      files: [
        { path: `i18n/en.${path}`, text: en },
        { path: `i18n/fr.${path}`, text },
      ],
      original: 'en',
    })
      .filter(({ file }) => file.includes('fr'))
      .map(({ rule, line, column }) => `${line}:${column} ${rule}`);

  it.each([
    ['plain', 'a: "{n, plural, one {j} few {x} other {# j}}"', '1:25'],
    ['with escapes', 'a: "\\u00e9\\t{n, plural, one {\\"j\\"} few {x} other {# j}}"', '1:37'],
    ['between single quotes', "a: 'l''a {n, plural, one {j} few {x} other {# j}}'", '1:30'],
    ['in a block', 'a: |-\n    {n, plural,\n      one {j}\n      few {x} other {# j}}', '4:7'],
    ['folded', 'a: >-\n    {n, plural,\n    one {j}\n    few {x} other {# j}}', '4:5'],
    ['over lines', 'a: "{n, plural,\n  one {j}\n\n  few {x} other {# j}}"', '4:3'],
    ['below a name with a point', 'a.b: "{n, plural, one {j} few {x} other {# j}}"', '1:27'],
  ])('is right in YAML: %s', (_, text, expected) => {
    const [name] = text.split(':');
    expect(of('yaml', text, `${name}: "${english}"\n`)).toEqual([`${expected} message-category`]);
  });

  it.each([
    ['plain', 'a = "\\u00e9 {n, plural, one {j} few {x} other {# j}}"', '1:33'],
    ['literal', "a = '{n, plural, one {j} few {x} other {# j}}'", '1:26'],
    ['over lines', 'a = """\n{n, plural,\n one {j}\n few {x} other {# j}}"""', '4:2'],
  ])('is right in TOML: %s', (_, text, expected) => {
    expect(of('toml', text, `a = "${english}"\n`)).toEqual([`${expected} message-category`]);
  });
});

it('is looked for in any text, and found within it', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    "'",
    '#',
    'n',
    ',',
    ' ',
    'plural',
    'select',
    'one',
    'other',
    '=1',
    'offset:1',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = `{n, plural, one {a} ${pieces.join('')}`;
      const files = [
        { path: 'en.json', text: JSON.stringify({ a: english }) },
        { path: 'fr.json', text: JSON.stringify({ a: text }) },
      ];
      for (const { column } of checkMessageFiles({ files, original: 'en' }))
        expect(column).toBeLessThanOrEqual(text.length + 10);
    }),
  );
});

it('keeps deep and long texts bounded', () => {
  for (const text of [
    '{n, plural, other {'.repeat(5000),
    '{n, plural, one {a} '.repeat(5000),
    `{n, plural,${' '.repeat(50_000)}`,
  ])
    expect(told(english, text).length).toBeGreaterThan(0);
});

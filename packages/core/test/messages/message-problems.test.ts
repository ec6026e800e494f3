import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endingOf, endsAlike } from '../../src/messages/endings.js';
import { locateInJson } from '../../src/messages/locate-message.js';
import { numbersOf } from '../../src/messages/needed-forms.js';
import { parseJson } from '../../src/messages/parse-json.js';
import { staysAsItIs } from '../../src/messages/same-words.js';
import { findSpaceFaults } from '../../src/messages/space-problems.js';
import { haveSameTags, tagsOf } from '../../src/messages/tags.js';
import { findTextProblems } from '../../src/messages/text-problems.js';

describe('the numbers of a plural category', () => {
  it.each([
    ['pl', 'one', false, '1'],
    ['pl', 'few', false, '2 to 4, 22 to 24 …'],
    ['pl', 'many', false, '0, 5 to 21 …'],
    ['pl', 'other', false, '1.5 …'],
    ['en', 'other', false, '0, 2, 3 …'],
    ['en', 'two', true, '2, 22 …'],
    ['fr', 'one', false, '0, 1'],
    ['fr', 'many', false, '1\u202F000\u202F000 …'],
    ['ar', 'zero', false, '0'],
    ['ar', 'two', false, '2'],
    ['ar', 'few', false, '3 to 10, 103 to 110 …'],
    ['ar', 'many', false, '11 to 99, 111 to 199 …'],
    ['ja', 'other', false, '0, 1 …'],
    ['ja', 'few', false, ''],
  ] as const)('%s %s (ordinal: %s) are %s', (tag, category, ordinal, numbers) => {
    expect(numbersOf(tag, category, ordinal)).toBe(numbers);
  });
});

describe('the mark at the end of a text', () => {
  it.each([
    ['Home', 'none'],
    ['Home.', 'stop'],
    ['Vraiment\u202F?', 'question'],
    ['« Vraiment\u202F?\u00A0»', 'question'],
    ['Loading...', 'ellipsis'],
    ['Loading…', 'ellipsis'],
    ['<b>Go!</b>', 'exclamation'],
    ['Posted in:', 'colon'],
    ['終わりました。', 'stop'],
    ['本当ですか？', 'question'],
    ['ماذا؟', 'question'],
    ['पृष्ठ नहीं मिला।', 'stop'],
    ['Τι;', 'question'],
    ['a; b;', 'semicolon'],
    ['{{count}}', 'none'],
    ['It is {{count}}.', 'stop'],
    ['See [the guide](/guide/).', 'stop'],
    ['', 'none'],
  ] as const)('of %j is a %s', (text, ending) => {
    expect(endingOf(text).ending).toBe(ending);
  });

  it.each([
    ['ja', '本当ですか。', 'Really?', true],
    ['ja', '本当です。', 'Really?', false],
    ['th', 'ไม่พบหน้า', 'Not found.', true],
    ['th', 'ไม่พบหน้า', 'Not found:', false],
    ['hy', 'Ո՞ւր ես գնում։', 'Where are you going?', true],
    ['fr', 'Page introuvable', 'Page not found.', false],
    ['ru', '{{n}} мин.', '{{n}} min read', true],
    ['ru', 'за {{n}} с.', 'in {{n}} s', true],
    ['de', 'Wir sind da usw.', 'We are here', true],
    ['fr', 'À propos de Node.js.', 'About Node.js.', true],
    ['fr', 'Entre.', 'Enter', false],
  ] as const)('of %s: %j ends as %j does: %s', (tag, text, original, alike) => {
    expect(endsAlike(text, original, tag)).toBe(alike);
  });
});

describe('a text that equals its original', () => {
  it.each([
    ['{{count}} articles', 'fr', true],
    ['Navigation', 'de', true],
    ['RSS', 'fr', true],
    ['GitHub', 'ja', true],
    ['{{day, date}} – {{n}}', 'fr', true],
    ['https://acretion.example/', 'fr', true],
    ['Menu', 'it', true],
    ['404', 'fr', true],
    ['Rectangle', 'fr', true],
    ['Artist', 'ro', true],
    ['Artist', 'ru', false],
    ['Next page', 'fr', false],
    ['Search', 'de', false],
    ['Loading <b>now</b>', 'es', false],
  ])('%j may stay so in %s: %s', (text, tag, stays) => {
    expect(staysAsItIs(text, { tag, originalTag: 'en', kept: [] })).toBe(stays);
  });

  it('may be a name that is not translated', () => {
    const options = { tag: 'en', originalTag: 'fr', kept: ['Acrétion Campus'] };
    expect(staysAsItIs('Acrétion Campus', options)).toBe(true);
    expect(staysAsItIs('Acrétion Campus toujours', options)).toBe(false);
  });
});

describe('tags', () => {
  it.each([
    ['<b>a</b>', '<b>x</b>', true],
    ['<a href="/fr/">a</a>', '<a href="/en/" class="x">x</a>', true],
    ['<b>a</b> <i>b</i>', '<i>x</i> <b>y</b>', true],
    ['a<br>b', 'x<br />y', true],
    ['<0>a</0>', '<0>x</0>', true],
    ['Usage: tidy <file>', 'Emploi : tidy <fichier>', true],
    ['1 < 2 and 3 > 2', '1 < 2 et 3 > 2', true],
    ['<b><i>a</i></b>', '<i><b>x</b></i>', false],
    ['<b>a</b>', 'x', false],
    ['<b>a</b>', '<b>x', false],
    ['<b>a</b>', '<b>x</i></b>', false],
    ['<0>a</0> <1>b</1>', '<0>x</0>', false],
    ['<Link>a</Link>', 'x', false],
  ])('of %j and %j are the same: %s', (text, other, same) => {
    expect(haveSameTags(text, other)).toBe(same);
    expect(haveSameTags(other, text)).toBe(same);
  });

  it('are listed without their attributes', () => {
    expect(tagsOf('See <a href="/fr/"><b>this</b></a><br />')).toBe('<a><b></b></a><br>');
  });
});

describe('spaces', () => {
  it.each([
    ['a b', undefined, []],
    [' a', undefined, ['one too many at its start']],
    ['a ', 'x', ['one too many at its end']],
    ['a\u00A0', 'x', ['one too many at its end']],
    ['a ', 'x ', []],
    ['a', 'x ', ['none at its end, where the original has one']],
    ['a', ' x', ['none at its start, where the original has one']],
    ['a  b', 'x y', ['two together']],
    ['a  b', 'x  y', []],
    ['a \u00A0b  c', 'x', ['two together', 'two together']],
    ['a\n', 'x', []],
    ['a  \n  b', 'x', []],
    ['  ', 'x', []],
  ])('of %j beside %j', (text, original, found) => {
    expect(findSpaceFaults(text, original).map((fault) => fault.found)).toEqual(found);
  });
});

describe('a text by itself', () => {
  const found = (text: string) =>
    findTextProblems({ key: 'a', text }).map(({ rule, facts, index }) => [rule, facts.found, index]);

  it.each([
    ['plain\ttext\n', []],
    ['a\u0000b', [['message-character', 'U+0000', 1]]],
    ['a\u0085', [['message-character', 'U+0085', 1]]],
    ['a\uFFFDb', [['message-character', 'U+FFFD', 1]]],
    ['a\uD800', [['message-character', 'U+D800', 1]]],
    ['\u{1F600} ok', []],
    ['Сode и код', [['message-script', 'Сode', 0]]],
    ['код code', []],
    ['HTML-код', []],
    ['5 μm, 3 kΩ', []],
    ['GitHub에서', []],
    ['日本語のWebサイト', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the place of a character', () => {
  it('is found behind escapes, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (key, value) => {
        const text = `{\n  ${JSON.stringify(key)}: ${JSON.stringify(`${value}§`)}\n}`;
        const at = parseJson(text).members[0]?.name.at;
        if (!at) throw new Error('no key');
        expect(text[locateInJson(text, at, value.length).offset]).toBe('§');
      }),
    );
  });

  it('has its line and column', () => {
    const text = '{ "a": "b",\n  "c":\n   "d\\n\\u00e9f" }';
    const at = parseJson(text).members[1]?.name.at;
    expect(at && locateInJson(text, at, 3)).toEqual({ line: 3, column: 14, offset: text.indexOf('f"') });
  });
});

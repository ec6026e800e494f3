import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCall } from '../../src/markdown/component-call.js';

const names = ['video', 'photo-album', 'tip'];
const call = (line: string) => {
  const parsed = parseCall(line, names);
  return parsed && { ...parsed.call, colons: parsed.colons };
};

describe('a line that calls a component', () => {
  it.each([
    ['::video', {}],
    ['::video  ', {}],
    ['::video[Le port]', { label: 'Le port' }],
    ['::video[Un [petit] port]', { label: 'Un [petit] port' }],
    ['::video[Un port \\] R&amp;D &eacute;]', { label: 'Un port ] R&D é' }],
    ['::video[]{}', {}],
    ['::video{id=x}', { attributes: { id: 'x' } }],
    ['::video{#x .a .b class=c}', { attributes: { id: 'x', class: 'a b c' } }],
    ['::video{ id = "a b" title=\'c "d"\' }', { attributes: { id: 'a b', title: 'c "d"' } }],
    ['::video{controls data-x:y="&quot;"}', { attributes: { controls: '', 'data-x:y': '"' } }],
    ['::video{src=https://a.example/?a=b&c=d#e}', { attributes: { src: 'https://a.example/?a=b&c=d#e' } }],
    ['::video[a]{id="]"}', { label: 'a', attributes: { id: ']' } }],
    [':::video', { colons: 3 }],
    ['::::: video', { colons: 5 }],
    [
      ':::photo-album[Été]{.wide}',
      { name: 'photo-album', label: 'Été', attributes: { class: 'wide' }, colons: 3 },
    ],
    ['::: photo-album Un été', { name: 'photo-album', label: 'Un été', colons: 3 }],
    [':::tip{x} Un mot', { name: 'tip', label: 'Un mot', attributes: { x: '' }, colons: 3 }],
  ])('%s', (line, parsed) => {
    expect(parseCall(line, names)).toMatchObject({ readable: true, repeated: [] });
    expect(call(line)).toEqual({ name: 'video', label: '', attributes: {}, colons: 2, ...parsed });
  });

  it.each([
    ':video',
    ':video[a]{id=x}',
    ':: video',
    '::12:30',
    '::',
    ':::',
    '::video::',
    '::video, le port',
    '::std::vector',
    '::before',
    '::before {color: red}',
    ':::gallery',
    ':::gallery[a]',
    'a ::video',
    `::video[${'a'.repeat(10_000)}]`,
  ])('is none: %s', (line) => {
    expect(call(line)).toBeUndefined();
  });

  it.each(['::youtube[a]', '::youtube{#x}', '::youtube[]', '::vidoe', '::Video'])(
    'is one of an unknown component: %s',
    (line) => {
      expect(call(line)).toMatchObject({ colons: 2 });
    },
  );

  it.each([
    '::video[a',
    '::video{id=x',
    '::video{id=}',
    '::video{id="x}',
    '::video{=x}',
    '::video{{ page.id }}',
    '::video le port',
    '::video[a] {id=x}',
    '::video{id=x}[a]',
    ':::video[a',
    `::video{${'a '.repeat(101)}}`,
  ])('cannot be read to its end: %s', (line) => {
    expect(parseCall(line, names)).toMatchObject({ call: { name: 'video' }, readable: false });
  });

  it('keeps names that every object has as attributes like others', () => {
    const { call: parsed } = parseCall('::video{__proto__=a constructor=b toString}', names) ?? {};
    expect(Object.entries(parsed?.attributes ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['toString', ''],
    ]);
    expect(parseCall('::constructor', [])).toBeUndefined();
  });

  it('keeps the first of two values, and names the attribute', () => {
    expect(parseCall('::video{#a id=b x x=1 x=2}', names)).toMatchObject({
      call: { attributes: { id: 'a', x: '' } },
      repeated: ['id', 'x'],
    });
  });

  it('is read in whatever stands on it', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '=',
      '#',
      '.',
      ' ',
      '\t',
      '\\',
      'a',
      '&amp;',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (rest) => {
        const parsed = parseCall(`::video${rest.join('')}`, names);
        expect(parsed === undefined || typeof parsed.call.label === 'string').toBe(true);
      }),
    );
  });
});

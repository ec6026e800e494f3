import { describe, expect, it } from 'vitest';
import { defineSite, readDocument } from '../../src/index.js';

const [rlo, pdf, fsi, pdi] = ['\u202E', '\u202C', '\u2068', '\u2069'];
const site = defineSite({
  url: 'https://a.example',
  locales: ['en'],
  title: 'A',
  fields: { place: { type: 'string' }, prices: { type: 'array', items: { type: 'object' } } },
});

function read(frontMatter: string) {
  const document = readDocument(
    { path: 'content/en/a.md', text: `---\ntitle: A\n${frontMatter}---\n\nText.\n` },
    { site },
  );
  return {
    data: document.fields.data,
    told: document.diagnostics.map(({ rule, severity, line, column, found }) => [
      rule,
      severity,
      line,
      column,
      found,
    ]),
  };
}

describe('the data of a document', () => {
  it('is isolated where it turns the order of letters, and told where it stands', () => {
    expect(read(`data:\n  menu:\n    - name: Soup ${rlo}kcud\n      price: 3\n  open: true\n`)).toEqual({
      data: { menu: [{ name: `${fsi}Soup ${rlo}kcud${pdf}${pdi}`, price: 3 }], open: true },
      told: [['direction-control', 'warn', 5, 7, 'U+202E']],
    });
  });

  it('is isolated in fields that the site declares, too', () => {
    expect(read(`place: Port${rlo}\nprices: [{ label: "a${rlo}b" }]\n`)).toEqual({
      data: { place: `${fsi}Port${rlo}${pdf}${pdi}`, prices: [{ label: `${fsi}a${rlo}b${pdf}${pdi}` }] },
      told: [
        ['direction-control', 'warn', 3, 1, 'U+202E'],
        ['direction-control', 'warn', 4, 12, 'U+202E'],
      ],
    });
  });

  it.each([
    ['a text that only looks like an address', `Note: ${rlo}x`, `${fsi}Note: ${rlo}x${pdf}${pdi}`],
    ['an address', `https://b.example/${rlo}gpj.exe`, `${fsi}https://b.example/${rlo}gpj.exe${pdf}${pdi}`],
    ['an isolate that is left open', 'a \u2067b', `${fsi}a \u2067b${pdi}${pdi}`],
    ['an embedding that is left open', 'a \u202Bb', `${fsi}a \u202Bb${pdf}${pdi}`],
    ['the end of nothing', `a${pdi}b`, `${fsi}ab${pdi}`],
    ['an escape', '\\u202Ex', `${fsi}${rlo}x${pdf}${pdi}`],
  ])('is isolated: %s', (_, written, expected) => {
    const { data, told } = read(`data: { text: "${written}" }\n`);
    expect(data).toEqual({ text: expected });
    expect(told.map((each) => each.slice(0, 4))).toEqual([['direction-control', 'warn', 3, 9]]);
  });

  it.each([
    ['a Hebrew word in its isolate', 'Shalom, \u2067שלום\u2069!'],
    ['Arabic with a mark', 'مرحبا\u200F!'],
    ['an address', 'https://b.example/a?b=c#d'],
    ['a joiner', 'می\u200cخواهم'],
  ])('stays as it is: %s', (_, written) => {
    expect(read(`data: { text: ${JSON.stringify(written)} }\n`)).toEqual({
      data: { text: written },
      told: [],
    });
  });

  it('stays what it is where it holds no text', () => {
    const { data } = read('data: { a: [1, true, null, 2.5], b: {}, c: [] }\n');
    expect(data).toEqual({ a: [1, true, null, 2.5], b: {}, c: [] });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInWords } from '../../src/markdown/built-in-words.js';
import { createProcessor } from '../../src/markdown/index.js';

const html = (text: string, options = {}) =>
  String(createProcessor({ locale: 'fr', ...options }).processSync(text));

describe('the processor', () => {
  it('makes figures, task labels and table regions as a library does', () => {
    expect(html('![Le port](port.png "Le port, vraiment ?")')).toBe(
      '<figure><img src="port.png" alt="Le port"><figcaption>Le port, vraiment\u202f?</figcaption></figure>',
    );
    expect(html('- [x] fait')).toContain('<label><input type="checkbox" checked disabled> fait</label>');
    expect(html('| a |\n| - |')).toMatch(
      /^<section class="table" aria-label="Tableau 1" tabindex="0"><table>/,
    );
  });

  it.each([
    ['es', 'Notas', 'Volver al texto, nota 1'],
    ['de-CH', 'Fußnoten', 'Zurück zum Text, Fußnote 1'],
    ['pl', 'Footnotes', 'Back to the text, note 1'],
  ])('names the notes in the language %s', (locale, heading, back) => {
    const shown = html('a[^1]\n\n[^1]: b', { locale });
    expect(shown).toContain(`<h2 class="sr-only" id="footnote-label">${heading}</h2>`);
    expect(shown).toContain(`aria-label="${back}"`);
  });

  it('takes the words from whoever has others', () => {
    const message = (key: string, values = {}) => `${key} ${JSON.stringify(values)}`;
    expect(html('> [!TIP]\n> a', { message })).toContain('<p class="alert-title">alert.tip {}</p>');
    expect(html('| a |\n| - |', { message })).toContain('aria-label="table.label {&#x22;number&#x22;:1}"');
  });

  it('leaves HTML as it was written where nothing is made safe, without a trace of its own', () => {
    expect(html('<b onclick="a">b</b> ![c](d.png)', { sanitize: false })).toBe(
      '<p><b onclick="a">b</b> <img src="d.png" alt="c"></p>',
    );
  });

  it('keeps its facts to three', () => {
    const { data } = createProcessor({ locale: 'fr' }).processSync('# A\n\nUn mot.');
    expect(data).toEqual({
      outline: [{ id: 'a', title: 'A', depth: 1, children: [] }],
      excerpt: 'Un mot.',
      words: 3,
    });
  });
});

it('the words of Markdown are those of the locales', () => {
  const folder = new URL('../../locales/', import.meta.url);
  const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const expected = readdirSync(folder).map((file) => {
    const { alert, footnotes, table } = read(file);
    const named = (group: string, words: Record<string, string>) =>
      Object.entries(words).map(([key, word]) => [`${group}.${key}`, word]);
    return [
      file.replace('.json', ''),
      Object.fromEntries([
        ...named('alert', alert),
        ...named('footnotes', footnotes),
        ['table.label', table.label],
      ]),
    ];
  });
  expect(builtInWords).toEqual(Object.fromEntries(expected));
});

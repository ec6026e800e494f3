import { describe, expect, it } from 'vitest';
import { readMessages } from '../../src/messages/index.js';

const read = (text: string) => readMessages({ path: 'locales/fr.json', text }, 'fr');

describe('readMessages', () => {
  it('reads messages and the place of each key', () => {
    const { messages, places, diagnostics } = read('\uFEFF{ "a": { "b": "x" },\n "c": "é" }');
    expect(messages).toEqual({ a: { b: 'x' }, c: 'é' });
    expect(places).toMatchObject({
      a: { line: 1, column: 3, offset: 2 },
      'a.b': { line: 1, column: 10, offset: 9 },
      c: { line: 2, column: 2 },
    });
    expect(diagnostics).toEqual([]);
  });

  it('names both places of a message that stands twice, and keeps the first', () => {
    const { messages, diagnostics } = read('{ "a": "1",\n "a": "2" }');
    expect(messages).toEqual({ a: '1' });
    expect(diagnostics).toMatchObject([
      { rule: 'message-duplicate', line: 2, column: 2, related: [{ line: 1, column: 3 }] },
    ]);
  });

  it.each(['1', 'true', 'null', '["x"]'])('refuses %s as a text', (value) => {
    expect(read(`{ "a": ${value}, "b": "x" }`)).toMatchObject({
      messages: { b: 'x' },
      diagnostics: [
        { rule: 'message-invalid', line: 1, column: 8, message: 'The message `a` is not a text' },
      ],
    });
  });

  it.each([
    ['', 1, 1],
    ['{\n  "a": "x",\n}', 3, 1],
    ['{ "a" "b" }', 1, 7],
  ])('says where %j breaks', (text, line, column) => {
    expect(read(text)).toMatchObject({
      messages: {},
      diagnostics: [{ rule: 'message-syntax', line, column }],
    });
  });

  it('survives odd files', () => {
    expect(read('[]').diagnostics).toMatchObject([{ rule: 'message-invalid' }]);
    expect(read('{"a":'.repeat(50_000)).diagnostics).toHaveLength(1);
    const deep = `${'{"a":'.repeat(50_000)}"x"${'}'.repeat(50_000)}`;
    expect(read(deep).messages).toBeTypeOf('object');
    read('{ "__proto__": { "polluted": "yes" } }');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

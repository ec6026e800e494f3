import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatTodoList, parseTodoList } from '../../src/messages/todo-list.js';

it('names keys, each with its original, below what it is for', () => {
  const entries = [
    { key: 'home', original: 'Home', description: 'The first\nstep.' },
    { key: 'odd: key', original: 'Say "no"' },
  ];
  expect(formatTodoList(entries)).toBe('# The first step.\nhome: "Home"\n"odd: key": "Say \\"no\\""\n');
});

it('reads keys with and without quotes, and no comments', () => {
  expect(parseTodoList('# home: x\nhome: Home\r\n"a.b": "x"\n\nnothing\nurl:http\n"bad\\": x\n')).toEqual([
    'home',
    'a.b',
  ]);
});

it('reads what it writes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (keys) => {
      const text = formatTodoList(keys.map((key) => ({ key, original: key, description: key })));
      expect(parseTodoList(text)).toEqual(keys);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askI18next, startLanguages } from '../../src/messages/i18next-language.js';
import { createPlainFill } from '../../src/messages/plain-message.js';

const messages = {
  none: 'Fermer',
  one: 'Lien vers « {{title}} »',
  spaced: '{{ title }}, {{title}} et {{ other}}',
  dollars: 'Prix : $& {{title}} $1',
  format: 'Le {{day, date}}',
  member: '{{title.length}}',
  braces: 'a {{{title}}} b',
  open: 'a {{title}} { b',
  nested: '$t(none) : {{title}}',
  counted: '{{count}} liens vers {{title}}',
  female_form: 'Elle, {{title}}',
  item_one: '{{title}} seul',
  item_other: '{{title}} parmi {{count}}',
};
const [language] = startLanguages(new Map([['fr', new Map(Object.entries(messages))]]), true, undefined);
if (!language) throw new Error('No language');
const fill = createPlainFill(language);
const ask = (key: string, values: Readonly<Record<string, unknown>>) =>
  askI18next(language, key, values).text;

describe('createPlainFill', () => {
  it.each([
    ['none', {}],
    ['one', { title: 'Été $& $1 "R&D"' }],
    ['spaced', { title: 'a', other: '' }],
    ['dollars', { title: '$$' }],
    ['female_form', { title: 'Léa' }],
  ])('fills in %s as i18next does', (key, values) => {
    expect(fill(key, values)).toBe(ask(key, values));
  });

  it.each([
    ['a format', 'format', { day: '2015-04-01' }],
    ['a member', 'member', { title: 'a' }],
    ['other braces', 'braces', { title: 'a' }],
    ['an open brace', 'open', { title: 'a' }],
    ['another message within', 'nested', { title: 'a' }],
    ['a count', 'counted', { count: 2, title: 'a' }],
    ['a context', 'one', { context: 'x', title: 'a' }],
    ['forms', 'item', { count: 2, title: 'a' }],
    ['a number as a value', 'one', { title: 1 }],
    ['a value that is missing', 'one', {}],
    ['a value that could be filled in', 'one', { title: '{{other}}', other: 'b' }],
    ['a value that names a message', 'one', { title: '$t(none)' }],
    ['an unknown key', 'nobody', {}],
    ['a name of every object', 'constructor', {}],
  ])('leaves to i18next what has %s', (_, key, values) => {
    expect(fill(key, values)).toBeUndefined();
  });

  it('agrees with i18next on every text and value', () => {
    const piece = fc.constantFrom(
      '{{a}}',
      '{{ b }}',
      '{{c}}',
      '{',
      '}',
      '$t(none)',
      ' — ',
      '$1',
      '$&',
      'é',
      '\n',
      '{{count}}',
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('') || 'x');
    const value = fc.oneof(fc.string(), fc.constantFrom('{{a}}', '$t(none)', '$&', '}}'));
    fc.assert(
      fc.property(
        text,
        fc.record({ a: value, b: value, c: value }, { requiredKeys: ['a'] }),
        (message, values) => {
          const [one] = startLanguages(
            new Map([
              [
                'fr',
                new Map([
                  ['m', message],
                  ['none', 'rien'],
                ]),
              ],
            ]),
            false,
            undefined,
          );
          const filled = one && createPlainFill(one)('m', values);
          if (one && filled !== undefined) expect(filled).toBe(askI18next(one, 'm', values).text);
        },
      ),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { builtInMessages, checkMessages, readMessages } from '../../src/messages/index.js';

const fr = builtInMessages.fr ?? {};
const en = builtInMessages.en ?? {};
const brief = (options: Parameters<typeof checkMessages>[0]) =>
  checkMessages(options).map(({ rule, severity, message, expected }) => [rule, severity, message, expected]);

describe('checkMessages', () => {
  it.each(Object.keys(builtInMessages))('finds the built-in words of %s complete', (locale) => {
    const messages = builtInMessages[locale] ?? {};
    const file = `packages/core/locales/${locale}.json`;
    for (const reference of [en, fr]) {
      expect(checkMessages({ locale, messages, reference, file, builtIn: true })).toEqual([]);
    }
  });

  it('names missing and unknown messages, and the nearest name', () => {
    const messages = { hom: 'Accueil', zzzzzzzz: 'x', draft: '' };
    expect(brief({ locale: 'fr', messages, reference: { home: 'Home', draft: 'Draft' } })).toEqual([
      ['message-missing', 'warn', 'The message `draft` is missing', undefined],
      ['message-missing', 'warn', 'The message `home` is missing', undefined],
      ['message-unknown', 'warn', 'Unknown message `hom`', 'home'],
      ['message-unknown', 'warn', 'Unknown message `zzzzzzzz`', undefined],
    ]);
  });

  it('compares placeholders by name, whatever their formats and order', () => {
    const reference = { by: '{{name}} on {{day, date}}', at: 'At {{place}}' };
    const messages = { by: 'Le {{day, date(style: full)}}, {{name}}', at: 'À {{lieu}}' };
    expect(checkMessages({ locale: 'fr', messages, reference })).toMatchObject([
      { rule: 'message-placeholder', severity: 'error', found: 'lieu, place', expected: 'place' },
    ]);
  });

  it('lets a form other than `other` say its count in words', () => {
    const reference = { n_one: '{{count}} item', n_other: '{{count}} items' };
    const told = (n_other: string) =>
      brief({ locale: 'en', messages: { n_one: 'one item', n_other }, reference }).map(([rule]) => rule);
    expect(told('{{count}} items')).toEqual([]);
    expect(told('items')).toEqual(['message-placeholder']);
  });

  it.each([
    ['fr', false, [['many', 'hint']]],
    ['fr', true, [['many', 'error']]],
    [
      'pl',
      false,
      [
        ['few', 'error'],
        ['many', 'error'],
      ],
    ],
    ['en', false, []],
  ] as const)('asks %s for its plural forms (built in: %s)', (locale, builtIn, told) => {
    const reference = { n_one: '{{count}} item', n_other: '{{count}} items' };
    const found = checkMessages({ locale, messages: reference, reference, builtIn });
    expect(found.map(({ expected, severity }) => [expected, severity])).toEqual(told);
  });

  it('takes Japanese’s one form for a plural, and an ending alone for none', () => {
    const reference = { n_one: '{{count}} item', n_other: '{{count}} items', see_other: 'See the other' };
    const messages = { n_other: '{{count}}件', see_other: '他' };
    expect(brief({ locale: 'ja', messages, reference })).toEqual([]);
    expect(brief({ locale: 'en', messages: { ...reference, n_few: '{{count}}' }, reference })).toEqual([
      [
        'message-category',
        'error',
        'The message `n_few` is of the plural form few, which its language does not know',
        'one: 1; other: 0, 2, 3 …',
      ],
    ]);
  });

  it.each([
    ['{{day, date}} {{day, date(style: year-month)}} {{day,date( style:full )}} {{n, number}}', undefined],
    ['{{names, list}} {{day, ofMonth}} {{- n}} {{n}}', undefined],
    ['{{n, number(minimumFractionDigits: 2)}} {{n, currency(EUR)}} {{n, relativetime(quarter)}}', undefined],
    ['{{day, datetime(dateStyle: long)}} {{names, list(type: disjunction)}} {{n, Number}}', undefined],
    ['{{n, currency}}', 'currency(EUR)'],
    ['{{n, currency(EURO)}}', 'currency(EUR)'],
    ['{{n, relativetime(fortnight)}}', 'relativetime(day)'],
    ['{{day, datetime(dateStyle: huge)}}', 'datetime(dateStyle: long)'],
    ['{{day, ofMonth(style: long)}}', 'ofMonth, without a style'],
    ['{{day, dat}}', 'date, list, number, ofMonth'],
    ['{{day, constructor}}', 'date, list, number, ofMonth'],
    ['{{day, date(style: weekly)}}', expect.stringContaining('year-month')],
    ['{{day, date(weekly)}}', 'date, list, number, ofMonth'],
    ['{{n, number(style: full)}}', 'number, without a style'],
  ])('knows the formats of %j', (text, expected) => {
    const reference = { text: '{{day}}{{n}}{{names}}' };
    const found = checkMessages({ locale: 'fr', messages: { text }, reference });
    const formats = found.filter(({ rule }) => rule === 'message-format');
    expect(formats.map((each) => each.expected)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('follows messages that contain others', () => {
    const messages = {
      a: '$t(b)',
      b: '$t(c) $t( d )',
      c: 'c',
      d: '$t(b)',
      e: '$t(lost)',
      f: '$t(e, { "count": 1 })',
    };
    const found = checkMessages({ locale: 'en', messages, reference: messages });
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['message-reference', 'The message `b` cannot contain the message `d`'],
      ['message-reference', 'The message `d` cannot contain the message `b`'],
      ['message-reference', 'The message `e` cannot contain the message `lost`'],
    ]);
  });

  it('lets one language have contexts that another has not', () => {
    const plain = { read: 'read', friend_one: '{{count}} friend', friend_other: '{{count}} friends' };
    const gendered = {
      read: 'lu',
      read_female: 'lue',
      friend_male_one: 'un ami',
      friend_male_other: '{{count}} amis',
      friend_male_many: '{{count}} amis',
      friend_female_one: 'une amie',
      friend_female_other: '{{count}} amies',
      friend_female_many: '{{count}} amies',
    };
    expect(brief({ locale: 'fr', messages: gendered, reference: plain })).toEqual([]);
    expect(brief({ locale: 'en', messages: plain, reference: gendered })).toEqual([]);
  });

  it('asks each context for its plural forms and its placeholders', () => {
    const reference = { friend_one: '{{count}} friend', friend_other: '{{count}} friends of {{name}}' };
    const messages = {
      friend_male_one: 'un ami',
      friend_male_many: '{{count}} amis de {{name}}',
      friend_male_other: '{{count}} amis de {{name}}',
      friend_female_other: '{{count}} amies de {{name}}',
      friend_female_many: '{{count}} amies de {{name}}',
      friendly_one: 'x',
      friendly_other: '{{count}} x',
    };
    expect(brief({ locale: 'fr', messages, reference })).toEqual([
      ['message-plural', 'error', 'The message `friend_female` lacks the plural form one', 'one'],
      ['message-unknown', 'warn', 'Unknown message `friendly`', 'friend'],
    ]);
  });

  it('takes no message for a context whose placeholders are others', () => {
    const reference = { home: 'Home', home_intro: 'Welcome, {{name}}' };
    expect(
      brief({ locale: 'fr', messages: { home: 'Accueil', home_intor: 'Ah, {{name}}' }, reference }),
    ).toEqual([['message-unknown', 'warn', 'Unknown message `home_intor`', 'home_intro']]);
  });

  it('follows messages that contain a message of which there are only contexts', () => {
    const messages = { a: '$t(c)', b: '$t(d, { "context": "y" })', d_y: '$t(b)', e: '$t(f)', f_y: 'x' };
    const found = checkMessages({ locale: 'en', messages, reference: messages });
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['message-reference', 'The message `a` cannot contain the message `c`'],
      ['message-reference', 'The message `b` cannot contain the message `d`'],
    ]);
  });

  it.each([
    [undefined, 'Expected options with `locale`, `messages` and `reference`, not `undefined`'],
    [
      { locale: 'fr', messages: {} },
      'Expected messages, texts by their keys, as `reference`, not `undefined`',
    ],
    [
      { locale: 'fr', reference: {} },
      'Expected messages, texts by their keys, as `messages`, not `undefined`',
    ],
    [{ messages: {}, reference: {} }, /^Expected a BCP 47 language tag .+ not `undefined`$/],
    [
      { locale: 'fr', messages: {}, reference: {}, places: 5 },
      /^Expected the places of keys as `places`, not `5`$/,
    ],
    [
      { locale: 'fr', messages: {}, reference: {}, file: 5 },
      /^Expected the path of a file as `file`, not `5`$/,
    ],
  ])('says of the options %j what it expected', (options, message) => {
    const check = () => checkMessages(options as never);
    expect(check).toThrow(TypeError);
    expect(check).toThrow(message);
  });

  it('points at the places that readMessages gives', () => {
    const file = readMessages({ path: 'locales/fr.json', text: '{\n  "a": {\n    "b": "x"\n  }\n}' }, 'fr');
    expect(checkMessages({ ...file, reference: { a: { c: 'x' } } })).toMatchObject([
      { rule: 'message-missing', file: 'locales/fr.json', line: 1, column: 1 },
      { rule: 'message-unknown', file: 'locales/fr.json', line: 3, column: 5, expected: 'a.c' },
    ]);
  });
});

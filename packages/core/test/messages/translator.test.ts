import { describe, expect, it } from 'vitest';
import { builtInMessages, createTranslator } from '../../src/messages/index.js';

const fr = builtInMessages.fr ?? {};
const en = builtInMessages.en ?? {};
const french = createTranslator({ locale: 'fr', messages: fr, timeZone: 'Europe/Paris' });

describe('createTranslator', () => {
  it.each([
    [0, '0 commentaire'],
    [1, '1 commentaire'],
    [1.5, '1,5 commentaire'],
    [2, '2 commentaires'],
    [1_000_000, '1\u202F000\u202F000 commentaires'],
  ])('counts %d in French', (count, text) => {
    expect(french.t('comments', { count })).toBe(text);
  });

  it.each([['it', ['0 commenti', '1 commento', '1.000.000 commenti'], 'Articoli di agosto 2015']])(
    'counts and names months in %s',
    (locale, comments, month) => {
      const { t } = createTranslator({ locale, messages: builtInMessages[locale] ?? {} });
      expect([0, 1, 1_000_000].map((count) => t('comments', { count }))).toEqual(comments);
      expect(t('archive.month', { month: '2015-08' })).toBe(month);
    },
  );

  it.each([
    [0, 'لا توجد تعليقات'],
    [1, 'تعليق واحد'],
    [2, 'تعليقان'],
    [3, '3 تعليقات'],
    [10, '10 تعليقات'],
    [11, '11 تعليقًا'],
    [99, '99 تعليقًا'],
    [100, '100 تعليق'],
    [102, '102 تعليق'],
    [103, '103 تعليقات'],
    [1.5, '1.5 تعليق'],
    [1_000_000, '1,000,000 تعليق'],
  ])('counts %d in Arabic', (count, text) => {
    const { t } = createTranslator({ locale: 'ar', messages: builtInMessages.ar ?? {} });
    expect(t('comments', { count })).toBe(text);
  });

  it.each([
    ['2015-04', 'Articles d’avril 2015'],
    ['2015-05', 'Articles de mai 2015'],
    ['2015-08', 'Articles d’août 2015'],
  ])('names the archive of %s', (month, text) => {
    expect(french.t('archive.month', { month })).toBe(text);
  });

  it('writes dates, numbers and lists in the formats that messages name', () => {
    const messages = {
      day: '{{day, date}}',
      month: '{{day, date(style: year-month)}}',
      n: '{{n, number}}',
      names: '{{names, list}}',
      moment: '{{at, date}}',
    };
    const { t } = createTranslator({ locale: 'fr', messages, timeZone: 'Europe/Paris' });
    expect(t('day', { day: '2015-04-01' })).toBe('1er avril 2015');
    expect(t('month', { day: '2015-04-01' })).toBe('avril 2015');
    expect(t('day', { day: 'demain' })).toBe('demain');
    expect(t('n', { n: 1234.5 })).toBe('1\u202F234,5');
    expect(t('names', { names: ['Ada', 'Zoé', 'Luc'] })).toBe('Ada, Zoé et Luc');
    expect(t('moment', { at: '2019-04-17T07:59:00Z' })).toBe('17 avril 2019 à 9\u00A0h\u00A059');
  });

  it.each([
    ['2015-10', 'd’octobre 2015'],
    ['2015-10-01', 'd’octobre 2015'],
    [{ year: 2015, month: 5, day: 1 }, 'de mai 2015'],
    [new Date('2015-03-31T22:30:00Z'), 'd’avril 2015'],
    ['octobre', 'd’octobre'],
  ])('writes %j as a month of which something is', (month, text) => {
    const messages = { month: '{{month, ofMonth}}' };
    const { t } = createTranslator({ locale: 'fr', messages, timeZone: 'Europe/Paris' });
    expect(t('month', { month })).toBe(text);
  });

  it.each([
    [new Date('2019-03-31T22:59:00Z'), '1er avril 2019 à 0\u00A0h\u00A059', 'avril 2019'],
    ['2019-03-31T22:59:00Z', '1er avril 2019 à 0\u00A0h\u00A059', 'avril 2019'],
    [{ year: 2015, month: 4, day: 1 }, '1er avril 2015', 'avril 2015'],
  ])('writes %j as a date', (day, date, month) => {
    const messages = { date: '{{day, date}}', month: '{{day, date(style: year-month)}}' };
    const { t } = createTranslator({ locale: 'fr', messages, timeZone: 'Europe/Paris' });
    expect([t('date', { day }), t('month', { day })]).toEqual([date, month]);
  });

  it.each([
    [3n, '3 commentaires'],
    ['3', '3 commentaires'],
    [null, ' commentaires'],
  ])('takes %s for a count', (count, text) => {
    expect(french.t('comments', { count } as never)).toBe(text);
  });

  it('groups the figures of a count, never those of a year', () => {
    expect(french.t('archive.year', { year: 2015 })).toBe('Articles de 2015');
    expect(french.t('articles', { count: 2015 })).toBe('2\u202F015 articles');
  });

  it('typesets messages and leaves values alone', () => {
    const messages = { hello: "L'auteur : {{name}} !", plain: 'Vraiment ?' };
    const { t } = createTranslator({ locale: 'fr', messages });
    expect(t('hello', { name: "a'b : c" })).toBe("L’auteur\u00A0: a'b : c\u202F!");
    expect(t('plain')).toBe('Vraiment\u202F?');
    expect(createTranslator({ locale: 'fr', messages, typography: false }).t('plain')).toBe('Vraiment ?');
  });

  it('leaves HTML, braces and dollars in values as they are', () => {
    const { t } = createTranslator({ locale: 'en', messages: { by: 'By {{name}}', other: 'x' } });
    for (const name of ['<b>&amp;</b>', '{{name}}', '$t(other)', '$&', '$1']) {
      expect(t('by', { name })).toBe(`By ${name}`);
    }
  });

  it('falls back along the chain, in the language of each text', () => {
    const missing: string[] = [];
    const { t, has } = createTranslator({
      locale: 'fr-CA',
      messages: { home: 'Page d’accueil', empty: '' },
      fallback: [
        { locale: 'fr', messages: { draft: 'Brouillon', n: '{{n}}' } },
        { locale: 'en', messages: { draft: 'Draft', empty: 'Empty', day: 'on {{day, date}}', n: '{{n}}' } },
      ],
      onMissing: (key) => missing.push(key),
    });
    expect(t('home')).toBe('Page d’accueil');
    expect(t('draft')).toBe('Brouillon');
    expect(t('empty')).toBe('Empty');
    expect(t('day', { day: '2015-04-07' })).toBe('on April 7, 2015');
    expect(t('nowhere.at.all')).toBe('nowhere.at.all');
    t('draft');
    expect(missing).toEqual(['draft', 'empty', 'day', 'nowhere.at.all']);
    expect([has('home'), has('day'), has('nowhere')]).toEqual([true, true, false]);
  });

  it('reads a missing many like other, also over the built-in words', () => {
    const messages = { comments_one: '{{count}} avis', comments_other: '{{count}} avis' };
    const { t } = createTranslator({ locale: 'fr', messages, fallback: [{ locale: 'fr', messages: fr }] });
    expect(t('comments', { count: 1_000_000 })).toBe('1\u202F000\u202F000 avis');
    expect(t('replies', { count: 2 })).toBe('2 réponses');
  });

  it('knows no message by the names of object members', () => {
    const messages = JSON.parse('{ "__proto__": { "polluted": "yes" }, "home": "Home" }');
    const { t, has } = createTranslator({ locale: 'en', messages });
    for (const key of ['__proto__', 'constructor', 'toString', 'home.length', 'constructor.name']) {
      expect([t(key), has(key)]).toEqual([key, false]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('stops at messages that name each other in a circle', () => {
    const { t } = createTranslator({ locale: 'en', messages: { a: 'a $t(b)', b: 'b $t(a)' } });
    expect(t('a')).toContain('a ');
  });

  it('fills messages that name others, contexts, ordinals and paths', () => {
    const messages = {
      a: '$t(home), {{name}}',
      home: 'Home',
      friend: 'friend',
      friend_she: 'she, {{count}}',
      place_ordinal_one: '{{count}}st',
      place_ordinal_other: '{{count}}th',
      path: '{{article.title}} {{- article.title}} {{constructor}} {{lost}} {{none}}',
      inbox_zero: 'nothing',
      inbox_one: '{{count}} letter',
      inbox_other: '{{count}} letters',
    };
    const { t } = createTranslator({ locale: 'en', messages });
    expect(t('a', Object.freeze({ name: 'Zoé' }))).toBe('Home, Zoé');
    expect(t('friend', { context: 'she', count: 1200 })).toBe('she, 1,200');
    expect(t('friend', { context: 'they' })).toBe('friend');
    expect([1, 5].map((count) => t('place', { count, ordinal: true }))).toEqual(['1st', '5th']);
    expect(t('path', { article: { title: 'T' }, none: null })).toBe('T T {{constructor}} {{lost}} ');
    expect([0, 1, 2, 0].map((count) => t('inbox', { count }))).toEqual([
      'nothing',
      '1 letter',
      '2 letters',
      'nothing',
    ]);
  });

  it.each([
    [{ read_female_other: 'a', read_female: 'b', read_other: 'c', read: 'd' }, 'a'],
    [{ read_female: 'b', read_other: 'c', read: 'd' }, 'b'],
    [{ read_other: 'c', read: 'd' }, 'c'],
    [{ read: 'd' }, 'd'],
    [{ read_male_other: 'e' }, 'read'],
  ])('takes of %j the form nearest to a context and a count', (messages, text) => {
    const { t, has } = createTranslator({ locale: 'en', messages });
    const values = { context: 'female', count: 2 };
    expect([t('read', values), has('read', values)]).toEqual([text, text !== 'read']);
  });

  it('has a message of which there are only plurals, only contexts, or both', () => {
    const messages = {
      guests_other: '{{count}} invités',
      lecteur_féminin: 'lectrice',
      élève_féminin_one: '{{count}} élève inscrite',
      élève_féminin_other: '{{count}} élèves inscrites',
    };
    const { t, has } = createTranslator({ locale: 'fr', messages });
    expect(['guests', 'lecteur', 'élève', 'élève_féminin', 'lec', 'élève_'].map((key) => has(key))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(has('lecteur', { context: 'masculin' })).toBe(false);
    expect(t('élève', { context: 'féminin', count: 1 })).toBe('1 élève inscrite');
    expect(t('élève', { context: 'féminin', count: 2_000_000 })).toBe('2\u202F000\u202F000 élèves inscrites');
    expect(t('guests', { people: 3 })).toBe('{{count}} invités');
  });

  it('takes the forms of one language before those of the next', () => {
    const fallback = [
      {
        locale: 'en',
        messages: { read_female: 'read by her', by: '$t(name), {{n, number}}', name: 'English' },
      },
    ];
    const { t } = createTranslator({ locale: 'fr', messages: { read: 'lu', name: 'français' }, fallback });
    expect(t('read', { context: 'female' })).toBe('lu');
    expect(t('by', { n: 1234.5 })).toBe('English, 1,234.5');
  });

  it('writes a language that Intl does not have with English plurals and figures', () => {
    const messages = { n_one: '{{count}} pagina', n_other: '{{count}} paginae' };
    const { t } = createTranslator({
      locale: 'la',
      messages,
      fallback: [{ locale: 'en', messages: { n_other: 'no' } }],
    });
    expect([1, 1000].map((count) => t('n', { count }))).toEqual(['1 pagina', '1,000 paginae']);
  });

  it.each([
    ['{{x, number(minimumFractionDigits: 2)}}', 1234.5, '1\u202F234,50'],
    ['{{x, currency(EUR)}}', 12, '12,00\u00A0€'],
    ['{{x, currency(currency: USD; currencyDisplay: code)}}', 12, '12,00\u00A0USD'],
    ["{{x, datetime(dateStyle: 'short')}}", '2019-04-17T22:30:00Z', '18/04/2019'],
    ['{{x, relativetime}}', 3, 'dans 3 jours'],
    ['{{x, relativetime(quarter)}}', 1, 'dans 1 trimestre'],
    ['{{x, list(type: disjunction)}}', ['une', 'deux'], 'une ou deux'],
    ['{{x, list}}', 'une', 'une'],
    ['{{x, currency}}', 12, '12'],
    ['{{x, datetime}}', 'demain', 'demain'],
    ['{{x, nonsense(EUR)}}', 12, '12'],
    ['{{x, date(style: weekly)}}', '2019-04-17', '2019-04-17'],
  ])('writes %s of %j', (text, x, written) => {
    const { t } = createTranslator({
      locale: 'fr',
      messages: { text },
      timeZone: 'Europe/Paris',
      typography: false,
    });
    // What a value is called never changes how another is written.
    expect(t('text', { x, style: 'percent', locale: 'ar', currency: 'JPY' })).toBe(written);
  });

  it('answers alike whether or not it was asked before', () => {
    const { t } = createTranslator({
      locale: 'en',
      messages: { by: '{{a}}{{b}} {{names, list}}', n_other: '{{count}}' },
    });
    const questions = [
      { a: '1', b: '', names: ['x', 'y'] },
      { a: 1, b: '', names: ['x,y'] },
      { a: '', b: '1', names: [] },
      { a: null, b: undefined, names: 'x' },
      { a: 'null', names: ['x', 'y'] },
    ];
    const answers = ['1 x and y', '1 x,y', '1 ', '{{b}} x', 'null{{b}} x and y'];
    for (const _ of [1, 2]) expect(questions.map((values) => t('by', values))).toEqual(answers);
    const date = new Date(0);
    const moments = createTranslator({ locale: 'en', messages: { at: '{{date, datetime(timeZone: UTC)}}' } });
    expect(moments.t('at', { date })).toBe('1/1/1970');
    date.setFullYear(2015);
    expect(moments.t('at', { date })).toBe('1/1/2015');
    expect(t('n', { count: 1 })).toBe('1');
    expect(t('n', { count: '1' } as never)).toBe('1');
  });

  it.each([
    [undefined, 'Expected options with `locale` and `messages`, not `undefined`'],
    [{ locale: 'fr' }, 'Expected messages, texts by their keys, as `messages`, not `undefined`'],
    [{ locale: 'fr', messages: 'x' }, 'Expected messages, texts by their keys, as `messages`, not `x`'],
    [{ locale: 5, messages: {} }, /^Expected a BCP 47 language tag .+ not `5`$/],
    [
      { locale: 'fr', messages: {}, fallback: {} },
      /^Expected a list of messages .+ not `\[object Object\]`$/,
    ],
    [{ locale: 'fr', messages: {}, fallback: [null] }, 'Expected messages and their language, not `null`'],
    [{ locale: 'fr', messages: {}, timeZone: 'Mars' }, /^Expected an IANA time zone .+ not `Mars`$/],
    [{ locale: 'fr', messages: {}, onMissing: 5 }, 'Expected a function as `onMissing`, not `5`'],
  ])('says of the options %j what it expected', (options, message) => {
    const create = () => createTranslator(options as never);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
  });

  it('says what it expected for the key and the values of a message', () => {
    expect(() => french.t(undefined as never)).toThrow(
      new TypeError('Expected the key of a message, not `undefined`'),
    );
    expect(() => french.t('home', null as never)).toThrow(
      new TypeError('Expected the values of a message, not `null`'),
    );
    expect(() => french.has(5 as never, {})).toThrow(new TypeError('Expected the key of a message, not `5`'));
  });

  it('keeps translators apart', () => {
    const english = createTranslator({ locale: 'en', messages: en });
    expect(english.t('comments', { count: 1 })).toBe('1 comment');
    expect(english.t('archive.month', { month: '2015-04' })).toBe('Articles from April 2015');
    expect(french.t('footnotes.back', { reference: 3 })).toBe('Retour au texte, note 3');
  });

  it('refuses a locale that is no language tag', () => {
    expect(() => createTranslator({ locale: 'fr_FR', messages: {} })).toThrow(TypeError);
  });
});

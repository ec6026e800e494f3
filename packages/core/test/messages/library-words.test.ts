import { describe, expect, it } from 'vitest';
import { type BuildOptions, buildLibrary, defineSite, type Messages } from '../../src/index.js';

type Locales = Parameters<typeof defineSite>[0]['locales'];

function library(
  locales: Locales,
  messages: Readonly<Record<string, Messages>> = {},
  messageKeys: BuildOptions['messageKeys'] = [],
) {
  const site = defineSite({ url: 'https://acretion.example', title: 'Acrétion', locales });
  return buildLibrary({ site, documents: [], messages, messageKeys, now: '2016-01-01' });
}

function told({ diagnostics }: ReturnType<typeof library>) {
  return diagnostics.map(({ rule, severity, file, message }) => [rule, severity, file, message]);
}

describe('the words of a library', () => {
  it('are the site’s own over the built-in ones, every plural form with them', () => {
    const fr = library(['fr'], {
      fr: { comments_one: '{{count}} avis', comments_other: '{{count}} avis' },
    }).locale('fr');
    expect([0, 1, 2, 1_000_000].map((count) => fr.t('comments', { count }))).toEqual([
      '0 avis',
      '1 avis',
      '2 avis',
      '1\u202F000\u202F000 avis',
    ]);
    expect(fr.t('home')).toBe('Accueil');
  });

  it('may word the count of zero alone', () => {
    const own = library(['fr'], { fr: { comments_zero: 'Aucun commentaire' } });
    expect([0, 1, 2].map((count) => own.locale('fr').t('comments', { count }))).toEqual([
      'Aucun commentaire',
      '1 commentaire',
      '2 commentaires',
    ]);
    expect(told(own)).toEqual([]);
  });

  it('go from fr-CA to fr to the default locale, spaced and dated as in Canada', () => {
    const canada = library(['en', 'fr', 'fr-CA'], {
      en: { greeting: 'Hello!', motto: 'Onwards!' },
      fr: { greeting: 'Bonjour !', home: 'Chez nous' },
      'fr-CA': { draft: 'Ébauche !' },
    });
    const { t } = canada.locale('fr-CA');
    expect(t('draft')).toBe('Ébauche!');
    expect(t('greeting')).toBe('Bonjour!');
    expect(t('home')).toBe('Chez nous');
    expect(t('next')).toBe('next');
    expect(t('motto')).toBe('Onwards!');
    expect(t('term.tag', { name: 'x' })).toBe('Mot-clé\u00A0: x');
    expect(t('comments', { count: 1234 })).toBe('1\u00A0234 commentaires');
    expect(canada.locale('fr').t('greeting')).toBe('Bonjour\u202F!');
  });

  it('follow the language of a locale, whatever its code', () => {
    const qc = library([{ code: 'qc', language: 'fr-CA' }, 'en']).locale('qc');
    expect(qc.t('comments', { count: 0 })).toBe('0 commentaire');
    expect(qc.t('archive.month', { month: '2015-08' })).toBe('Articles d’août 2015');
    expect(qc.date('2015-04-01')).toBe('1er avril 2015');
  });

  it('are those of the default locale where a language has none, and the report says so', () => {
    const latin = library(['fr', 'la']);
    expect(latin.locale('la').t('comments', { count: 0 })).toBe('0 commentaire');
    expect(told(latin)).toEqual([
      ['messages-absent', 'warn', 'site.yaml', 'No interface text in `la`: the texts of `fr` are shown'],
    ]);
  });
});

describe('the report on words', () => {
  it('misses no context in a language that needs none, nor takes one for a message that is built in', () => {
    const words = {
      fr: { greeting: 'Reçu', greeting_female: 'Reçue', home_intro: 'Bienvenue' },
      en: { greeting: 'Received' },
    };
    expect(told(library(['fr', 'en'], words))).toEqual([
      ['message-missing', 'warn', 'locales/en.json', 'The message `home_intro` is missing'],
    ]);
    const fr = library(['fr', 'en'], words).locale('fr');
    expect(fr.t('greeting', { context: 'female' })).toBe('Reçue');
  });

  it('takes no missing form of a message for one that stands', () => {
    const site = library(['fr'], {
      fr: { guest_female_one: 'une invitée', guest_female_other: '{{count}} invitées' },
    });
    const { t, hasMessage } = site.locale('fr');
    expect(t('guest', { context: 'female', count: 2 })).toBe('2 invitées');
    expect(hasMessage('guest', { context: 'female', count: 2 })).toBe(true);
    expect(t('guest', { context: 'male', count: 2 })).toBe('guest');
    expect(hasMessage('guest', { context: 'male', count: 2 })).toBe(false);
  });

  it('names the site’s own message that a language lacks, and where it stands', () => {
    const { diagnostics } = library(['fr', 'en'], { fr: { motto: 'En avant' } });
    expect(diagnostics).toMatchObject([
      {
        rule: 'message-missing',
        file: 'locales/en.json',
        message: 'The message `motto` is missing',
        related: [{ file: 'locales/fr.json' }],
      },
    ]);
  });

  it('holds a message against the one that it replaces, also in the default locale', () => {
    expect(told(library(['fr'], { fr: { page: 'Page {{n}}' } }))).toMatchObject([
      ['message-placeholder', 'error', 'locales/fr.json', expect.stringContaining('n, page, pages')],
    ]);
  });

  it('holds a site’s own message against its first wording', () => {
    const words = { fr: { by: 'Par {{who}}' }, en: { by: 'By {{whom}}' } };
    expect(told(library(['fr', 'en'], words))).toMatchObject([
      ['message-placeholder', 'error', 'locales/en.json', expect.stringContaining('who, whom')],
    ]);
  });

  const askedFor = (...keys: string[]) =>
    keys.map((key, index) => ({ key, file: 'theme/home.njk', line: index + 1, column: 4 }));

  it('holds what a template asks for and nobody has, where it is first asked for', () => {
    const site = library(['fr', 'en'], {}, askedFor('home', 'nope', 'comments', '__proto__', 'nope'));
    expect(site.diagnostics.filter(({ rule }) => rule === 'message-absent')).toMatchObject([
      { severity: 'error', file: 'theme/home.njk', line: 2, column: 4, found: 'nope' },
      { severity: 'error', file: 'theme/home.njk', line: 4, column: 4, found: '__proto__' },
    ]);
    expect(site.failed).toBe(true);
  });

  it('names a locale that lacks what another has, once, at its file', () => {
    const site = library(['fr', 'it'], { it: { greeting: 'Ciao' } }, askedFor('greeting'));
    expect(told(site)).toMatchObject([['message-missing', 'warn', 'locales/fr.json', expect.anything()]]);
  });

  it('stays as it was when a template asks for what nobody has', () => {
    const site = library(['fr', 'en']);
    const fr = site.locale('fr');
    expect([fr.t('nope'), fr.t('__proto__')]).toEqual(['nope', '__proto__']);
    expect([fr.hasMessage('nope'), fr.hasMessage('__proto__'), fr.hasMessage('comments')]).toEqual([
      false,
      false,
      true,
    ]);
    expect([site.failed, told(site)]).toEqual([false, []]);
  });
});

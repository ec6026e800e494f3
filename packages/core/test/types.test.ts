import { expect, expectTypeOf, it } from 'vitest';
import {
  buildLibrary,
  type Diagnostic,
  defineSite,
  type Library,
  type LocaleCode,
  type RuleId,
  readSite,
} from '../src/index.js';
import type { loadLibrary } from '../src/node/index.js';

// What must not compile stands here: tsc fails where an expected error is none, and each also throws as it runs.
const smallest = { url: 'https://acretion.example', title: 'A' };
const site = defineSite({ ...smallest, locales: ['fr', { code: 'en', language: 'en-GB' }] });
const library = buildLibrary({ site, documents: [], now: '2016-01-01' });
const fr = library.locale('fr');

it('a library knows the codes of the locales that a program wrote', () => {
  expectTypeOf(library).toEqualTypeOf<Library<unknown, 'fr' | 'en'>>();
  expectTypeOf(site.defaultLocale).toEqualTypeOf<'fr' | 'en'>();
  expectTypeOf(fr.code).toEqualTypeOf<'fr' | 'en'>();
  expect(library.locale('en').language).toBe('en-GB');
  // @ts-expect-error: no locale of the site
  expect(() => library.locale('xx')).toThrow(TypeError);
  // @ts-expect-error: no locale of the site
  expect(() => library.route('/fr/', { locale: 'de' })).toThrow(TypeError);
});

it('codes that are known only when a site is read are texts', () => {
  const codes: string[] = ['fr', 'en'];
  const { locale } = buildLibrary({
    site: defineSite({ ...smallest, locales: codes }),
    documents: [],
    now: '2016-01-01',
  });
  expectTypeOf(locale).parameter(0).toEqualTypeOf<LocaleCode>();
  expect(codes.map((code) => locale(code).code)).toEqual(codes);
  expectTypeOf<NonNullable<ReturnType<typeof readSite>['site']>['defaultLocale']>().toEqualTypeOf<string>();
  expectTypeOf<Awaited<ReturnType<typeof loadLibrary>>['locale']>().parameter(0).toEqualTypeOf<string>();
});

it('a library of known codes is a library', () => {
  const count = ({ locales }: Library): number => locales.length;
  expect(count(library)).toBe(2);
});

it('a view takes the styles that there are', () => {
  expect(fr.date('2015-04-07', { style: 'full' })).toBe('mardi 7 avril 2015');
  // @ts-expect-error: no style
  expect(() => fr.date('2015-04-07', { style: 'ful' })).toThrow(TypeError);
  // @ts-expect-error: a style of moments
  expect(() => fr.dateHtml('2015-04-07', { style: 'time' })).toThrow(TypeError);
  // @ts-expect-error: a style of dates
  expect(() => fr.moment('2015-04-07T10:00:00Z', { style: 'year-month' })).toThrow(TypeError);
});

it('a diagnostic names a rule that there is', () => {
  expectTypeOf<Diagnostic['rule']>().toEqualTypeOf<RuleId>();
  const isDead = ({ rule }: Diagnostic): boolean => rule === 'dead-link' || rule === 'dead-anchor';
  // @ts-expect-error: no rule
  const isMisspelt = ({ rule }: Diagnostic): boolean => rule === 'dead-lnik';
  const [problem] = readSite({ path: 'site.yaml', text: '' }).diagnostics;
  expect(problem && [problem.rule, isDead(problem), isMisspelt(problem)]).toEqual([
    'site-invalid',
    false,
    false,
  ]);
});

it('settings are those that there are', () => {
  // @ts-expect-error: no setting
  expect(() => defineSite({ ...smallest, locales: ['fr'], pagesize: 5 })).toThrow(TypeError);
  // @ts-expect-error: no text
  expect(() => defineSite({ url: 7, title: 'A', locales: ['fr'] })).toThrow(TypeError);
});

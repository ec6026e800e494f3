import { describe, expect, it } from 'vitest';
import * as date from '../src/date/index.js';
import * as core from '../src/index.js';
import * as markdown from '../src/markdown/index.js';
import * as messages from '../src/messages/index.js';
import * as node from '../src/node/index.js';
import * as typography from '../src/typography/index.js';
import { libraryOf } from './library-of.js';

const formatter = date.createDateFormatter({ locale: 'fr', timeZone: 'UTC' });
const translator = messages.createTranslator({ locale: 'fr', messages: { n_other: '{{count}}' } });
const fr = { locale: 'fr' };
const smallest = { url: 'https://acretion.example', locales: ['fr'], title: 'A' };
const site = core.defineSite(smallest);
const library = libraryOf({ locales: ['fr'], files: { 'fr/a.md': 'A' } });
const [route] = library.locale('fr').routes;
const moment = '2019-04-17T07:59:00Z';

/** A right call of each public function. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  addDays: ['2015-04-01', 1],
  archivePeriods: [['2015-04-01'], (item: string) => item],
  comparePlainDates: ['2015-04-01', '2015-04-02'],
  createDateFormatter: [{ ...fr, timeZone: 'UTC' }],
  createDateParser: [fr],
  elideMonth: ['avril 2015', fr],
  formatDate: ['2015-04-01', { ...fr, style: 'full' }],
  formatDateHtml: ['2015-04-01', fr],
  formatDateRange: ['2015-04-01', '2015-04-03', fr],
  formatDateRangeHtml: ['2015-04-01', '2015-04-03', { ...fr, style: 'full' }],
  formatMoment: [moment, { ...fr, timeZone: 'UTC', style: 'time' }],
  formatMomentHtml: [moment, { ...fr, timeZone: 'UTC' }],
  formatMonth: ['2015-04', fr],
  formatRelative: ['2015-04-01', { ...fr, now: '2015-04-02' }],
  isMoment: [moment],
  isPlainDate: ['2015-04-01'],
  monthsBetween: ['2015-04-01', '2015-06-01'],
  parseDate: ['1er avril 2015', fr],
  plainDateOf: [moment, { timeZone: 'UTC' }],
  toInstant: [moment],
  toPlainDate: ['2015-04-01'],
  weekday: ['2015-04-01'],
  checkMessages: [{ ...fr, messages: {}, reference: {}, file: 'fr.json', places: {} }],
  createTranslator: [{ ...fr, messages: {}, fallback: [], timeZone: 'UTC', onMissing() {} }],
  readMessages: [{ path: 'locales/fr.json', text: '{}' }, 'fr'],
  createSlug: ['Été', fr],
  buildLibrary: [{ site, documents: [], now: '2016-01-01' }],
  createJsonLd: [library, route],
  defineSite: [smallest],
  escapeHtml: ['R&D'],
  formatDiagnostics: [[]],
  formatJsonLd: [{ '@context': 'https://schema.org', '@graph': [] }],
  lineAddress: [{ edit: ':path', line: ':path#:line' }, 'a.md', 7],
  nearestLanguage: ['fr-CA', ['fr', 'en']],
  openGraphLocale: ['fr'],
  parseOptionsOf: [site, { allow: {}, plugins: {} }],
  readAuthors: [{ path: 'content/fr/authors.yaml', text: '' }, { site }],
  readComments: [{ path: 'comments/fr/a.yaml', text: '' }, { site }],
  readDocument: [{ path: 'content/fr/a.md', text: 'A' }, { site }],
  readSite: [{ path: 'site.yaml', text: 'url: https://acretion.example' }],
  createProcessor: [{ ...fr }],
  parseBody: ['A', { file: 'content/fr/a.md', language: 'fr', typography: true }],
  rehypeTypography: [fr],
  typeset: ['Vraiment ?', fr],
  alignFiles: [{ root: 'nowhere', cache: false }],
  createLibraryBuilder: [],
  listImports: ['nowhere.js'],
  compareTranslations: ['nowhere', [], 'fr'],
  listSources: ['nowhere'],
  loadLibrary: [{ root: 'nowhere', now: '2016-01-01' }],
  loadStatus: [{ root: 'nowhere', cache: false }],
  parseDocuments: [{ root: 'nowhere', sources: [], diagnostics: [] }],
  readSettings: ['nowhere'],
  stampFiles: [{ root: 'nowhere', cache: false }],
  date: ['2015-04-01', { style: 'full' }],
  dateHtml: ['2015-04-01', { style: 'full' }],
  dateParts: ['2015-04-01', { style: 'full' }],
  range: ['2015-04-01', '2015-04-03', { style: 'full' }],
  rangeHtml: ['2015-04-01', '2015-04-03', { style: 'full' }],
  moment: [moment, { style: 'full' }],
  momentHtml: [moment, { style: 'full' }],
  relative: ['2015-04-01', { now: '2015-04-02' }],
  month: ['2015-04'],
  t: ['n', { count: 1 }],
  has: ['n', { count: 1 }],
};

const functions: Readonly<Record<string, unknown>> = {
  ...date,
  ...messages,
  ...core,
  ...markdown,
  ...node,
  ...typography,
  ...formatter,
  ...translator,
};

const wrong: readonly unknown[] = [
  undefined,
  null,
  5,
  Number.NaN,
  '',
  'nonsense',
  '2015-02-30',
  true,
  Symbol('s'),
  () => 1,
  [],
  [null],
  {},
  new Date(Number.NaN),
  Object.create(null),
];

/** Decides whether a program writes the members of an object: those of a library and its routes are the library's. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && value !== library && value !== route;
}

/** Returns the arguments with one of them, or one member of one, replaced by each wrong value. */
function misuses(args: readonly unknown[]): unknown[][] {
  return args.flatMap((arg, index) =>
    wrong.flatMap((value) => {
      const members = Object.keys(isPlain(arg) ? arg : {});
      const changed = members.map((name) => ({ ...(arg as object), [name]: value }));
      return [value, ...changed].map((replaced) => args.with(index, replaced));
    }),
  );
}

describe('what is used wrongly', () => {
  it('is every public function', () => {
    const names = Object.entries(functions).filter(([, each]) => typeof each === 'function');
    expect(names.map(([name]) => name).sort()).toEqual(Object.keys(calls).sort());
  });

  it.each(Object.keys(calls))('is told by %s what it expected', async (name) => {
    const run = functions[name] as (...args: unknown[]) => unknown;
    const args = calls[name] ?? [];
    await expect((async () => run(...args))()).resolves.not.toBeInstanceOf(Error);
    for (const misuse of misuses(args)) {
      try {
        await run(...misuse);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        expect((error as Error).message).toMatch(/^Expected .+, not `.*`$/s);
      }
    }
  });

  it.each([
    [() => date.addDays(undefined as never, 1), /^Expected a calendar date, .+, not `undefined`$/],
    [() => date.weekday('2015-02-30'), /^Expected a calendar date, .+, not `2015-02-30`$/],
    [() => date.comparePlainDates('2015-04-01', null as never), /^Expected a calendar date, .+, not `null`$/],
    [() => date.monthsBetween(5 as never, '2015-04-01'), /^Expected a calendar date, .+, not `5`$/],
    [
      () => date.archivePeriods({} as never),
      'Expected a list of dates, or of what has a date, not `[object Object]`',
    ],
    [() => date.elideMonth(4 as never, fr), 'Expected the name of a month, not `4`'],
    [
      () => date.formatDate('2015-04-01', undefined as never),
      'Expected options with `locale`, not `undefined`',
    ],
    [() => date.formatRelative('2015-04-01', null as never), 'Expected options with `locale`, not `null`'],
    [
      () => formatter.relative('2015-04-01', undefined as never),
      'Expected options with `now`, not `undefined`',
    ],
    [() => date.plainDateOf(moment, undefined as never), 'Expected options with `timeZone`, not `undefined`'],
    [() => date.parseDate('avril', undefined as never), 'Expected options with `locale`, not `undefined`'],
    [
      () => messages.readMessages(undefined as never, 'fr'),
      'Expected options with `path` and `text`, not `undefined`',
    ],
    [
      () => messages.readMessages({ path: 'a', text: '{}' }, 5 as never),
      'Expected the code of a locale, not `5`',
    ],
  ])('is named in the error, case %#', (call, message) => {
    expect(call).toThrow(message);
  });
});

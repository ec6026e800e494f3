import { describe, expect, it } from 'vitest';
import { readSite } from '../../src/site-config/read-site.js';
import { libraryOf, page } from '../library-of.js';

const files = (code: string) => ({
  [`${code}/blog/2015-04-07-a.md`]: page('title: A', 'Un mot. '.repeat(500)),
  [`${code}/blog/2015-04-08-b.md`]: page('title: B\nseries: { name: S, part: 2 }'),
  [`${code}/blog/2015-04-09-c.md`]: page('title: C\nseries: { name: S, part: 1 }'),
});

/** Returns what a locale writes with figures: dates, moments, numbers, years, months, counts and messages. */
function writtenIn(language: string, digits?: string): string[] {
  const code = language.toLowerCase();
  const library = libraryOf({
    files: files(code),
    locales: [{ code, language, ...(digits && { digits }) }],
    pageSize: 1,
  });
  const view = library.locale(code);
  const [year] = view.archives;
  return [
    view.date('2015-04-07'),
    view.date('2015-04-07', { style: 'short' }),
    view.moment('2015-04-07T09:59:00Z'),
    view.relative('2015-12-20'),
    view.number(1234),
    year?.label ?? '',
    year?.months[0]?.label ?? '',
    view.t('readingTime', { count: 12 }),
    view.t('series.part', { part: 1, total: 23 }),
    ...view.routes.filter(({ kind }) => kind === 'section').map(({ title }) => title),
  ];
}

/** The figures of a numbering system. */
const figuresOf = (system: string) =>
  Array.from({ length: 10 }, (_, digit) =>
    new Intl.NumberFormat('en', { numberingSystem: system }).format(digit),
  ).join('');

describe('the figures of a language', () => {
  it.each([
    ['ar', 'latn'],
    ['ar', 'arab'],
    ['ar-EG', 'latn'],
    ['fa', 'latn'],
    ['fa', 'arabext'],
    ['hi', 'deva'],
    ['hi', 'latn'],
    ['bn', 'latn'],
    ['bn', 'beng'],
    ['fr', 'arab'],
    ['ja', 'fullwide'],
  ])('are those that a site sets, in all that is written: %s, %s', (language, digits) => {
    for (const written of writtenIn(language, digits)) {
      const figures = written.match(/\p{Nd}/gu) ?? [];
      expect(
        figures.filter((figure) => !figuresOf(digits).includes(figure)),
        written,
      ).toEqual([]);
    }
    expect(
      writtenIn(language, digits)
        .join('')
        .match(/\p{Nd}/gu)?.length,
    ).toBeGreaterThan(30);
  });

  it.each([
    ['fa', 'arabext'],
    ['bn', 'beng'],
    ['hi', 'latn'],
    ['fr', 'latn'],
  ])('are those of CLDR where a site sets none: %s', (language, digits) => {
    expect(writtenIn(language)).toEqual(writtenIn(language, digits));
  });

  it('are in no address and no `lang`', () => {
    const library = libraryOf({ files: files('fa'), locales: [{ code: 'fa', digits: 'arab' }], pageSize: 1 });
    const view = library.locale('fa');
    expect(view.language).toBe('fa');
    expect(view.routes.filter(({ permalink }) => /[٠-٩]/.test(permalink))).toEqual([]);
  });

  it('may stand in the tag of a language, as BCP 47 has it', () => {
    expect(writtenIn('fa-u-nu-latn')).toEqual(writtenIn('fa', 'latn'));
  });
});

describe('the setting', () => {
  const read = (entry: string) =>
    readSite({ path: 'site.yaml', text: `url: https://a.example\nlocales: [${entry}]\ntitle: A\n` });

  it('is kept with its locale', () => {
    expect(read('{ code: fa, digits: latn }').site?.locales).toMatchObject([{ code: 'fa', digits: 'latn' }]);
    expect(read('fa').site?.locales[0]).not.toHaveProperty('digits');
  });

  it.each([
    ['latin', 'latn'],
    ['arabe', 'arab'],
    ['devanagari', 'a numbering system such as latn, arab, arabext, beng or deva'],
    ['123', 'a text'],
  ])('is told where it is no numbering system: %s', (digits, expected) => {
    const { diagnostics, site } = read(`{ code: fa, digits: ${digits} }`);
    expect(diagnostics.map(({ rule, line, column, expected: meant }) => [rule, line, column, meant])).toEqual(
      [['site-invalid', 2, 23, expected]],
    );
    if (digits !== '123') expect(site?.locales[0]?.digits).toBeUndefined();
  });
});

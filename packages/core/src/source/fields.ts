import type { createDateParser } from '../date/parse-date.js';
import { diagnose, placeIn } from '../diagnostic.js';
import { plainWords } from '../markdown/plain-words.js';
import { isRecord } from '../text/is-record.js';
import type {
  Citation,
  Diagnostic,
  Fields,
  Moment,
  ParseSettings,
  Person,
  Position,
  SiteLocale,
  Typography,
} from '../types.js';
import { typeset } from '../typography/index.js';
import { typesetOptions } from '../typography/typeset-options.js';
import { containFields } from './contain-fields.js';
import type { FieldKey } from './field-schema.js';
import type { FrontMatter } from './front-matter.js';
import { type FieldValues, type JudgedFields, judgeFields, quoteValue } from './judge-fields.js';
import { ownTaxonomies } from './own-taxonomies.js';
import { readDate } from './read-date.js';
import { typographyOf } from './typography-of.js';

/** The fields of a document, with the place of each under our own name. */
export interface FieldsReading {
  readonly fields: Fields;
  readonly places: Readonly<Record<string, Position>>;
  readonly diagnostics: readonly Diagnostic[];
  /** What ends the excerpt of the text, where the front matter names it. */
  readonly excerptEnd?: string | undefined;
}

/** What fields are read with. */
export interface FieldsOptions {
  readonly file: string;
  readonly site: ParseSettings;
  readonly locale: SiteLocale;
  /** Reads a date in words; what `createDateParser` returns for the document's language. */
  readonly parseDate: DateParser;
}

/** Each term and author has a page and a feed, and each alias a page. */
const mostItems = 100;

/** Reads a date as a language writes it. */
export type DateParser = ReturnType<typeof createDateParser>;

/**
 * Reads the fields of a document's front matter: judged, made uniform, titles and descriptions typeset. A field that is
 * not valid is reported and left out; those that `site.fields` declares go to `data`.
 */
export function readFields(frontMatter: FrontMatter, options: FieldsOptions): FieldsReading {
  const { file, site, locale } = options;
  const judged = judgeFields(frontMatter, file, site);
  const { values, declared, coverAlt, places, diagnostics } = judged;
  const { original, publish } = values;
  const toWords = createWording(typographyOf(site, locale, values.typography), locale);
  const dates = readDates(judged, options);
  const codes = site.locales.map(({ code }) => code);
  const originalExists = original === undefined || codes.includes(original);
  if (!originalExists) reportInvalid(judged, file, 'original', codes.join(', '));
  const waits = typeof publish !== 'object' || publish.every((code) => codes.includes(code));
  if (!waits) reportInvalid(judged, file, 'publish', codes.join(', '));
  /** Returns the first items of a list, and reports those beyond. */
  function limit<Item>(name: string, items: readonly Item[] = []): readonly Item[] {
    if (items.length <= mostItems) return items;
    const facts = { name, found: String(items.length), expected: `at most ${mostItems}` };
    const position = places.get(`${name}.${mostItems}`) ?? places.get(name);
    diagnostics.push(diagnose('field-too-long', placeIn(file, position), facts));
    return items.slice(0, mostItems);
  }
  const own = ownTaxonomies(site);
  const fields: Fields = {
    ...Object.fromEntries(plainFields.flatMap((key) => (key in values ? [[key, values[key]]] : []))),
    ...(original !== undefined && originalExists && { original }),
    ...(publish !== undefined && waits && { publish }),
    ...dates,
    ...typesetFields(values, coverAlt, toWords),
    tags: limit('tags', values.tags),
    categories: limit('categories', values.categories),
    ...(own.length > 0 && {
      terms: Object.fromEntries(own.map((name) => [name, limit(name, judged.terms[name])])),
    }),
    authors: limit('authors', values.authors).map(completePerson),
    translators: limit('translators', values.translators).map(completePerson),
    sources: (values.sources ?? []).map(completeCitation),
    aliases: limit('aliases', values.aliases),
    draft: values.draft === true,
    data: joinData(values.data, declared),
  };
  /** Returns the place of the nearest value that has one. */
  function placeOf(path: string): Position | undefined {
    return places.get(path) ?? (path.includes('.') ? placeOf(path.replace(/\.[^.]*$/, '')) : undefined);
  }
  const contained = containFields(fields, (rule, path, found) => {
    diagnostics.push(diagnose(rule, placeIn(file, placeOf(path)), { found }));
  });
  const { excerptEnd } = judged;
  return { fields: contained, places: Object.fromEntries(places), diagnostics, excerptEnd };
}

/** Typesets what readers see of the front matter. */
function typesetFields(
  { title, shortTitle, description, cover, series }: FieldValues,
  coverAlt: string,
  toWords: ReturnType<typeof createWording>,
): Partial<Fields> {
  return {
    ...(title && { title: toWords(title) }),
    ...(shortTitle && { shortTitle: toWords(shortTitle) }),
    ...(description && { description: toWords(description, { cut: true }) }),
    ...(cover && { cover: { src: cover.src, alt: toWords(cover.alt || coverAlt) } }),
    ...(series && { series: completeSeries(series, toWords(series.name)) }),
  };
}

/** The fields whose values are taken as they are. */
const plainFields: readonly FieldKey[] = [
  'slug',
  'permalink',
  'order',
  'canonical',
  'kind',
  'translationKey',
  'translation',
  'sourceBlocks',
  'missing',
  'typography',
  'comments',
  'layout',
  'sameAs',
];

/** Returns the function that reads the marks of a title or description, and typesets it. */
function createWording(
  typography: Typography,
  { language }: SiteLocale,
): (text: string, options?: { readonly cut?: boolean }) => string {
  const setting = typesetOptions(typography, language);
  return (text, options) => {
    const plain = plainWords(text, options);
    return setting ? typeset(plain, setting) : plain;
  };
}

/** Reads the dates of a document; those that are none are reported. */
function readDates(
  judged: JudgedFields,
  { file, site, parseDate }: FieldsOptions,
): Pick<Fields, 'date' | 'moment' | 'updated' | 'expires'> {
  const dates: { date?: string; updated?: string; expires?: string; moment?: Moment } = {};
  for (const key of ['date', 'updated', 'expires'] as const) {
    const value = judged.values[key];
    if (value === undefined) continue;
    const written = readDate(value, site.timeZone, parseDate);
    if (!written) reportInvalid(judged, file, key, 'a date such as 2015-04-07');
    else {
      dates[key] = written.date;
      if (key === 'date' && written.moment !== undefined) dates.moment = written.moment;
    }
  }
  return dates;
}

function reportInvalid(
  { values, places, diagnostics }: JudgedFields,
  file: string,
  key: FieldKey,
  expected: string,
): void {
  const facts = { name: key, found: quoteValue(values[key]), expected };
  diagnostics.push(diagnose('field-invalid', placeIn(file, places.get(key)), facts));
}

type WrittenPerson = NonNullable<FieldValues['authors']>[number];

function completePerson({ name, url }: WrittenPerson): Person {
  return { name, ...(url !== undefined && { url }) };
}

function completeSeries(series: NonNullable<FieldValues['series']>, name: string): Fields['series'] & object {
  return 'part' in series && series.part !== undefined ? { name, part: series.part } : { name };
}

interface WrittenCitation {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly author?: string | readonly string[] | undefined;
  readonly authors?: string | readonly string[] | undefined;
  readonly date?: string | number | undefined;
  readonly key?: string | undefined;
}

function completeCitation({ title, url, author, authors, date, key }: WrittenCitation): Citation {
  return {
    title: title ?? key ?? url ?? '',
    ...(url !== undefined && { url }),
    authors: [authors ?? author ?? []].flat(),
    ...(date !== undefined && { date: String(date) }),
    ...(key !== undefined && { key }),
  };
}

/** Joins the field `data` with the fields that the site declares. */
function joinData(data: unknown, declared: ReadonlyMap<string, unknown>): unknown {
  if (declared.size === 0) return data ?? {};
  return { ...(isRecord(data) ? data : {}), ...Object.fromEntries(declared) };
}

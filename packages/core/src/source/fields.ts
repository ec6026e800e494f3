import type { createDateParser } from '../date/parse-date.js';
import { diagnose, placeIn } from '../diagnostic.js';
import { foreignFieldAdvice, readForeignPerson, readForeignPicture } from '../dialect/index.js';
import { plainWords } from '../markdown/plain-words.js';
import { explainIssue } from '../site-config/explain-issue.js';
import { nearestName } from '../text/nearest.js';
import type { Citation, Diagnostic, Fields, Moment, Person, Position, Site, SiteLocale } from '../types.js';
import { typeset } from '../typography/index.js';
import { createFieldNames, namesToMean } from './field-names.js';
import { type FieldKey, fieldKeys, fieldsSchema } from './field-schema.js';
import { fitDeclared } from './fit-declared.js';
import { type FrontMatter, isRecord } from './front-matter.js';
import { readDate } from './read-date.js';

/** Fields that were judged, with the place of each under our own name. */
export interface FieldsReading {
  readonly fields: Fields;
  readonly places: Readonly<Record<string, Position>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What fields are read with. */
export interface FieldsOptions {
  readonly file: string;
  readonly site: Site;
  readonly locale: SiteLocale;
  /** Reads a date in words; what `createDateParser` gives for the document's language. */
  readonly parseDate: DateParser;
}

/** Reads a date as a language writes it. */
export type DateParser = ReturnType<typeof createDateParser>;

const nameOf = createFieldNames(fieldKeys);

/**
 * Gives the fields of a document's front matter: judged, made uniform, titles and descriptions typeset. A field that
 * is not valid is reported and left out; those that `site.fields` declares go to `data`.
 */
export function readFields(frontMatter: FrontMatter, options: FieldsOptions): FieldsReading {
  const { file, site, locale, parseDate } = options;
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, Position>();
  const own = new Map<FieldKey, unknown>();
  const declared = new Map<string, unknown>();
  let coverAlt = '';
  const placeOf = (path: string) => placeIn(file, frontMatter.places.get(path) ?? frontMatter.places.get(''));
  for (const [path, position] of frontMatter.places) if (path === '') places.set('', position);

  for (const [written, raw] of Object.entries(frontMatter.values)) {
    const place = placeOf(written);
    if (Object.hasOwn(site.fields, written)) {
      declared.set(written, raw);
      const message = fitDeclared(site.fields[written], raw);
      if (message !== undefined)
        diagnostics.push(diagnose('data-invalid', place, { name: written, found: message }));
      copyPlaces(written, `data.${written}`);
      continue;
    }
    const understood = nameOf(written, raw);
    if (understood?.name === 'cover.alt') {
      diagnostics.push(diagnose('field-foreign', place, { name: written, expected: 'cover.alt' }));
      coverAlt ||= String(understood.value).trim();
      continue;
    }
    if (!understood) {
      const advice = foreignFieldAdvice(written);
      const expected = advice === undefined ? nearestField(written, site) : undefined;
      diagnostics.push(diagnose('field-unknown', place, { name: written, expected, advice }));
      continue;
    }
    const { value, foreign } = understood;
    const key = understood.name as FieldKey;
    if (foreign) {
      if (Object.hasOwn(frontMatter.values, key)) continue;
      // Of several fields that say whether a document is shown, one is enough to keep it out.
      if (own.has(key) && !(key === 'draft' && value === true)) continue;
      diagnostics.push(diagnose('field-foreign', place, { name: written, expected: key }));
    }
    if (value === null || value === undefined || value === '') {
      diagnostics.push(diagnose('field-empty', place, { name: written }));
      continue;
    }
    copyPlaces(written, key);
    const judged = fieldsSchema.shape[key].safeParse(uniform(key, value));
    if (judged.success) own.set(key, judged.data);
    else {
      const [issue] = judged.error.issues;
      const told = issue && explainIssue(issue);
      const path = [written, ...(told?.path ?? []), ...(told?.unknown?.slice(0, 1) ?? [])].join('.');
      diagnostics.push(
        diagnose('field-invalid', placeOf(frontMatter.places.has(path) ? path : written), {
          name: path,
          found: shown(value),
          expected: told?.expected,
        }),
      );
    }
  }

  const dates: Record<string, string> = {};
  let moment: Moment | undefined;
  for (const key of ['date', 'updated', 'expires'] as const) {
    if (!own.has(key)) continue;
    const read = readDate(own.get(key), site.timeZone, parseDate);
    if (read) dates[key] = read.date;
    else invalid(key, 'a date such as 2015-04-07');
    if (key === 'date') moment = read?.moment;
  }
  const original = own.get('original');
  const codes = site.locales.map(({ code }) => code);
  if (original !== undefined && !codes.includes(String(original))) {
    invalid('original', codes.join(', '));
    own.delete('original');
  }

  const withTypography = own.get('typography') ?? site.typography[locale.code] ?? true;
  const words = (text: string, cut = false) => {
    const plain = plainWords(text, { cut });
    return withTypography ? typeset(plain, { locale: locale.language }) : plain;
  };
  const { title, shortTitle, description } = Object.fromEntries(own);
  const cover = own.get('cover') as Fields['cover'];
  const series = own.get('series') as Fields['series'];
  const kept = Object.fromEntries([...own].filter(([key]) => untouched.has(key)));
  const fields: Fields = {
    ...kept,
    ...dates,
    ...(moment !== undefined && { moment }),
    ...(typeof title === 'string' && title !== '' && { title: words(title) }),
    ...(typeof shortTitle === 'string' && shortTitle !== '' && { shortTitle: words(shortTitle) }),
    ...(typeof description === 'string' && description !== '' && { description: words(description, true) }),
    ...(cover && { cover: { src: cover.src, alt: words(cover.alt || coverAlt) } }),
    ...(series && { series: { ...series, name: words(series.name) } }),
    tags: (own.get('tags') as string[] | undefined) ?? [],
    categories: (own.get('categories') as string[] | undefined) ?? [],
    authors: (own.get('authors') as Person[] | undefined) ?? [],
    translators: (own.get('translators') as Person[] | undefined) ?? [],
    sources: ((own.get('sources') as WrittenCitation[] | undefined) ?? []).map(citationOf),
    aliases: (own.get('aliases') as string[] | undefined) ?? [],
    draft: own.get('draft') === true,
    data: dataOf(own.get('data'), declared),
  };
  return { fields, places: Object.fromEntries(places), diagnostics };

  function invalid(key: FieldKey, expected: string): void {
    const position = places.get(key);
    diagnostics.push(
      diagnose('field-invalid', placeIn(file, position), { name: key, found: shown(own.get(key)), expected }),
    );
  }

  function copyPlaces(from: string, to: string): void {
    for (const [path, position] of frontMatter.places) {
      if (path === from) places.set(to, position);
      else if (path.startsWith(`${from}.`)) places.set(`${to}${path.slice(from.length)}`, position);
    }
  }
}

const untouched: ReadonlySet<string> = new Set<FieldKey>([
  'slug',
  'order',
  'draft',
  'canonical',
  'kind',
  'translationKey',
  'original',
  'translation',
  'sourceBlocks',
  'missing',
  'typography',
]);

function nearestField(written: string, site: Site): string | undefined {
  const names = namesToMean([...fieldKeys, ...Object.keys(site.fields)]);
  const near = nearestName(written, [...names.keys()]);
  return near === undefined ? undefined : names.get(near);
}

/** What other generators write for the same thing: `'true'`, `order: '3'`, a picture's `url`. */
function uniform(key: FieldKey, value: unknown): unknown {
  if (key === 'draft' || key === 'typography')
    return value === 'true' ? true : value === 'false' ? false : value;
  if (key === 'order' && typeof value === 'string' && /^-?\d{1,9}$/.test(value.trim())) return Number(value);
  if (key === 'authors' || key === 'translators')
    return Array.isArray(value) ? value.map(personOf) : personOf(value);
  if (key === 'cover' && isRecord(value) && value.src === undefined) return readForeignPicture(value);
  return value instanceof Date ? value.toISOString() : value;
}

function personOf(value: unknown): unknown {
  return isRecord(value) ? readForeignPerson(value) : value;
}

interface WrittenCitation {
  readonly title?: string;
  readonly url?: string;
  readonly author?: string | readonly string[];
  readonly authors?: string | readonly string[];
  readonly date?: string | number;
  readonly key?: string;
}

function citationOf({ title, url, author, authors, date, key }: WrittenCitation): Citation {
  return {
    title: title ?? key ?? url ?? '',
    ...(url !== undefined && { url }),
    authors: [authors ?? author ?? []].flat(),
    ...(date !== undefined && { date: String(date) }),
    ...(key !== undefined && { key }),
  };
}

function dataOf(data: unknown, declared: ReadonlyMap<string, unknown>): unknown {
  if (declared.size === 0) return data ?? {};
  return { ...(isRecord(data) ? data : {}), ...Object.fromEntries(declared) };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

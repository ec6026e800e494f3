import { diagnose, placeIn } from '../diagnostic.js';
import { groupBy } from '../group-by.js';
import { foldSpelling } from '../text/fold.js';
import { isRecord } from '../text/is-record.js';
import type { Diagnostic, Fields, LocaleCode, ParsedDocument, Site } from '../types.js';
import { chooseOriginal } from './originals.js';

/** A document whose translation key is known. */
export interface KeyedDocument extends ParsedDocument {
  readonly key: string;
}

/** A document, completed with what its original says. */
export interface CompletedDocument {
  readonly document: KeyedDocument;
  /** Itself where it is the original, or none is. */
  readonly original: KeyedDocument;
}

/**
 * Completes translations with what is not text, from the original: the date, kind, order, cover, authors and series, and
 * the declared fields that the site marks `inherit`, where a version leaves them out.
 */
export function inheritFields(
  site: Site,
  documents: readonly KeyedDocument[],
): { readonly completed: readonly CompletedDocument[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const originals = new Map<string, KeyedDocument | undefined>();
  for (const [key, group] of groupBy(documents, (document) => document.key)) {
    const versions = new Map(
      group.toReversed().map((each): [LocaleCode, KeyedDocument] => [each.path.locale, each]),
    );
    originals.set(key, chooseOriginal(site, versions));
  }
  const nameOf = nameSeries(documents, originals);
  const completed = documents.map((document): CompletedDocument => {
    const original = originals.get(document.key) ?? document;
    if (original.path.locale === document.path.locale) {
      if (document.fields.cover?.src === '') diagnostics.push(reportCover(document));
      return { document: withoutEmptyCover(document), original: document };
    }
    const fields = { ...document.fields, ...inherited(site, document, original, nameOf) };
    return { document: withoutEmptyCover({ ...document, fields }), original };
  });
  return { completed, diagnostics };
}

/** Returns the fields that a version takes from its original. */
function inherited(
  site: Site,
  { fields, path, places }: KeyedDocument,
  { fields: theirs, path: theirPath }: KeyedDocument,
  nameOf: SeriesNames,
): Partial<Fields> {
  const date = theirs.date ?? theirPath.date;
  const undated = fields.date === undefined && path.date === undefined;
  const series =
    theirs.series && inheritSeries(fields.series, theirs.series, () => nameOf(path.locale, theirs.series));
  return {
    ...(undated &&
      date !== undefined && { date, ...(theirs.moment !== undefined && { moment: theirs.moment }) }),
    ...(fields.order === undefined && theirs.order !== undefined && { order: theirs.order }),
    ...(theirs.cover?.src &&
      !fields.cover?.src && { cover: { src: theirs.cover.src, alt: fields.cover?.alt ?? '' } }),
    ...(places.authors === undefined && fields.authors.length === 0 && { authors: theirs.authors }),
    ...(series && { series }),
    data: inheritData(site, fields.data, theirs.data),
  };
}

type Series = NonNullable<Fields['series']>;

/** Returns the name that a locale has for the series of an original. */
type SeriesNames = (locale: LocaleCode, series: Series | undefined) => string | undefined;

function inheritSeries(series: Series | undefined, theirs: Series, name: () => string | undefined): Series {
  if (series) return { ...(theirs.part !== undefined && { part: theirs.part }), ...series };
  return { ...theirs, name: name() ?? theirs.name };
}

/** Learns the names of series from the versions that write one: the first of a locale names it there. */
function nameSeries(
  documents: readonly KeyedDocument[],
  originals: ReadonlyMap<string, KeyedDocument | undefined>,
): SeriesNames {
  const names = new Map<string, string>();
  const idOf = (locale: LocaleCode, name: string) => `${locale} ${foldSpelling(name)}`;
  for (const { key, path, fields } of documents) {
    const theirs = originals.get(key)?.fields.series;
    if (!theirs || !fields.series) continue;
    const id = idOf(path.locale, theirs.name);
    if (!names.has(id)) names.set(id, fields.series.name);
  }
  return (locale, series) => series && names.get(idOf(locale, series.name));
}

/** Adds the declared fields that the site marks `inherit`. */
function inheritData({ fields: declared }: Site, data: unknown, theirs: unknown): unknown {
  if (!isRecord(theirs) || !isRecord(data)) return data;
  const taken = Object.entries(declared).flatMap(([name, schema]) =>
    isRecord(schema) && schema.inherit === true && data[name] === undefined && theirs[name] !== undefined
      ? [[name, theirs[name]] as const]
      : [],
  );
  return taken.length === 0 ? data : { ...data, ...Object.fromEntries(taken) };
}

function withoutEmptyCover(document: KeyedDocument): KeyedDocument {
  if (document.fields.cover?.src !== '') return document;
  const { cover: _, ...fields } = document.fields;
  return { ...document, fields };
}

function reportCover({ file, places, fields }: KeyedDocument): Diagnostic {
  const facts = { name: 'cover', found: fields.cover?.alt, expected: '`src`, the path of a picture' };
  return diagnose('field-invalid', placeIn(file, places.cover), facts);
}

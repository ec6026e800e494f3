import { diagnose, placeIn } from '../diagnostic.js';
import { groupBy } from '../group-by.js';
import { taxonomyTraits } from '../taxonomy.js';
import { isRecord } from '../text/is-record.js';
import type { NameFold } from '../text/name-fold.js';
import type { Diagnostic, Fields, LocaleCode, ParsedDocument, Site } from '../types.js';
import { namesOfKind, replaceNames } from './names-in.js';
import { chooseOriginal } from './originals.js';
import type { TermIndex } from './pairing/term-index.js';

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

/** What decides what a version takes from its original, and under which names. */
export interface InheritSources {
  readonly site: Site;
  readonly terms: TermIndex;
  /** Tells the names of a locale apart. */
  nameFold(locale: LocaleCode): NameFold;
}

/**
 * Completes translations with what is not text, from the original: the date, kind, order, cover, authors and series,
 * the pairs of its terms, and the declared fields that the site marks `inherit`, where a version leaves
 * them out.
 */
export function inheritFields(
  sources: InheritSources,
  documents: readonly KeyedDocument[],
): { readonly completed: readonly CompletedDocument[]; readonly diagnostics: readonly Diagnostic[] } {
  const { site } = sources;
  const diagnostics: Diagnostic[] = [];
  const originals = new Map<string, KeyedDocument | undefined>();
  for (const [key, group] of groupBy(documents, (document) => document.key)) {
    const versions = new Map(
      group.toReversed().map((each): [LocaleCode, KeyedDocument] => [each.path.locale, each]),
    );
    originals.set(key, chooseOriginal(site, versions));
  }
  const nameOf = nameSeries(sources, documents, originals);
  const completed = documents.map((document): CompletedDocument => {
    const original = originals.get(document.key) ?? document;
    if (original.path.locale === document.path.locale) {
      if (document.fields.cover?.src === '') diagnostics.push(reportCover(document));
      return { document: withoutEmptyCover(document), original: document };
    }
    const fields = { ...document.fields, ...inherited(sources, document, original, nameOf) };
    return { document: withoutEmptyCover({ ...document, fields }), original };
  });
  return { completed, diagnostics };
}

/** The fields that a version takes from its original as they are. */
const plainFields = ['order', 'layout', 'comments', 'sameAs'] as const;

/** Returns the fields that a version takes from its original. */
function inherited(
  { site, terms }: InheritSources,
  { fields, path, places }: KeyedDocument,
  { fields: theirs, path: theirPath }: KeyedDocument,
  nameOf: SeriesNames,
): Partial<Fields> {
  const date = theirs.date ?? theirPath.date;
  const undated = fields.date === undefined && path.date === undefined;
  const series =
    theirs.series &&
    inheritSeries(fields.series, theirs.series, (original) =>
      nameOf(path.locale, theirPath.locale, original),
    );
  return {
    ...(undated &&
      date !== undefined && { date, ...(theirs.moment !== undefined && { moment: theirs.moment }) }),
    ...Object.fromEntries(
      plainFields.flatMap((name) =>
        fields[name] === undefined && theirs[name] !== undefined ? [[name, theirs[name]]] : [],
      ),
    ),
    ...(theirs.cover?.src &&
      !fields.cover?.src && { cover: { src: theirs.cover.src, alt: fields.cover?.alt ?? '' } }),
    ...(places.authors === undefined && fields.authors.length === 0 && { authors: theirs.authors }),
    ...(series && { series }),
    ...inheritTerms(),
    data: inheritData(site, fields.data, theirs.data),
  };

  /** A list that is written, even an empty one, is the version's own. */
  function inheritTerms(): Partial<Fields> {
    let completed: Partial<Fields> = {};
    for (const { name: kind } of site.taxonomies) {
      if (taxonomyTraits(kind).people || places[kind] || namesOfKind(fields, kind).length > 0) continue;
      const names = namesOfKind(theirs, kind).flatMap(
        (name) => terms.counterpart(kind, theirPath.locale, name, path.locale) ?? [],
      );
      if (names.length > 0)
        completed = { ...completed, ...replaceNames({ ...fields, ...completed }, kind, [...new Set(names)]) };
    }
    return completed;
  }
}

type Series = NonNullable<Fields['series']>;

/** Returns the name that a locale has for the series of an original. */
type SeriesNames = (to: LocaleCode, from: LocaleCode, series: Series) => string | undefined;

function inheritSeries(
  series: Series | undefined,
  theirs: Series,
  nameOf: (original: Series) => string | undefined,
): Series {
  if (series) return { ...(theirs.part !== undefined && { part: theirs.part }), ...series };
  return { ...theirs, name: nameOf(theirs) ?? theirs.name };
}

/** Learns the names of series from the versions that write one: the first of a locale names it there. */
function nameSeries(
  { terms, nameFold }: InheritSources,
  documents: readonly KeyedDocument[],
  originals: ReadonlyMap<string, KeyedDocument | undefined>,
): SeriesNames {
  const names = new Map<string, string>();
  const idOf = (to: LocaleCode, from: LocaleCode, name: string) => `${to} ${from} ${nameFold(from)(name)}`;
  for (const { key, path, fields } of documents) {
    const original = originals.get(key);
    if (!original?.fields.series || !fields.series) continue;
    const id = idOf(path.locale, original.path.locale, original.fields.series.name);
    if (!names.has(id)) names.set(id, fields.series.name);
  }
  return (to, from, { name }) =>
    terms.counterpart('series', from, name, to) ?? names.get(idOf(to, from, name));
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

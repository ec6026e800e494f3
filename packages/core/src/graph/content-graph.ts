import { compare, diagnose, placeIn } from '../diagnostic.js';
import type { NameFold } from '../text/name-fold.js';
import type { DateLike, Diagnostic, LocaleCode, Moment, ParsedDocument, PlainDate, Site } from '../types.js';
import { keyOf } from './document-key.js';
import { createKinds, isHome } from './document-kind.js';
import { parentOf } from './folder.js';
import { findHeldBack } from './held-back.js';
import { type InheritSources, inheritFields, type KeyedDocument } from './inherit-fields.js';
import { checkLayouts, createLayouts, type LayoutNames } from './layouts.js';
import { createLocalesFor } from './locales-for.js';
import { createNameFolds } from './name-folds.js';
import { namePermalinks } from './named-permalinks.js';
import type { Node, Versions } from './node.js';
import { checkPatterns, permalinkOf } from './node-permalink.js';
import { isNotFound, notFoundKey, unlistedFields } from './not-found.js';
import { findOriginals } from './originals.js';
import { indexTerms, type TermIndex } from './pairing/term-index.js';
import { findPeople, type People, placeAuthor, withoutDoubles } from './people.js';
import { type Clock, createClock, isWithheld, publicationOf } from './publication.js';
import { createSectionPaths, type SectionPaths } from './section-paths.js';
import { createSections, type Sections } from './sections.js';
import { createSegments, type SegmentOf } from './segment.js';
import { isHidden, translationOf } from './translation.js';

/** All documents of all locales, joined. */
export interface ContentGraph {
  readonly site: Site;
  /** What is shown, in the order of files. */
  readonly nodes: readonly Node[];
  readonly versions: Versions;
  /** Drafts, and what is dated later or has expired: what leads to them is told apart from what leads nowhere. */
  readonly unpublished: Versions;
  /** By path, in NFC. A file that claims the key of another stands for that other. */
  readonly byFile: ReadonlyMap<string, Node>;
  readonly sections: Sections;
  /** The slugs of a folder and those above it, joined by `/`. */
  readonly sectionPath: SectionPaths;
  /** Returns what a locale shows at unknown addresses, where it has a text for them: it is none of the versions. */
  notFound(locale: LocaleCode): Node | undefined;
  /** The version that the others translate. */
  original(key: string): Node | undefined;
  /** The version that readers of a locale are shown: its own, else one in their language, else the original. */
  versionFor(key: string, locale: LocaleCode): Node | undefined;
  /** The locale of a code, then those whose texts its readers read before others. */
  localesFor(locale: LocaleCode): readonly LocaleCode[];
  /** Tells the names of terms and series apart as a locale's language does. */
  nameFold(locale: LocaleCode): NameFold;
  /** Which terms mean the same in several locales. */
  readonly terms: TermIndex;
  /** The documents that describe authors. */
  readonly people: People;
  /** Returns the name of the template that shows a document; undefined for the usual one of its kind. */
  layoutOf(node: Node): string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What decides which documents are shown. */
export interface GraphOptions {
  readonly site: Site;
  readonly documents: readonly ParsedDocument[];
  /** The day or instant of the build: documents dated later, or expired by then, are left out. */
  readonly now: PlainDate | DateLike | Moment;
  /** Shows drafts, future and expired documents. */
  readonly drafts: boolean;
  /** The templates that `layout` may name. */
  readonly layouts?: LayoutNames;
}

/**
 * Joins documents: decides the kind, key, slug and permalink of each, and pairs the versions of one document.
 *
 * @throws TypeError where `now` is neither a date nor a moment.
 */
export function joinDocuments({ site, documents, now, drafts, layouts }: GraphOptions): ContentGraph {
  const clock = createClock(now, site.timeZone);
  const diagnostics: Diagnostic[] = [];
  const written = keyDocuments(site, withoutDoubles(documents, diagnostics));
  const nameFold = createNameFolds(site, written);
  const people = findPeople(site, written, nameFold);
  const keyed = written.map(people.rename);
  const terms = indexTerms({ site, documents: keyed, foldOf: nameFold, people: people.pairs });
  const placed = placeDocuments({ site, terms, nameFold, people }, keyed, clock, diagnostics);
  const sectionPath = createSectionPaths(createSegments(site), placed);
  const named = namePermalinks(site, placed);
  const isShown = (document: PlacedDocument) => !isWithheld(document) && !isHidden(site, document);
  const { waiting, diagnostics: ofWaiting } = findHeldBack(site, placed, isShown);
  diagnostics.push(...named.diagnostics, ...ofWaiting);

  const versions = new Map<string, Map<LocaleCode, Node>>();
  const unpublished = new Map<string, Map<LocaleCode, Node>>();
  const unlisted = new Map<string, Map<LocaleCode, Node>>();
  const byFile = new Map<string, Node>();
  const nodes: Node[] = [];
  for (const document of placed) {
    const { locale, key, file, parent } = document;
    const section = parent === undefined ? '' : sectionPath(locale.code, parent);
    const waitsFor = waiting.get(key);
    const node: Node = {
      ...document,
      ...(waitsFor && { waitsFor }),
      permalink: named.permalinks.get(document) ?? permalinkOf(site, document, locale, section),
    };
    if (!drafts && (waitsFor || !isShown(node))) {
      versionsOf(unpublished, key).set(locale.code, node);
      continue;
    }
    const paired = versionsOf(isNotFound(node) ? unlisted : versions, key);
    const double = paired.get(locale.code);
    if (double) diagnostics.push(reportDuplicate(node, double));
    else {
      paired.set(locale.code, node);
      nodes.push(node);
    }
    // A link to the second file leads to the first: the mistake is reported once.
    byFile.set(file.normalize('NFC'), double ?? node);
  }
  const { originals, diagnostics: ofOriginals } = findOriginals(site, versions, unpublished);
  diagnostics.push(...ofOriginals, ...checkPatterns(site, nodes), ...checkLayouts(nodes, layouts));
  const sections = createSections(nodes, versions);

  const localesFor = createLocalesFor(site);

  return {
    site,
    nodes,
    versions,
    unpublished,
    byFile,
    sections,
    sectionPath,
    notFound: (locale) => unlisted.get(notFoundKey)?.get(locale),
    original: (key) => originals.get(key),
    versionFor(key, locale) {
      const paired = versions.get(key);
      const code = localesFor(locale).find((each) => paired?.has(each));
      return code === undefined ? originals.get(key) : paired?.get(code);
    },
    localesFor,
    layoutOf: createLayouts(site, sections, layouts),
    nameFold,
    terms,
    people,
    diagnostics,
  };
}

/** A document whose place is known, but for its permalink: that needs the paths of all sections. */
type PlacedDocument = Omit<Node, 'permalink'>;

/** Adds the translation key to each document of a locale of the site, in the order of files. */
function keyDocuments(site: Site, documents: readonly ParsedDocument[]): KeyedDocument[] {
  const codes = new Set(site.locales.map(({ code }) => code));
  const sorted = [...documents].sort((a, b) => compare(a.file, b.file));
  return sorted.flatMap((document) => (codes.has(document.path.locale) ? [keyDocument(document)] : []));
}

function placeDocuments(
  sources: InheritSources & { readonly people: People },
  keyed: readonly KeyedDocument[],
  clock: Clock,
  diagnostics: Diagnostic[],
): PlacedDocument[] {
  const { site } = sources;
  const locales = new Map(site.locales.map((locale) => [locale.code, locale]));
  const { completed, diagnostics: ofVersions } = inheritFields(sources, keyed);
  diagnostics.push(...ofVersions);
  const kindOf = createKinds(completed);
  const segmentOf = createSegments(site);
  return completed.flatMap((each): PlacedDocument[] => {
    const document = sources.people.rename(each.document);
    const { fields, path } = document;
    const locale = locales.get(path.locale);
    if (!locale) return [];
    const date = fields.date ?? path.date;
    const { kind, diagnostics: ofKind } = kindOf(each, date);
    const slug = isHome(document) ? '' : slugOf(document, segmentOf);
    diagnostics.push(...ofKind);
    if (slug === '' && !isHome(document)) {
      diagnostics.push(reportEmptySlug(document));
      return [];
    }
    if (site.permalinks.keep) diagnostics.push(...checkKeptName(document, slug));
    const publication = publicationOf(fields, kind, date, clock, site.notices.oldAfter);
    const placed = {
      ...document,
      kind,
      locale,
      slug,
      date,
      ...placeInTree(document),
      ...publication,
      ...translationOf(each),
    };
    const name = sources.people.names.get(document.key)?.get(locale.code);
    if (name === undefined) return [placed];
    return [placeAuthor(placed, name)];
  });
}

/** Adds the translation key to a document; a page for unknown addresses is on no list. */
function keyDocument(document: ParsedDocument): KeyedDocument {
  if (!isNotFound(document)) return { ...document, key: keyOf(document) };
  return { ...document, key: notFoundKey, fields: unlistedFields(document.fields) };
}

/** Returns the folder that a document is the page of, and the one that holds it. */
function placeInTree(document: ParsedDocument): Pick<Node, 'folder' | 'parent'> {
  const { path } = document;
  if (isHome(document)) return { folder: '', parent: undefined };
  if (path.index) return { folder: path.folder, parent: parentOf(path.folder) };
  return { folder: path.key, parent: path.folder };
}

/** Returns the versions of a key, to be added to. */
function versionsOf(versions: Map<string, Map<LocaleCode, Node>>, key: string): Map<LocaleCode, Node> {
  const paired = versions.get(key) ?? new Map<LocaleCode, Node>();
  versions.set(key, paired);
  return paired;
}

function reportDuplicate(node: Node, other: Node): Diagnostic {
  const related = [placeIn(other.file, other.places.translationKey)];
  const place = placeIn(node.file, node.places.translationKey);
  return diagnose('translation-duplicate', place, { name: node.key, related });
}

function reportEmptySlug({ fields, path, file, places }: ParsedDocument): Diagnostic {
  return diagnose('slug-empty', placeIn(file, places.slug), { found: fields.slug ?? path.name });
}

/** Reports a name that should stand in addresses as it is, and cannot. */
function checkKeptName({ fields, path, file }: ParsedDocument, slug: string): Diagnostic[] {
  const isKept =
    fields.slug !== undefined || fields.permalink !== undefined || slug === path.name || slug === '';
  return isKept ? [] : [diagnose('slug-changed', placeIn(file), { found: path.name, expected: slug })];
}

/** Returns the slug of a document; one that is written and is one already keeps its form: `ES6`, `v1.2`. */
function slugOf({ fields, path }: ParsedDocument, segmentOf: SegmentOf): string {
  const { slug } = fields;
  if (slug !== undefined && /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._~-]*$/u.test(slug)) return slug.normalize('NFC');
  return segmentOf(path.locale, slug ?? path.name);
}

import { compare, diagnose, placeIn } from '../diagnostic.js';
import { createSlug } from '../slug/index.js';
import type { DateLike, Diagnostic, LocaleCode, Moment, ParsedDocument, PlainDate, Site } from '../types.js';
import { createKinds, isHome } from './document-kind.js';
import { parentOf } from './folder.js';
import type { Node, Versions } from './node.js';
import { checkPatterns, permalinkOf } from './node-permalink.js';
import { findOriginals } from './originals.js';
import { type Clock, createClock, publicationOf } from './publication.js';
import { createSectionPaths, type SectionPaths } from './section-paths.js';
import { createSections, type Sections } from './sections.js';

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
  /** The version that the others translate. */
  original(key: string): Node | undefined;
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
}

/**
 * Joins documents: decides the kind, key, slug and permalink of each, and pairs the versions of one document.
 *
 * @throws TypeError where `now` is neither a date nor a moment.
 */
export function joinDocuments({ site, documents, now, drafts }: GraphOptions): ContentGraph {
  const clock = createClock(now, site.timeZone);
  const diagnostics: Diagnostic[] = [];
  const sorted = [...documents].sort((a, b) => compare(a.file, b.file));
  const drafted = draftNodes(site, sorted, clock, diagnostics);
  const sectionPath = createSectionPaths(site.locales, drafted);

  const versions = new Map<string, Map<LocaleCode, Node>>();
  const unpublished = new Map<string, Map<LocaleCode, Node>>();
  const byFile = new Map<string, Node>();
  const nodes: Node[] = [];
  for (const draft of drafted) {
    const { locale, key, file } = draft;
    const section = draft.parent === undefined ? '' : sectionPath(locale.code, draft.parent);
    const node: Node = { ...draft, permalink: permalinkOf(site, draft, locale, section) };
    if (!drafts && (node.draft || node.future || node.expired)) {
      versionsOf(unpublished, key).set(locale.code, node);
      continue;
    }
    const paired = versionsOf(versions, key);
    const double = paired.get(locale.code);
    if (double) diagnostics.push(duplicate(node, double));
    else {
      paired.set(locale.code, node);
      nodes.push(node);
    }
    // A link to the second file leads to the first: the mistake is reported once.
    byFile.set(file.normalize('NFC'), double ?? node);
  }
  const { originals, diagnostics: ofOriginals } = findOriginals(site, versions, unpublished);
  diagnostics.push(...ofOriginals, ...checkPatterns(site, nodes));

  return {
    site,
    nodes,
    versions,
    unpublished,
    byFile,
    sections: createSections(nodes, versions),
    sectionPath,
    original: (key) => originals.get(key),
    diagnostics,
  };
}

type Draft = Omit<Node, 'permalink'>;

function draftNodes(
  site: Site,
  documents: readonly ParsedDocument[],
  clock: Clock,
  diagnostics: Diagnostic[],
): Draft[] {
  const locales = new Map(site.locales.map((locale) => [locale.code, locale]));
  const kindOf = createKinds(documents);
  return documents.flatMap((document): Draft[] => {
    const { fields, path, file, places } = document;
    const locale = locales.get(path.locale);
    if (!locale) return [];
    const date = fields.date ?? path.date;
    const { kind, diagnostics: ofKind } = kindOf(document, date);
    const publication = publicationOf(fields, kind, date, clock, site.notices.oldAfter);
    const home = isHome(document);
    const slug = home ? '' : slugOf(document, locale.language);
    diagnostics.push(...ofKind);
    if (slug === '' && !home) {
      const found = fields.slug ?? path.name;
      diagnostics.push(diagnose('slug-empty', placeIn(file, places.slug), { found }));
      return [];
    }
    const key = fields.translationKey ?? (path.key === '' ? 'index' : path.key);
    const parent = home ? undefined : path.index ? parentOf(path.folder) : path.folder;
    const folder = path.index ? path.folder : path.key;
    return [{ ...document, kind, key, locale, slug, folder, parent, date, ...publication }];
  });
}

function versionsOf(versions: Map<string, Map<LocaleCode, Node>>, key: string): Map<LocaleCode, Node> {
  const known = versions.get(key) ?? new Map<LocaleCode, Node>();
  versions.set(key, known);
  return known;
}

function duplicate(node: Node, other: Node): Diagnostic {
  const related = [placeIn(other.file, other.places.translationKey)];
  const place = placeIn(node.file, node.places.translationKey);
  return diagnose('translation-duplicate', place, { name: node.key, related });
}

/** A slug that is one already keeps its form: `ES6`, `v1.2`. */
function slugOf({ fields, path }: ParsedDocument, locale: string): string {
  const given = fields.slug;
  if (given !== undefined && /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._~-]*$/u.test(given))
    return given.normalize('NFC');
  return createSlug(given ?? path.name, { locale });
}

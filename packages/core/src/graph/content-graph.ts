import { compare, diagnose, placeIn } from '../diagnostic.js';
import { fillPattern } from '../permalink.js';
import { createSlug } from '../slug.js';
import type {
  Diagnostic,
  DocumentKind,
  LocaleCode,
  ParsedDocument,
  PlainDate,
  Site,
  SiteLocale,
} from '../types.js';

/** A document in the graph: what it is, what it is called and where it stands. */
export interface Node {
  readonly document: ParsedDocument;
  readonly kind: DocumentKind;
  /** The translation key. */
  readonly key: string;
  readonly locale: SiteLocale;
  readonly slug: string;
  /** The folder, below the locale's, of the section that holds it; undefined for the home page. */
  readonly parent: string | undefined;
  readonly date: PlainDate | undefined;
  readonly draft: boolean;
  readonly future: boolean;
  readonly permalink: string;
}

/** All documents of all locales, joined. */
export interface ContentGraph {
  readonly site: Site;
  /** In the order of files. */
  readonly nodes: readonly Node[];
  /** By translation key, then by locale. */
  readonly versions: ReadonlyMap<string, ReadonlyMap<LocaleCode, Node>>;
  readonly byFile: ReadonlyMap<string, Node>;
  /** The page of a folder, by locale and folder. */
  sectionPage(locale: LocaleCode, folder: string): Node | undefined;
  /** The slugs of a folder and those above it, joined by `/`. */
  sectionPath(locale: LocaleCode, folder: string): string;
  /** The version that the others translate. */
  original(key: string): Node | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What decides which documents are shown. */
export interface GraphOptions {
  readonly site: Site;
  readonly documents: readonly ParsedDocument[];
  /** Documents dated after this day are left out. */
  readonly today: PlainDate;
  /** Shows drafts and future documents. */
  readonly drafts: boolean;
}

/** Joins documents: gives each its kind, key, slug and permalink, and pairs the versions of one document. */
export function createGraph({ site, documents, today, drafts }: GraphOptions): ContentGraph {
  const diagnostics: Diagnostic[] = [];
  const locales = new Map(site.locales.map((locale) => [locale.code, locale]));
  const sorted = [...documents].sort((a, b) => compare(a.file, b.file));
  const crowded = crowdedFolders(sorted);
  const pages = new Map<string, { document: ParsedDocument; slug: string; key: string }>();
  const drafted: Omit<Node, 'permalink'>[] = [];
  for (const document of sorted) {
    const locale = locales.get(document.path.locale);
    if (!locale) continue;
    const { fields, path } = document;
    const date = fields.date ?? path.date;
    const kind = kindOf(document, date, crowded, diagnostics);
    const future = date !== undefined && kind === 'article' && date > today;
    const expired = fields.expires !== undefined && fields.expires <= today;
    if (!drafts && (fields.draft || future || expired)) continue;
    const home = path.index && path.folder === '';
    const slug = home ? '' : slugOf(document, locale.language);
    if (slug === '' && !home) {
      diagnostics.push(
        diagnose('slug-empty', placeIn(document.file, document.places.slug), {
          found: fields.slug ?? path.name,
        }),
      );
      continue;
    }
    const key = fields.translationKey ?? (path.key === '' ? 'index' : path.key);
    const parent = home ? undefined : path.index ? parentOf(path.folder) : path.folder;
    if (kind === 'section') pages.set(`${locale.code}:${path.folder}`, { document, slug, key });
    drafted.push({ document, kind, key, locale, slug, parent, date, draft: fields.draft, future });
  }

  const sectionPath = (locale: LocaleCode, folder: string): string =>
    folder === ''
      ? ''
      : `${sectionPath(locale, parentOf(folder))}/${
          pages.get(`${locale}:${folder}`)?.slug ??
          createSlug(nameOf(folder), { locale: locales.get(locale)?.language ?? locale })
        }`;

  const nodes: Node[] = [];
  const byFile = new Map<string, Node>();
  const versions = new Map<string, Map<LocaleCode, Node>>();
  for (const draft of drafted) {
    const node: Node = { ...draft, permalink: permalinkOf(site, draft, draft.locale, sectionPath) };
    const paired = versions.get(node.key) ?? new Map<LocaleCode, Node>();
    const double = paired.get(node.locale.code);
    if (double) {
      diagnostics.push(
        diagnose('translation-duplicate', placeIn(node.document.file, node.document.places.translationKey), {
          name: node.key,
          related: [placeIn(double.document.file, double.document.places.translationKey)],
        }),
      );
      continue;
    }
    versions.set(node.key, paired.set(node.locale.code, node));
    byFile.set(node.document.file.normalize('NFC'), node);
    nodes.push(node);
  }
  const originals = new Map(
    [...versions].map(([key, paired]) => [key, originalOf(site, paired, diagnostics)]),
  );

  return {
    site,
    nodes,
    versions,
    byFile,
    sectionPage: (locale, folder) => {
      const page = pages.get(`${locale}:${folder}`);
      return page && byFile.get(page.document.file.normalize('NFC'));
    },
    sectionPath: (locale, folder) => sectionPath(locale, folder).slice(1),
    original: (key) => originals.get(key),
    diagnostics,
  };
}

/** Gives the path at which a locale shows a document: for a fallback, the locale is not the document's own. */
export function permalinkOf(
  site: Site,
  node: Omit<Node, 'permalink'>,
  locale: SiteLocale,
  sectionPath: (locale: LocaleCode, folder: string) => string,
): string {
  const [year = '', month = '', day = ''] = (node.date ?? '').split('-');
  const section = node.parent === undefined ? '' : sectionPath(locale.code, node.parent);
  return fillPattern(
    node.parent === undefined ? '/:locale/' : site.permalinks[node.kind],
    { locale: locale.prefix, section, slug: node.slug, year, month, day, key: node.key },
    site.basePath,
  );
}

function slugOf({ fields, path }: ParsedDocument, locale: string): string {
  const given = fields.slug;
  if (given !== undefined && /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._~-]*$/u.test(given)) return given;
  return createSlug(given ?? path.name, { locale });
}

function kindOf(
  document: ParsedDocument,
  date: PlainDate | undefined,
  crowded: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): DocumentKind {
  const { fields, path, file, places } = document;
  if (fields.kind === 'article' && date === undefined) {
    diagnostics.push(diagnose('article-without-date', placeIn(file, places.kind ?? places[''])));
    return path.index ? 'section' : 'page';
  }
  if (fields.kind) return fields.kind;
  if (!path.index) return date === undefined ? 'page' : 'article';
  if (date === undefined || path.folder === '') return 'section';
  if (!crowded.has(`${path.locale}:${path.folder}`)) return 'article';
  diagnostics.push(diagnose('section-folder', placeIn(file, places.date)));
  return 'section';
}

/** Gives the folders that hold documents other than their index, themselves or below. */
function crowdedFolders(documents: readonly ParsedDocument[]): Set<string> {
  const crowded = new Set<string>();
  for (const { path } of documents) {
    let folder = path.index ? parentOf(path.folder) : path.folder;
    while (folder !== '' && !crowded.has(`${path.locale}:${folder}`)) {
      crowded.add(`${path.locale}:${folder}`);
      folder = parentOf(folder);
    }
  }
  return crowded;
}

function originalOf(
  site: Site,
  paired: ReadonlyMap<LocaleCode, Node>,
  diagnostics: Diagnostic[],
): Node | undefined {
  for (const { document } of paired.values()) {
    const { original } = document.fields;
    if (original === undefined) continue;
    const named = paired.get(original);
    if (named) return named;
    diagnostics.push(
      diagnose('original-missing', placeIn(document.file, document.places.original), { found: original }),
    );
  }
  for (const { code } of site.locales) {
    const node = paired.get(code);
    if (node) return node;
  }
  return undefined;
}

/** Gives the folder above: that of `'a/b'` is `'a'`, that of `'a'` is `''`. */
export function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

/** Gives the last segment of a path. */
export function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

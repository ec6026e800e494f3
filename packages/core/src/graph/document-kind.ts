import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, DocumentKind, ParsedDocument, PlainDate } from '../types.js';
import { compareVersions } from './compare-versions.js';
import { parentOf } from './folder.js';
import type { CompletedDocument, KeyedDocument } from './inherit-fields.js';
import { isNotFound } from './not-found.js';

/** What a document is, and what is odd about it. */
export interface KindReading {
  readonly kind: DocumentKind;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Creates the reading of kinds. A dated document is an article, the page of a folder a section, any other a page. A
 * folder that holds nothing but a dated `index.md` and media is an article. `x.md` beside a folder `x` of documents is
 * that folder's page, as `x/index.md` would be, since they are one key; so it is where another locale has that folder.
 * A file whose name says that it is a folder's page is one, dated or not. `kind:` overrides all of it, but for the home
 * page, and a translation is of its original's kind.
 */
export function createKinds(
  documents: readonly CompletedDocument[],
): (completed: CompletedDocument, date: PlainDate | undefined) => KindReading {
  const crowded = crowdedFolders(documents);
  const sections = new Set<string>();
  const readOwn = (document: KeyedDocument, date: PlainDate | undefined): KindReading => {
    const holds = crowded.has(folderOf(document)) || sections.has(document.key);
    return date === undefined ? undatedKind(document, holds) : datedKind(document, holds);
  };
  // The page of a folder in one locale makes sections of its versions: a folder may hold them in that locale alone.
  for (const { document } of documents)
    if (document.path.ofFolder || (document.path.index && crowded.has(folderOf(document))))
      sections.add(document.key);
  return (completed, date) => {
    const { document, original } = completed;
    if (isHome(document)) return { kind: 'section', diagnostics: [] };
    if (isNotFound(document)) return { kind: 'page', diagnostics: [] };
    if (document === original) return readOwn(document, date);
    const { kind } = readOwn(original, original.fields.date ?? original.path.date);
    const differences = compareVersions(completed, kind);
    if (document.fields.kind === undefined) return { kind, diagnostics: differences };
    const own = readOwn(document, date);
    return { kind: own.kind, diagnostics: [...own.diagnostics, ...differences] };
  };
}

/** Returns the folder that a document is the page of, if there is one of that name. */
function folderOf({ path }: KeyedDocument): string {
  return path.index ? path.folder : path.key;
}

/** Decides what a document without a date is; `holds` tells whether there are documents in its folder. */
function undatedKind({ fields, path, file, places }: ParsedDocument, holds: boolean): KindReading {
  const kind = path.index || holds ? 'section' : 'page';
  if (fields.kind !== 'article') return { kind: fields.kind ?? kind, diagnostics: [] };
  return { kind, diagnostics: [diagnose('article-without-date', placeIn(file, places.kind ?? places['']))] };
}

/** Decides what a document with a date is. */
function datedKind({ fields, path, file, places }: ParsedDocument, holds: boolean): KindReading {
  if (fields.kind) return { kind: fields.kind, diagnostics: [] };
  if (path.ofFolder) return { kind: 'section', diagnostics: [] };
  if (!holds) return { kind: 'article', diagnostics: [] };
  return { kind: 'section', diagnostics: [diagnose('section-folder', placeIn(file, places.date))] };
}

/** Decides whether a document is the page of its locale's folder. */
export function isHome({ path }: ParsedDocument): boolean {
  return path.index && path.folder === '';
}

/** Returns the folders that hold documents other than their index, themselves or below, in any locale. */
function crowdedFolders(documents: readonly CompletedDocument[]): Set<string> {
  const crowded = new Set<string>();
  for (const { document } of documents) {
    const { path } = document;
    let folder = path.index ? parentOf(path.folder) : path.folder;
    while (folder !== '' && !crowded.has(folder)) {
      crowded.add(folder);
      folder = parentOf(folder);
    }
  }
  return crowded;
}

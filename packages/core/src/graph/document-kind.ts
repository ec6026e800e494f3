import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, DocumentKind, ParsedDocument, PlainDate } from '../types.js';
import { parentOf } from './folder.js';

/** What a document is, and what is odd about it. */
export interface KindReading {
  readonly kind: DocumentKind;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Creates the reading of kinds. A dated document is an article, the page of a folder a section, any other a page. A
 * folder that holds nothing but a dated `index.md` and media is an article. `x.md` beside a folder `x` of documents is
 * that folder's page, as `x/index.md` would be, since they are one key. A file whose name says that it is a
 * folder's page is one, dated or not. `kind:` overrides all of it, but for the home page.
 */
export function createKinds(
  documents: readonly ParsedDocument[],
): (document: ParsedDocument, date: PlainDate | undefined) => KindReading {
  const crowded = crowdedFolders(documents);
  return (document, date) => {
    const { path } = document;
    const holds = crowded.has(`${path.locale}:${path.index ? path.folder : path.key}`);
    if (isHome(document)) return { kind: 'section', diagnostics: [] };
    return date === undefined ? undatedKind(document, holds) : datedKind(document, holds);
  };
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

/** Returns the folders that hold documents other than their index, themselves or below. */
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

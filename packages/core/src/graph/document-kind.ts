import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, DocumentKind, ParsedDocument, PlainDate } from '../types.js';
import { parentOf } from './folder.js';

/** What a document is, and what is odd about it. */
export interface KindReading {
  readonly kind: DocumentKind;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives what reads the kind of a document: dated, an article; the page of a folder, a section; else a page. A folder
 * that holds nothing but a dated `index.md` and media is an article. `x.md` beside a folder `x` of documents is that
 * folder's page, as `x/index.md` would be, since they are one key. A file whose name says that it is a folder's page
 * is one, dated or not. `kind:` overrides all of it, but for the home page.
 */
export function createKinds(
  documents: readonly ParsedDocument[],
): (document: ParsedDocument, date: PlainDate | undefined) => KindReading {
  const crowded = crowdedFolders(documents);
  return (document, date) => {
    const { fields, path, file, places } = document;
    const holds = crowded.has(`${path.locale}:${path.index ? path.folder : path.key}`);
    if (isHome(document)) return { kind: 'section', diagnostics: [] };
    if (fields.kind === 'article' && date === undefined) {
      const place = placeIn(file, places.kind ?? places['']);
      return {
        kind: path.index || holds ? 'section' : 'page',
        diagnostics: [diagnose('article-without-date', place)],
      };
    }
    if (fields.kind) return { kind: fields.kind, diagnostics: [] };
    if (date === undefined) return { kind: path.index || holds ? 'section' : 'page', diagnostics: [] };
    if (path.ofFolder) return { kind: 'section', diagnostics: [] };
    if (!holds) return { kind: 'article', diagnostics: [] };
    return { kind: 'section', diagnostics: [diagnose('section-folder', placeIn(file, places.date))] };
  };
}

/** Whether a document is the page of its locale's folder. */
export function isHome({ path }: ParsedDocument): boolean {
  return path.index && path.folder === '';
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

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml, type Item, type Library, type LocaleRoute, type LocaleView } from '@almanach/core';
import { folderOfLocale } from './domains.js';

/** The files of Pagefind that a search page loads. The others are Pagefind's own interfaces. */
const loadedFiles =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|[^/]+\.(?:pagefind|pf_meta)|(?:index|fragment)\/.+)$/;

/** Returns the text of a file that was written; undefined where it is not there. */
export type ReadOutput = (output: string) => string | undefined;

/** Returns what reads the files below an output folder. */
export function outputsIn(folder: string): ReadOutput {
  return (output) => {
    const path = join(folder, output);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
}

/**
 * Makes the search index of each locale that has a search page: its articles, pages, sections and authors with a text in
 * its own language, and the project's own pages that take part in it. Returns its files by their paths below the output folder,
 * `pagefind/<code>/…`, in the folder of its domain. Without a search page there are none, and Pagefind is not loaded.
 *
 * @throws Error if Pagefind has no program for this machine, or fails.
 */
export async function makeSearchIndex(
  library: Library,
  readOutput: ReadOutput,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const views = library.locales
    .map(({ code }) => library.locale(code))
    .filter(({ routes }) => routes.some(({ kind }) => kind === 'search'));
  if (views.length === 0) return new Map();
  const pagefind = await import('pagefind');
  try {
    const files = new Map<string, Uint8Array>();
    for (const view of views)
      for (const { path, content } of await indexOf(pagefind, view, ownPages(library, view, readOutput)))
        files.set(`${folderOfLocale(library, view.code)}pagefind/${view.code}/${path}`, content);
    return files;
  } catch (error) {
    throw new Error('The search index was not written; `search: false` builds the site without one', {
      cause: error,
    });
  } finally {
    await pagefind.close();
  }
}

/** A page as Pagefind reads it: what stands in its `main`. */
interface IndexedPage {
  readonly url: string;
  readonly content: string;
  /** The file that it comes from. */
  readonly file: string;
}

async function indexOf(
  { createIndex }: typeof import('pagefind'),
  view: LocaleView,
  own: readonly IndexedPage[],
) {
  const { index, errors } = await createIndex({ forceLanguage: view.language, rootSelector: 'main' });
  if (!index) throw new Error(errors.join('\n'));
  const documents = indexedItems(view).map((item): IndexedPage => {
    return { url: item.permalink, content: indexedHtml(view, item), file: item.file };
  });
  for (const { file, ...page } of [...documents, ...own]) {
    const { errors } = await index.addHTMLFile(page);
    if (errors.length > 0) throw new Error(`${file}: ${errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  return files.filter(({ path }) => loadedFiles.test(path));
}

/** Lists the project's own pages in a locale, as they were written. */
function ownPages({ hostPages }: Library, { code }: LocaleView, readOutput: ReadOutput): IndexedPage[] {
  return hostPages.flatMap(({ locale, permalink: url, output }) => {
    const content = locale === code && output.endsWith('.html') ? readOutput(output) : undefined;
    return content === undefined ? [] : [{ url, content: separable(content), file: output }];
  });
}

/** Lists the documents that readers of a locale can find: those in its own language, but no draft or future one. */
function indexedItems(view: LocaleView): readonly Item[] {
  const items = view.routes.flatMap((route): Item[] => {
    const item = shownOn(route);
    // The list of a section, or of an author's articles, has several pages; its text stands on the first.
    return item && item.file !== '' && route.permalink === item.permalink ? [item] : [];
  });
  return items.filter(({ missing, draft, future }) => missing === undefined && !draft && !future);
}

/** Returns the document that a page shows: on that of an author, what describes them. */
function shownOn(route: LocaleRoute): Item | undefined {
  if (route.kind === 'term') return route.term.profile;
  return route.kind !== 'not-found' && 'item' in route ? route.item : undefined;
}

/**
 * Writes a document as Pagefind reads it: the text with its headings, its terms, and its date in the reader's language.
 * It comes from the library and not from the built page, whose theme may have any markup.
 */
function indexedHtml(view: LocaleView, item: Item): string {
  const { tags, categories, authors, terms: ofSite = {} } = item;
  const terms = [tags, categories, ...Object.values(ofSite), authors].flat().map(({ name }) => name);
  const date = item.date
    ? `<time data-pagefind-meta="date" data-pagefind-ignore>${escapeHtml(view.date(item.date))}</time>`
    : '';
  return [
    `<!doctype html><html lang="${escapeHtml(view.language)}"><head><title>${escapeHtml(item.title)}</title></head><body>`,
    '<main>',
    date,
    `<h1 data-pagefind-meta="title">${escapeHtml(item.title)}</h1>`,
    item.description === undefined ? '' : `<p>${separable(escapeHtml(item.description))}</p>`,
    separable(item.html),
    terms.length === 0 ? '' : `<p>${escapeHtml(view.list(terms))}</p>`,
    '</main></body></html>',
  ].join('\n');
}

/** Writes ’ as ' between letters: Pagefind reads « l’équipe » as one word, and a reader who types « équipe » wants it. */
function separable(html: string): string {
  return html.replace(/(?<=\p{L})’(?=\p{L})/gu, "'");
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { escapeHtml, type Item, type Library, type LocaleView } from '@almanach/core';

/** What of Pagefind's files a reader loads; the rest are interfaces of its own. */
const wanted =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|[^/]+\.(?:pagefind|pf_meta)|(?:index|fragment)\/.+)$/;

/**
 * Writes what the search pages look through: an index for each locale that has one, in `pagefind/<code>/` below the
 * output folder, of what its articles, pages and sections say in its own language. Gives the files that it wrote. Without
 * a search page there are none, and Pagefind is not loaded.
 *
 * @throws Error where Pagefind has no program for this machine, or fails.
 */
export async function writeSearchIndex(library: Library, output: string): Promise<readonly string[]> {
  const views = library.locales
    .map(({ code }) => library.locale(code))
    .filter(({ routes }) => routes.some(({ kind }) => kind === 'search'));
  if (views.length === 0) return [];
  const pagefind = await import('pagefind');
  try {
    const files: string[] = [];
    for (const view of views) {
      for (const { path, content } of await indexOf(pagefind, view)) {
        const file = `pagefind/${view.code}/${path}`;
        await mkdir(dirname(join(output, file)), { recursive: true });
        await writeFile(join(output, file), content);
        files.push(file);
      }
    }
    return files;
  } catch (error) {
    throw new Error('The search index was not written; `search: false` builds the site without one', {
      cause: error,
    });
  } finally {
    await pagefind.close();
  }
}

async function indexOf({ createIndex }: typeof import('pagefind'), view: LocaleView) {
  const { index, errors } = await createIndex({ forceLanguage: view.language });
  if (!index) throw new Error(errors.join('\n'));
  for (const item of indexedItems(view)) {
    const { errors } = await index.addHTMLFile({ url: item.permalink, content: indexedHtml(view, item) });
    if (errors.length > 0) throw new Error(`${item.file}: ${errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  return files.filter(({ path }) => wanted.test(path));
}

/** Gives what a reader of the locale can find: its own texts, and no draft, nor what search engines are kept from. */
function indexedItems(view: LocaleView): readonly Item[] {
  const items = view.routes.flatMap((route): Item[] => {
    if (!('item' in route) || !route.item || route.item.file === '') return [];
    // Lists go over several pages: the text of a section stands on the first.
    return route.permalink === route.item.permalink ? [route.item] : [];
  });
  return items.filter(({ missing, draft, future }) => missing === undefined && !draft && !future);
}

/**
 * Gives a page as Pagefind reads it: the text with its titled parts, what it is filed under, and its date as the
 * reader's language writes it. It is made from the library and not from the built page, whose theme may be any.
 */
function indexedHtml(view: LocaleView, item: Item): string {
  const terms = [...item.tags, ...item.categories, ...item.authors].map(({ name }) => name);
  const date = item.date ? `<time data-pagefind-meta="date">${escapeHtml(view.date(item.date))}</time>` : '';
  return [
    `<!doctype html><html lang="${escapeHtml(view.language)}"><head><title>${escapeHtml(item.title)}</title></head><body>`,
    date,
    '<main data-pagefind-body>',
    `<h1 data-pagefind-meta="title">${escapeHtml(item.title)}</h1>`,
    item.description === undefined ? '' : `<p>${separable(escapeHtml(item.description))}</p>`,
    separable(item.html),
    terms.length === 0 ? '' : `<p>${escapeHtml(view.list(terms))}</p>`,
    '</main></body></html>',
  ].join('\n');
}

/** « l’équipe » is one word to Pagefind, and « l'équipe » two: whoever looks for « équipe » wants both. */
function separable(html: string): string {
  return html.replace(/(?<=\p{L})’(?=\p{L})/gu, "'");
}

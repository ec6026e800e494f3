import { type Diagnostic, type Item, type Library, rules } from '@almanach/core';
import { isMedia } from './media-types.js';

/** A file that is copied as it is. */
export interface Copy {
  /** Below the root of the site. */
  readonly from: string;
  /** Below the output folder. */
  readonly to: string;
}

/** At the top of `content/` stand files for the top of the site, `robots.txt`, `CNAME`; and core leaves these to it. */
const ownFile = /^content\/(?:[^/]+|.*\/feed\.(?:xml|json))$/;

/**
 * Gives the files that a site publishes beside its pages: everything below `media/` and at the top of `content/`, and
 * beside the documents what is a medium by its name or what a document links to. So a script, a note or a key that
 * lies there stays private.
 *
 * @param pages What is written, by its path below the output folder: a file there would replace a page.
 */
export function copyMedia(library: Library, pages: ReadonlyMap<string, unknown>) {
  const copies: Copy[] = [];
  const conflicts: Diagnostic[] = [];
  const linked = lazy(() => linkedAddresses(library));
  for (const [path, { source = path }] of Object.entries(library.media)) {
    const to = path.replace(/^content\//, '');
    const address = library.basePath + to.split('/').map(encodeURIComponent).join('/');
    const open = path.startsWith('media/') || ownFile.test(path) || isMedia(path);
    if (!open && !linked().has(address)) continue;
    if (pages.has(to)) conflicts.push(conflict(path, address));
    else copies.push({ from: source, to });
  }
  return { copies, conflicts };
}

function conflict(file: string, found: string): Diagnostic {
  const { severity } = rules['permalink-conflict'];
  const message = `A file at the address of a page, ${found}`;
  const advice = 'Rename the file, or change the `slug` of the page.';
  return { rule: 'permalink-conflict', severity, file, line: 1, column: 1, message, found, advice };
}

/** The addresses that documents lead to. */
function linkedAddresses(library: Library): ReadonlySet<string> {
  const items = library.locales.flatMap(({ code }) => {
    const view = library.locale(code);
    return view.routes.flatMap((route): readonly Item[] =>
      'item' in route && route.item ? [route.item] : [],
    );
  });
  const attributes = /\s(?:href|src|poster)="([^"#?]+)/g;
  return new Set(
    items.flatMap(({ html }) =>
      [...html.matchAll(attributes)].map(([, address = '']) => address.replaceAll('&#39;', "'")),
    ),
  );
}

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

import { type Diagnostic, type Library, rules } from '@almanach/core';
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
 * Lists the files that a site publishes beside its pages: everything below `media/` and at the top of `content/`, and
 * beside the documents what is a medium by its name or what a document shows or links to. So a script, a note or a key
 * that lies there stays private.
 *
 * @param pages What is written, by its path below the output folder: a file there would replace a page.
 */
export function copyMedia({ media, basePath }: Library, pages: ReadonlyMap<string, unknown>) {
  const copies: Copy[] = [];
  const conflicts: Diagnostic[] = [];
  for (const [path, { source = path, namedBy }] of Object.entries(media)) {
    const to = path.replace(/^content\//, '');
    const published = path.startsWith('media/') || ownFile.test(path) || isMedia(path) || namedBy.length > 0;
    if (!published) continue;
    if (pages.has(to))
      conflicts.push(conflict(path, basePath + to.split('/').map(encodeURIComponent).join('/')));
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

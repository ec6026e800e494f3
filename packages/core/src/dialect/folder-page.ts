import { pageExtension } from '../text/extension.js';
import { dialects } from './dialects.js';

const names = new Set(dialects.flatMap(({ folderPage }) => folderPage ?? []));
const atEnd = new RegExp(`(^|/)(?:${[...names].join('|')})(?=${pageExtension}|$)`, 'i');

/** Decides whether a file's name, without extension, says that it is the page of its folder, whatever it holds. */
export function isFolderPage(name: string): boolean {
  return names.has(name);
}

/**
 * Returns a path with our name of the file that is the page of a folder.
 *
 * @example
 * withOurFolderPage('../blog/_index.md') // '../blog/index.md'
 */
export function withOurFolderPage(path: string): string {
  return path.replace(atEnd, '$1index');
}

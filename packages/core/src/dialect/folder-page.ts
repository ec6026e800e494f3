import { dialects } from './dialects.js';

const names = new Set(dialects.flatMap(({ folderPage }) => folderPage ?? []));

/** Decides whether a file's name, without extension, says that it is the page of its folder, whatever it holds. */
export function isFolderPage(name: string): boolean {
  return names.has(name);
}

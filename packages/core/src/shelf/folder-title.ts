import { lastSegment } from '../graph/folder.js';

/**
 * Names a folder that has no page after itself.
 *
 * @example
 * folderTitle('campus/soft-skills', 'fr') // 'Soft skills'
 */
export function folderTitle(folder: string, language: string): string {
  const name = lastSegment(folder).replace(/[-_]+/g, ' ').trim() || folder;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

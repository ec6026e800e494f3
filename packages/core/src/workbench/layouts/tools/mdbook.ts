import { type Declaration, folderOf, type ProjectFiles } from '../declaration.js';
import { groupAt, readSettingValues, textAt } from '../setting-values.js';

/** Reads the language of mdBook projects: those of the others stand in folders beside it. */
export function declareMdbook({ texts }: ProjectFiles): readonly Declaration[] {
  return [...texts].flatMap(([path, text]) => {
    if (!/(?:^|\/)book\.toml$/.test(path)) return [];
    const original = textAt(groupAt(readSettingValues(path, text), 'book'), 'language');
    return { layout: 'mdbook', base: folderOf(path), ...(original !== undefined && { original }) };
  });
}

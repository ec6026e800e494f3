import { type Declaration, folderOf, type ProjectFiles } from '../declaration.js';
import { listAt, readSettingValues, textAt } from '../setting-values.js';

/** Reads the languages of Jekyll sites, as far as their settings name them. */
export function declareJekyll({ texts }: ProjectFiles): readonly Declaration[] {
  return [...texts].flatMap(([path, text]) => {
    if (!/(?:^|\/)_config\.ya?ml$/.test(path)) return [];
    const values = readSettingValues(path, text);
    const original = textAt(values, 'default_lang') ?? textAt(values, 'lang') ?? textAt(values, 'locale');
    const locales = listAt(values, 'languages').filter((code) => typeof code === 'string');
    return {
      layout: 'jekyll',
      base: folderOf(path),
      locales,
      ...(original !== undefined && { original: original.split(/[-_]/, 1)[0] ?? original }),
    };
  });
}

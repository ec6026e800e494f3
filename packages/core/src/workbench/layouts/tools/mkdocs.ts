import { isRecord } from '../../../text/is-record.js';
import { type Declaration, folderOf, type ProjectFiles } from '../declaration.js';
import { groupAt, listAt, readSettingValues, type SettingValues, textAt } from '../setting-values.js';

/** Reads the languages of MkDocs projects, those of the plugin `i18n` among them: folders below `docs`, or suffixes. */
export function declareMkdocs({ texts }: ProjectFiles): readonly Declaration[] {
  return [...texts].flatMap(([path, text]) => {
    if (!/(?:^|\/)mkdocs\.ya?ml$/.test(path)) return [];
    const values = readSettingValues(path, text);
    const base = folderOf(path);
    const languages = listAt(pluginOf(values), 'languages').filter(isRecord);
    const codes = languages.map(({ locale }) => locale).filter((code) => typeof code === 'string');
    const named = languages.find((language) => language.default === true)?.locale;
    return {
      layout: 'mkdocs',
      base,
      folder: `${base}${(textAt(values, 'docs_dir') ?? 'docs').replace(/\/$/, '')}/`,
      locales: codes,
      closed: codes.length > 0,
      published: languages.flatMap(({ locale, build }) =>
        typeof locale === 'string' && build !== false ? [locale] : [],
      ),
      ...(typeof named === 'string' && { original: named }),
    };
  });
}

function pluginOf(values: SettingValues): SettingValues {
  for (const plugin of listAt(values, 'plugins')) {
    const group = groupAt({ plugin }, 'plugin');
    if ('i18n' in group) return groupAt(group, 'i18n');
  }
  return groupAt(groupAt(values, 'plugins'), 'i18n');
}

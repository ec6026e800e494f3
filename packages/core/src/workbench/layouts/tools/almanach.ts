import { isRecord } from '../../../text/is-record.js';
import { type Declaration, folderOf, type ProjectFiles } from '../declaration.js';
import { groupAt, listAt, readSettingValues, textAt } from '../setting-values.js';

/** Reads the languages of sites in Almanach's own layout: a folder of `content` for each, or a suffix. */
export function declareAlmanach({ texts }: ProjectFiles): readonly Declaration[] {
  return [...texts].flatMap(([path, text]) => {
    if (!/(?:^|\/)site\.ya?ml$/.test(path)) return [];
    const codes = listAt(readSettingValues(path, text), 'locales').map(codeOf);
    const locales = codes.filter((code) => code !== undefined);
    const [original] = locales;
    if (original === undefined) return [];
    const base = folderOf(path);
    return {
      layout: 'almanach',
      base,
      original,
      locales,
      complete: true,
      tracks: [
        { original: `${base}content/${original}/{path}`, translation: `${base}content/{locale}/{path}` },
        { original: `${base}content/{path}.{ext}`, translation: `${base}content/{path}.{locale}.{ext}` },
      ],
    };
  });
}

function codeOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  return isRecord(entry) ? textAt(groupAt({ entry }, 'entry'), 'code') : undefined;
}

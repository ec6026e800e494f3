import { type Declaration, folderOf, type ProjectFiles } from '../declaration.js';
import { readProgramSettings } from '../program-settings.js';

const settingsFile = /^((?:.*\/)?)\.vitepress\/config(?:\/index)?\.\w+$/;

/** Reads the languages of VitePress sites: the first stands beside the folders of the others. */
export function declareVitepress({ texts }: ProjectFiles): readonly Declaration[] {
  return [...texts].flatMap(([path, text]) => {
    const base = settingsFile.exec(path)?.[1];
    if (base === undefined) return [];
    const { locales, hasRoot, root, isWhole } = readProgramSettings(text);
    const folder = folderOf(
      `${base}${/\bsrcDir:\s{0,9}['"]([\w./-]{1,99})['"]/.exec(text)?.[1] ?? ''}/`,
    ).replace(/^(?:\.?\/)+/, '');
    return {
      layout: 'vitepress',
      base,
      folder: folder.replace('/./', '/'),
      locales,
      closed: isWhole,
      ...(root !== undefined && { original: root }),
      ...(hasRoot && { root: true }),
    };
  });
}

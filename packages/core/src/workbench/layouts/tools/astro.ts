import { type Declaration, folderOf, type ProjectFiles } from '../declaration.js';
import { readProgramSettings } from '../program-settings.js';

/** Reads the languages of Astro sites, and of those made with Starlight, whose first language may stand in no folder. */
export function declareAstro({ paths, texts }: ProjectFiles): readonly Declaration[] {
  return [...texts].flatMap(([path, text]) => {
    if (!/(?:^|\/)astro\.config\.\w+$/.test(path)) return [];
    const base = folderOf(path);
    const { locales, hasRoot, root, defaultLocale, isWhole } = readProgramSettings(text);
    const isDocs =
      text.includes('@astrojs/starlight') ||
      paths.some((each) => each.startsWith(`${base}src/content/docs/`));
    const named = hasRoot ? root : defaultLocale;
    return {
      layout: isDocs ? 'starlight' : 'astro',
      base,
      locales,
      closed: isWhole,
      ...(isDocs && isWhole && { published: locales }),
      ...(named !== undefined && named !== 'root' && { original: named }),
      ...(hasRoot && { root: true }),
    };
  });
}

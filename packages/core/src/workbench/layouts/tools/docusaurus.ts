import type { LocaleCode } from '../../../types.js';
import { type Declaration, folderOf, type ProjectFiles } from '../declaration.js';
import type { Track } from '../language-layout.js';
import { readProgramSettings } from '../program-settings.js';
import { isText } from '../text-files.js';

const pluginFolder = /^docusaurus-plugin-content-(docs|blog|pages)(?:-([\w-]+))?$/;

/** A translation, by the parts of its path. */
interface TranslatedPath {
  /** The folder above `i18n`, with a slash behind. */
  readonly base: string;
  readonly locale: LocaleCode;
  /** Below the folder of the language, with a slash behind. */
  readonly directory: string;
  readonly type: string;
  readonly id: string | undefined;
  readonly rest: string;
}

/** Reads a path such as `i18n/fr/docusaurus-plugin-content-docs/current/intro.md`. */
function readTranslatedPath(path: string): TranslatedPath | undefined {
  const names = path.split('/');
  const top = names.indexOf('i18n');
  const [locale, folder = '', version] = top < 0 ? [] : names.slice(top + 1);
  const [, type, id] = pluginFolder.exec(folder) ?? [];
  if (locale === undefined || type === undefined) return undefined;
  // Old versions stand in folders whose names both sides share.
  const inner = type === 'docs' && version === 'current' ? [folder, version] : [folder];
  const above = names.slice(0, top).map((name) => `${name}/`);
  const rest = names.slice(top + 2 + inner.length).join('/');
  return { base: above.join(''), locale, directory: `${inner.join('/')}/`, type, id, rest };
}

/** Where the translations of one plugin stand, and what they are called. */
interface Plugin {
  /** Below the folder of a language, with a slash behind; that of old versions holds a folder for each. */
  readonly directory: string;
  readonly type: string;
  readonly id: string | undefined;
  readonly rests: Set<string>;
}

/** Reads the languages of Docusaurus sites: `docs`, `blog`, pages and old versions, each with its folder below `i18n`. */
export function declareDocusaurus({ paths, texts }: ProjectFiles): readonly Declaration[] {
  const sites = new Map<string, { locales: Set<LocaleCode>; plugins: Map<string, Plugin> }>();
  for (const path of paths.filter(isText)) {
    const { base, locale, directory, type, id, rest } = readTranslatedPath(path) ?? {};
    if (base === undefined || locale === undefined || directory === undefined) continue;
    const site = sites.get(base) ?? { locales: new Set(), plugins: new Map() };
    sites.set(base, site);
    site.locales.add(locale);
    const plugin = site.plugins.get(directory) ?? { directory, type: type ?? 'docs', id, rests: new Set() };
    site.plugins.set(directory, plugin);
    plugin.rests.add(rest ?? '');
  }
  const originals = paths.filter((path) => isText(path) && !readTranslatedPath(path));
  return [...sites].map(([base, { locales, plugins }]) => {
    const config = [...texts].find(
      ([path]) => folderOf(path) === base && /docusaurus\.config\.\w+$/.test(path),
    );
    const settings = readProgramSettings(config?.[1] ?? '');
    const original = settings.defaultLocale ?? 'en';
    const published = settings.isWhole ? settings.locales : [];
    return {
      layout: 'docusaurus',
      base,
      original,
      locales: [...new Set([...locales, ...published])],
      published,
      tracks: [...plugins.values()].map((plugin) => trackOf(base, plugin, originals)),
    };
  });
}

function trackOf(base: string, plugin: Plugin, originals: readonly string[]): Track {
  const { directory, type, id, rests } = plugin;
  const original = folderOfMost(originals, rests) ?? usualFolder(base, type, id);
  return { original: `${original}{path}`, translation: `${base}i18n/{locale}/${directory}{path}` };
}

function usualFolder(base: string, type: string, id: string | undefined): string {
  if (id !== undefined) return `${base}${id}/`;
  return type === 'pages' ? `${base}src/pages/` : `${base}${type}/`;
}

/** Finds the folder below which most of some paths stand. */
function folderOfMost(paths: readonly string[], rests: ReadonlySet<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const path of paths) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (!rests.has(path.slice(slash + 1))) continue;
      const folder = path.slice(0, slash + 1);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

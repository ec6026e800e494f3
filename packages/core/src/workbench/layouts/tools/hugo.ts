import type { LocaleCode } from '../../../types.js';
import { type Declaration, folderOf, type ProjectFiles } from '../declaration.js';
import type { Track } from '../language-layout.js';
import { groupAt, listAt, readSettingValues, type SettingValues, textAt } from '../setting-values.js';

const settingsFile =
  /^(.*\/)?(?:config\/_default\/)?(?:hugo|config|languages|module)(?:\.([\w-]+))?\.(?:toml|ya?ml|json)$/;

/** What the settings files of one Hugo site say together. */
interface HugoSettings {
  original?: string | undefined;
  contentDir?: string | undefined;
  isHugo: boolean;
  readonly folders: Map<LocaleCode, string | undefined>;
  /** Languages that are named, but not published. */
  readonly disabled: Set<LocaleCode>;
}

/** Reads the languages of Hugo sites: a folder for each (`contentDir`, or a mount of a module), or suffixes. */
export function declareHugo({ texts }: ProjectFiles): readonly Declaration[] {
  const sites = new Map<string, HugoSettings>();
  for (const [path, text] of texts) {
    const match = settingsFile.exec(path);
    if (!match || /(?:^|\/)(?:site|mkdocs)\.ya?ml$/.test(path)) continue;
    const base = match[1]?.replace(/config\/_default\/$/, '') ?? '';
    const site = sites.get(base) ?? { isHugo: false, folders: new Map(), disabled: new Set() };
    sites.set(base, site);
    addSettings(site, path, readSettingValues(path, text), match[2]);
  }
  return [...sites].filter(([, { isHugo }]) => isHugo).map(([base, site]) => declarationOf(base, site));
}

function addSettings(site: HugoSettings, path: string, values: SettingValues, code?: string): void {
  const name = path.slice(folderOf(path).length);
  const languages = name.startsWith('languages')
    ? code === undefined
      ? values
      : { [code]: values }
    : groupAt(values, 'languages');
  for (const [each, language] of Object.entries(languages)) {
    const group = groupAt({ language }, 'language');
    const folder = textAt(group, 'contentdir');
    if (group.disabled === true) site.disabled.add(each);
    site.folders.set(each, folder ?? site.folders.get(each));
  }
  const module = name.startsWith('module') ? values : groupAt(values, 'module');
  for (const mount of listAt(module, 'mounts')) addMount(site, groupAt({ mount }, 'mount'));
  site.original ??= textAt(values, 'defaultcontentlanguage');
  site.contentDir ??= name.startsWith('languages') ? undefined : textAt(values, 'contentdir');
  site.isHugo ||= /^(?:hugo\.|languages)|_default\//.test(path) || isHugoConfig(values);
}

/** Decides whether `config.toml` is of this tool: others have such a file too. */
function isHugoConfig(values: SettingValues): boolean {
  return ['baseurl', 'defaultcontentlanguage', 'languages', 'contentdir'].some((name) => name in values);
}

function addMount(site: HugoSettings, mount: SettingValues): void {
  const [language, source, target] = ['lang', 'source', 'target'].map((name) => textAt(mount, name));
  if (language !== undefined && source !== undefined && target === 'content')
    site.folders.set(language, site.folders.get(language) ?? source);
}

function declarationOf(
  base: string,
  { original: named, contentDir, folders, disabled }: HugoSettings,
): Declaration {
  const folder = `${base}${trimSlashes(contentDir ?? 'content')}/`;
  const locales = [...folders.keys()];
  const [only] = locales.length === 1 ? locales : [];
  const original = named ?? only ?? 'en';
  const apart = [...folders].filter(([, value]) => value !== undefined);
  const published = locales.filter((code) => !disabled.has(code));
  const declaration: Declaration = { layout: 'hugo', base, folder, original, locales, published };
  if (apart.length < 2) return declaration;
  const patterns = apart.map(([code, path = '']) => [code, `${base}${trimSlashes(path)}/{path}`] as const);
  const track: Track = {
    original: patterns.find(([code]) => code === original)?.[1] ?? `${folder}{path}`,
    translation: `${folder}{locale}/{path}`,
    elsewhere: Object.fromEntries(patterns.filter(([code]) => code !== original)),
  };
  return { ...declaration, tracks: [track] };
}

function trimSlashes(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '');
}

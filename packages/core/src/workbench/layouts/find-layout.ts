import { compare } from '../../diagnostic.js';
import type { LocaleCode } from '../../types.js';
import { type Declaration, isSameLocale, type ProjectFiles } from './declaration.js';
import { readDeclarations } from './declarations.js';
import { collectFamilies } from './families.js';
import type { Family } from './family.js';
import { type JudgedFamily, judgeFamily } from './judge-family.js';
import type { LanguageLayout, Track } from './language-layout.js';
import { layPages } from './lay-pages.js';
import type { LayoutSettings } from './layout-settings.js';
import { localeNameReader } from './locale-name.js';
import { type Candidate, withOthers } from './with-others.js';

/**
 * Finds out how the languages of a project are laid out: from the settings of its tool where they say so, else from
 * folders or suffixes that mirror one another; undefined where nothing is translated.
 *
 * @param files All paths of the project, and the texts of those that `isLayoutSettings` names.
 * @param settings What is said of the layout: its name, the original, the only languages.
 * @example
 * findLayout({ paths: ['docs/guide.md', 'docs/fr/guide.md'], texts: new Map() })
 * // { layout: 'folders', original: 'en', locales: ['fr'], tracks: [{ original: 'docs/{path}', … }] }
 */
export function findLayout(files: ProjectFiles, settings: FoundSettings = {}): LanguageLayout | undefined {
  const { layout: wanted } = settings;
  const declarations = readDeclarations(files)
    .filter(({ layout }) => wanted === undefined || layout === wanted)
    // What stands in a template that a program fills is no project yet.
    .filter(({ base, folder = '' }) => !/[{}]/.test(`${base}${folder}`))
    .map((declaration) => overrule(declaration, settings));
  const families = collectFamilies(files.paths, localeNameReader());
  const candidates = [
    ...declarations.flatMap((declaration) => fromTracks(files.paths, declaration)),
    ...families.flatMap((family) => fromFamily(family, nearest(family, declarations), settings)),
  ].filter(({ layout }) => wanted === undefined || layout.layout === wanted);
  const best = candidates.reduce<Candidate | undefined>(
    (former, each) => (former && weight(former) >= weight(each) ? former : each),
    undefined,
  );
  return best && restrict(withOthers(best, candidates, files.paths), settings);
}

/** The settings that a layout is found with. */
export type FoundSettings = Pick<LayoutSettings, 'layout' | 'original' | 'locales' | 'exclude'>;

function overrule(declaration: Declaration, { original, locales }: FoundSettings): Declaration {
  return { ...declaration, ...(original !== undefined && { original }), ...(locales && { locales }) };
}

function restrict(layout: LanguageLayout, { locales, exclude }: FoundSettings): LanguageLayout {
  const kept = locales ? layout.locales.filter((locale) => locales.includes(locale)) : layout.locales;
  return { ...layout, locales: kept, ...(exclude && { exclude }) };
}

/** Of ways that pair as much, what settings say of all texts is right. */
function weight({ pairs, declaration }: Candidate): number {
  if (declaration?.complete) return Number.POSITIVE_INFINITY;
  return pairs + (declaration?.tracks ? 0.5 : 0);
}

function fromTracks(paths: readonly string[], declaration: Declaration): readonly Candidate[] {
  const { layout, original = 'en', locales = [], tracks, complete, published = [] } = declaration;
  if (!tracks) return [];
  const others = locales.filter((locale) => locale !== original);
  const pages = layPages(paths, { layout, original, locales: others, tracks });
  const used = new Set(pages.flatMap(({ translations }) => [...translations.keys()]));
  const pairs = pages.reduce(
    (sum, page) => sum + (page.original === undefined ? 0 : page.translations.size),
    0,
  );
  const kept = complete ? others : others.filter((locale) => used.has(locale) || published.includes(locale));
  if (kept.length === 0) return [];
  return [{ layout: { layout, original, locales: kept.sort(compare), tracks }, declaration, pairs }];
}

/** Finds the settings that a family is under, those of the deepest folder. */
function nearest({ base, named }: Family, declarations: readonly Declaration[]): Declaration | undefined {
  const fitting = declarations.filter(
    (each) =>
      base.startsWith(each.base) || [...named.keys()].some((name) => each.base.startsWith(`${base}${name}/`)),
  );
  return fitting.reduce<Declaration | undefined>(
    (best, each) => (best && best.base.length >= each.base.length ? best : each),
    undefined,
  );
}

function fromFamily(
  family: Family,
  declaration: Declaration | undefined,
  settings: FoundSettings,
): readonly Candidate[] {
  if (declaration?.complete) return [];
  if (family.places) return fromPlaced(family, declaration, settings);
  const { original, locales } = settings;
  const above = declaration && family.base.startsWith(declaration.base) ? declaration : undefined;
  // Settings in the folder of one language are those of the original.
  const inside = declaration && !above ? declaration.base.slice(family.base.length).split('/')[0] : undefined;
  const said: Declaration = {
    layout: family.kind,
    base: '',
    ...(locales && { locales }),
    original: original ?? inside,
  };
  const within = above ?? (said.original !== undefined || locales ? said : undefined);
  const judged = judgeFamily(family, within);
  if (!judged) return [];
  const layout: LanguageLayout = {
    layout: declaration?.layout ?? family.kind,
    original: judged.original ?? rootLocale(judged, within),
    locales: withPublished(judged, within),
    tracks: [trackOf(family, judged, within)],
    ...(judged.rivals.length > 0 && { rivals: judged.rivals }),
  };
  return [{ layout, declaration, pairs: judged.pairs, family }];
}

/** Of what stands where no tool looks for it, the settings of a tool say nothing but the original. */
function fromPlaced(
  family: Family,
  declaration: Declaration | undefined,
  { original = declaration?.original, locales }: FoundSettings,
): readonly Candidate[] {
  const said: Declaration = { layout: family.kind, base: '', original, ...(locales && { locales }) };
  const judged = judgeFamily(family, said);
  if (!judged) return [];
  const layout: LanguageLayout = {
    // Posts may say their language all the same.
    layout: declaration?.layout === 'jekyll' ? 'jekyll' : family.kind,
    original: judged.original ?? rootLocale(judged, said),
    locales: [...judged.locales].sort(compare),
    tracks: [trackOf(family, judged, said)],
    ...(judged.rivals.length > 0 && { rivals: judged.rivals }),
  };
  return [{ layout, declaration: undefined, pairs: judged.pairs, family }];
}

/** Lists the languages of a family, and those that settings publish without any text. */
function withPublished(
  { locales, original }: JudgedFamily,
  declaration: Declaration | undefined,
): readonly LocaleCode[] {
  const { published = [], original: named } = declaration ?? {};
  const others = published.filter(
    (code) => ![...locales, original, named].some((each) => isSameLocale(each, code)),
  );
  return [...locales, ...others].sort(compare);
}

/** Names the language of originals that stand in no folder of a language: `und`, undetermined, if even English has one. */
function rootLocale({ locales }: JudgedFamily, declaration: Declaration | undefined): LocaleCode {
  return declaration?.original ?? (locales.some((locale) => /^en\b/i.test(locale)) ? 'und' : 'en');
}

function trackOf(family: Family, judged: JudgedFamily, declaration: Declaration | undefined): Track {
  const { base, kind, places } = family;
  if (places) return placedTrack(places, judged, kind);
  if (kind === 'suffixes') {
    const folder =
      declaration?.folder !== undefined && base.startsWith(declaration.folder) ? declaration.folder : base;
    const suffix = judged.original === undefined ? '' : `.${judged.original}`;
    return {
      original: `${folder}{path}${suffix}.{ext}`,
      translation: `${folder}{path}.{locale}.{ext}`,
      ...(folder === '' && { mirrored: true }),
    };
  }
  const inner = innerFolder(family, judged);
  const original = judged.original === undefined ? base : `${base}${judged.original}/${inner}`;
  const isDeclared = declaration !== undefined && !['jekyll', 'folders'].includes(declaration.layout);
  return {
    original: `${original}{path}`,
    translation: `${base}{locale}/${inner}{path}`,
    ...(base === '' && judged.original === undefined && !isDeclared && { mirrored: true }),
  };
}

/** Returns the track of a family that says where its texts stand. */
function placedTrack(
  { original, translation }: Pick<Track, 'original' | 'translation'>,
  judged: JudgedFamily,
  kind: Family['kind'],
): Track {
  const named = judged.original;
  return {
    original: named === undefined ? original : translation.replace('{locale}', named),
    translation,
    ...((kind === 'suffixes' || original === '{path}') && { mirrored: true }),
  };
}

/** Returns the folder that all originals stand in below that of their language: `docs/` in `docs/en/docs/…`. */
function innerFolder({ named }: Family, { original }: JudgedFamily): string {
  const rests = [...((original !== undefined && named.get(original)) || [])];
  const tops = new Set(rests.map((rest) => rest.slice(0, rest.indexOf('/') + 1)));
  const [top = ''] = tops.size === 1 ? tops : [];
  return top !== '' && rests.length > 1 ? top : '';
}

import { compare } from '../../diagnostic.js';
import type { LocaleCode } from '../../types.js';
import { globReader } from './glob.js';
import type { LaidPage, LanguageLayout, Track } from './language-layout.js';
import { compilePattern, type PathReader } from './path-pattern.js';
import { isText, withoutExtension } from './text-files.js';

/** A track whose patterns are compiled, and what stands on it. */
interface ReadTrack {
  readonly track: Track;
  readonly readOriginal: PathReader;
  readonly readTranslation: PathReader;
  /** Paths of originals by the part that versions share. */
  readonly originals: Map<string, string>;
  /** Translations in the order of their paths. */
  readonly translations: { readonly path: string; readonly locale: LocaleCode; readonly rest: string }[];
}

/**
 * Pairs the texts of a project with their originals, by their paths.
 *
 * @param paths The files of the project, with `/`.
 * @returns The pages, by path of the original; those without one last.
 */
export function layPages(paths: Iterable<string>, layout: LanguageLayout): readonly LaidPage[] {
  const tracks = layout.tracks.map((track) => readTrack(track, layout));
  const isExcluded = globReader(layout.exclude ?? []);
  for (const path of [...paths].filter(isText).sort(compare)) {
    if (isExcluded(path)) continue;
    if (!addTranslation(tracks, path)) addOriginal(tracks, path);
  }
  const pages = tracks.flatMap(pagesOf);
  return pages.sort(
    (a, b) => compare(a.original ?? '\uFFFF', b.original ?? '\uFFFF') || compare(a.key, b.key),
  );
}

function readTrack(track: Track, { original, locales }: LanguageLayout): ReadTrack {
  const elsewhere = track.elsewhere ?? {};
  const usual = compilePattern(
    track.translation,
    locales.filter((locale) => elsewhere[locale] === undefined),
  );
  const others = Object.entries(elsewhere).map(([locale, pattern]) => ({
    locale,
    read: compilePattern(pattern, [locale]),
  }));
  const readTranslation: PathReader = (path) => {
    for (const { locale, read } of others) {
      const parts = read(path);
      if (parts) return { ...parts, locale };
    }
    return usual(path);
  };
  return {
    track,
    readOriginal: compilePattern(track.original, [original]),
    readTranslation,
    originals: new Map(),
    translations: [],
  };
}

/** Adds a translation to the track that says most of its path; returns whether it is one. */
function addTranslation(tracks: readonly ReadTrack[], path: string): boolean {
  const fitting = tracks.flatMap(({ readTranslation, translations }) => {
    const { locale, path: rest } = readTranslation(path) ?? {};
    return locale === undefined || rest === undefined ? [] : [{ translations, locale, rest }];
  });
  const [nearest] = fitting.sort((a, b) => a.rest.length - b.rest.length);
  nearest?.translations.push({ path, locale: nearest.locale, rest: nearest.rest });
  return nearest !== undefined;
}

/** Adds an original to the track that says most of its path. */
function addOriginal(tracks: readonly ReadTrack[], path: string): void {
  const fitting = tracks.flatMap(({ readOriginal, originals }) => {
    const parts = readOriginal(path);
    return parts ? [{ originals, rest: parts.path }] : [];
  });
  const [nearest] = fitting.sort((a, b) => a.rest.length - b.rest.length);
  nearest?.originals.set(nearest.rest, path);
}

function pagesOf({ track, originals, translations }: ReadTrack): LaidPage[] {
  const byFold = new Map([...originals.keys()].reverse().map((rest) => [foldOf(rest), rest]));
  const versions = new Map<string, Map<LocaleCode, string>>();
  for (const { path, locale, rest } of translations) {
    const key = originals.has(rest) ? rest : (byFold.get(foldOf(rest)) ?? rest);
    const sameKey = versions.get(key) ?? new Map<LocaleCode, string>();
    versions.set(key, sameKey.has(locale) ? sameKey : sameKey.set(locale, path));
  }
  const tops = track.mirrored && new Set([...versions.keys()].map(topOf));
  const rests = new Set([...originals.keys(), ...versions.keys()]);
  return [...rests]
    .filter((rest) => versions.has(rest) || !tops || tops.has(topOf(rest)))
    .map((rest) => {
      const original = originals.get(rest);
      return {
        key: withoutExtension(rest),
        section: rest.includes('/') ? topOf(rest) : '',
        ...(original !== undefined && { original }),
        translations: versions.get(rest) ?? new Map(),
      };
    });
}

function topOf(rest: string): string {
  return rest.split('/')[0] ?? '';
}

/** Returns what a path says when `x.md`, `x.mdx`, `x/index.md` and `x/_index.md` are one, and `é` however it is composed. */
function foldOf(rest: string): string {
  return withoutExtension(rest)
    .normalize('NFC')
    .replace(/(?:^|\/)_?index$/, '');
}

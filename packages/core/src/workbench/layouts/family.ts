import type { Track } from './language-layout.js';

/** Texts in folders, or with suffixes, that may name languages: what stands beside one another, without the name. */
export interface Family {
  /** The folder above, with a slash behind; empty for the root. */
  readonly base: string;
  readonly kind: 'folders' | 'suffixes';
  /** What each name that may be a language has. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  /** What stands there under no such name. */
  readonly unnamed: ReadonlySet<string>;
  /** The patterns of both, where not those of folders, or suffixes with a dot, below `base`. */
  readonly places?: Pick<Track, 'original' | 'translation'>;
  /** What speaks for languages besides names: `place`, folders made for translations; `affix`, less, names that begin alike. */
  readonly proof?: 'place' | 'affix';
  /** What stands under names that begin as those of languages do, and are none. */
  readonly strangers?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Splits the path of a text into its folder, its name and its extension. */
export function partsOf(text: string): { folder: string; name: string; extension: string } {
  const start = text.lastIndexOf('/') + 1;
  const dot = text.lastIndexOf('.');
  return { folder: text.slice(0, start), name: text.slice(start, dot), extension: text.slice(dot + 1) };
}

/** Lists the folders that some paths begin with, and what stands in each; versions are none. */
export function foldersIn(paths: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const path of paths) {
    const slash = path.indexOf('/');
    if (slash < 0 || /^(?:v?\d|latest|next|stable|version)/i.test(path)) continue;
    addTo(folders, path.slice(0, slash), path.slice(slash + 1));
  }
  return folders;
}

/** Adds a value to those under a name. */
export function addTo(named: Map<string, Set<string>>, name: string, rest: string): void {
  const rests = named.get(name);
  if (rests) rests.add(rest);
  else named.set(name, new Set([rest]));
}

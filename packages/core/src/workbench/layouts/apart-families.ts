import { affixesOf } from './affixed-families.js';
import { addTo, type Family, foldersIn, partsOf } from './family.js';
import { isLeadingText } from './text-files.js';

/** What folders are called that hold translations and nothing else. */
const apartNames: ReadonlySet<string> = new Set(
  'i18n l10n intl lang langs language languages locale locales localization localized translation translations translated'.split(
    ' ',
  ),
);

/**
 * Collects folders of translations whose originals stand elsewhere, at the same paths: `translations/fr/docs/a.md` of
 * `docs/a.md`, `docs/i18n/fr/a.md` of `docs/a.md`, `website/lang/fr/a.md` of `website/text/a.md`.
 *
 * @param families Those of folders.
 */
export function apartFolders(texts: readonly string[], families: readonly Family[]): readonly Family[] {
  return families.flatMap(({ base, named, unnamed }): Family[] => {
    if (!isApart(base)) return [];
    const rests = new Set([...named.values()].flatMap((each) => [...each]));
    const others = texts.filter((text) => !text.startsWith(base));
    const folder = folderOfOriginals(others, rests, base);
    if (folder === undefined) return [];
    const originals = others.filter((text) => text.startsWith(folder));
    return [
      {
        base,
        kind: 'folders',
        proof: 'place',
        places: { original: `${folder}{path}`, translation: `${base}{locale}/{path}` },
        named,
        unnamed: new Set(originals.map((text) => text.slice(folder.length))),
        strangers: foldersIn(unnamed),
      },
    ];
  });
}

function isApart(folder: string): boolean {
  return apartNames.has((folder.split('/').at(-2) ?? '').replace(/^_/, '').toLowerCase());
}

/** Finds the folder below which most of some paths stand; of several that one which is nearest to the translations. */
function folderOfOriginals(
  texts: readonly string[],
  rests: ReadonlySet<string>,
  base: string,
): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let start = 0; start >= 0 && start < text.length; start = nextStart(text, start)) {
      if (!rests.has(text.slice(start))) continue;
      const folder = text.slice(0, start);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(
    ([one, many], [other, more]) =>
      more - many || sharedFolders(other, base) - sharedFolders(one, base) || one.length - other.length,
  );
  return best?.[0];
}

function nextStart(text: string, start: number): number {
  const slash = text.indexOf('/', start);
  return slash < 0 ? -1 : slash + 1;
}

/** Counts the folders that two paths begin with. */
function sharedFolders(one: string, other: string): number {
  const [names, others] = [one.split('/').slice(0, -1), other.split('/')];
  const differs = names.findIndex((name, index) => name !== others[index]);
  return differs < 0 ? names.length : differs;
}

/** A text whose original stands in a folder above it. */
interface ApartFile {
  readonly locale: string;
  readonly mark: string;
  /** The folder of the original. */
  readonly above: string;
  /** The name of the original. */
  readonly rest: string;
}

/**
 * Collects the first pages of a repository that are translated in a folder below their originals:
 * `docs/README.zh-CN.md`, `translations/README-fr.md` of `README.md`.
 */
export function apartFiles(
  texts: readonly string[],
  isLocaleName: (name: string) => boolean,
): readonly Family[] {
  const present = new Set(texts);
  const families = new Map<string, Family & { named: Map<string, Set<string>>; unnamed: Set<string> }>();
  for (const text of texts) {
    const { folder } = partsOf(text);
    const file = folder === '' ? undefined : readApartFile(text, present, isLocaleName);
    if (!file) continue;
    const { locale, mark, above, rest } = file;
    const key = `${above}\n${folder}\n${mark}`;
    const family = families.get(key) ?? {
      base: folder,
      kind: 'suffixes',
      proof: 'place',
      places: { original: `${above}{path}.{ext}`, translation: `${folder}{path}${mark}{locale}.{ext}` },
      named: new Map<string, Set<string>>(),
      unnamed: new Set<string>(),
    };
    families.set(key, family);
    addTo(family.named, locale, rest);
    family.unnamed.add(rest);
  }
  return [...families.values()];
}

function readApartFile(
  text: string,
  present: ReadonlySet<string>,
  isLocaleName: (name: string) => boolean,
): ApartFile | undefined {
  const { folder, name, extension } = partsOf(text);
  for (const { stem, mark, locale } of affixesOf(name, '-_.', isLocaleName)) {
    const rest = `${stem}.${extension}`;
    if (present.has(`${folder}${rest}`) || !(isLeadingText(rest) || isApart(folder))) continue;
    const above = folderAbove(folder, rest, present);
    if (above !== undefined) return { locale, mark, above, rest };
  }
  return undefined;
}

/** Finds the nearest folder above another one that holds a text of a name. */
function folderAbove(folder: string, name: string, present: ReadonlySet<string>): string | undefined {
  let above = folder;
  while (above !== '') {
    above = above.slice(0, above.lastIndexOf('/', above.length - 2) + 1);
    if (present.has(`${above}${name}`)) return above;
  }
  return undefined;
}

import { addTo, type Family, partsOf } from './family.js';

/** A name that ends with that of a language: `docs-pt-br`. */
export interface AffixedName {
  readonly stem: string;
  readonly mark: string;
  readonly locale: string;
}

/** No name of a language is longer: `zh-Hant-TW`. */
const longestLocale = 12;
/** Endings that name countries and no languages: what stands beside them is of countries, too. */
const countries: ReadonlySet<string> = new Set(['us', 'gb', 'eu', 'au', 'nz', 'mx', 'at']);

/** Lists the ways in which a name ends with that of a language, the longest first: `zh-cn` before `cn`. */
export function affixesOf(
  name: string,
  marks: string,
  isLocaleName: (name: string) => boolean,
): readonly AffixedName[] {
  const found: AffixedName[] = [];
  for (let at = Math.max(1, name.length - longestLocale); at < name.length - 2; at += 1) {
    const mark = name[at] ?? '';
    const locale = name.slice(at + 1);
    if (marks.includes(mark) && isLocaleName(locale)) found.push({ stem: name.slice(0, at), mark, locale });
  }
  return found;
}

/** A family while it is collected. */
interface OpenFamily extends Family {
  readonly named: Map<string, Set<string>>;
  readonly unnamed: Set<string>;
  readonly strangers: Map<string, Set<string>>;
}

/** What a folder is to a family: of a language, of a name that is none, or of neither, as the originals are. */
interface FolderRole {
  readonly family: OpenFamily;
  readonly locale?: string;
  readonly stranger?: string;
}

/** Collects folders beside that of the originals, whose names begin with its name: `docs`, `docs-fr`, `docs_pt-br`. */
export function affixedFolders(
  texts: readonly string[],
  isLocaleName: (name: string) => boolean,
): readonly Family[] {
  const families = new Map<string, OpenFamily>();
  const roles = new Map<string, FolderRole[]>();
  const addRole = (folder: string, role: FolderRole) => {
    roles.set(folder, [...(roles.get(folder) ?? []), role]);
  };
  for (const [base, names] of foldersOf(texts)) {
    for (const name of names) {
      const affix = affixesOf(name, '-_.', isLocaleName).find(
        ({ stem, mark }) => names.has(stem) || names.has(`${stem}${mark}en`),
      );
      if (!affix) continue;
      const start = `${base}${affix.stem}`;
      const key = `${start}${affix.mark}`;
      const family = families.get(key) ?? openFamily(base, start, affix.mark);
      if (!families.has(key)) addRole(`${start}/`, { family });
      families.set(key, family);
      addRole(`${base}${name}/`, { family, locale: affix.locale });
    }
    for (const { folder, family, stranger } of strangersAmong(names, base, families, isLocaleName))
      addRole(folder, { family, stranger });
  }
  for (const text of texts) giveText(text, roles);
  return [...families.values()];
}

/** Lists folders whose names go on with something else: `docs-sales` beside `docs-it`. */
function strangersAmong(
  names: ReadonlySet<string>,
  base: string,
  families: ReadonlyMap<string, OpenFamily>,
  isLocaleName: (name: string) => boolean,
) {
  return [...names].flatMap((name) =>
    [...name.matchAll(/[-_.]/g)].flatMap(({ index }) => {
      const family = families.get(`${base}${name.slice(0, index + 1)}`);
      const stranger = name.slice(index + 1);
      return family && !isLocaleName(stranger) ? [{ folder: `${base}${name}/`, family, stranger }] : [];
    }),
  );
}

/** Adds a text to the families of all folders that it stands in. */
function giveText(text: string, roles: ReadonlyMap<string, readonly FolderRole[]>): void {
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    const rest = text.slice(slash + 1);
    for (const { family, locale, stranger } of roles.get(text.slice(0, slash + 1)) ?? []) {
      if (locale !== undefined) addTo(family.named, locale, rest);
      else if (stranger !== undefined) addTo(family.strangers, stranger, rest);
      else family.unnamed.add(rest);
    }
  }
}

function openFamily(base: string, start: string, mark: string): OpenFamily {
  return {
    base,
    kind: 'folders',
    proof: 'affix',
    places: { original: `${start}/{path}`, translation: `${start}${mark}{locale}/{path}` },
    named: new Map(),
    unnamed: new Set(),
    strangers: new Map(),
  };
}

/** Lists by folder the names of the folders in it that hold texts. */
function foldersOf(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const text of texts) {
    let start = 0;
    for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', start)) {
      addTo(folders, text.slice(0, start), text.slice(start, slash));
      start = slash + 1;
    }
  }
  return folders;
}

/** Collects texts beside their originals, whose names begin with the name of those: `README-fr.md`, `guide_fr.md`. */
export function affixedFiles(
  texts: readonly string[],
  isLocaleName: (name: string) => boolean,
): readonly Family[] {
  const present = new Set(texts);
  return ['-', '_'].flatMap((mark): Family[] => {
    const named = new Map<string, Set<string>>();
    const unnamed = new Set<string>();
    for (const text of texts) {
      const { folder, name, extension } = partsOf(text);
      const affixes = affixesOf(name, mark, isLocaleName);
      const affix = affixes.find(({ stem }) => present.has(`${folder}${stem}.${extension}`)) ?? affixes[0];
      const isOfCountries =
        affix &&
        [...countries].some((country) => present.has(`${folder}${affix.stem}${mark}${country}.${extension}`));
      if (affix && !isOfCountries) addTo(named, affix.locale, `${folder}${affix.stem}.${extension}`);
      else unnamed.add(text);
    }
    const places = { original: '{path}.{ext}', translation: `{path}${mark}{locale}.{ext}` };
    return named.size > 0 ? [{ base: '', kind: 'suffixes', proof: 'affix', places, named, unnamed }] : [];
  });
}

import { diagnose, placeIn } from '../diagnostic.js';
import { groupBy } from '../group-by.js';
import { languageFinder } from '../locale.js';
import { onceEach } from '../once.js';
import { createSlug } from '../slug/index.js';
import type { NameFold } from '../text/name-fold.js';
import type { Diagnostic, LocaleCode, ParsedDocument, Site, TermPair } from '../types.js';
import type { KeyedDocument } from './inherit-fields.js';
import type { Node } from './node.js';
import { chooseOriginal } from './originals.js';

/** The folder, in that of a locale, whose pages describe authors. */
const folder = 'authors';

/** A document whose place is known, but for its permalink. */
type Placed = Omit<Node, 'permalink'>;

/** The documents that describe authors. */
export interface People {
  /** By translation key, the name of a person in each locale that has a document of them. */
  readonly names: ReadonlyMap<string, ReadonlyMap<LocaleCode, string>>;
  /** The same, as terms that are one. */
  readonly pairs: readonly TermPair[];
  /** Returns a document whose authors are called as their own documents call them. */
  rename(document: KeyedDocument): KeyedDocument;
}

/** Lists the documents that may describe an author: pages that stand in the folder of authors itself. */
export function mayBePeople<Document extends ParsedDocument>(documents: readonly Document[]): Document[] {
  return documents.filter(
    ({ path, fields }) =>
      path.folder === folder && !path.index && fields.kind === undefined && fields.date === undefined,
  );
}

/** Leaves out the authors of `authors.yaml` who have a file of their own, and reports them. */
export function withoutDoubles<Document extends ParsedDocument>(
  documents: readonly Document[],
  diagnostics: Diagnostic[],
): Document[] {
  const inFiles = new Set(documents.flatMap(({ file, within }) => (within === undefined ? file : [])));
  return documents.filter((document) => {
    const { file, within, places, path } = document;
    if (within === undefined || !inFiles.has(file)) return true;
    const facts = { name: document.fields.title ?? path.name, related: [placeIn(file)] };
    diagnostics.push(diagnose('author-duplicate', placeIn(within, places['']), facts));
    return false;
  });
}

/**
 * Finds the documents that describe authors: pages in the folder `authors` whose title or file name some text has among
 * its `authors`, and those of `authors.yaml`. Any other page there is a page like others.
 */
export function findPeople(
  site: Site,
  documents: readonly KeyedDocument[],
  foldOf: (locale: LocaleCode) => NameFold,
): People {
  const candidates = groupBy(mayBePeople(documents), ({ key }) => key);
  const find = createFind(site, candidates, foldOf);
  const written = new Set(
    documents.flatMap(({ fields, path }) => fields.authors.map(({ name }) => find(path.locale, name))),
  );
  const names = new Map<string, ReadonlyMap<LocaleCode, string>>();
  const originals = new Map<string, string>();
  for (const [key, versions] of candidates) {
    if (!written.has(key) && versions.every(({ within }) => within === undefined)) continue;
    const byLocale = new Map(versions.map((each) => [each.path.locale, each]));
    names.set(key, new Map(versions.map((each) => [each.path.locale, nameOf(each)])));
    const original = chooseOriginal(site, byLocale);
    if (original) originals.set(key, nameOf(original));
  }
  return {
    names,
    pairs: [...names].map(([key, byLocale]) => ({
      names: Object.fromEntries(byLocale),
      place: placeIn(candidates.get(key)?.[0]?.file ?? ''),
    })),
    rename(document) {
      const { fields, path } = document;
      if (names.size === 0 || fields.authors.length === 0) return document;
      const authors = fields.authors.map((author) => {
        const key = find(path.locale, author.name);
        const name = key && (names.get(key)?.get(path.locale) ?? originals.get(key));
        return name === undefined ? author : { ...author, name };
      });
      return { ...document, fields: { ...fields, authors } };
    },
  };
}

/** Places a document that describes an author: in no section, at the address that lists their texts. */
export function placeAuthor(document: Placed, name: string): Placed {
  const { permalink: _, ...fields } = document.fields;
  const slug = createSlug(name, { locale: document.locale.language });
  return { ...document, fields, parent: '', slug, person: true };
}

/** Creates the search for the person whom a name means in a locale: by a title in any language, else by the file's name. */
function createFind(
  site: Site,
  candidates: ReadonlyMap<string, readonly KeyedDocument[]>,
  foldOf: (locale: LocaleCode) => NameFold,
) {
  const languageOf = languageFinder(site.locales);
  const slugOf = (name: string, code: LocaleCode) => createSlug(name, { locale: languageOf(code) });
  const byName = onceEach((locale: LocaleCode) => {
    const keys = new Map<string, string>();
    for (const [key, versions] of candidates)
      for (const version of versions) {
        const id = foldOf(locale)(nameOf(version));
        if (!keys.has(id) || version.path.locale === locale) keys.set(id, key);
      }
    return keys;
  });
  const byFile = new Map(
    [...candidates].flatMap(([key, versions]) =>
      versions.map(({ path }) => [slugOf(path.name, path.locale), key] as const),
    ),
  );
  return (locale: LocaleCode, name: string): string | undefined =>
    byName(locale).get(foldOf(locale)(name)) ?? byFile.get(slugOf(name, locale));
}

function nameOf({ fields, path }: KeyedDocument): string {
  return fields.title ?? path.name;
}

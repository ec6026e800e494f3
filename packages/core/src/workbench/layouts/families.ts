import { affixedFiles, affixedFolders } from './affixed-families.js';
import { apartFiles, apartFolders } from './apart-families.js';
import { addTo, type Family } from './family.js';
import { isText } from './text-files.js';

/**
 * Collects the places in a project whose folders, or the suffixes of whose files, may name languages.
 *
 * @param isLocaleName Decides whether a name may be that of a language.
 */
export function collectFamilies(
  paths: Iterable<string>,
  isLocaleName: (name: string) => boolean,
): readonly Family[] {
  const texts = [...paths].filter((path) => isText(path) && !hasBracedFolder(path));
  const folders = folderFamilies(texts, isLocaleName);
  return [
    ...folders,
    ...suffixFamilies(texts, isLocaleName),
    ...affixedFolders(texts, isLocaleName),
    ...affixedFiles(texts, isLocaleName),
    ...apartFolders(texts, folders),
    ...apartFiles(texts, isLocaleName),
  ];
}

/** Folders with braces are those of templates that a program fills, and no pattern can spell them. */
function hasBracedFolder(path: string): boolean {
  const brace = path.search(/[{}]/);
  return brace >= 0 && path.includes('/', brace);
}

function folderFamilies(
  texts: readonly string[],
  isLocaleName: (name: string) => boolean,
): readonly Family[] {
  const steps = texts.flatMap(stepsOf);
  const isNamed = ({ name, rest }: PathStep) => rest !== '' && isLocaleName(name);
  const bases = new Set(steps.filter(isNamed).map(({ base }) => base));
  const families = new Map([...bases].map((base) => [base, emptyFamily(base, 'folders')]));
  for (const step of steps) {
    const family = families.get(step.base);
    if (!family) continue;
    if (isNamed(step)) addTo(family.named, step.name, step.rest);
    else family.unnamed.add(step.rest === '' ? step.name : `${step.name}/${step.rest}`);
  }
  return [...families.values()];
}

function emptyFamily(base: string, kind: Family['kind']) {
  return { base, kind, named: new Map<string, Set<string>>(), unnamed: new Set<string>() };
}

/** A folder or file on the way to a path: what is above it, its name, what is below. */
interface PathStep {
  readonly base: string;
  readonly name: string;
  /** Empty for the file itself. */
  readonly rest: string;
}

function stepsOf(path: string): readonly PathStep[] {
  const names = path.split('/');
  return names.map((name, index) => ({
    base: names
      .slice(0, index)
      .map((each) => `${each}/`)
      .join(''),
    name,
    rest: names.slice(index + 1).join('/'),
  }));
}

/** A name with the suffix of a language before its extension: `guide.pt-br.md`. */
const suffixed = /^(.+)\.([A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,4}){0,2})\.([a-z]{2,8})$/;

function suffixFamilies(
  texts: readonly string[],
  isLocaleName: (name: string) => boolean,
): readonly Family[] {
  const family = emptyFamily('', 'suffixes');
  for (const path of texts) {
    const [, rest, name, extension] = suffixed.exec(path) ?? [];
    if (rest !== undefined && name !== undefined && isLocaleName(name))
      addTo(family.named, name, `${rest}.${extension}`);
    else family.unnamed.add(path);
  }
  return family.named.size > 0 ? [{ ...family, base: commonBase(family.named) }] : [];
}

/** Returns the folder that all named texts stand in. */
function commonBase(named: ReadonlyMap<string, ReadonlySet<string>>): string {
  let common: readonly string[] | undefined;
  for (const rest of [...named.values()].flatMap((rests) => [...rests])) {
    const folders = rest.split('/').slice(0, -1);
    const shared = common ?? folders;
    const differs = shared.findIndex((name, index) => name !== folders[index]);
    common = differs < 0 ? shared : shared.slice(0, differs);
  }
  return (common ?? []).map((name) => `${name}/`).join('');
}

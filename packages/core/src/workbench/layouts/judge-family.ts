import type { LocaleCode } from '../../types.js';
import { type Declaration, isSameLocale } from './declaration.js';
import { type Family, foldersIn } from './family.js';
import { isEnglish, isPreciseLocale, isShortWord } from './locale-name.js';
import { isLeadingText } from './text-files.js';

/** A family whose names are languages: where the originals stand, and what is translated. */
export interface JudgedFamily {
  /** The name that the originals stand under; undefined where they stand under none. */
  readonly original: LocaleCode | undefined;
  readonly locales: readonly LocaleCode[];
  /** How many translations have an original. */
  readonly pairs: number;
  /** How many originals there are. */
  readonly texts: number;
  /** Other languages that as many pairs speak for as originals, where no settings name one. */
  readonly rivals: readonly LocaleCode[];
}

/**
 * Decides which names of a family are languages: those that settings name, or that mirror the paths of the original well
 * enough. Of originals that are mirrored about as much, the one with the most texts is taken.
 * A folder that only looks like one (`docs/id/`, `src/cs/` beside `src/go/`) mirrors nothing, or as much as folders that are
 * no languages.
 */
export function judgeFamily(given: Family, declaration?: Declaration): JudgedFamily | undefined {
  if (isOfPlaces(given) && !declaration?.locales?.length) return undefined;
  const family = declaration?.closed ? withoutOthers(given, declaration) : given;
  const names = [...family.named.keys()];
  const judged = originalsOf(family, names, declaration)
    .map((original) => judgeWith(family, original, declaration))
    .filter((each) => each.locales.length > 0 && !isOfOther(family, each, declaration));
  const most = Math.max(0, ...judged.map(({ pairs }) => pairs));
  const close = judged.filter(({ pairs }) => pairs >= most * 0.9);
  close.sort((a, b) => size(b) - size(a) || b.pairs - a.pairs || preference(b) - preference(a));
  const [best, ...others] = close;
  if (best?.original === undefined) return best;
  return { ...best, rivals: others.flatMap(({ original }) => original ?? []) };
}

/** Decides whether folders are those of countries or states, whose codes are those of languages as well: `states/de`. */
function isOfPlaces({ base, kind, named }: Family): boolean {
  const isOf =
    /(?:^|\/)(?:countr(?:y|ies)|states?|provinces?|regions?|cit(?:y|ies)|locations?|jurisdictions?|markets?|offices?)\/$/i;
  return kind === 'folders' && isOf.test(base) && ![...named.keys()].some(isPreciseLocale);
}

/** Returns a family whose folders count as those of languages only where settings name them, as far as they name any. */
function withoutOthers(family: Family, { locales = [], original }: Declaration): Family {
  const codes = [...locales, original];
  const isNamed = (name: string) => codes.some((code) => isSameLocale(name, code));
  const named = new Map([...family.named].filter(([name]) => isNamed(name)));
  if (named.size === 0 || family.kind === 'suffixes') return family;
  const others = [...family.named].filter(([name]) => !named.has(name));
  const rests = others.flatMap(([name, texts]) => Array.from(texts, (rest) => `${name}/${rest}`));
  return { ...family, named, unnamed: new Set([...family.unnamed, ...rests]) };
}

/** Counts the originals of a family; English, from which most is translated, needs a few less. */
function size({ original, texts }: JudgedFamily): number {
  return original !== undefined && isEnglish(original) ? texts * 1.2 : texts;
}

/** Orders originals that as many texts and translations speak for. */
function preference({ original }: JudgedFamily): number {
  if (original === undefined) return 1;
  return isEnglish(original) ? 2 : 0;
}

function originalsOf(
  family: Family,
  names: readonly string[],
  declaration: Declaration | undefined,
): readonly (LocaleCode | undefined)[] {
  const named = names.find((name) => isSameLocale(name, declaration?.original));
  if (named !== undefined && !declaration?.root) return [named];
  if (declaration?.root) return [undefined];
  const likely = names.length <= mostCandidates ? names : likeliest(family, names);
  return family.unnamed.size > 0 ? [undefined, ...likely] : likely;
}

/** Of more names than this the ones with the most texts may be the original. */
const mostCandidates = 60;

function likeliest({ named }: Family, names: readonly string[]): readonly string[] {
  const size = (name: string) => (named.get(name)?.size ?? 0) * (isEnglish(name) ? 1.2 : 1);
  return [...names].sort((one, other) => size(other) - size(one)).slice(0, mostCandidates);
}

function judgeWith(family: Family, original: string | undefined, declaration?: Declaration): JudgedFamily {
  const originals = original === undefined ? family.unnamed : (family.named.get(original) ?? new Set());
  // Where nothing stands beside folders that are called like languages, they are.
  const alone = original !== undefined && isEnglish(original) && family.unnamed.size === 0;
  const anchored =
    original === undefined || isEnglish(original) || isSameLocale(original, declaration?.original);
  const counted = [...family.named]
    .filter(([name]) => name !== original)
    .map(([name, rests]) => ({ name, mirror: countMirrored(rests, originals, family.kind) }));
  const isDeclared = (name: string) =>
    declaration?.locales?.some((code) => isSameLocale(name, code)) ?? false;
  const isCertain = ({ name, mirror }: (typeof counted)[number]) =>
    isDeclared(name) || (alone && mirror.shared > 0 && mirror.shared * 2 >= mirror.all);
  const certain = counted.filter(
    ({ name, mirror }) => isCertain({ name, mirror }) || isMirrorIn(family, name, mirror, anchored),
  );
  // Beside languages, one whose only text is the first page is no chance.
  const likely =
    certain.length === 0
      ? []
      : counted.filter(({ mirror }) => mirror.shared > 0 && mirror.shared === mirror.all);
  const locales = [...new Set([...certain, ...likely])];
  return {
    original,
    locales: locales.map(({ name }) => name).sort(),
    pairs: locales.reduce((sum, { mirror }) => sum + mirror.shared, 0),
    texts: originals.size,
    rivals: [],
  };
}

/** How much of a folder stands at the same paths of another one. */
interface Mirror {
  readonly all: number;
  readonly shared: number;
  /** Without a first page, which any folder has. */
  readonly telling: number;
  /** Those that a repository begins with. */
  readonly leading: number;
}

function countMirrored(
  rests: ReadonlySet<string>,
  originals: ReadonlySet<string>,
  kind: Family['kind'],
): Mirror {
  const shared = [...rests].filter((rest) => originals.has(rest));
  const telling = kind === 'suffixes' ? shared : shared.filter((rest) => !isFirstPage(rest));
  const leading = shared.filter((rest) => isLeadingText(rest.slice(rest.lastIndexOf('/') + 1)));
  return { all: rests.size, shared: shared.length, telling: telling.length, leading: leading.length };
}

function isFirstPage(rest: string): boolean {
  return /^(?:_?index|readme)\.\w+$/i.test(rest);
}

/** Decides whether a name is that of a language, by what speaks for it in its family besides. */
function isMirrorIn({ kind, proof }: Family, name: string, mirror: Mirror, anchored: boolean): boolean {
  if (proof === 'place') return isMirrorApart(name, mirror);
  if (proof === 'affix') return isMirrorBeside(name, mirror, kind);
  return isMirror(name, mirror, anchored);
}

/** Decides it of a folder in one that holds translations: a text or two of the original are enough. */
function isMirrorApart(name: string, { all, shared, leading }: Mirror): boolean {
  if (isShortWord(name)) return leading > 0 || (shared >= 2 && shared / all >= 0.5);
  return shared > 0 && shared / all >= 0.3;
}

/** Decides it of names that begin alike, as those of other things do, too: `log` and `log-in`, `docs` and `docs-hr`. */
function isMirrorBeside(
  name: string,
  { all, shared, telling, leading }: Mirror,
  kind: Family['kind'],
): boolean {
  const share = shared / all;
  if (kind === 'suffixes' && leading > 0) return true;
  if (isPreciseLocale(name)) return telling > 0 && share >= 0.5;
  if (isShortWord(name) || name.length === 3) return telling >= 3 && share >= 0.9;
  return (telling >= 2 && share >= 0.6) || (kind === 'folders' && telling >= 1 && share >= 0.8);
}

/** Decides whether a folder mirrors enough of the original to be a language; a long or precise name needs more or less. */
function isMirror(name: string, { all, shared, telling }: Mirror, anchored: boolean): boolean {
  const share = shared / all;
  if (!anchored) return telling >= 3 && share >= 0.6;
  if (isPreciseLocale(name)) return telling >= 1 && share >= 0.3;
  if (name.length === 3) return (telling >= 3 && share >= 0.5) || (telling >= 2 && share >= 0.8);
  return (telling >= 2 && share >= 0.5) || (telling >= 1 && share >= 0.8);
}

/** Decides whether folders that are no languages mirror the original as well: then those that might be are none either. */
function isOfOther(family: Family, { original, locales }: JudgedFamily, declaration?: Declaration): boolean {
  if (family.kind === 'suffixes' || declaration?.locales?.length) return false;
  if (locales.some(isPreciseLocale)) return false;
  const originals = original === undefined ? family.unnamed : (family.named.get(original) ?? new Set());
  const strangers = [...(family.strangers ?? foldersIn(family.unnamed)).values()].filter((rests) => {
    const { all, telling } = countMirrored(rests, originals, family.kind);
    return telling >= 1 && telling / all >= 0.5;
  });
  // Among countries or states that no text beside them introduces, a few of whose codes are no languages.
  const isOpen =
    original !== undefined && !isEnglish(original) && !isSameLocale(original, declaration?.original);
  const share = isOpen ? 4 : family.proof === 'place' ? 2 : 1;
  return strangers.length * share >= locales.length;
}

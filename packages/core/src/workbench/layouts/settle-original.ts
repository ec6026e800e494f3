import type { LocaleCode } from '../../types.js';
import type { LaidPage } from './language-layout.js';
import type { LaidOut } from './lay-out.js';
import { isEnglish } from './locale-name.js';

/** The language that is translated from, of those that it may be. */
export interface SettledOriginal {
  readonly original: LocaleCode;
  /** The others that it may be as well, where nothing but sizes and names speaks for it. */
  readonly doubt: readonly LocaleCode[];
}

/** What tells an original from its translations besides paths and sizes. */
export interface OriginalEvidence {
  /** Decides whether a text says what it was made from. */
  readonly isMarked: (path: string) => boolean;
  /** Tells when a text was written first, by any number that grows with time; undefined where nobody knows. */
  readonly writtenAt: (path: string) => number | undefined;
}

/** The texts of a page by their languages. */
export type PageVersions = ReadonlyMap<LocaleCode, string>;

/** No more pages than this are looked at: they are spread over all. */
const mostPages = 100;

/** Lists the versions, in languages that the original may be in, of pages that show which it is. */
export function rivalVersions({ layout, pages }: LaidOut): readonly PageVersions[] {
  const { original, rivals = [] } = layout;
  const versions = pages.map((page) => versionsOf(page, original, rivals)).filter(({ size }) => size > 1);
  const step = Math.max(1, Math.ceil(versions.length / mostPages));
  return versions.filter((_, index) => index % step === 0);
}

function versionsOf(page: LaidPage, original: LocaleCode, rivals: readonly LocaleCode[]): PageVersions {
  if (page.original === undefined) return new Map();
  const others = [...page.translations].filter(([locale]) => rivals.includes(locale));
  return new Map([[original, page.original], ...others]);
}

/**
 * Settles which language is translated from, where folders alone leave it open: translations say what they were made from,
 * the original has the most texts, and its texts were written first.
 */
export function settleOriginal(laid: LaidOut, { isMarked, writtenAt }: OriginalEvidence): SettledOriginal {
  const { original, rivals = [] } = laid.layout;
  const versions = rivalVersions(laid);
  const unmarked = withoutMarks([original, ...rivals], versions, isMarked);
  const [only] = unmarked;
  if (unmarked.length === 1 && only !== undefined) return { original: only, doubt: [] };
  const isOpen = unmarked.includes(original);
  if (isOpen && isMuchLarger(laid)) return { original, doubt: [] };
  const first = writtenFirst(unmarked, versions, writtenAt);
  if (first !== undefined) return { original: first, doubt: [] };
  const chosen = isOpen ? original : (only ?? original);
  return {
    original: chosen,
    doubt: isLikely(laid, chosen) ? [] : unmarked.filter((each) => each !== chosen),
  };
}

/** Lists the languages whose texts do not say what they were made from; all, where none does or each. */
function withoutMarks(
  candidates: readonly LocaleCode[],
  versions: readonly PageVersions[],
  isMarked: OriginalEvidence['isMarked'],
): readonly LocaleCode[] {
  const unmarked = candidates.filter((locale) => {
    const paths = versions.flatMap((each) => each.get(locale) ?? []);
    return paths.filter(isMarked).length * 20 < paths.length;
  });
  return unmarked.length === 0 ? candidates : unmarked;
}

/** Decides whether the original has half as many texts more than any other language. */
function isMuchLarger(laid: LaidOut): boolean {
  const { original, rivals = [] } = laid.layout;
  return countTexts(laid, original) >= 1.5 * Math.max(...rivals.map((locale) => countTexts(laid, locale)));
}

function countTexts({ layout, pages }: LaidOut, locale: LocaleCode): number {
  const isIn = (page: LaidPage) =>
    locale === layout.original ? page.original !== undefined : page.translations.has(locale);
  return pages.filter(isIn).length;
}

/** Finds the language in which three pages of four were written before any other one. */
function writtenFirst(
  candidates: readonly LocaleCode[],
  versions: readonly PageVersions[],
  writtenAt: OriginalEvidence['writtenAt'],
): LocaleCode | undefined {
  const votes = versions.flatMap((texts) => {
    const times = candidates.flatMap((locale) => {
      const path = texts.get(locale);
      const at = path === undefined ? undefined : writtenAt(path);
      return at === undefined ? [] : [{ locale, at }];
    });
    const earliest = Math.min(...times.map(({ at }) => at));
    const [first, second] = times.filter(({ at }) => at === earliest);
    return first && !second && times.length > 1 ? [first.locale] : [];
  });
  return candidates.find((locale) => {
    const own = votes.filter((vote) => vote === locale).length;
    return own > 0 && own * 4 >= votes.length * 3;
  });
}

/** Decides whether sizes speak for a language: English has no fewer texts than any other one, another a fifth more. */
function isLikely(laid: LaidOut, original: LocaleCode): boolean {
  const { layout } = laid;
  const others = [layout.original, ...(layout.rivals ?? [])].filter((locale) => locale !== original);
  const most = Math.max(0, ...others.map((locale) => countTexts(laid, locale)));
  return countTexts(laid, original) >= most * (isEnglish(original) ? 1 : 1.2);
}

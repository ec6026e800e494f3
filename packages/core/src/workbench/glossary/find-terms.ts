import { escapePattern } from '../../text/escape-pattern.js';
import type { GlossaryEntry } from './glossary.js';

/** A term that stands in a text. */
export interface TermMatch {
  readonly entry: GlossaryEntry;
  /** As it is written there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the terms in a text, in the order of a glossary. */
export type FindTerms = (text: string) => readonly TermMatch[];

/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Words that lose their last vowel before another one in French. */
const elided = /(?:^|[^\p{L}\p{M}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]$/iu;
const behindApostrophe = /[\p{L}\p{M}]['’]$/u;

/**
 * Creates the search for some forms of terms in a language. A form without capitals is found in any case, one with
 * capitals as it is written; whole words alone are found, in French behind an elision, too. Inflected words are other
 * forms.
 *
 * @param isStrict Whether a part of a word with hyphens is none.
 */
export function createTermSearch(
  entries: readonly GlossaryEntry[],
  language: string,
  formsOf: (entry: GlossaryEntry) => readonly string[],
  isStrict: boolean,
): FindTerms {
  const searches = entries.flatMap((entry) => {
    const patterns = formsOf(entry)
      .filter((form) => /[\p{L}\p{N}]/u.test(form))
      .map((form) => patternOf(form, isStrict));
    return patterns.length === 0 ? [] : [{ entry, patterns }];
  });
  const isFrench = /^fr(?:-|$)/i.test(language);
  return (text) =>
    searches.flatMap(({ entry, patterns }) =>
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap(({ index, 0: match }): TermMatch[] => {
          const before = text.slice(Math.max(0, index - 12), index);
          const isPart = behindApostrophe.test(before) && isFrench && !elided.test(before);
          return isPart ? [] : [{ entry, text: match, start: index, end: index + match.length }];
        }),
      ),
    );
}

/** Returns what matches a form: any white space between its words, either apostrophe, and whole words. */
function patternOf(form: string, isStrict: boolean): RegExp {
  const written = form.normalize('NFC').trim();
  const source = written
    .split(/\s+/)
    .map((word) => escapePattern(word).replace(/['’]/g, "['’]"))
    .join('\\s+');
  const edge = isStrict ? '[\\p{L}\\p{N}\\p{M}_\\-‐‑]' : '[\\p{L}\\p{N}\\p{M}_]';
  const before = unspaced.test(written.slice(0, 1)) ? '' : `(?<!${edge})`;
  const behind = unspaced.test(written.slice(-1)) ? '' : `(?!${edge})`;
  return new RegExp(before + source + behind, /\p{Lu}/u.test(written) ? 'gu' : 'giu');
}

/** Leaves out the terms that stand within a longer one of another entry: « team » of « team building ». */
export function withoutContained(matches: readonly TermMatch[]): readonly TermMatch[] {
  const widest = widestAround(matches);
  return matches.filter((one) => {
    const other = widest(one);
    return !other || (other.start === one.start && other.end === one.end);
  });
}

/**
 * Returns what finds, of some terms, the one that reaches furthest among those that begin where another does, or before;
 * undefined where it does not hold that one.
 */
export function widestAround(matches: readonly TermMatch[]): (one: TermMatch) => TermMatch | undefined {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  // The widest up to each of them.
  let widest = sorted[0];
  const reached = sorted.map((match) => {
    if (widest && match.end > widest.end) widest = match;
    return widest;
  });
  return (one) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= one.start) low = middle + 1;
      else high = middle;
    }
    const other = reached[low - 1];
    return other && other.end >= one.end ? other : undefined;
  };
}

import { compare } from '../../diagnostic.js';
import { pairMessageFiles } from './pair-message-files.js';

/** The languages that files of messages are in, as their paths say. */
export interface PathLanguages {
  /** BCP 47 tags, in order. */
  readonly tags: readonly string[];
  /** Whether one of the files is an original. */
  readonly hasOriginal: boolean;
}

/**
 * Returns the languages of files of messages.
 *
 * @param original The language of the originals, a BCP 47 tag.
 * @example
 * languagesOfPaths(['i18n/en.toml', 'i18n/fr.toml'], 'de') // { tags: ['en', 'fr'], hasOriginal: false }
 */
export function languagesOfPaths(paths: readonly string[], original: string): PathLanguages {
  const pairs = pairMessageFiles(paths, original);
  const tags = new Set(pairs.map(({ language }) => language).filter((tag) => tag !== 'und'));
  return {
    tags: [...tags].sort(compare),
    hasOriginal: pairs.some((pair) => pair.original === pair.path),
  };
}

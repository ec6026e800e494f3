import { languageFinder } from '../locale.js';
import { createSlug } from '../slug/index.js';
import { stripEnd } from '../text/strip.js';
import type { LocaleCode, Site } from '../types.js';

/** Returns the segment of addresses that the name of a file or folder makes in a locale. */
export type SegmentOf = (locale: LocaleCode, name: string) => string;

/**
 * Creates the segments of addresses: slugs or, where the site keeps names, the names themselves. What no address or no
 * disk can hold becomes a hyphen there; a name of nothing else has no segment.
 *
 * @example
 * createSegments(site)('fr', 'Ma_Page.v2') // 'ma-page-v2', and 'Ma_Page.v2' with `permalinks: { keep: true }`
 */
export function createSegments({ locales, permalinks }: Pick<Site, 'locales' | 'permalinks'>): SegmentOf {
  const languageOf = languageFinder(locales);
  return (code, name) => {
    if (!permalinks.keep) return createSlug(name, { locale: languageOf(code) });
    const kept = stripEnd(name.normalize('NFC').replace(unfit, '-'), /[. ]/);
    return /^[-. ]*$/.test(kept) ? '' : kept;
  };
}

/** What ends a path in an address, what nobody sees, and what Windows has in no name. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}?#%\\<>:"|*]+/gu;

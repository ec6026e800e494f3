import type { Site } from '../../types.js';
import { offersLanguages, type Redirect } from '../site-routes.js';
import { languageRanges } from './language-ranges.js';

/** What a web server is told: old addresses, and the home page for a reader's language where `/` offers them all. */
export interface ServerRules {
  readonly basePath: string;
  readonly redirects: readonly Redirect[];
  /** The most specific ranges first; empty where a locale stands at the root. */
  readonly languages: readonly HomeByLanguage[];
}

/** The home page for readers of a language. */
export interface HomeByLanguage {
  /** Language ranges in lower case (RFC 4647), `['pt-br']`. */
  readonly ranges: readonly string[];
  readonly home: string;
}

/** Gives the rules of a site. */
export function serverRules(site: Site, redirects: readonly Redirect[]): ServerRules {
  const { basePath, locales } = site;
  const languages = offersLanguages(site)
    ? languageRanges(locales).map(({ locale, ranges }) => ({ ranges, home: `${basePath}${locale.prefix}/` }))
    : [];
  return { basePath, redirects, languages };
}

/** Gives a path percent-encoded, its colons and stars too: in a `_redirects` file they are placeholders. */
export function encodeRule(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/\*/g, '%2A'))
    .join('/');
}

/**
 * Gives the regular expression (PCRE, case ignored) of an `Accept-Language` header whose first language that the site
 * has at all is one of the ranges. Browsers send the languages in the reader's order, so their weights say the same.
 */
export function headerPattern(ranges: readonly string[], all: readonly HomeByLanguage[]): string {
  const known = all.flatMap((each) => each.ranges).join('|');
  return `^(?:(?! *(?:${known})(?![a-z0-9]))[^,]*,)* *(?:${ranges.join('|')})(?![a-z0-9])`;
}

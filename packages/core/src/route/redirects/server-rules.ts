import { homePermalink } from '../../graph/node-permalink.js';
import type { Domain, Site } from '../../types.js';
import { localesOn, offersLanguages, type Redirect } from '../site-routes.js';
import { languageRanges } from './language-ranges.js';

/** The rules of a web server: old addresses, and the home page by language where `/` offers all languages. */
export interface ServerRules {
  /** What the names of variables end with, so that one server can have those of several domains: `'_exemple_fr'`, or nothing. */
  readonly suffix: string;
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

/**
 * Collects the rules of a domain.
 *
 * @param redirects Those of its own old addresses.
 */
export function serverRules(site: Site, domain: Domain, redirects: readonly Redirect[]): ServerRules {
  const languages = offersLanguages(site, domain)
    ? languageRanges(localesOn(site, domain)).map(({ locale, ranges }) => ({
        ranges,
        home: homePermalink(site, locale),
      }))
    : [];
  return { suffix: variableSuffix(domain), basePath: domain.basePath, redirects, languages };
}

/**
 * Returns what the names of a domain's variables end with.
 *
 * @example
 * variableSuffix({ folder: 'exemple.fr/' }) // '_exemple_fr'
 */
export function variableSuffix({ folder }: Pick<Domain, 'folder'>): string {
  return folder === '' ? '' : `_${folder.slice(0, -1).replace(/[^a-z0-9]/gi, '_')}`;
}

/** Percent-encodes a path, colons and stars included: in a `_redirects` file they are placeholders. */
export function encodeRule(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/\*/g, '%2A'))
    .join('/');
}

/**
 * Writes the regular expression (PCRE, case ignored) that matches an `Accept-Language` header if the first of its
 * languages that the site has is one of the ranges. Weights are not read: browsers send languages in order of weight.
 */
export function headerPattern(ranges: readonly string[], all: readonly HomeByLanguage[]): string {
  const anyRange = all.flatMap((each) => each.ranges).join('|');
  return `^(?:(?! *(?:${anyRange})(?![a-z0-9]))[^,]*,)* *(?:${ranges.join('|')})(?![a-z0-9])`;
}

/** Escapes a path as a regular expression that matches it alone. Apache's settings have no escape for a quotation mark. */
export function literalPattern(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/"/g, '\\x22');
}

/** Quotes a text for the settings of nginx. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

import { pathPrefixOf, type SiteDomains } from './domains.js';
import type { EleventyConfig } from './eleventy-config.js';
import { terminalWords } from './terminal-words.js';

/**
 * Sets the path that Eleventy writes before addresses to that of the site, which its own start with already; one that the
 * configuration names gives way, which is told for the first build.
 *
 * @param site Undefined where its settings cannot be read.
 */
export function setPathPrefix(
  { pathPrefix = '/' }: EleventyConfig,
  config: { setPathPrefix(path: string): void },
  site: SiteDomains | undefined,
  first: boolean,
): void {
  const path = site ? pathPrefixOf(site) : '/';
  config.setPathPrefix(path);
  const other = pathPrefix !== '/' && `/${pathPrefix}/`.replace(/\/+/g, '/') !== path;
  if (first && other) process.stderr.write(`${terminalWords().prefixGivesWay(pathPrefix, path)}\n`);
}

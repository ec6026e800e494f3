import { outputOf } from './permalink.js';
import type { Domain, LocaleCode, Site } from './types.js';

/** The settings that say where each locale stands. */
export type SiteDomains = Pick<Site, 'domains'>;

/** Returns the domain of a locale: the one decision about which address its pages stand below. */
export function domainOf({ domains }: SiteDomains, code: LocaleCode | undefined): Domain {
  const domain = domains.find(({ locales }) => code !== undefined && locales.includes(code)) ?? domains[0];
  if (!domain) throw new TypeError('Expected the settings of a site, with its domains');
  return domain;
}

/** Returns the domain that a file below the output folder belongs to; undefined where it lies in the folder of none. */
export function domainOfOutput({ domains }: SiteDomains, output: string): Domain | undefined {
  const holders = domains.filter(({ folder }) => output.startsWith(folder));
  return holders.sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** Returns the path of a file below the folder of its domain. */
export function nameOnDomain(site: SiteDomains, output: string): string {
  return output.slice(domainOfOutput(site, output)?.folder.length);
}

/**
 * Returns the file, below the output folder, that the server of a domain shows at a permalink.
 *
 * @example
 * outputIn(french, '/blog/') // 'exemple.fr/blog/index.html'
 */
export function outputIn({ folder, basePath }: Domain, permalink: string): string {
  return folder + outputOf(permalink, basePath);
}

/**
 * Returns the address of a permalink as the pages of a domain write it: the permalink itself on one host, the whole
 * address on another.
 *
 * @example
 * addressFrom(french, english, '/about/') // 'https://example.org/about/'
 */
export function addressFrom(from: Domain, to: Domain, permalink: string): string {
  return seenFrom(from, hostedAddress(to, permalink));
}

/** Returns what tells an address from the same path on another host: on a site of several domains, the whole address. */
export function hostedAddress({ folder, origin }: Domain, permalink: string): string {
  return folder !== '' && permalink.startsWith('/') ? origin + permalink : permalink;
}

/** Returns a hosted address as the pages of a domain write it: on its own host, what stands behind that. */
export function seenFrom({ origin }: Domain, hosted: string): string {
  return hosted.startsWith(`${origin}/`) ? hosted.slice(origin.length) : hosted;
}

import { domainOf, domainOfOutput, hostedAddress, type SiteDomains } from '../domain.js';
import type { LocaleCode, Output } from '../types.js';

/** A page that the host of the library writes besides, from a template of its own. */
export interface HostPage {
  /** Its address, base path included; the whole address where it stands on another domain than that of its locale. */
  readonly permalink: string;
  /** The template, below the root where it is the author's, else any name of it. */
  readonly file: string;
  /** The locale whose readers it is for; undefined where it takes no part in the languages of the site. */
  readonly locale?: LocaleCode | undefined;
  /** The same on the pages of other locales that say the same. */
  readonly key?: string | undefined;
  readonly title?: string | undefined;
}

/** What stands on the hosts besides routes: hosted addresses by what links may write. */
export type Beside = ReadonlyMap<string, string>;

/** Returns the addresses of what is written besides routes: the pages and files of the host, and media. */
export function listBeside(
  site: SiteDomains,
  pages: readonly HostPage[],
  outputs: readonly Output[],
): Beside {
  const files = outputs.flatMap(({ kind, output }) => (kind === 'medium' || kind === 'host' ? [output] : []));
  const addresses = [
    ...pages.map(({ permalink, locale }) => hostedAddress(domainOf(site, locale), permalink)),
    ...files.flatMap((output) => {
      const domain = domainOfOutput(site, output);
      const path = output.slice(domain?.folder.length).replace(/(^|\/)index\.html$/, '$1');
      return domain ? [hostedAddress(domain, domain.basePath + path)] : [];
    }),
  ].map((address) => address.normalize('NFC'));
  return new Map(
    addresses.flatMap((address) => [
      [address, address] as const,
      ...(address.endsWith('/') ? [[`${address}index.html`, address] as const] : []),
    ]),
  );
}

/**
 * Decides whether another program serves a path on the same host, as the settings say: an entry with a slash at its end
 * is a folder and what is below it.
 *
 * @example
 * isElsewhere(['/dist/'], '/dist/package-1.0.tar.gz') // true
 */
export function isElsewhere(elsewhere: readonly string[], path: string): boolean {
  return elsewhere.some(
    (entry) => path === entry || (entry.endsWith('/') && (path.startsWith(entry) || `${path}/` === entry)),
  );
}

import type { LocaleCode, Output } from '../types.js';

/** A page that the host of the library writes besides, from a template of its own. */
export interface HostPage {
  /** Its address, base path included. */
  readonly permalink: string;
  /** The template, below the root where it is the author's, else any name of it. */
  readonly file: string;
  /** The locale whose readers it is for; undefined where it takes no part in the languages of the site. */
  readonly locale?: LocaleCode | undefined;
  /** The same on the pages of other locales that say the same. */
  readonly key?: string | undefined;
  readonly title?: string | undefined;
}

/** What stands on the host besides routes: addresses by what links may write. */
export type Beside = ReadonlyMap<string, string>;

/** Returns the addresses of what is written besides routes: the pages and files of the host, and media. */
export function listBeside(pages: readonly HostPage[], outputs: readonly Output[], basePath: string): Beside {
  const files = outputs.flatMap(({ kind, output }) => (kind === 'medium' || kind === 'host' ? [output] : []));
  const addresses = [
    ...pages.map(({ permalink }) => permalink),
    ...files.map((output) => basePath + output.replace(/(^|\/)index\.html$/, '$1')),
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

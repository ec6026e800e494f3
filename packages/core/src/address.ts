import { stripEnds } from './text/strip.js';

/**
 * The kind of an address, as far as its text tells. `path` is relative, `root` starts with `/`, `anchor` is `#…`,
 * `key` is `key:…`, `host` is `//…`, which is a path to look at and another site to a browser.
 */
export type AddressKind = 'path' | 'root' | 'anchor' | 'key' | 'host' | 'external' | 'unsafe';

/** The characters that browsers leave out before they look at an address, or that a reader does not see in one. */
const invisible = /[\0-\x20\x7F-\x9F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** The schemes that every site lets through. */
export const safeSchemes: readonly string[] =
  'http https mailto tel sms ftp ftps irc ircs xmpp matrix geo webcal magnet news nntp'.split(' ');
const harmless = new RegExp(`^(?:${safeSchemes.join('|')})$`);

/** The schemes that a site may let through: none that runs something, shows what no other site should, or is a drive. */
export const allowableScheme =
  /^(?!(?:javascript|vbscript|livescript|mocha|data|blob|file|filesystem|jar|about|resource|intent|key)$)(?!view-|chrome|ms-|moz-)[a-z][a-z0-9+.-]+$/i;

/**
 * Decides what kind of address a text is: one that a browser could read as a script, as data or as another site than the
 * one it names is `unsafe`, however it is written.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 * @example
 * kindOf('/blog/') // 'root'
 * kindOf('Java\tScript:alert(1)') // 'unsafe'
 */
export function kindOf(address: string): AddressKind {
  const plain = address.replace(invisible, '');
  if (plain.startsWith('#')) return 'anchor';
  if (/^[/\\]{2}/.test(plain)) return plain.startsWith('//') ? 'host' : 'unsafe';
  if (/^[/\\]/.test(plain)) return plain.startsWith('/') ? 'root' : 'unsafe';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined) return namesScript(plain) ? 'unsafe' : 'path';
  if (scheme === 'key') return 'key';
  if (!harmless.test(scheme)) return 'unsafe';
  return /^https?:[/\\]*[^/\\]*\\/i.test(plain) ? 'unsafe' : 'external';
}

/**
 * Returns the scheme of an address that is refused for nothing but that it is unknown here, `'skype'`; undefined of one
 * that may run something or be in disguise.
 */
export function unknownScheme(address: string): string | undefined {
  const scheme = /^([^:/?#]*):/.exec(address)?.[1]?.toLowerCase() ?? '';
  return allowableScheme.test(scheme) && !scheme.includes('script') && !harmless.test(scheme)
    ? scheme
    : undefined;
}

/** Decides whether `script` stands before a colon in the first segment of an address. */
function namesScript(address: string): boolean {
  const [segment = ''] = /^[^/?#]*/.exec(address) ?? [];
  return /script/i.test(segment.slice(0, Math.max(0, segment.lastIndexOf(':'))));
}

/** Returns an address as a browser reads it: without white space around it and line ends in it. */
export function trimAddress(address: string): string {
  return stripEnds(address, /[\0-\x20]/).replace(/[\t\r\n]/g, '');
}

/** Decodes the percent escapes of an address; those that are no UTF-8 stay. */
export function decodeAddress(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** Decides whether an address may stand in a page: neither it nor what its escapes hide is unsafe or another site in disguise. */
export function isSafe(address: string): boolean {
  const kind = kindOf(address);
  if (kind === 'unsafe' || kind === 'host') return false;
  if (kind === 'external') return true;
  const decoded = decodeAddress(address.replace(/[?#].*$/s, '')).replace(invisible, '');
  return !/^(?:[/\\]{2}|\\|(?:https?|javascript|vbscript|data|blob|file|view-source):)/i.test(decoded);
}

/** Decides whether a text is the absolute address of something on the web. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && kindOf(address) === 'external' && URL.canParse(address);
}

import { decodeAddress } from '../address.js';
import { diagnose, placeIn } from '../diagnostic.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import { outputOf } from '../permalink.js';
import type { Diagnostic, Place } from '../types.js';
import type { Outputs } from './outputs.js';
import type { Redirect } from './site-routes.js';

/**
 * Gives the redirects of old addresses, and finds those that would hide a page or a file, or that two documents claim:
 * the first in the order of files keeps it. Versions of one document may share one, as where a generator puts each
 * below its language: it leads to the version in the first of the site's languages.
 */
export function checkAliases(
  graph: ContentGraph,
  outputs: Outputs,
  placeOf: (file: string) => Place,
): { readonly redirects: readonly Redirect[]; readonly diagnostics: readonly Diagnostic[] } {
  const { basePath } = graph.site;
  const redirects: Redirect[] = [];
  const diagnostics: Diagnostic[] = [];
  const claims = new Map<string, { readonly node: Node; readonly place: Place; readonly at: number }>();

  const rank = ({ locale }: Node): number => graph.site.locales.findIndex(({ code }) => code === locale.code);

  function check(node: Node, alias: string, place: Place): void {
    const { file } = node;
    const path = aliasPath(alias, basePath);
    if (path === undefined) {
      diagnostics.push(diagnose('alias-invalid', place, { found: alias }));
      return;
    }
    const output = outputOf(path, basePath);
    const own = outputOf(node.permalink, basePath);
    if (sameFile(output, own)) return;
    const claim = claims.get(output.toLowerCase());
    const hidden = claim ? undefined : outputs.claim(output, file);
    if (!claim && hidden === undefined) {
      claims.set(output.toLowerCase(), { node, place, at: redirects.length });
      redirects.push({ permalink: path, to: node.permalink, locale: node.locale.code });
    } else if (claim?.node.key === node.key && claim.node !== node) {
      if (rank(node) > rank(claim.node)) return;
      claims.set(output.toLowerCase(), { ...claim, node, place });
      redirects[claim.at] = { permalink: path, to: node.permalink, locale: node.locale.code };
    } else if (claim?.node !== node) {
      const related = [claim?.place ?? placeOf(hidden ?? '')];
      const advice = claim ? 'Keep the alias in one of the two.' : undefined;
      diagnostics.push(diagnose('alias-conflict', place, { found: alias, related, advice }));
    }
  }

  for (const node of graph.nodes) {
    const { file, fields, places } = node;
    fields.aliases.forEach((alias, index) => {
      check(node, alias, placeIn(file, places[`aliases.${index}`] ?? places.aliases));
    });
  }
  return { redirects, diagnostics };
}

function sameFile(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/**
 * Gives an alias as a path of this site, below the base path; undefined where it is none. What ends with the extension
 * of a page is a file; `/docs/v1.2` is a folder.
 *
 * @example
 * aliasPath('2015/04/cohesion', '/blog/') // '/blog/2015/04/cohesion/'
 * aliasPath('/blog/old.html', '/blog/') // '/blog/old.html'
 */
export function aliasPath(alias: string, basePath: string): string | undefined {
  // Percent escapes are how an address is written, not what a file or a server's own path is called.
  const path = decodeAddress(alias.trim()).normalize('NFC');
  if (path === '' || /[?#]/.test(alias)) return undefined;
  if (/^[a-z][a-z+.-]*:|^\/\/|[\\]|[\p{Cc}\p{Cs}]/iu.test(path)) return undefined;
  const segments = path.split('/').filter(Boolean);
  if (segments.some((segment) => segment === '..' || segment === '.')) return undefined;
  const rooted = `/${segments.join('/')}`;
  const below = `${rooted}/`.startsWith(basePath) ? rooted : basePath + segments.join('/');
  const isFile = !path.endsWith('/') && /\.(?:x?html?|php\d?|aspx?|jsp|cfm|xml|json|txt)$/i.test(below);
  return isFile ? below : `${below.replace(/\/$/, '')}/`;
}

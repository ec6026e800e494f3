import { diagnose, placeIn } from '../diagnostic.js';
import type { ContentGraph } from '../graph/content-graph.js';
import { decodeAddress } from '../markdown/addresses.js';
import type { Diagnostic } from '../types.js';
import type { RouteEntry } from './locale-routes.js';
import type { Redirect } from './site-routes.js';

/**
 * Finds addresses that two pages claim: the first in the order of routes keeps it, and both are named. A page also
 * keeps the address of a file, such as a feed's, and is named.
 */
export function checkPermalinks(
  graph: ContentGraph,
  entries: readonly RouteEntry[],
  files: readonly string[] = [],
) {
  const { site } = graph;
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, { readonly file: string }>();
  const placeOf = (file: string) => {
    const places = graph.byFile.get(file)?.document.places;
    return placeIn(file || site.file, places?.slug ?? places?.['']);
  };
  const kept = entries.filter((entry) => {
    const id = entry.route.permalink.normalize('NFC').toLowerCase();
    const other = taken.get(id);
    if (!other) taken.set(id, entry);
    else {
      const [place, related] = entry.file === '' ? [other.file, entry.file] : [entry.file, other.file];
      diagnostics.push(
        diagnose('permalink-conflict', placeOf(place), {
          found: entry.route.permalink,
          related: [placeOf(related)],
        }),
      );
    }
    return other === undefined;
  });
  const blocked = new Set<string>();
  for (const permalink of files) {
    const id = permalink.normalize('NFC').toLowerCase();
    // On a disk, a page at `feed.xml/` is a folder where the file should be.
    const page = taken.get(id) ?? taken.get(`${id}/`);
    if (page) {
      const related = [placeIn(site.file)];
      diagnostics.push(diagnose('permalink-conflict', placeOf(page.file), { found: permalink, related }));
      blocked.add(permalink);
    } else taken.set(id, { file: '' });
  }

  const redirects: Redirect[] = [];
  const aliases = new Map<string, string>();
  for (const { document, permalink, locale } of graph.nodes) {
    document.fields.aliases.forEach((alias, index) => {
      const place = placeIn(document.file, document.places[`aliases.${index}`] ?? document.places.aliases);
      const path = aliasPath(alias, site.basePath);
      if (path === undefined) {
        diagnostics.push(diagnose('alias-invalid', place, { found: alias }));
        return;
      }
      const id = path.normalize('NFC').toLowerCase();
      const hidden = taken.get(id);
      const other = aliases.get(id);
      if (id === permalink.toLowerCase() || other === document.file) return;
      if (hidden || other !== undefined || id === site.basePath) {
        const related = [placeOf(hidden?.file ?? other ?? '')];
        diagnostics.push(diagnose('alias-conflict', place, { found: alias, related }));
        return;
      }
      aliases.set(id, document.file);
      redirects.push({ permalink: path, to: permalink, locale: locale.code });
    });
  }
  return { entries: kept, redirects, diagnostics, isFree: (file: string) => !blocked.has(file) };
}

/** Gives an alias as a path of this site, below the base path; undefined where it is none. */
function aliasPath(alias: string, basePath: string): string | undefined {
  // Percent escapes are how an address is written, not what a file or a server's own path is called.
  const path = decodeAddress(alias.trim());
  if (path === '' || /[?#]/.test(alias)) return undefined;
  if (/^[a-z][a-z+.-]*:|^\/\/|[\\]|\p{Cc}/iu.test(path)) return undefined;
  const segments = path.split('/').filter(Boolean);
  if (segments.some((segment) => segment === '..' || segment === '.')) return undefined;
  const rooted = `/${segments.join('/')}`;
  const below = rooted.startsWith(basePath) ? rooted : basePath + segments.join('/');
  return /\.[a-z0-9]{1,5}$/i.test(below) ? below : `${below.replace(/\/$/, '')}/`;
}

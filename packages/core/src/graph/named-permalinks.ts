import { diagnose, placeIn } from '../diagnostic.js';
import { domainOf, hostedAddress } from '../domain.js';
import { writtenPath } from '../permalink.js';
import type { Diagnostic, Site } from '../types.js';
import type { Node } from './node.js';
import { homePermalink, notFoundPermalink } from './node-permalink.js';
import { isNotFound } from './not-found.js';

type Placed = Omit<Node, 'permalink'>;

/** The addresses that documents name as their own, and what is wrong with them. */
interface NamedPermalinks {
  readonly permalinks: ReadonlyMap<Placed, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the addresses that documents name as their `permalink`. Of versions of one document that name the same, as
 * where a generator puts each below its language, the first of the site's languages has it and the others have it below
 * their prefix, where they share a domain. The home page stays where it is.
 */
export function namePermalinks(site: Site, documents: readonly Placed[]): NamedPermalinks {
  const permalinks = new Map<Placed, string>();
  const diagnostics: Diagnostic[] = [];
  const taken = new Set<string>();
  const inOrder = site.locales.flatMap(({ code }) => documents.filter(({ locale }) => locale.code === code));
  for (const document of inOrder) {
    const { fields, locale, key, parent } = document;
    if (isNotFound(document)) permalinks.set(document, notFoundPermalink(site, locale));
    if (fields.permalink === undefined || isNotFound(document)) continue;
    const domain = domainOf(site, locale.code);
    const permalink = pagePath(fields.permalink, domain.basePath);
    const home = homePermalink(site, locale);
    const id = JSON.stringify([key, hostedAddress(domain, permalink)]);
    if (parent !== undefined)
      permalinks.set(document, taken.has(id) ? home + permalink.slice(domain.basePath.length) : permalink);
    else if (permalink !== home && permalink !== domain.basePath)
      diagnostics.push(reportHome(document, home));
    taken.add(id);
  }
  return { permalinks, diagnostics };
}

/** Returns the path of a page; that of a folder's `index.html` is the folder's. */
function pagePath(written: string, basePath: string): string {
  return (writtenPath(written, basePath) ?? basePath).replace(/\/index\.x?html?$/i, '/');
}

function reportHome({ file, fields, places }: Placed, expected: string): Diagnostic {
  const facts = { found: fields.permalink, expected };
  return diagnose('permalink-unread', placeIn(file, places.permalink), facts);
}

import { diagnose, placeIn } from '../diagnostic.js';
import { domainOf, nameOnDomain, outputIn } from '../domain.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import { groupBy } from '../group-by.js';
import { writtenPath } from '../permalink.js';
import type { Diagnostic, Place } from '../types.js';
import { type Claims, foldOutput } from './claims.js';
import { judgeName } from './judge-name.js';
import type { Redirect } from './site-routes.js';

/** An old address that a document names. */
interface NamedAlias {
  readonly node: Node;
  readonly alias: string;
  readonly place: Place;
  readonly permalink: string;
  readonly output: string;
  /** The same, below the folder of its domain. */
  readonly name: string;
}

/** The redirects of old addresses, and what is wrong with them. */
interface CheckedAliases {
  readonly redirects: readonly Redirect[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Collects the redirects of old addresses, and reports those that would hide a page or a file, or that two documents
 * claim: the first in the order of files keeps it. Versions of one document may share one, as where a generator puts
 * each below its language: it leads to the version in the first of the site's languages.
 */
export function checkAliases(graph: ContentGraph, claims: Claims): CheckedAliases {
  const redirects: Redirect[] = [];
  const { aliases, diagnostics } = collectAliases(graph);
  const groups = groupBy(aliases, ({ output }) => foldOutput(output));
  for (const [first, ...others] of groups.values()) {
    if (!first) continue;
    if (!claimAlias([first, ...others], claims, diagnostics)) continue;
    const versions = [first, ...others.filter(({ node }) => node.key === first.node.key)];
    const kept = versions.reduce((best, version) =>
      rank(graph, version) < rank(graph, best) ? version : best,
    );
    redirects.push({ permalink: first.permalink, to: kept.node.permalink, locale: kept.node.locale.code });
    const related = [kept.place];
    const advice = 'Keep the alias in one of the two.';
    for (const { node, place, alias } of others)
      if (node.key !== first.node.key)
        diagnostics.push(diagnose('alias-conflict', place, { found: alias, related, advice }));
  }
  return { redirects, diagnostics };
}

/** Claims the file of an alias for all that name it; returns whether nothing else stands there, and reports what does. */
function claimAlias(named: readonly NamedAlias[], claims: Claims, diagnostics: Diagnostic[]): boolean {
  const [first] = named;
  if (!first) return false;
  const { output, name, alias, place } = first;
  const judged = judgeName(name, alias, place);
  const holder = claims.holder(output);
  // What is kept for a server's settings is so whether or not this site has any.
  if (holder !== undefined && !(judged.reserved && holder.kind === 'file')) {
    const related = [holder.place];
    for (const each of named)
      diagnostics.push(diagnose('alias-conflict', each.place, { found: each.alias, related }));
    return false;
  }
  if (judged.diagnostic) diagnostics.push(judged.diagnostic);
  if (judged.written) claims.claim({ output, kind: 'alias', place });
  return judged.written;
}

/** Lists the aliases that are paths of this site and not the document's own address, and reports the others. */
function collectAliases({ nodes, site }: ContentGraph) {
  const aliases: NamedAlias[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const node of nodes) {
    const { file, fields, places } = node;
    const domain = domainOf(site, node.locale.code);
    const ownOutput = outputIn(domain, node.permalink);
    fields.aliases.forEach((alias, index) => {
      const place = placeIn(file, places[`aliases.${index}`] ?? places.aliases);
      const permalink = writtenPath(alias, domain.basePath);
      const output = permalink === undefined ? undefined : outputIn(domain, permalink);
      if (permalink === undefined || output === undefined)
        diagnostics.push(diagnose('alias-invalid', place, { found: alias }));
      else if (!sameFile(output, ownOutput))
        aliases.push({ node, alias, place, permalink, output, name: nameOnDomain(site, output) });
    });
  }
  return { aliases, diagnostics };
}

function rank({ site }: ContentGraph, { node }: NamedAlias): number {
  return site.locales.findIndex(({ code }) => code === node.locale.code);
}

function sameFile(a: string, b: string): boolean {
  return foldOutput(a) === foldOutput(b);
}

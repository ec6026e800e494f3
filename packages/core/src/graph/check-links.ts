import { diagnose, placeIn } from '../diagnostic.js';
import { lackingScheme } from '../text/lacking-scheme.js';
import { nearestName } from '../text/nearest.js';
import type { ContentLink, Diagnostic, Place } from '../types.js';
import { createAbsentPath } from './absent-path.js';
import { checkGrowth } from './check-growth.js';
import type { ContentGraph } from './content-graph.js';
import { createNearestDocument, type NearestDocument } from './nearest-document.js';
import type { Node } from './node.js';
import { type AnchorResolver, partsOfAnchor } from './resolve-anchor.js';
import type { LinkResolver } from './resolve-link.js';
import { orElsewhere, reportTemplate, type TemplateAddress, templateAddress } from './template-address.js';
import { reportUnpublished } from './unpublished.js';

/** What the check of links needs. */
export interface LinkCheckOptions {
  readonly graph: ContentGraph;
  readonly resolveLink: LinkResolver;
  readonly resolveAnchor: AnchorResolver;
  /** Whether something is written at a path. */
  hasRoute(path: string): boolean;
}

/** Finds links and citations that lead nowhere, to a part that does not exist, or to what is not shown. */
export function checkLinks({ graph, resolveLink, resolveAnchor, hasRoute }: LinkCheckOptions): Diagnostic[] {
  const nearest = createNearestDocument(graph, hasRoute);
  const absentPath = createAbsentPath(graph, hasRoute);

  function checkLink(from: Node, link: ContentLink): Diagnostic[] {
    const place = { file: from.file, line: link.line, column: link.column };
    const template = templateAddress(from, link.written);
    // Code that names a file was read; what a template fills in is left, wherever the rest of the address leads.
    if (template && link.written.includes('{'))
      return [reportTemplate(place, template, meantBy(from, template) ?? withoutCode(template))];
    const target = resolveLink(from, link);
    if (target && 'unpublished' in target)
      return [reportUnpublished(place, link.written, target.unpublished)];
    if (target && 'node' in target) {
      const { node, misspelt } = target;
      const found = link.written;
      const spelling = misspelt ? [diagnose('link-spelling', place, { found, expected: node.file })] : [];
      return [...spelling, ...checkAnchor(place, link, node, resolveAnchor)];
    }
    return target?.paths.some(hasRoute) ? [] : [reportDead(place, from, link)];
  }

  /** Reports a link that leads nowhere, with what it may have meant. */
  function reportDead(place: Place, from: Node, link: ContentLink): Diagnostic {
    const found = link.written;
    const template = templateAddress(from, found);
    if (template) return reportTemplate(place, template, meantBy(from, template));
    const absent = absentPath(from, link);
    const lacking = link.kind === 'path' ? lackingScheme(found) : undefined;
    if (lacking) return diagnose('dead-link', place, { found, absent, ...lacking });
    const rooted =
      link.kind === 'root' ? { advice: orElsewhere('Correct the path, write the document') } : {};
    return diagnose('dead-link', place, { found, expected: nearest(from, link), absent, ...rooted });
  }

  /** Returns the document that an address with code may have meant. */
  function meantBy(from: Node, { plain }: TemplateAddress): string | undefined {
    const kind = plain.startsWith('/') ? 'root' : 'path';
    return nearest(from, { kind, target: plain.replace(/[?#].*$/s, '') });
  }

  return graph.nodes.flatMap((node) => [
    ...node.references.links.flatMap((link) => checkLink(node, link)),
    ...checkSources(graph, node, nearest),
    ...checkGrowth(graph, node, resolveLink),
  ]);
}

function withoutCode({ plain }: TemplateAddress): string | undefined {
  return plain === '' || plain === '#' ? undefined : plain;
}

/** Reports a link to a part that a document does not have. */
function checkAnchor(place: Place, link: ContentLink, node: Node, resolve: AnchorResolver): Diagnostic[] {
  if (isEverywhere(link.anchor) || resolve(node, partsOfAnchor(link.anchor).id) !== undefined) return [];
  const nearest = nearestName(link.anchor, node.anchors);
  // What a template would have written may hold the part; that nothing fills it in is reported once.
  if (node.incomplete && nearest === undefined) return [];
  const expected = nearest && `#${nearest}`;
  return [diagnose('dead-anchor', place, { found: link.written, expected, related: [placeIn(node.file)] })];
}

/** Finds sources that cite documents by a key that none has. */
function checkSources(graph: ContentGraph, from: Node, nearest: NearestDocument): Diagnostic[] {
  const { file, fields, places } = from;
  return fields.sources.flatMap(({ key }, index) => {
    if (key === undefined || graph.versions.has(key)) return [];
    const position = places[`sources.${index}.key`] ?? places[`sources.${index}`] ?? places.sources;
    const place = placeIn(file, position);
    const [unpublished] = graph.unpublished.get(key)?.values() ?? [];
    if (unpublished) return [reportUnpublished(place, key, unpublished)];
    const expected = nearest(from, { kind: 'key', target: key })?.slice('key:'.length);
    return [diagnose('source-key', place, { found: key, expected })];
  });
}

/**
 * Decides whether every page has a part: a browser knows the top of each, and looks for the words of a text fragment
 * itself.
 *
 * @see HTML, "find a potential indicated element"; URL Fragment Text Directives.
 */
function isEverywhere(anchor: string): boolean {
  const { id } = partsOfAnchor(anchor);
  return id === '' || id.toLowerCase() === 'top';
}

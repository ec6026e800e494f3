import { diagnose, type Facts, placeIn } from '../diagnostic.js';
import { nearestName } from '../text/nearest.js';
import type { ContentLink, Diagnostic } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { createNearestDocument } from './nearest-document.js';
import type { Node } from './node.js';
import { type AnchorResolver, partsOfAnchor } from './resolve-anchor.js';
import type { LinkResolver } from './resolve-link.js';
import { templateFacts } from './template-address.js';

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
  const nearest = createNearestDocument(graph);

  function checkLink(from: Node, link: ContentLink): Diagnostic[] {
    const place = { file: from.file, line: link.line, column: link.column };
    const found = link.written;
    const target = resolveLink(from, link);
    if (target && 'unpublished' in target) return [unpublished(place, found, target.unpublished)];
    if (!target || 'paths' in target) {
      if (target?.paths.some(hasRoute)) return [];
      const { filled, advice } = templateFacts(from, found);
      const expected = filled === undefined ? nearest(from, link) : nearestTo(from, filled);
      return [diagnose('dead-link', place, { found, expected, advice })];
    }
    const problems: Diagnostic[] = [];
    if (target.misspelt)
      problems.push(diagnose('link-spelling', place, { found, expected: target.node.file }));
    const { node } = target;
    if (!isEverywhere(link.anchor) && resolveAnchor(node, partsOfAnchor(link.anchor).id) === undefined) {
      const expected = nearestName(link.anchor, node.anchors);
      // What a template would have written may hold the part; that nothing fills it in is reported once.
      if (node.incomplete && expected === undefined) return problems;
      const related = [placeIn(node.file)];
      problems.push(diagnose('dead-anchor', place, { found, expected: expected && `#${expected}`, related }));
    }
    return problems;
  }

  function nearestTo(from: Node, address: string): string | undefined {
    const kind = address.startsWith('/') ? 'root' : 'path';
    return nearest(from, { kind, target: address.replace(/[?#].*$/s, '') }) ?? (address || undefined);
  }

  function checkSources(from: Node): Diagnostic[] {
    const { file, fields, places } = from;
    return fields.sources.flatMap(({ key }, index) => {
      if (key === undefined || graph.versions.has(key)) return [];
      const place = placeIn(
        file,
        places[`sources.${index}.key`] ?? places[`sources.${index}`] ?? places.sources,
      );
      const [hidden] = graph.unpublished.get(key)?.values() ?? [];
      if (hidden) return [unpublished(place, key, hidden)];
      const expected = nearest(from, { kind: 'key', target: key })?.slice('key:'.length);
      return [diagnose('source-key', place, { found: key, expected })];
    });
  }

  return graph.nodes.flatMap((node) => [
    ...node.references.links.flatMap((link) => checkLink(node, link)),
    ...checkSources(node),
  ]);
}

/**
 * A browser knows the top of every page, and looks for the words of a text fragment itself (HTML, "find a potential
 * indicated element"; URL Fragment Text Directives).
 */
function isEverywhere(anchor: string): boolean {
  const { id } = partsOfAnchor(anchor);
  return id === '' || id.toLowerCase() === 'top';
}

/** Gives the diagnostic of what leads to a document that is not shown, and says why it is not. */
export function unpublished(place: Parameters<typeof diagnose>[1], found: string, node: Node): Diagnostic {
  const { file, fields, places, draft, future, date } = node;
  const facts: Facts = {
    found,
    name: draft
      ? 'a draft'
      : future
        ? `a document of ${date}`
        : `a document that expired on ${fields.expires}`,
    related: [placeIn(file, places[draft ? 'draft' : future ? 'date' : 'expires'])],
  };
  return diagnose('link-unpublished', place, facts);
}

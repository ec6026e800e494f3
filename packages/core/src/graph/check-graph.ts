import type { Diagnostic, HostRoute, LocaleCode } from '../types.js';
import { createAbsentMedium } from './absent-path.js';
import { checkLinks } from './check-links.js';
import { checkMedia, createNearestMedia } from './check-media.js';
import { checkMenus } from './check-menus.js';
import { checkMissing } from './check-missing.js';
import { checkPeople } from './check-people.js';
import { checkSections } from './check-sections.js';
import { checkSeries } from './check-series.js';
import { checkSiteMedia } from './check-site-media.js';
import { checkTerms } from './check-terms.js';
import { checkTitles } from './check-titles.js';
import { checkUnpaired } from './check-unpaired.js';
import type { ContentGraph } from './content-graph.js';
import { checkTermPairs } from './pairing/check-term-pairs.js';
import type { MediaPublication } from './publish-media.js';
import type { AnchorResolver } from './resolve-anchor.js';
import type { LinkResolver } from './resolve-link.js';
import type { MediaMap, MediaResolver } from './resolve-media.js';
import { tellTemplatesOnce } from './template-address.js';

/** What the checks need beside the graph. */
export interface CheckOptions {
  readonly graph: ContentGraph;
  readonly resolveLink: LinkResolver;
  readonly resolveAnchor: AnchorResolver;
  readonly resolveMedia: MediaResolver;
  readonly media: MediaMap;
  /** Whether something is written at a path from the root of a locale's domain, or at a hosted address. */
  hasRoute(path: string, locale?: LocaleCode): boolean;
  /** The pages that the host writes. */
  readonly hostPages: readonly HostRoute[];
  /** The media that are published, and those that templates name. */
  readonly publication: MediaPublication;
  /** The menus that templates ask for. */
  readonly shownMenus?: readonly string[] | undefined;
}

/** Runs every check that needs more than one document. */
export function checkGraph({
  graph,
  resolveLink,
  resolveAnchor,
  resolveMedia,
  media,
  publication,
  hasRoute,
  hostPages,
  shownMenus,
}: CheckOptions): Diagnostic[] {
  const nearest = createNearestMedia(media);
  const absent = createAbsentMedium(media);
  const diagnostics = [
    ...checkLinks({ graph, resolveLink, resolveAnchor, hasRoute }),
    ...graph.nodes.flatMap((node) =>
      checkMedia(
        node,
        graph.original(node.key),
        (written) => resolveMedia(node, written),
        (path) => hasRoute(path, node.locale.code),
        nearest,
        absent,
      ),
    ),
    ...checkSiteMedia({ site: graph.site, media, publication, nearest, hasRoute }),
    ...checkSeries(graph),
    ...checkSections(graph),
    ...checkTerms(graph),
    ...checkPeople(graph),
    ...graph.terms.diagnostics,
    ...checkTermPairs(graph.site, graph.nodes, graph.nameFold),
    ...checkMenus(graph, hasRoute, hostPages, shownMenus),
    ...checkTitles(graph),
    ...checkUnpaired(graph),
    ...checkMissing(graph),
  ];
  return tellTemplatesOnce(diagnostics, graph.nodes);
}

import { domainOf } from '../domain.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import type { AnchorResolver } from '../graph/resolve-anchor.js';
import type { LinkResolver } from '../graph/resolve-link.js';
import type { MediaResolver } from '../graph/resolve-media.js';
import type { Staleness } from '../graph/stale-blocks.js';
import type { ComponentHole, Components } from '../markdown/component.js';
import { permalinkAt, type Routes } from '../route/address-shelves.js';
import type { Entry } from '../shelf/entry.js';
import type { Shelf } from '../shelf/shelf.js';
import type { Domain, LocaleCode, LocaleWords, ParsedDocument, Site, SiteLocale } from '../types.js';

/** What the holes of a document are filled from, for the readers of one locale. */
export interface FillSources {
  readonly site: Site;
  /** The locale of the readers. */
  readonly locale: SiteLocale;
  /** Where those readers are. */
  readonly domain: Domain;
  readonly graph: ContentGraph;
  /** What the locale lists, by translation key. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly resolveLink: LinkResolver;
  readonly resolveAnchor: AnchorResolver;
  readonly resolveMedia: MediaResolver;
  readonly words: LocaleWords;
  readonly components: Components;
  /** The calls that are known to fail: their content alone is shown. */
  readonly failedCalls: ReadonlySet<ComponentHole>;
  /** Finds the permalink that a path means, with or without the base path and the last slash. */
  permalinkAt(path: string): string | undefined;
  /** Returns what of a translation its original says otherwise now. */
  stalenessOf(node: Node): Staleness;
  /** Returns what the text of a document is now: it may have been rewritten since documents were joined. */
  textOf(node: Node): ParsedDocument;
}

/** What the documents of every locale are filled from. */
export interface SharedSources {
  readonly site: Site;
  readonly graph: ContentGraph;
  readonly routes: Routes;
  readonly words: ReadonlyMap<LocaleCode, LocaleWords>;
  readonly components: Components;
  readonly resolveLink: LinkResolver;
  readonly resolveAnchor: AnchorResolver;
  readonly resolveMedia: MediaResolver;
  stalenessOf(node: Node): Staleness;
  /** The calls that failed when they were tried; none before. */
  readonly failedCalls?: ReadonlySet<ComponentHole>;
  /** The documents whose texts were rewritten since they were joined. */
  readonly rewritten?: ReadonlyMap<Node, ParsedDocument>;
}

/** Returns the function that collects what the documents that a shelf lists are filled from. */
export function createFillSources(sources: SharedSources): (shelf: Shelf) => FillSources {
  const { site, graph, routes, words, components, resolveLink, resolveAnchor, resolveMedia } = sources;
  const { failedCalls = new Set(), rewritten, stalenessOf } = sources;
  const textOf = (node: Node) => rewritten?.get(node) ?? node;
  const resolvers = { resolveLink, resolveAnchor, resolveMedia };
  const shared = { site, graph, components, ...resolvers, stalenessOf, failedCalls, textOf };
  return ({ locale, entries }) => ({
    ...shared,
    locale,
    entries,
    words: words.get(locale.code) ?? { t: (key) => key, has: () => false },
    domain: domainOf(site, locale.code),
    permalinkAt: (path) => permalinkAt(routes, path, domainOf(site, locale.code)),
  });
}

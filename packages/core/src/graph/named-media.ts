import type { MenuEntry, Place, Site, TemplateMedium } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node, Versions } from './node.js';
import type { MediaMap, MediaResolver } from './resolve-media.js';
import { findSiteMedium } from './site-media.js';

/** Where each medium is named, by its path. */
export interface NamedMedia {
  /** By documents that are shown. */
  readonly shown: ReadonlyMap<string, readonly Place[]>;
  /** By the settings and the theme's templates. */
  readonly settings: ReadonlySet<string>;
  /** By the theme's templates, at their places. */
  readonly templates: readonly TemplateMedium[];
  /** By drafts, and by documents dated later or expired. */
  readonly unpublished: ReadonlySet<string>;
}

/** Collects which media documents and settings name: what they show or link to, and never what their text looks like. */
export function namedMedia(
  media: MediaMap,
  graph: ContentGraph,
  resolveMedia: MediaResolver,
  templateMedia: readonly TemplateMedium[],
): NamedMedia {
  const shown = new Map<string, Place[]>();
  const add = (path: string, place: Place) => {
    const places = shown.get(path);
    if (places) places.push(place);
    else shown.set(path, [place]);
  };
  for (const node of graph.nodes) for (const { path, place } of mediaOf(node, resolveMedia)) add(path, place);
  const unpublished = new Set<string>();
  for (const node of nodesOf(graph.unpublished))
    for (const { path } of mediaOf(node, resolveMedia)) unpublished.add(path);
  return {
    shown,
    settings: new Set(inSettings(media, graph.site, templateMedia)),
    templates: templateMedia,
    unpublished,
  };
}

/** Lists all versions of documents. */
export function nodesOf(versions: Versions): Node[] {
  return [...versions.values()].flatMap((ofKey) => [...ofKey.values()]);
}

function mediaOf(
  node: Node,
  resolveMedia: MediaResolver,
): { readonly path: string; readonly place: Place }[] {
  const { file, fields, places, references } = node;
  const { line = 1, column = 1 } = places['cover.src'] ?? places.cover ?? {};
  const cover = fields.cover ? [{ written: fields.cover.src, line, column }] : [];
  return [...references.media, ...cover].flatMap((reference) => {
    const target = resolveMedia(node, reference.written);
    const place = { file, line: reference.line, column: reference.column };
    return typeof target === 'object' ? [{ path: target.path, place }] : [];
  });
}

/** Lists the media that the settings name, the logos and what menus and posts lead to, and those that templates name. */
function inSettings(media: MediaMap, site: Site, templateMedia: readonly TemplateMedium[]): string[] {
  const { menus, organization, social } = site;
  const addresses = [
    organization?.logo,
    organization?.logoDark,
    ...social.map(({ url }) => url),
    ...Object.values(menus).flatMap(menuAddresses),
  ];
  const codes = site.locales.map(({ code }) => code);
  return [
    ...addresses.flatMap((address) =>
      address === undefined ? [] : (findSiteMedium(media, address, site) ?? []),
    ),
    ...templateMedia.flatMap(({ path }) => findSiteMedium(media, path, site, codes) ?? []),
  ];
}

function menuAddresses(entries: readonly MenuEntry[]): (string | undefined)[] {
  return entries.flatMap(({ url, children }) => [url, ...menuAddresses(children)]);
}

import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, MediaFile, NamedMediaFile, Site, TemplateMedium } from '../types.js';
import { activeName } from './active-name.js';
import type { ContentGraph } from './content-graph.js';
import { parentOf } from './folder.js';
import { isMedia } from './media-types.js';
import { type NamedMedia, namedMedia, nodesOf } from './named-media.js';
import type { MediaMap, MediaResolver } from './resolve-media.js';

/** A medium that is to be copied, unless something else stands at its address. */
export interface PublishedMedium {
  /** Below the root. */
  readonly path: string;
  /** Below the folder of each domain. */
  readonly output: string;
  /** The only host that it is for, as a `CNAME` file says. */
  readonly host?: string | undefined;
  /** The path on disk, for diagnostics. */
  readonly file: string;
  /** Whether it may stand where the address is kept for the site or its server. */
  readonly privileged: boolean;
  /** Whether the settings let it through as it is. */
  readonly allowed: boolean;
  /** Whether a browser or a server would run it, so that it is not copied. */
  readonly refused: boolean;
}

/** Which media are published, and where each is named. */
export interface MediaPublication {
  readonly named: NamedMedia;
  /** Those that are to be copied. */
  readonly media: readonly PublishedMedium[];
  readonly diagnostics: readonly Diagnostic[];
}

/** At the top of `content/` stand files for the top of the site, `robots.txt`; a feed may be the author's own. */
const ownFile = /^content\/(?:[^/]+|.*\/feed\.(?:xml|json))$/;
/** Files of XML that the site would else write itself. */
const ownXml = /^content\/(?:.*\/)?(?:feed|sitemap(?:-\d+)?)\.xml$/;

/**
 * Decides which media are published: everything below `media/` and at the top of `content/`, and beside the documents
 * what is a medium by its name or what a document shows or links to. So a script, a note or a key that lies there stays
 * private, as does what belongs to documents that are not shown. What a browser or a server would run is reported, unless
 * the settings allow it.
 */
export function publishMedia(
  media: MediaMap,
  graph: ContentGraph,
  resolveMedia: MediaResolver,
  templateMedia: readonly TemplateMedium[] = [],
): MediaPublication {
  const named = namedMedia(media, graph, resolveMedia, templateMedia);
  const isPrivate = createPrivacy(graph, named);
  const diagnostics: Diagnostic[] = [];
  const published = Object.entries(media).flatMap(([path, medium]): PublishedMedium[] => {
    const meant = path.startsWith('media/') || ownFile.test(path) || isMedia(path) || named.shown.has(path);
    if (!meant || isPrivate(path)) return [];
    const allowed = isAllowed(path, graph.site);
    const found = allowed ? undefined : (medium.active ?? activeByName(path));
    const file = medium.source ?? path;
    const related = named.shown.get(path)?.slice(0, 1);
    if (found !== undefined) diagnostics.push(diagnose('media-active', placeIn(file), { found, related }));
    const namesHost = path === 'content/CNAME' && isOwnHost(medium, graph.site);
    const privileged = (allowed && path === 'content/404.html') || namesHost;
    const host = namesHost ? medium.host : undefined;
    return [
      { path, output: mediaOutput(path), host, file, privileged, allowed, refused: found !== undefined },
    ];
  });
  return { named, media: published, diagnostics };
}

/** Decides whether a `CNAME` says nothing but where the settings say that the site stands. */
function isOwnHost({ host }: MediaFile, { domains }: Site): boolean {
  return host !== undefined && domains.some(({ url }) => new URL(url).hostname === host);
}

/** Decides whether the settings let a file through that a browser or a server would run. */
function isAllowed(path: string, { media }: Pick<Site, 'media'>): boolean {
  return media.allow.some((each) => (each.endsWith('/') ? path.startsWith(each) : path === each));
}

/** Returns the path of a medium below the output folder. */
function mediaOutput(path: string): string {
  return path.replace(/^content\//, '');
}

/** Adds to each media file the documents that name it, and the files that it becomes. */
export function describeMedia(
  media: MediaMap,
  { named }: MediaPublication,
  outputs: ReadonlyMap<string, readonly string[]>,
): Readonly<Record<string, NamedMediaFile>> {
  const described = Object.entries(media).map(([path, file]) => {
    const namedBy = [...new Set(named.shown.get(path)?.map((place) => place.file))];
    const copies = outputs.get(path) ?? [];
    const [output] = copies;
    return [
      path,
      {
        ...file,
        namedBy,
        ...(output !== undefined && { output }),
        ...(copies.length > 1 && { copies }),
      },
    ];
  });
  return Object.fromEntries(described);
}

function activeByName(path: string): string | undefined {
  return ownXml.test(path) ? undefined : activeName(path);
}

/**
 * Decides which media belong to documents that are not shown: named by them alone or, where nothing names them, in the
 * folder of such documents alone.
 */
function createPrivacy(
  graph: ContentGraph,
  { shown, settings, unpublished }: NamedMedia,
): (path: string) => boolean {
  const foldersOf = (nodes: readonly { readonly file: string }[]) =>
    new Set(nodes.map(({ file }) => parentOf(file)));
  const open = foldersOf(graph.nodes);
  const closed = foldersOf(nodesOf(graph.unpublished));
  return (path) => {
    if (shown.has(path) || settings.has(path)) return false;
    if (unpublished.has(path)) return true;
    for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder)) {
      if (open.has(folder)) return false;
      if (closed.has(folder)) return true;
    }
    return false;
  };
}

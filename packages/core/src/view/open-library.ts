import { createAbsolute } from '../absolute-url.js';
import { domainOf, hostedAddress } from '../domain.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import type { RelationIndex } from '../graph/relations.js';
import type { AnchorResolver } from '../graph/resolve-anchor.js';
import type { LinkResolver } from '../graph/resolve-link.js';
import type { MediaResolver } from '../graph/resolve-media.js';
import type { Staleness } from '../graph/stale-blocks.js';
import { groupBy } from '../group-by.js';
import type { ComponentHole, Components } from '../markdown/component.js';
import { addressOfRoute, permalinkAt, type Routes } from '../route/address-shelves.js';
import { createFeedData } from '../route/feed-entry.js';
import type { FileSources } from '../route/planned-route.js';
import { createCanonical } from '../shelf/canonical.js';
import type { Entry } from '../shelf/entry.js';
import type { LeadingPlaces } from '../shelf/leading-places.js';
import type { Shelf } from '../shelf/shelf.js';
import { misuse } from '../text/expect.js';
import type {
  CommentFile,
  DateLike,
  Diagnostic,
  Library,
  LocaleCode,
  LocaleRoute,
  LocaleView,
  LocaleWords,
  Moment,
  NamedMediaFile,
  ParsedDocument,
  PlainDate,
  Route,
  Site,
  SiteRoute,
} from '../types.js';
import { createFillSources } from './fill-sources.js';
import { createFindRoute } from './find-route.js';
import type { ItemFacts } from './item-facts.js';
import { createLocaleView } from './locale-view.js';
import { OpenShelf } from './open-shelf.js';
import { createRelationsOf } from './relations-of.js';
import { openRoute, openSiteRoute } from './routes.js';
import { createSiteMedia, type SiteMedia } from './site-media.js';
import { traced } from './traced.js';
import { Tracer } from './tracer.js';

/** What a library answers from: everything was made before it. */
export interface LibrarySources {
  readonly site: Site;
  readonly graph: ContentGraph;
  readonly shelves: readonly Shelf[];
  readonly routes: Routes;
  readonly words: ReadonlyMap<LocaleCode, LocaleWords>;
  readonly resolveLink: LinkResolver;
  readonly resolveAnchor: AnchorResolver;
  readonly resolveMedia: MediaResolver;
  stalenessOf(node: Node): Staleness;
  readonly components: Components;
  readonly failedCalls: ReadonlySet<ComponentHole>;
  readonly relations: RelationIndex;
  /** Returns where the documents stand that link to one, or name it among their sources. */
  readonly mentionedBy: LeadingPlaces;
  readonly citedBy: LeadingPlaces;
  readonly media: Readonly<Record<string, NamedMediaFile>>;
  readonly comments: readonly CommentFile[];
  readonly now: PlainDate | DateLike | Moment;
  /** All of them, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Returns the site's own data of a document, checked. */
  dataOf(node: Node): unknown;
  /** The documents whose texts were rewritten since they were joined; none where they were joined just now. */
  readonly rewritten?: ReadonlyMap<Node, ParsedDocument>;
  /** The facts of the entries whose texts were not rewritten; those of the others are added. */
  readonly facts?: Map<Entry, ItemFacts>;
}

/** Opens a library: wraps what shelves and routes hold into what templates and programs may ask. */
export function openLibrary(sources: LibrarySources, tracer: Tracer = new Tracer()): Library {
  const { site, diagnostics, media } = sources;
  const shelves = openShelves(sources, tracer);
  const siteMediaOf = createSiteMedia(sources);
  const { byLocale, ofSite, byAddress } = openRoutes(sources, shelves, siteMediaOf, tracer);
  const views = openViews(sources, shelves, siteMediaOf, { byLocale, byAddress });
  for (const [code, view] of views) views.set(code, traced(`${code} view`, view, tracer));
  return traced(
    'library',
    {
      diagnostics,
      failed: diagnostics.some(({ severity }) => severity === 'error'),
      site,
      locales: site.locales,
      url: site.url,
      basePath: site.basePath,
      domains: site.domains,
      media,
      routes: ofSite,
      hostPages: sources.routes.ofHost,
      outputs: sources.routes.outputs,
      locale(code) {
        const view = views.get(code);
        if (!view) throw misuse(`one of the locales ${[...views.keys()].join(', ')}`, code);
        return view;
      },
      route: createFindRoute(site, byAddress),
      relations: createRelationsOf({ ...sources, shelves }),
      trace: (render) => tracer.trace(render),
      answer: (question) => tracer.answer(question),
    },
    tracer,
  );
}

/** Joins the comments of each document: they may stand in a file of each ending, `.yaml` and `.yml`. */
function joinComments(files: readonly CommentFile[]): ReadonlyMap<string, CommentFile> {
  const joined = new Map<string, CommentFile>();
  for (const file of files) {
    const key = `${file.locale}:${file.key}`;
    const before = joined.get(key);
    joined.set(key, before ? { ...before, comments: [...before.comments, ...file.comments] } : file);
  }
  return joined;
}

function openShelves(sources: LibrarySources, tracer: Tracer): ReadonlyMap<LocaleCode, OpenShelf> {
  const { site } = sources;
  const byFile = groupBy(sources.diagnostics, ({ file }) => file);
  const shared = {
    ...sources,
    tracer,
    comments: joinComments(sources.comments),
    diagnosticsOf: (file: string) => byFile.get(file) ?? [],
  };
  const fillSourcesOf = createFillSources(sources);
  return new Map(
    sources.shelves.map((shelf) => [
      shelf.locale.code,
      new OpenShelf(shelf, {
        ...shared,
        ...fillSourcesOf(shelf),
        absolute: createAbsolute(domainOf(site, shelf.locale.code).url),
        canonicalOf: createCanonical(site, shelf.locale.code),
      }),
    ]),
  );
}

function openRoutes(
  { site, routes }: LibrarySources,
  shelves: ReadonlyMap<LocaleCode, OpenShelf>,
  siteMediaOf: (locale: LocaleCode) => SiteMedia,
  tracer: Tracer,
) {
  const byLocale = new Map<LocaleCode, LocaleRoute[]>(site.locales.map(({ code }) => [code, []]));
  const byAddress = new Map<string, Route>();
  for (const planned of routes.ofLocales) {
    const shelf = shelves.get(planned.locale);
    if (!shelf) continue;
    const route = openRoute(planned, shelf);
    byLocale.get(planned.locale)?.push(route);
    byAddress.set(addressOfRoute(site, route), route);
  }
  const feed = createFeedData({
    site,
    articlesOf: ({ locale, articles }) => {
      const shelf = shelves.get(locale.code);
      const listed = shelf ? articles.map((entry) => shelf.article(entry)) : [];
      for (const article of listed) tracer.note(article);
      return listed;
    },
    absoluteHtml: ({ locale }, article) => {
      const shelf = shelves.get(locale.code);
      const entry = shelf?.entryOf(article);
      return shelf && entry ? shelf.absoluteHtml(entry) : '';
    },
    logoOf: (code) => siteMediaOf(code).logo,
    alternates: (locale, permalink) => {
      const route = byAddress.get(hostedAddress(domainOf(site, locale), permalink));
      return route && 'alternates' in route ? route.alternates : [];
    },
  });
  const fileSources: FileSources = { feed, ...openTexts(shelves, tracer) };
  const ofSite: SiteRoute[] = routes.ofSite.map((planned) => openSiteRoute(planned, fileSources, tracer));
  for (const route of ofSite) byAddress.set(addressOfRoute(site, route), route);
  for (const [address, route] of byAddress) tracer.introduce(`route ${address}`, route);
  return { byLocale, ofSite, byAddress };
}

/** Returns what answers for listed documents while files are written, and notes that it did. */
function openTexts(
  shelves: ReadonlyMap<LocaleCode, OpenShelf>,
  tracer: Tracer,
): Pick<FileSources, 'item' | 'markdown'> {
  const shelfOf = (code: LocaleCode) => {
    const shelf = shelves.get(code);
    if (!shelf) throw misuse(`one of the locales ${[...shelves.keys()].join(', ')}`, code);
    return shelf;
  };
  const item: FileSources['item'] = (code, entry) => {
    const listed = shelfOf(code).item(entry);
    tracer.note(listed);
    return listed;
  };
  return {
    item,
    markdown(code, entry) {
      item(code, entry);
      return shelfOf(code).markdown(entry);
    },
  };
}

function openViews(
  { site, words, now, routes }: LibrarySources,
  shelves: ReadonlyMap<LocaleCode, OpenShelf>,
  siteMediaOf: (locale: LocaleCode) => SiteMedia,
  {
    byLocale,
    byAddress,
  }: {
    readonly byLocale: ReadonlyMap<LocaleCode, readonly LocaleRoute[]>;
    readonly byAddress: ReadonlyMap<string, Route>;
  },
): Map<LocaleCode, LocaleView> {
  const views = new Map<LocaleCode, LocaleView>();
  for (const [code, open] of shelves) {
    const localeWords = words.get(code) ?? { t: (key: string) => key, has: () => false };
    const domain = domainOf(site, code);
    const view = createLocaleView({
      site,
      domain,
      open,
      shelves,
      routes: byLocale.get(code) ?? [],
      byAddress,
      hostPages: routes.ofHost,
      permalinkAt: (path) => permalinkAt(routes, path, domain),
      words: localeWords,
      siteMedia: siteMediaOf(code),
      now,
    });
    views.set(code, view);
  }
  return views;
}

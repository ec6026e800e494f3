import type { StandardSchemaV1 } from '@standard-schema/spec';
import { createAbsolute } from './absolute-url.js';
import { createDateFormatter } from './date/index.js';
import { applyChecks, sortDiagnostics } from './diagnostic.js';
import { checkGraph } from './graph/check-graph.js';
import { createGraph } from './graph/content-graph.js';
import { createClock } from './graph/publication.js';
import { createRelations } from './graph/relations.js';
import { createAnchorResolver } from './graph/resolve-anchor.js';
import { createLinkResolver } from './graph/resolve-link.js';
import { createMediaResolver } from './graph/resolve-media.js';
import { createLibraryData } from './library-data.js';
import { createLibraryTranslator } from './library-translator.js';
import type { MessageInput } from './library-words.js';
import { outputOf } from './permalink.js';
import { pairRoutes } from './route/alternates.js';
import { checkPermalinks } from './route/check-permalinks.js';
import { createFeedLinks, listFeeds } from './route/feeds.js';
import { listIdentities } from './route/list-identities.js';
import { localeRoutes } from './route/locale-routes.js';
import type { ManifestOptions } from './route/manifest.js';
import { fileAddresses, siteFiles } from './route/site-files.js';
import { siteRoutes } from './route/site-routes.js';
import { unclaimedSearch } from './route/unclaimed-search.js';
import { createSpellingFold } from './text/fold.js';
import type {
  CommentFile,
  DateLike,
  Diagnostic,
  Library,
  LocaleRoute,
  MediaFile,
  Moment,
  ParsedDocument,
  PlainDate,
  Site,
  SiteLocale,
} from './types.js';
import { createAbsoluteHtml } from './view/absolute-html.js';
import type { LibraryContext } from './view/context.js';
import { createLocaleView, type ViewRoutes } from './view/locale-view.js';
import { createRelationsOf, type LocaleParts } from './view/relations-of.js';

/** What a library is built from. */
export interface BuildOptions<Schema extends StandardSchemaV1 = StandardSchemaV1> {
  readonly site: Site;
  readonly documents: readonly ParsedDocument[];
  /** The site's own words; they win over the built-in ones, later files over earlier ones. */
  readonly messages?: MessageInput | undefined;
  /** What is known of media files, by path below the root. */
  readonly media?: Readonly<Record<string, MediaFile>> | undefined;
  readonly comments?: readonly CommentFile[] | undefined;
  /** The day or instant of the build: what is dated later is left out. */
  readonly now: PlainDate | DateLike | Moment;
  /** Shows drafts, future and expired documents; `false` by default. */
  readonly drafts?: boolean | undefined;
  /** The schema of the site's own `data`: any Standard Schema that answers at once. */
  readonly data?: Schema | undefined;
  /** Whether each locale has a page to search on; `true` by default. */
  readonly search?: boolean | undefined;
  /** What a theme adds to the web manifest. */
  readonly manifest?: ManifestOptions | undefined;
  /** Problems that were found before: they are reported with the others. */
  readonly diagnostics?: readonly Diagnostic[] | undefined;
}

/**
 * Gives the library of a site: documents joined, checked, seen by each locale, with every route. Pure: it reads no
 * file and no clock, and never throws for an author's mistake.
 *
 * @throws TypeError where `now` is no date or moment, or the schema of `data` answers with a promise.
 * @example
 * const site = defineSite({ url: 'https://acretion.example', locales: ['fr'], title: 'Acrétion' })
 * const documents = [readDocument({ path: 'content/fr/a.md', text: '---\ntitle: A\ndate: 2015-04-01\n---\n' }, { site })]
 * buildLibrary({ site, documents, now: '2016-01-01' }).locale('fr').archives[0].months[0].label // 'avril 2015'
 */
export function buildLibrary<Schema extends StandardSchemaV1 = StandardSchemaV1<unknown, unknown>>(
  options: BuildOptions<Schema>,
): Library<StandardSchemaV1.InferOutput<Schema>> {
  const { site, documents, media = {}, comments = [], now, drafts = false } = options;
  const graph = createGraph({ site, documents, clock: createClock(now, site.timeZone), drafts });
  const resolveLink = createLinkResolver(graph);
  const resolveAnchor = createAnchorResolver(graph);
  const resolveMedia = createMediaResolver(media, graph);
  const data = createLibraryData(graph, options.data);
  const translators = createLibraryTranslator(site, options.messages);
  const byFile = new Map<string, Diagnostic[]>();
  const written = new Set<string>();
  const routeAt = (path: string): string | undefined =>
    [path, path.replace(/^\//, site.basePath)]
      .flatMap((known) => [known, `${known}/`])
      .find((known) => written.has(known));

  const context: LibraryContext = {
    site,
    origin: new URL(site.url).origin,
    absolute: createAbsolute(site.url),
    graph,
    resolveLink,
    resolveAnchor,
    resolveMedia,
    routeAt,
    comments: new Map(comments.map((file) => [`${file.locale}:${file.key}`, file])),
    now,
    fold: createSpellingFold(),
    diagnosticsOf: (file) => byFile.get(file) ?? [],
    dataOf: data.of,
  };
  const routesByLocale = new Map<string, ViewRoutes>();
  const byPermalink = new Map<string, LocaleRoute>();
  const parts = new Map<string, LocaleParts>();
  const absoluteHtml = new Map<string, ReturnType<typeof createAbsoluteHtml>>();
  const alternates = (permalink: string) => byPermalink.get(permalink)?.alternates ?? [];
  const home = ({ prefix }: SiteLocale) => `${site.basePath}${prefix === '' ? '' : `${prefix}/`}`;
  for (const locale of site.locales) {
    const dates = createDateFormatter({ locale: locale.language, timeZone: site.timeZone });
    const inLocale = { ...context, locale, home: home(locale), dates, translate: translators.of(locale) };
    const made = createLocaleView(inLocale, {
      routes: () => routesByLocale.get(locale.code) ?? noRoutes,
      home,
      view: ({ code }) => parts.get(code)?.view,
    });
    parts.set(locale.code, made);
    absoluteHtml.set(locale.code, createAbsoluteHtml(inLocale, made.documents));
  }
  const views = [...parts.values()].map(({ view }) => view);

  const identityOf = listIdentities(views);
  const entries = unclaimedSearch({
    graph,
    entries: views.flatMap((view) => localeRoutes(view, site, identityOf)),
    wanted: options.search ?? true,
  });
  const feeds = listFeeds(site, views);
  const checked = checkPermalinks({
    graph,
    entries,
    files: fileAddresses(site, feeds),
    media: Object.keys(media),
  });
  // A file that the author made wins over ours.
  const isFree = (address: string) =>
    checked.isFree(address) && !Object.hasOwn(media, `content/${outputOf(address, site.basePath)}`);
  const feedsOf = createFeedLinks(site, feeds, isFree);
  const routes = pairRoutes(site, checked.entries).map((route) => ({ ...route, feeds: feedsOf(route) }));
  for (const route of routes) byPermalink.set(route.permalink, route);
  for (const { code } of site.locales) {
    const own = routes.filter((route) => route.locale === code);
    const first = (kind: LocaleRoute['kind']) => own.find((route) => route.kind === kind);
    const [archive, search] = [first('archive'), first('search')];
    routesByLocale.set(code, { routes: own, archive, search, at: (permalink) => byPermalink.get(permalink) });
  }
  const wholeSite = [
    ...siteRoutes(site, routes, checked.redirects),
    ...siteFiles({
      site,
      feeds,
      routes,
      redirects: checked.redirects,
      alternates,
      isFree,
      manifest: options.manifest,
      absoluteHtml: (view, article) => absoluteHtml.get(view.code)?.(article) ?? '',
    }),
  ];
  for (const { permalink } of [...routes, ...wholeSite]) written.add(permalink);

  const diagnostics = sortDiagnostics(
    applyChecks(
      [
        ...(options.diagnostics ?? []),
        ...documents.flatMap((document) => document.diagnostics),
        ...comments.flatMap((file) => file.diagnostics),
        ...translators.diagnostics,
        ...graph.diagnostics,
        ...data.diagnostics,
        ...checked.diagnostics,
        ...checkGraph({
          graph,
          resolveLink,
          resolveAnchor,
          resolveMedia,
          media,
          hasRoute: (path) => routeAt(path) !== undefined,
        }),
      ],
      site.checks,
    ),
  );
  for (const diagnostic of diagnostics) {
    const list = byFile.get(diagnostic.file);
    if (list) list.push(diagnostic);
    else byFile.set(diagnostic.file, [diagnostic]);
  }

  /** A message that nobody has shows when a template asks for it: after the build of the library. */
  function allDiagnostics(): readonly Diagnostic[] {
    const absent = applyChecks(translators.absent(), site.checks);
    return absent.length === 0 ? diagnostics : sortDiagnostics([...diagnostics, ...absent]);
  }

  const library: Library = {
    get diagnostics() {
      return allDiagnostics();
    },
    get failed() {
      return allDiagnostics().some(({ severity }) => severity === 'error');
    },
    locales: site.locales,
    url: site.url,
    basePath: site.basePath,
    media,
    routes: wholeSite,
    locale(code) {
      const view = parts.get(code)?.view;
      if (!view)
        throw new TypeError(`Expected one of the locales ${[...parts.keys()].join(', ')}, not \`${code}\``);
      return view;
    },
    relations: createRelationsOf({
      graph,
      relations: createRelations(graph, resolveLink, context.fold),
      parts,
    }),
  };
  // The schema's output is what `dataOf` gives: the views are the same objects, seen with its type.
  return library as Library<StandardSchemaV1.InferOutput<Schema>>;
}

/** What a view has until the routes are made from it. */
const noRoutes: ViewRoutes = { routes: [], archive: undefined, search: undefined, at: () => undefined };

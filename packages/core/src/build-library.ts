import type { StandardSchemaV1 } from '@standard-schema/spec';
import { applyChecks, nameOrigins, sortDiagnostics } from './diagnostic.js';
import { checkGraph } from './graph/check-graph.js';
import { comparedDocuments } from './graph/compared-documents.js';
import { type ContentGraph, joinDocuments } from './graph/content-graph.js';
import { describeMedia, publishMedia } from './graph/publish-media.js';
import { createRelations } from './graph/relations.js';
import { createAnchorResolver } from './graph/resolve-anchor.js';
import { createLinkResolver, type LinkResolver } from './graph/resolve-link.js';
import { createMediaResolver } from './graph/resolve-media.js';
import { checkData } from './graph/site-data.js';
import { createStaleness } from './graph/stale-blocks.js';
import { type Components, expectComponents } from './markdown/component.js';
import { createLibraryWords } from './messages/library-words.js';
import type { MessageInput } from './messages/locale-words.js';
import { addressShelves, createHasRoute } from './route/address-shelves.js';
import type { HostOutput } from './route/check-permalinks.js';
import type { HostPage } from './route/host-page.js';
import type { ManifestOptions } from './route/manifest.js';
import { createLeadingPlaces } from './shelf/leading-places.js';
import type { Shelf } from './shelf/shelf.js';
import { shelveLocales } from './shelf/shelve.js';
import { expectDocuments, expectSite } from './source/expect-source.js';
import { readBlocks } from './source/read-blocks.js';
import type {
  CommentFile,
  DateLike,
  Diagnostic,
  Library,
  LocaleCode,
  MediaFile,
  MessageKey,
  Moment,
  ParsedDocument,
  PlainDate,
  ReportLanguage,
  Site,
  TemplateMedium,
} from './types.js';
import { checkComponents } from './view/check-components.js';
import { createFillSources } from './view/fill-sources.js';
import { type LibrarySources, openLibrary } from './view/open-library.js';
import { wordDiagnostics } from './wording/word-diagnostics.js';

/** What a library is built from. */
export interface BuildOptions<
  Schema extends StandardSchemaV1 = StandardSchemaV1,
  Code extends LocaleCode = LocaleCode,
  Own extends string = string,
> {
  readonly site: Site<Code, Own>;
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
  /** The components that the texts call; they were read with the same names. */
  readonly components?: Components | undefined;
  /** The schema of the site's own `data`: any Standard Schema that answers at once. */
  readonly data?: Schema | undefined;
  /** The messages that a theme's templates ask for: one that no language has is reported where it is asked for. */
  readonly messageKeys?: readonly MessageKey[] | undefined;
  /** The media that a theme's templates name: one that the site does not publish is reported where it is named. */
  readonly templateMedia?: readonly TemplateMedium[] | undefined;
  /** The menus that a theme's templates show: one that none of them shows is reported. By default none is judged. */
  readonly shownMenus?: readonly string[] | undefined;
  /** What the host writes besides: a page at the address of such a file is reported. */
  readonly outputs?: readonly HostOutput[] | undefined;
  /** The pages that the host writes besides, from templates of its own: what leads to them is right. */
  readonly pages?: readonly HostPage[] | undefined;
  /** The templates that `layout` may name; one that is not among them is reported. By default none is judged. */
  readonly layouts?: readonly string[] | undefined;
  /** Whether each locale has a page to search on; `true` by default. */
  readonly search?: boolean | undefined;
  /** What a theme adds to the web manifest. */
  readonly manifest?: ManifestOptions | undefined;
  /** Problems that were found before: they are reported with the others. */
  readonly diagnostics?: readonly Diagnostic[] | undefined;
  /** The language in which problems are told; English, `'en'`, by default. Nothing else depends on it. */
  readonly lang?: ReportLanguage | undefined;
}

/**
 * Builds the library of a site: documents joined, checked, listed by each locale, with every route. Pure: it reads no
 * file and no clock, and never throws for an author's mistake.
 *
 * @throws TypeError where `now` is no date or moment, `lang` is no language of reports, the schema of `data` answers with a promise, or a text calls a
 * component that is not given.
 * @example
 * const site = defineSite({ url: 'https://acretion.example', locales: ['fr'], title: 'Acrétion' })
 * const documents = [readDocument({ path: 'content/fr/a.md', text: '---\ntitle: A\ndate: 2015-04-01\n---\n' }, { site })]
 * buildLibrary({ site, documents, now: '2016-01-01' }).locale('fr').archives[0].months[0].label // 'avril 2015'
 */
export function buildLibrary<
  Schema extends StandardSchemaV1 = StandardSchemaV1<unknown, unknown>,
  Code extends LocaleCode = LocaleCode,
  Own extends string = string,
>(options: BuildOptions<Schema, Code, Own>): Library<StandardSchemaV1.InferOutput<Schema>, Code, Own> {
  const library: Library<unknown, LocaleCode, Own> = openLibrary(joinLibrary(options));
  // The schema's output is what `dataOf` returns: the views are the same objects, seen with its type.
  return library as Library<StandardSchemaV1.InferOutput<Schema>, Code, Own>;
}

/** Makes all that a library answers from: documents joined, listed by each locale, with every route, and checked. */
export function joinLibrary(options: BuildOptions): LibrarySources {
  expectSite(options);
  expectDocuments(options);
  const { site, media = {}, comments = [], now, drafts = false } = options;
  const documents = readCompared(site, options.documents);
  const { outputs = [], pages = [], search = true, manifest, components = {}, shownMenus } = options;
  expectComponents(components);
  const graph = joinDocuments({ site, documents, now, drafts, layouts: options.layouts });
  const data = checkData(graph, options.data);
  const resolveLink = createLinkResolver(graph);
  const resolveAnchor = createAnchorResolver(graph);
  const resolveMedia = createMediaResolver(media, graph);
  const { messages, messageKeys } = options;
  const { byLocale: words, diagnostics: ofWords } = createLibraryWords(site, messages, messageKeys);

  const shelves = shelveLocales(graph);
  const publication = publishMedia(media, graph, resolveMedia, options.templateMedia);
  const routes = addressShelves({
    graph,
    shelves,
    words,
    media: publication.media,
    outputs,
    pages,
    search,
    manifest,
  });

  const sources = {
    site,
    stalenessOf: createStaleness(graph),
    graph,
    shelves,
    routes,
    words,
    components,
    resolveLink,
    resolveAnchor,
    resolveMedia,
  };
  const hasRoute = createHasRoute(site, routes);
  const calls = checkComponents({ shelves, components, fillSourcesOf: createFillSources(sources) });
  const diagnostics = [
    ...(options.diagnostics ?? []),
    ...documents.flatMap((document) => document.diagnostics),
    ...comments.flatMap((file) => file.diagnostics),
    ...ofWords,
    ...graph.diagnostics,
    ...data.diagnostics,
    ...publication.diagnostics,
    ...routes.diagnostics,
    ...checkGraph({ ...sources, media, publication, hasRoute, hostPages: routes.ofHost, shownMenus }),
    ...calls.diagnostics,
  ];
  return {
    ...sources,
    failedCalls: calls.failed,
    ...relate(graph, shelves, resolveLink),
    media: describeMedia(media, publication, routes.media),
    comments,
    now,
    diagnostics: sortDiagnostics(
      wordDiagnostics(applyChecks(nameOrigins(diagnostics, documents), site.checks), options.lang),
    ),
    dataOf: data.of,
  };
}

/** Derives what leads from one document to another, and back. */
function relate(graph: ContentGraph, shelves: readonly Shelf[], resolveLink: LinkResolver) {
  const relations = createRelations(graph, resolveLink);
  return {
    relations,
    mentionedBy: createLeadingPlaces(shelves, (node) => relations.mentions(node)),
    citedBy: createLeadingPlaces(shelves, (node) => relations.cites(node)),
  };
}

/** Reads the blocks of the documents that are compared, where nobody has read them: of a text in memory. */
function readCompared(site: Site, documents: readonly ParsedDocument[]): readonly ParsedDocument[] {
  const compared = comparedDocuments(site, documents);
  if (compared.size === 0) return documents;
  return documents.map((document) => {
    const { prose, text, file } = document;
    const isUnread = compared.has(document) && !prose && text !== undefined;
    return isUnread ? { ...document, prose: readBlocks(text, { path: file }) } : document;
  });
}

import { buildLibrary, type Library, type MediaFile, type ParsedDocument } from '@almanach/core';
import {
  createLibraryBuilder,
  type HeldDocuments,
  type LibraryBuilder,
  listSources,
  parseDocuments,
  type SiteReading,
  type SourceList,
} from '@almanach/core/node';
import { cleanDrawings } from './clean-drawings.js';
import { type Drawings, makeDrawings, noDrawings } from './covers/drawings.js';
import { copiesOnDomains } from './domains.js';
import { checkAddress } from './example-address.js';
import { readHostFacts } from './host.js';
import { makePictures } from './images.js';
import { namedPictures } from './named-pictures.js';
import type { Settings } from './options.js';
import type { TemplateFolder } from './own-pages/own-pages.js';
import type { Passthrough } from './passthrough.js';
import type { Progress } from './progress.js';
import { servedTogether } from './serve-domains.js';
import { SiteData } from './site-data.js';
import { checkThemeLinks } from './theme-links.js';

/** What a server holds from one build to the next. */
export interface HeldSite {
  readonly documents: HeldDocuments;
  readonly build: LibraryBuilder;
}

/** Holds nothing yet. */
export function holdNothing(): HeldSite {
  return { documents: new Map(), build: createLibraryBuilder() };
}

/** What a site is loaded with. */
export interface LoadSiteOptions {
  /** What was read of `site.yaml` before; by default, it is read. */
  readonly reading: SiteReading | undefined;
  /** Whether a server shows the site, which goes on where there are errors. */
  readonly serving: boolean;
  /** The folder that the site is written to: what stands there is no content. */
  readonly output?: string | undefined;
  /** The files of the site, where they are listed already. */
  readonly sources?: SourceList | undefined;
  /** The moment of the build; by default, that of the settings, or the present one. */
  readonly now?: string | undefined;
  /** What Eleventy copies for the project. */
  readonly passthrough?: Passthrough | undefined;
  /** The project's own templates. */
  readonly templates?: TemplateFolder | undefined;
  /** What a server holds from one build to the next. */
  readonly held?: HeldSite | undefined;
  /** What was loaded last: a server shows it on where the settings can no longer be read. */
  readonly last: SiteData | undefined;
  /** Is told how many documents are read. */
  readonly progress?: Progress | undefined;
}

/** Loads a site: lists and parses its files, makes the pictures that they name, and joins it all into a library. */
export async function loadSite(settings: Settings, options: LoadSiteOptions): Promise<SiteData> {
  const { root, images, sources, cache, fresh } = settings;
  const { serving, last, progress, now = settings.now ?? new Date().toISOString() } = options;
  const list = options.sources ?? (await listSources(root, { output: options.output }));
  const content = await parseDocuments(list, {
    settings: options.reading,
    sources,
    cache,
    fresh,
    held: options.held?.documents,
    onRead: (documents) => progress?.showDocuments(documents),
  });
  progress?.clear();
  const named =
    images.length > 0
      ? namedPictures(list.sources, content.documents).filter(
          ({ path }) => content.media[path]?.active === undefined,
        )
      : [];
  const pictures = await makePictures(root, named, images);
  const site = serving ? servedTogether(content.site) : content.site;
  const facts = await readHostFacts(settings, site, options);
  const build = (fresh ? undefined : options.held?.build) ?? buildAnew;
  const { library, doubtful } = build({
    ...content,
    ...facts,
    site,
    now,
    media: withVariants(content.media, pictures.media),
    messages: [...facts.messages, ...content.messages],
  });
  const ofTheme = await checkThemeLinks(settings.folders.slice(0, -1), root);
  // Who writes a new site on this machine need not know yet where it will stand.
  const ofAddress = serving || content.assumed ? [] : checkAddress(root, content.site);
  const problems = [...library.diagnostics, ...pictures.diagnostics, ...ofTheme, ...ofAddress];
  if (content.assumed && last) return last.withProblems(problems);
  const failed = problems.some(({ severity }) => severity === 'error');
  const shown = !content.assumed && (serving || !failed);
  const drawings = shown ? await draw(library, settings, serving) : noDrawings;
  const cleaned = shown ? await cleanDrawings(root, library) : [];
  const variants = publishedVariants(library);
  const narrower = pictures.copies.filter(({ to }) => variants.has(to));
  const copies = [
    ...copiesOnDomains(library, narrower),
    ...cleaned,
    ...copiesOnDomains(library, drawings.copies),
  ];
  const { modules, cacheFolder, allow, strict, given } = content;
  const due = nextMoment(content.documents, now);
  const readWith = { frameHosts: allow.iframes ?? [], modules, cacheFolder, strict, given, due };
  return new SiteData(library, problems, copies, drawings, readWith, doubtful);
}

const buildAnew: LibraryBuilder = (options) => ({ library: buildLibrary(options), doubtful: undefined });

/** Finds the first moment after that of a build at which a document is dated, in milliseconds since 1970. */
function nextMoment(documents: readonly ParsedDocument[], now: string): number | undefined {
  const later = documents
    .map(({ fields }) => (fields.moment === undefined ? 0 : Date.parse(fields.moment)))
    .filter((moment) => moment > Date.parse(now));
  return later.length > 0 ? later.reduce((first, moment) => Math.min(first, moment)) : undefined;
}

function withVariants(
  media: Readonly<Record<string, MediaFile>>,
  pictures: Readonly<Record<string, MediaFile>>,
): Readonly<Record<string, MediaFile>> {
  const varied = Object.entries(pictures).map(([path, file]) => [path, { ...media[path], ...file }]);
  return { ...media, ...Object.fromEntries(varied) };
}

/** Lists the narrower versions of the pictures that are published: those of a draft stay where they are. */
function publishedVariants({ media }: Library): ReadonlySet<string> {
  const published = Object.values(media).filter(({ output }) => output !== undefined);
  return new Set(published.flatMap(({ variants = [] }) => variants.map(({ src }) => src)));
}

function draw(library: Library, settings: Settings, serving: boolean): Promise<Drawings> {
  const { root, covers, look, faces, openGraphImages } = settings;
  // Who reads on this machine shows no page to a social network.
  const cards = serving ? false : openGraphImages;
  return makeDrawings(library, { root, faces, covers, cards, look });
}

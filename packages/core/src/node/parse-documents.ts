import { diagnose, placeIn } from '../diagnostic.js';
import type { Components } from '../markdown/component.js';
import { readMessages } from '../messages/index.js';
import { parseTodoList } from '../messages/todo-list.js';
import type { SiteReading } from '../site-config/read-site.js';
import { checkComments } from '../source/check-comments.js';
import { readComments } from '../source/read-comments.js';
import { expectList, expectObject } from '../text/expect.js';
import type {
  AllowedHtml,
  CommentFile,
  Diagnostic,
  MediaFile,
  MessageFile,
  ParsedDocument,
  Site,
  Source,
} from '../types.js';
import { cacheFolderOf } from './cache/cache-settings.js';
import { collectSources } from './collect-sources.js';
import { countRepeated } from './count-repeated.js';
import { holdToGlossary } from './hold-to-glossary.js';
import type { SourceList } from './list-sources.js';
import { readAll } from './read-all.js';
import { type AlmanachConfig, readConfig } from './read-config.js';
import { type ReadingProgress, readDocuments } from './read-documents.js';
import { readMedia } from './read-media.js';
import { assumeSettings, readSettings } from './read-settings.js';
import type { HeldDocuments } from './read-through.js';

/** What documents are parsed with; what is given wins over `almanach.config.js`, setting by setting. */
export interface ParseDocumentsOptions extends AlmanachConfig {
  /** What `readSettings` returned for the same folder; by default, `site.yaml` is read. */
  readonly settings?: SiteReading | undefined;
  /** Whether nothing is taken from earlier builds; by default if `ALMANACH_FRESH=1`. */
  readonly fresh?: boolean | undefined;
  /**
   * The documents that a program holds from one reading to the next, such as a server: an empty map at first. Those that
   * are as they were are taken from it; afterwards it holds those of this reading.
   */
  readonly held?: HeldDocuments | undefined;
  /**
   * How many threads parse beside this one where nothing is known of the texts; by default, as many as the machine and
   * the number of texts make worth their start, and 0 for none.
   */
  readonly threads?: number | undefined;
  /** Decides which documents are parsed, by path; all by default. */
  readonly takes?: ((path: string) => boolean) | undefined;
  /** Is told of each document, once it is read or taken from an earlier build. */
  readonly onRead?: ((progress: ReadingProgress) => void) | undefined;
}

/** A site as it was read, which is what `buildLibrary` takes. */
export interface SiteContent {
  readonly site: Site;
  /** Whether there is no usable `site.yaml`: `site` then holds stand-ins, and a diagnostic says what is wrong. */
  readonly assumed: boolean;
  readonly documents: readonly ParsedDocument[];
  /** How many of the documents were parsed: an earlier build had parsed the others. */
  readonly parsed: number;
  /** Whether functions made documents of data: what they yield may differ though no file does. */
  readonly given: boolean;
  /** Whether the documents are kept for the next build. */
  readonly cached: boolean;
  readonly messages: readonly MessageFile[];
  readonly comments: readonly CommentFile[];
  readonly media: Readonly<Record<string, MediaFile>>;
  /** The components that the texts call. */
  readonly components: Components;
  /** What the site lets through besides what is safe for everyone. */
  readonly allow: AllowedHtml;
  /** Whether every file is read each time, whatever the system says of it. */
  readonly strict: boolean;
  /** The modules of the project that it was read with: `almanach.config.js`, those it names, and what they import. */
  readonly modules: readonly string[];
  /** The folder where what the next build may take is kept; undefined where nothing is. */
  readonly cacheFolder: string | undefined;
  /** What listing and reading found. The documents, messages and comments hold their own. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the listed files of a site, each once, and parses them. Never rejects for an author's mistake: without a usable
 * `site.yaml` the content is read with stand-in settings, and the diagnostics say why a build must fail.
 *
 * @throws TypeError where the list is none, and for a setting that is unknown or not valid.
 * @example
 * const content = await parseDocuments(await listSources('fixtures/acretion'))
 * content.documents.find(({ file }) => file === 'content/fr/blog/cohesion.md')?.fields.date // '2015-04-07'
 * buildLibrary({ ...content, now: '2016-01-01' }).locale('fr').find('blog/cohesion')?.permalink // '/fr/blog/cohesion/'
 */
export async function parseDocuments(
  files: SourceList,
  options: ParseDocumentsOptions = {},
): Promise<SiteContent> {
  expectObject(files, 'the files of a site, from `listSources`');
  expectList(files.sources, 'the sources of a list, from `listSources`');
  for (const source of files.sources) expectObject(source, 'a source, from `listSources`');
  expectList(files.diagnostics, 'the diagnostics of a list, from `listSources`');
  const {
    settings = await readSettings(files.root),
    fresh = process.env.ALMANACH_FRESH === '1',
    takes = () => true,
    onRead,
    held,
    threads,
    ...given
  } = options;
  const config = await readConfig(files.root, given);
  const site = settings.site ?? assumeSettings(files);
  const list = await collectSources(files, { site, functions: config.sources, takes });
  const diagnostics: Diagnostic[] = [...list.diagnostics, ...settings.diagnostics, ...config.diagnostics];
  const { media, diagnostics: ofMedia } = await readMedia(list);
  diagnostics.push(...ofMedia);

  const { documents, parsed, cached } = await readDocuments(
    list,
    site,
    { ...config, fresh, onRead, held: fresh ? undefined : held, threads },
    diagnostics,
  );
  const comments = readAll(list, 'comments', diagnostics, (source) => readComments(source, { site }));
  const messages = readAll(list, 'messages', diagnostics, (source) =>
    readSiteMessages(source, site, diagnostics),
  ).flat();
  const todo = new Map(
    readAll(list, 'todo', diagnostics, ({ path, text }) => [path, parseTodoList(text)] as const),
  );
  diagnostics.push(...checkComments(comments, documents));
  diagnostics.push(...(await holdToGlossary(list, { site, documents, messages })));
  return {
    site,
    assumed: settings.site === undefined,
    documents: countRepeated(documents),
    parsed,
    given: config.sources.length > 0,
    cached,
    messages: messages.map((file) => ({ ...file, todo: todo.get(`locales/${file.locale}.todo`) ?? [] })),
    comments,
    media,
    allow: config.allow,
    components: config.components,
    strict: config.strict,
    modules: config.files,
    cacheFolder: cacheFolderOf(list.root, config.cache)?.folder,
    diagnostics,
  };
}

function readSiteMessages(source: Source, site: Site, diagnostics: Diagnostic[]): MessageFile[] {
  const code = source.path.replace(/^locales\/|\.json$/g, '');
  if (site.locales.some((locale) => locale.code === code)) return [readMessages(source, code)];
  diagnostics.push(diagnose('locale-unknown', placeIn(source.path), { found: code }));
  return [];
}

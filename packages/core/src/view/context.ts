import type { DateFormatter } from '../date/index.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { LinkResolver } from '../graph/resolve-link.js';
import type { MediaMap } from '../graph/resolve-media.js';
import type { CommentFile, Diagnostic, Moment, PlainDate, Site, SiteLocale } from '../types.js';

/** What all locale views are made from. */
export interface LibraryContext {
  readonly site: Site;
  readonly graph: ContentGraph;
  readonly resolveLink: LinkResolver;
  /** The permalink that a path from the root means, base path included or not, where something is written there. */
  routeAt(path: string): string | undefined;
  readonly media: MediaMap;
  /** By locale and key, `'fr:blog/cohesion'`. */
  readonly comments: ReadonlyMap<string, CommentFile>;
  readonly now: PlainDate | Moment;
  /** What is wrong with a file, known when all checks have run. */
  diagnosticsOf(file: string): readonly Diagnostic[];
  /** The site's own data of a document, checked. */
  dataOf(file: string, data: unknown): unknown;
}

/** What one locale adds: its language and its words. */
export interface LocaleContext extends LibraryContext {
  readonly locale: SiteLocale;
  readonly dates: DateFormatter;
  translate(key: string, values?: Readonly<Record<string, unknown>>): string;
}

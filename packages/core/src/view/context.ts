import type { DateFormatter } from '../date/index.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { AnchorResolver } from '../graph/resolve-anchor.js';
import type { LinkResolver } from '../graph/resolve-link.js';
import type { MediaResolver } from '../graph/resolve-media.js';
import type { CommentFile, DateLike, Diagnostic, Moment, PlainDate, Site, SiteLocale } from '../types.js';

/** What all locale views are made from. */
export interface LibraryContext {
  readonly site: Site;
  /** The scheme and host of the site, `'https://acretion.example'`. */
  readonly origin: string;
  /** Gives the absolute address of a permalink, percent-encoded. */
  absolute(permalink: string): string;
  readonly graph: ContentGraph;
  readonly resolveLink: LinkResolver;
  readonly resolveAnchor: AnchorResolver;
  readonly resolveMedia: MediaResolver;
  /** Gives the permalink that a path means, with or without the base path and the last slash. */
  routeAt(path: string): string | undefined;
  /** By locale and key, `'fr:blog/cohesion'`. */
  readonly comments: ReadonlyMap<string, CommentFile>;
  readonly now: PlainDate | DateLike | Moment;
  /** Gives what texts that differ only in case or accents have in common. */
  fold(text: string): string;
  /** What is wrong with a file, known when all checks have run. */
  diagnosticsOf(file: string): readonly Diagnostic[];
  /** The site's own data of a document, checked. */
  dataOf(file: string, data: unknown): unknown;
}

/** What one locale adds: its language and its words. */
export interface LocaleContext extends LibraryContext {
  readonly locale: SiteLocale;
  /** The address of its home page. */
  readonly home: string;
  readonly dates: DateFormatter;
  translate(key: string, values?: Readonly<Record<string, unknown>>): string;
}

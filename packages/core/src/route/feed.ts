import type { ArticleEntry } from '../shelf/entry.js';
import type { FeedContent, SiteLocale } from '../types.js';

/** The newest articles of a locale, a section or a tag, as machines follow them. */
export interface Feed {
  readonly locale: SiteLocale;
  readonly title: string;
  readonly description: string;
  /** The home page of the locale. */
  readonly home: string;
  /** The page that lists the same articles. */
  readonly page: string;
  /** The addresses of its files, one a format. */
  readonly atom: string;
  readonly json: string;
  readonly content: FeedContent;
  /** Newest first, no more than the site wants. */
  readonly articles: readonly ArticleEntry[];
}

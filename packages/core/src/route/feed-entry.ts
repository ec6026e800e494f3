import { createAbsolute } from '../absolute-url.js';
import { domainOf } from '../domain.js';
import { directionOf } from '../locale.js';
import { onceEach } from '../once.js';
import { encodePath } from '../permalink.js';
import type { Alternate, Article, FeedContent, LocaleCode, MediumView, Person, Site } from '../types.js';
import type { Feed } from './feed.js';
import { createTimestamp } from './timestamp.js';

/** An article as a feed lists it, in Atom and in JSON Feed. */
export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Empty where the article has neither description nor excerpt. */
  readonly summary: string;
  /** HTML, every address absolute; undefined where the feed holds the summary, unless there is none. */
  readonly html: string | undefined;
  readonly language: string;
  readonly published: string;
  /** Never before `published`. */
  readonly updated: string;
  readonly authors: readonly Person[];
  readonly translators: readonly Person[];
  /** What it is about, each with the address of its list. */
  readonly terms: readonly { readonly slug: string; readonly name: string; readonly list: string }[];
  readonly image?: string;
  readonly translations: readonly Alternate[];
}

/** The site and the functions that feeds are written with. */
export interface FeedContext {
  readonly site: Site;
  /** Lists the articles of a feed, as its locale sees them. */
  articlesOf(feed: Feed): readonly Article[];
  /** Returns the HTML of an article, every address absolute. */
  absoluteHtml(feed: Feed, article: Article): string;
  /** Returns the logo of the organisation, where it stands anywhere. */
  logoOf(locale: LocaleCode): MediumView | undefined;
  /** Lists the versions of the page at a permalink of a locale. */
  alternates(locale: LocaleCode, permalink: string): readonly Alternate[];
}

/** A feed with its entries, its addresses absolute. */
export interface FeedData extends Feed {
  readonly url: { readonly page: string; readonly atom: string; readonly json: string };
  readonly updated: string;
  /** The author of entries that name none. */
  readonly publisher: Person;
  readonly logo?: string;
  /** `'© 2016 Acrétion'`, where an organisation is behind the site. */
  readonly rights?: string;
  readonly translations: readonly Alternate[];
  readonly entries: readonly FeedEntry[];
}

/** How many entries are kept at once: enough for feeds that share the newest articles of a locale. */
const mostEntries = 500;

/** Returns the function that completes a feed with its entries and absolute addresses. */
export function createFeedData(context: FeedContext): (feed: Feed) => FeedData {
  const { site } = context;
  const absoluteIn = onceEach((code: LocaleCode) => createAbsolute(domainOf(site, code).url));
  const timestamp = createTimestamp(site.timeZone);
  const { organization } = site;
  const kept = new Map<Article, Partial<Record<FeedContent, FeedEntry>>>();

  /** Makes an entry, or finds it again: an article stands in the feeds of its locale, its section and its tags. */
  function entryOf(feed: Feed, article: Article): FeedEntry {
    const entries = kept.get(article) ?? {};
    const entry = entries[feed.content] ?? makeEntry(feed, article);
    if (kept.size >= mostEntries) kept.clear();
    kept.set(article, { ...entries, [feed.content]: entry });
    return entry;
  }

  function makeEntry(feed: Feed, article: Article): FeedEntry {
    const { date, moment, updated, description, excerpt, cover } = article;
    const absolute = absoluteIn(feed.locale.code);
    const published = timestamp(moment ?? date);
    const summary = description ?? excerpt;
    const changed = updated === undefined ? published : timestamp(updated);
    return {
      id: entryId(site, article),
      url: absolute(article.permalink),
      title: article.title,
      summary,
      html:
        feed.content === 'full' || summary === ''
          ? directed(context.absoluteHtml(feed, article), article.language)
          : undefined,
      language: article.language,
      published,
      updated: Date.parse(changed) > Date.parse(published) ? changed : published,
      authors: article.authors.map(({ name, url, permalink }) => ({ name, url: absolute(url ?? permalink) })),
      translators: article.translators,
      terms: termsOf(article, absolute),
      ...(cover && { image: absolute(cover.src) }),
      translations: translationsOf(context, feed, article),
    };
  }

  return (feed) => {
    const { locale } = feed;
    const absolute = absoluteIn(locale.code);
    const entries = context.articlesOf(feed).map((article) => entryOf(feed, article));
    const updated = entries
      .map((entry) => entry.updated)
      .reduce((last, next) => (Date.parse(next) > Date.parse(last) ? next : last));
    const logo = context.logoOf(locale.code);
    return {
      ...feed,
      url: { page: absolute(feed.page), atom: absolute(feed.atom), json: absolute(feed.json) },
      updated,
      publisher: {
        name: organization?.name ?? site.title[locale.code] ?? '',
        url: absolute(feed.home),
      },
      ...(organization && { rights: `© ${updated.slice(0, 4)} ${organization.name}` }),
      ...(logo && { logo: absolute(logo.src) }),
      translations: translationsOf(context, feed, { permalink: feed.page, language: locale.language }),
      entries,
    };
  };
}

/**
 * Puts HTML into an element that says its direction, where that is from right to left: a feed says it of no text, and
 * the program of a reader may run the other way.
 */
function directed(html: string, language: string): string {
  return directionOf(language) === 'ltr' ? html : `<div lang="${language}" dir="rtl">${html}</div>`;
}

/** Lists one version of a page for each other language: RFC 4287, 4.1.1, forbids two links of one relation, type and language. */
function translationsOf(
  { alternates }: FeedContext,
  { locale }: Feed,
  { permalink, language }: Pick<Article, 'permalink' | 'language'>,
): Alternate[] {
  const languages = new Set(['x-default', language]);
  return alternates(locale.code, permalink).filter(({ hreflang }) => {
    const isFirst = !languages.has(hreflang);
    languages.add(hreflang);
    return isFirst;
  });
}

/** Lists what an article is about, each term with the address of its taxonomy. */
function termsOf(
  { tags, categories, terms = {} }: Article,
  absolute: (path: string) => string,
): FeedEntry['terms'] {
  return [...tags, ...categories, ...Object.values(terms).flat()].map(({ slug, name, permalink }) => ({
    slug,
    name,
    list: absolute(permalink.slice(0, permalink.lastIndexOf('/', permalink.length - 2) + 1)),
  }));
}

/**
 * Returns the id of an entry: a tag URI (RFC 4151) of the site's host, the article's year, its locale and translation
 * key. Unlike an address, it survives a new title, slug or permalink pattern and the move to https, so that feed
 * readers show no entry twice. An author who renames the file keeps the id with `translationKey`.
 */
function entryId(site: Site, { key, locale, date }: Pick<Article, 'key' | 'locale' | 'date'>): string {
  const { hostname } = new URL(site.url);
  // A tag URI allows no IPv6 address as its authority.
  const authority = hostname.replace(/[^a-z0-9.-]+/gi, '-').replace(/^-|-$/g, '');
  return `tag:${authority},${date.slice(0, 4)}:${site.basePath}${encodePath(`${locale}/${key}`)}`;
}

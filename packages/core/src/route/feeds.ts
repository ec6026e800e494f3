import { createAbsolute } from '../absolute-url.js';
import { domainOf, hostedAddress, outputIn } from '../domain.js';
import { isUnreviewed } from '../graph/translation.js';
import { onceEach } from '../once.js';
import { folderOf } from '../permalink.js';
import type { ArticleEntry, Entry } from '../shelf/entry.js';
import { everySection, type Shelf } from '../shelf/shelf.js';
import { titleOfTerm } from '../taxonomy.js';
import type { Domain, FeedContent, FeedLink, FeedSettings, Site, Translate } from '../types.js';
import type { Feed } from './feed.js';
import type { RouteDraft } from './planned-route.js';
import { feedPagesOf } from './route-kinds.js';

/** A list that has a feed. */
interface FeedPage {
  readonly page: string;
  readonly name: string;
  readonly description?: string | undefined;
  /** What its feed holds of an article where the site does not say it. */
  readonly usual?: FeedContent;
}

/**
 * Lists the feeds of a locale: its own, then those of sections and terms. What this locale has not written, drafts and
 * what is dated later never stand in one; where nothing is left, there is no feed.
 */
export function listFeeds(site: Site, shelf: Shelf, translate: Translate): Feed[] {
  return site.feeds === false ? [] : feedsOf(site, site.feeds, shelf, translate);
}

function feedsOf(
  site: Site,
  { items, content, sections }: FeedSettings,
  { locale, permalink: home, articles, sections: tree, terms }: Shelf,
  translate: Translate,
): Feed[] {
  const siteTitle = site.title[locale.code] ?? '';
  const feeds: Feed[] = [];
  const add = (
    { page, name, description = '', usual = 'full' }: FeedPage,
    candidates: readonly ArticleEntry[],
  ): void => {
    const listed = newest(candidates, items);
    if (listed.length === 0) return;
    const title = name === siteTitle ? name : `${name} · ${siteTitle}`;
    const folder = folderOf(page);
    const [atom, json] = [`${folder}feed.xml`, `${folder}feed.json`];
    const holds = content ?? usual;
    feeds.push({ locale, title, description, home, page, atom, json, content: holds, articles: listed });
  };
  add({ page: home, name: siteTitle, description: site.description[locale.code] }, articles);
  for (const section of sections ? everySection(tree) : []) {
    if (section.missing !== 'link')
      add(
        { page: section.permalink, name: section.title, description: descriptionOf(section) },
        section.articles,
      );
  }
  // An article stands in the feeds of all its terms: whole, it would fill the disk of the site and of its readers.
  for (const taxonomy of site.taxonomies)
    for (const { permalink, name, articles: named, hasPage } of terms[taxonomy.name] ?? []) {
      const title = titleOfTerm(taxonomy, name, { locale: locale.code, translate });
      if (taxonomy.feeds && hasPage) add({ page: permalink, name: title, usual: 'summary' }, named);
    }
  return feeds;
}

function descriptionOf({ node }: Entry): string {
  return node?.fields.description ?? node?.excerpt ?? '';
}

function newest(articles: readonly ArticleEntry[], most: number): ArticleEntry[] {
  const result: ArticleEntry[] = [];
  for (const article of articles) {
    if (result.length === most) break;
    const { missing, node } = article;
    if (!missing && !node.draft && !node.future && !isUnreviewed(node)) result.push(article);
  }
  return result;
}

const noFeeds: readonly FeedLink[] = [];

/** Returns a function that lists the feeds that a page announces: the nearest first, then the locale's. */
export function createFeedLinks(
  site: Site,
  feeds: readonly Feed[],
  isFree: (output: string) => boolean = () => true,
): (route: RouteDraft) => readonly FeedLink[] {
  const absoluteIn = onceEach(({ url }: Domain) => createAbsolute(url));
  const byPage = new Map<string, readonly FeedLink[]>();
  const homes = new Map<string, readonly FeedLink[]>();
  const both = new Map<string, readonly FeedLink[]>();
  for (const { locale, home, title, page, atom, json } of feeds) {
    const domain = domainOf(site, locale.code);
    const formats = [
      { type: 'application/atom+xml', href: atom },
      { type: 'application/feed+json', href: json },
    ] as const;
    const links = formats
      .filter(({ href }) => isFree(outputIn(domain, href)))
      .map(({ type, href }) => ({ type, title, href, url: absoluteIn(domain)(href) }));
    if (page === home) homes.set(locale.code, links);
    else byPage.set(hostedAddress(domain, page), links);
  }
  for (const { locale, page } of feeds) {
    const address = hostedAddress(domainOf(site, locale.code), page);
    const [near, home] = [byPage.get(address), homes.get(locale.code) ?? noFeeds];
    if (near) both.set(address, [...near, ...home]);
  }
  return (route) => {
    const domain = domainOf(site, route.locale);
    const pages = feedPagesOf(route).map((permalink) => hostedAddress(domain, permalink));
    const page = pages.find((address) => byPage.has(address)) ?? '';
    return both.get(page) ?? homes.get(route.locale) ?? noFeeds;
  };
}

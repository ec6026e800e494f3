import { createAbsolute } from '../absolute-url.js';
import { folderOf } from '../permalink.js';
import type { Article, FeedLink, FeedSettings, LocaleRoute, LocaleView, Section, Site } from '../types.js';
import { everySection } from '../view/locale-view.js';

/** The newest articles of a locale, a section or a tag, as machines follow them. */
export interface Feed {
  readonly view: LocaleView;
  readonly title: string;
  readonly description: string;
  /** The page that lists the same articles. */
  readonly page: string;
  /** The addresses of its files, one a format. */
  readonly atom: string;
  readonly json: string;
  /** Newest first, no more than the site wants. */
  readonly articles: readonly Article[];
}

/**
 * Gives the feeds of all locales: the locale's own, then those of sections and tags. What this locale has not
 * written, drafts and what is dated later never stand in one; where nothing is left, there is no feed.
 */
export function listFeeds(site: Site, views: readonly LocaleView[]): Feed[] {
  return site.feeds === false ? [] : views.flatMap((view) => feedsOf(view, site.feeds as FeedSettings));
}

function feedsOf(view: LocaleView, { items, sections, tags }: FeedSettings): Feed[] {
  const feeds: Feed[] = [];
  const add = (page: string, name: string, description: string, candidates: readonly Article[]) => {
    const articles = newest(candidates, items);
    if (articles.length === 0) return;
    const title = name === view.title ? name : `${name} · ${view.title}`;
    const folder = folderOf(page);
    feeds.push({
      view,
      title,
      description,
      page,
      atom: `${folder}feed.xml`,
      json: `${folder}feed.json`,
      articles,
    });
  };
  add(view.permalink, view.title, view.description, view.articles);
  for (const section of sections ? everySection(view.sections) : []) {
    if (section.missing !== 'link')
      add(section.permalink, section.title, section.description ?? section.excerpt, section.articles);
  }
  for (const term of tags ? view.terms('tags') : []) {
    add(term.permalink, view.t('term.tag', { name: term.name }), '', term.articles);
  }
  return feeds;
}

function newest(articles: readonly Article[], most: number): Article[] {
  const result: Article[] = [];
  for (const article of articles) {
    if (result.length === most) break;
    if (!article.missing && !article.draft && !article.future) result.push(article);
  }
  return result;
}

const noFeeds: readonly FeedLink[] = [];

/** Gives the function that tells which feeds a page announces: the nearest first, then the locale's. */
export function createFeedLinks(
  site: Site,
  feeds: readonly Feed[],
  isFree: (permalink: string) => boolean = () => true,
): (route: LocaleRoute) => readonly FeedLink[] {
  const absolute = createAbsolute(site.url);
  const byPage = new Map<string, readonly FeedLink[]>();
  const homes = new Map<string, readonly FeedLink[]>();
  const both = new Map<string, readonly FeedLink[]>();
  for (const { view, title, page, atom, json } of feeds) {
    const formats = [
      { type: 'application/atom+xml', href: atom },
      { type: 'application/feed+json', href: json },
    ] as const;
    const links = formats
      .filter(({ href }) => isFree(href))
      .map(({ type, href }) => ({ type, title, href, url: absolute(href) }));
    if (page === view.permalink) homes.set(view.code, links);
    else byPage.set(page, links);
  }
  for (const { view, page } of feeds) {
    const [near, home] = [byPage.get(page), homes.get(view.code) ?? noFeeds];
    if (near) both.set(page, [...near, ...home]);
  }
  return (route) => {
    const page = pagesAbove(route).find((permalink) => byPage.has(permalink)) ?? '';
    return both.get(page) ?? homes.get(route.locale) ?? noFeeds;
  };
}

function pagesAbove(route: LocaleRoute): string[] {
  if (route.kind === 'term') return [route.term.permalink];
  if (!('item' in route) || !route.item || route.kind === 'home') return [];
  const pages = route.kind === 'section' ? [route.item.permalink] : [];
  for (let section: Section | undefined = route.item.section; section; section = section.section)
    pages.push(section.permalink);
  return pages;
}

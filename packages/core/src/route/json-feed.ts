import type { Person } from '../types.js';
import type { FeedData, FeedEntry } from './feed-entry.js';
import { legalText } from './xml.js';

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with the same entries as in Atom. */
export function writeJsonFeed({
  locale,
  title,
  description,
  url,
  publisher,
  logo,
  entries,
}: FeedData): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url.page,
    feed_url: url.json,
    ...(description !== '' && { description }),
    ...(logo !== undefined && { icon: logo }),
    authors: [author(publisher)],
    language: locale.language,
    items: entries.map(itemOf),
  };
  return `${JSON.stringify(feed, (_, value) => (typeof value === 'string' ? legalText(value) : value), 2)}\n`;
}

function itemOf({ authors, terms, image, summary, ...entry }: FeedEntry) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    // An item needs one of the two.
    ...(entry.html === undefined ? { content_text: summary } : { content_html: entry.html }),
    ...(summary !== '' && { summary }),
    ...(image !== undefined && { image }),
    date_published: entry.published,
    date_modified: entry.updated,
    ...(authors.length > 0 && { authors: authors.map(author) }),
    ...(terms.length > 0 && { tags: terms.map(({ name }) => name) }),
    language: entry.language,
  };
}

function author({ name, url }: Person) {
  return { name, ...(url !== undefined && { url }) };
}

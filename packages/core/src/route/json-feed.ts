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
  };
  const head = writeJson(feed).slice(0, -'\n}'.length);
  return `${head},\n  "items": ${listOf(entries.map(writeItem))}\n}\n`;
}

/** An entry stands in several feeds, and is written once. */
const written = new WeakMap<FeedEntry, string>();

function writeItem(entry: FeedEntry): string {
  const text = written.get(entry) ?? writeJson(itemOf(entry)).replaceAll('\n', '\n    ');
  written.set(entry, text);
  return text;
}

/** Writes a list as a feed holds it, from what its items are written as. */
function listOf(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n    ${items.join(',\n    ')}\n  ]`;
}

function writeJson(value: object): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? legalText(part) : part), 2);
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

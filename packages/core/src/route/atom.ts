import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Alternate, Person } from '../types.js';
import type { FeedData, FeedEntry } from './feed-entry.js';
import { htmlNode, textNodes, writeLegal, writeXml } from './xml.js';

/**
 * Writes a feed as Atom (RFC 4287): every address absolute, in the language of its locale. An entry without
 * content leads to its page, as RFC 4287, 4.1.2, wants.
 *
 * The id of the feed is its address; the ids of entries survive a change of address (`entryId`).
 */
export function writeAtom(feed: FeedData): string {
  const { locale, title, description, url, updated, publisher, logo, rights, translations, entries } = feed;
  const { language } = locale;
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', url.atom),
    x('title', textNodes(title)),
    description === '' ? undefined : x('subtitle', textNodes(description)),
    x('updated', updated),
    x('link', { rel: 'self', type: 'application/atom+xml', href: url.atom }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url.page }),
    ...translations.map(linkTo),
    person('author', publisher),
    x('generator', 'Almanach'),
    logo === undefined ? undefined : x('logo', logo),
    rights === undefined ? undefined : x('rights', textNodes(rights)),
  ]);
  return writeXml(root, entries.map(writeEntry));
}

/** An entry stands in several feeds, and is written once. */
const written = new WeakMap<FeedEntry, string>();

function writeEntry(entry: FeedEntry): string {
  const text = written.get(entry) ?? writeLegal(elementOf(entry));
  written.set(entry, text);
  return text;
}

function elementOf(entry: FeedEntry): Element {
  return x('entry', { 'xml:lang': entry.language }, [
    x('id', entry.id),
    x('title', textNodes(entry.title)),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: entry.language, href: entry.url }),
    ...entry.translations.map(linkTo),
    x('published', entry.published),
    x('updated', entry.updated),
    ...entry.authors.map((author) => person('author', author)),
    ...entry.translators.map((translator) => person('contributor', translator)),
    ...entry.terms.map(({ slug, name, list }) => x('category', { term: slug, scheme: list, label: name })),
    entry.summary === '' ? undefined : x('summary', textNodes(entry.summary)),
    entry.html === undefined
      ? undefined
      : x('content', { type: 'html', 'xml:base': entry.url }, htmlNode(entry.html)),
  ]);
}

function person(role: 'author' | 'contributor', { name, url }: Person): Element {
  return x(role, [x('name', textNodes(name)), url === undefined ? undefined : x('uri', textNodes(url))]);
}

function linkTo({ hreflang, url }: Alternate): Element {
  return x('link', { rel: 'alternate', type: 'text/html', hreflang, href: url });
}

import type { Citation, CoverImage, Item, Person, TermReference } from '../../types.js';
import type { JsonLdContext } from './context.js';
import type { JsonLdNode } from './json-ld.js';

/** Gives what articles and pages have in common: who made them, when, in which language, and how they stand to others. */
export function creativeWork(context: JsonLdContext, item: Item): JsonLdNode {
  const { library, view, options, absolute } = context;
  const { translations, original, mentions } = library.relations(item);
  const changed = [item.date, item.updated].filter((date) => date !== undefined).sort();
  const images = [
    ...(item.cover ? [imageNode(context, item.cover)] : []),
    ...(options.images ?? []).map(absolute),
  ];
  return {
    description: item.description || item.excerpt || undefined,
    inLanguage: item.language,
    datePublished: item.moment ?? item.date,
    dateModified: changed.at(-1) === item.date ? (item.moment ?? item.date) : changed.at(-1),
    author: list(item.authors.map((author) => authorNode(context, author))) ?? organizationOf(context),
    translator: list(item.translators.map((person) => personNode(context, person))),
    image: list(images),
    keywords: list(item.tags.map(({ name }) => name)),
    translationOfWork: original && reference(context, original),
    workTranslation: original ? undefined : list(translations.map((each) => reference(context, each))),
    citation: list(item.sources.map((source) => citationNode(context, source))),
    mentions: list(mentions.map((each) => reference(context, each))),
    publisher: view.organization && { '@id': context.ids.organization },
  };
}

/** Gives another document as it is spoken of: its id, and what a reader of this page alone needs. */
function reference({ absolute, ids }: JsonLdContext, item: Item): JsonLdNode {
  const isArticle = item.kind === 'article';
  return {
    '@type': isArticle ? 'BlogPosting' : 'WebPage',
    '@id': ids.item(item),
    [isArticle ? 'headline' : 'name']: item.title,
    url: absolute(item.permalink),
    inLanguage: item.language,
  };
}

/** Gives an author: the id is the page of the library that lists what they wrote. */
export function authorNode(
  { absolute, ids }: JsonLdContext,
  { name, url, permalink }: TermReference,
): JsonLdNode {
  return { '@type': 'Person', '@id': ids.person(permalink), name, url: absolute(url ?? permalink) };
}

function personNode({ absolute }: JsonLdContext, { name, url }: Person): JsonLdNode {
  return { '@type': 'Person', name, url: url === undefined ? undefined : absolute(url) };
}

function organizationOf({ view, ids }: JsonLdContext): JsonLdNode | undefined {
  return (
    view.organization && { '@type': 'Organization', '@id': ids.organization, name: view.organization.name }
  );
}

function imageNode({ absolute }: JsonLdContext, { src, alt, width, height }: CoverImage): JsonLdNode {
  return { '@type': 'ImageObject', url: absolute(src), caption: alt || undefined, width, height };
}

/** A cited document of the library is what it is; any other is a work with what its citation says. */
function citationNode(context: JsonLdContext, { key, title, url, authors, date }: Citation): JsonLdNode {
  const own = key === undefined ? undefined : context.view.find(key);
  if (own) return reference(context, own);
  return {
    '@type': 'CreativeWork',
    name: title,
    url: url === undefined ? undefined : context.absolute(url),
    author: list(authors.map((name) => ({ '@type': 'Person', name }))),
    datePublished: date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : undefined,
  };
}

/** An empty list says nothing, and is left out. */
function list<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}

import type { Citation, CoverImage, Item, Person, Term, TermReference } from '../../types.js';
import type { JsonLdContext } from './context.js';
import type { JsonLdNode } from './json-ld.js';

/** Describes what articles and pages share: authors, dates, language, and relations to other documents. */
export function creativeWork(context: JsonLdContext, item: Item): JsonLdNode {
  const { library, view, options, absolute } = context;
  const { translations, original, mentions } = library.relations(item);
  const lastChange = [item.date, item.updated]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const images = [
    ...(item.cover ? [imageNode(context, item.cover)] : []),
    ...(options.images ?? []).map(absolute),
  ];
  return {
    description: item.description || item.excerpt || undefined,
    inLanguage: item.language,
    datePublished: item.moment ?? item.date,
    dateModified: lastChange === item.date ? (item.moment ?? item.date) : lastChange,
    author: list(item.authors.map((author) => authorNode(context, author))) ?? organizationOf(context),
    translator: list(item.translators.map((person) => personNode(context, person))),
    image: list(images),
    keywords: list([...item.tags, ...Object.values(item.terms ?? {}).flat()].map(({ name }) => name)),
    translationOfWork: original && reference(context, original),
    workTranslation: original ? undefined : list(translations.map((each) => reference(context, each))),
    citation: list(item.sources.map((source) => citationNode(context, source))),
    mentions: list(mentions.map((each) => reference(context, each))),
    publisher: view.organization && { '@id': context.ids.organization },
  };
}

/** Refers to another document: its id, and what a consumer that reads this page alone needs. */
function reference({ ids }: JsonLdContext, item: Item): JsonLdNode {
  const isArticle = item.kind === 'article';
  return {
    '@type': isArticle ? 'BlogPosting' : 'WebPage',
    '@id': ids.item(item),
    [isArticle ? 'headline' : 'name']: item.title,
    url: item.url,
    inLanguage: item.language,
  };
}

/** Describes an author. The `@id` is the page that lists their articles. */
export function authorNode(
  { absolute, ids }: JsonLdContext,
  { name, url, permalink }: TermReference,
): JsonLdNode {
  return { '@type': 'Person', '@id': ids.person(permalink), name, url: absolute(url ?? permalink) };
}

/** Describes the author whose page is shown, with what their own text says of them. */
export function profileNode(context: JsonLdContext, term: Term): JsonLdNode {
  const { profile, url, permalink } = term;
  if (!profile) return authorNode(context, term);
  const { absolute } = context;
  const elsewhere = [...(url === undefined ? [] : [absolute(url)]), ...(profile.sameAs ?? [])];
  return {
    ...authorNode(context, term),
    url: absolute(permalink),
    description: profile.description || profile.excerpt || undefined,
    image: profile.cover && imageNode(context, profile.cover),
    sameAs: list([...new Set(elsewhere)]),
  };
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

/** Describes a citation: a reference if it cites a document of the library, else a work with the facts of the citation. */
function citationNode(context: JsonLdContext, { key, title, url, authors, date }: Citation): JsonLdNode {
  const document = key === undefined ? undefined : context.view.find(key);
  if (document) return reference(context, document);
  return {
    '@type': 'CreativeWork',
    name: title,
    url: url === undefined ? undefined : context.absolute(url),
    author: list(authors.map((name) => ({ '@type': 'Person', name }))),
    datePublished: date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : undefined,
  };
}

/** Returns undefined for an empty list, so that its property is left out. */
function list<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}

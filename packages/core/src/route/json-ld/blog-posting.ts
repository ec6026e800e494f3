import { containText } from '../../text/direction.js';
import { shorten } from '../../text/shorten.js';
import type { Article, Section } from '../../types.js';
import { commentNodes } from './comments.js';
import type { JsonLdContext } from './context.js';
import { creativeWork } from './creative-work.js';
import type { JsonLdNode } from './json-ld.js';

/** In UTF-16 units, after which search engines cut a headline. */
const longestHeadline = 110;

/**
 * Describes an article as a BlogPosting (https://schema.org/BlogPosting), with the properties that
 * https://developers.google.com/search/docs/appearance/structured-data/article asks for.
 */
export function blogPostingNode(context: JsonLdContext, article: Article): JsonLdNode {
  const { absolute, ids, options } = context;
  const { title, series, section, words, readingTime, discussed, commentCount, comments } = article;
  const address = article.missing === 'fallback' ? article.canonical : article.permalink;
  const blog = { '@id': ids.blog(blogOf(context, section).permalink) };
  return {
    '@type': 'BlogPosting',
    '@id': ids.item(article),
    headline: containText(shorten(title, longestHeadline)).text,
    name: title,
    url: absolute(address),
    mainEntityOfPage: { '@id': ids.page(address) },
    ...creativeWork(context, article),
    articleSection: section?.title,
    wordCount: words,
    timeRequired: `PT${readingTime}M`,
    isPartOf: series
      ? [
          blog,
          {
            '@type': 'CreativeWorkSeries',
            '@id': ids.series(series.permalink),
            name: series.name,
            url: absolute(series.permalink),
          },
        ]
      : blog,
    position: series?.part,
    commentCount: discussed || commentCount === 0 ? commentCount : undefined,
    comment:
      discussed && comments.length > 0 && options.comments !== false ? commentNodes(comments) : undefined,
  };
}

/** Describes the blog of a section: its topmost section, or the whole site in this language outside all sections. */
export function blogNode(context: JsonLdContext, section: Section | undefined): JsonLdNode {
  const { view, absolute, ids } = context;
  const { permalink, title } = blogOf(context, section);
  return {
    '@type': 'Blog',
    '@id': ids.blog(permalink),
    name: title,
    url: absolute(permalink),
    inLanguage: view.language,
    publisher: view.organization && { '@id': ids.organization },
    isPartOf: { '@id': ids.website(view) },
  };
}

function blogOf({ view }: JsonLdContext, section: Section | undefined): Pick<Section, 'permalink' | 'title'> {
  let top = section;
  while (top?.section) top = top.section;
  // A section that leads to another language's page is no part of this site in this language.
  return top && top.missing !== 'link' ? top : view;
}

import type { Dialect, FieldEntry } from './dialect.js';
import {
  abbreviations,
  attributeLists,
  contentsMarks,
  definitionLists,
  extensionLines,
  fenceWords,
  formulas,
  lateDefinitions,
  markdownTags,
} from './notations.js';
import { blockTags, expressions } from './template-notations.js';

const language = 'Delete it: the document’s folder, or the end of its name, says its language.';

/**
 * Jekyll: Liquid, `{% include a.html %}` and `{{ page.title }}`, and kramdown, with attributes, `{: .lead}`, definitions and
 * abbreviations.
 *
 * @see https://jekyllrb.com/docs/liquid/tags/
 * @see https://kramdown.gettalong.org/syntax.html#inline-attribute-lists
 */
export const jekyll: Dialect = {
  name: 'jekyll',
  notations: [
    extensionLines,
    markdownTags,
    definitionLists,
    lateDefinitions,
    abbreviations,
    blockTags,
    expressions,
    attributeLists,
    fenceWords,
    contentsMarks,
    formulas,
  ],
  fields: {
    names: {
      lastmodifiedat: 'updated',
      redirectfrom: 'aliases',
      // A pattern, `/:year/:title/`, or a template is no address.
      permalink: (value) =>
        typeof value === 'string' && !/[{}]|(^|\/):/.test(value) ? ['permalink', value] : undefined,
      canonicalurl: 'canonical',
      navtitle: 'shortTitle',
      excerpt: 'description',
      excerptseparator: (value) => (typeof value === 'string' ? ['excerpt.end', value] : undefined),
      published: (value) => ['draft', negated(value)],
      ref: readKey,
      langref: readKey,
      pageid: readKey,
    },
    advice: {
      lang: language,
      language,
      locale: language,
      permalink: 'Delete it: patterns of addresses stand under `permalinks` in site.yaml.',
      navorder: 'Rename it to `order`.',
    },
    pictureAddress: 'path',
  },
};

function negated(value: unknown): unknown {
  return typeof value === 'boolean' ? !value : value === 'false' ? true : value === 'true' ? false : value;
}

function readKey(value: unknown): FieldEntry | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? ['translationKey', String(value)]
    : undefined;
}

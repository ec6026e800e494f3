import { readCalls } from './call-lines.js';
import { readAbbreviation, readDefinitionLine } from './definition-lines.js';
import type { Dialect, FieldEntry } from './dialect.js';
import { readNamedFile } from './named-file.js';
import { readAttributes } from './read-attributes.js';
import { readMarkdownTag } from './tag-lines.js';
import { holdAddresses } from './template-address.js';

const language = 'Delete it: the document’s folder, or the end of its name, says its language.';

/**
 * Jekyll: Liquid, `{% include a.html %}` and `{{ page.title }}`, of which `highlight` is a block of code and `raw` says
 * what is so here anyway; and the attributes of kramdown, `{: .lead}`. Eleventy and Hexo write their tags alike.
 *
 * @see https://jekyllrb.com/docs/liquid/tags/
 * @see https://kramdown.gettalong.org/syntax.html#inline-attribute-lists
 */
export const jekyll: Dialect = {
  name: 'jekyll',
  text: {
    marks: /\bmarkdown(?:=|>)|(?:^|\n) {0,3}(?::[ \t]|\*\[)|\{:|(?<!\{)\{%|\{\{(?![<%])/,
    codeTags: [
      {
        open: /^([ \t]*)\{%-?[ \t]*highlight\b([^%\n]*)%\}(?:[ \t]*\{%-?[ \t]*raw[ \t]*-?%\})?[ \t]*$/,
        close: /^[ \t]*(?:\{%-?[ \t]*endraw[ \t]*-?%\}[ \t]*)?\{%-?[ \t]*endhighlight[ \t]*-?%\}[ \t]*$/,
        language: /^\s*([\w+#-]+)/,
      },
    ],
    line(line, place) {
      const plain = blankRaw(line);
      return place === 'text' ? holdAddresses(plain) : plain;
    },
    lines: [readMarkdownTag, readDefinitionLine, readAbbreviation, readCalls],
    nodes: [readAttributes, readNamedFile],
    unread: [
      {
        pattern: /(?<!\{)\{%-?[ \t]*([\w-]+)/g,
        read: ([, name = '']) =>
          /^(?:end\w+|els\w+|when)$/.test(name) ? undefined : { name: `{% ${name} %}`, holdsIds: true },
      },
      {
        pattern: /\{\{(?=[^{}\n]{1,300}\}\})-?[ \t]*([\p{L}_$][\w.$-]{0,80})/gu,
        read: ([, name]) => ({ name: `{{ ${name} }}`, holdsIds: false }),
      },
      {
        pattern: /(?<!\\)\{:[ \t]?[.#\w][^{}\n]{0,100}\}/g,
        read: () => ({ name: '{: … }', holdsIds: false }),
      },
    ],
    hidden: /(?<!\{)\{%[^{}]{0,300}%\}|\{:[^{}\n]{0,100}\}/g,
    address: (address) =>
      address
        .replace(/(?<!\{)\{[{%]\s*(?:(?:rel)?ref|post_url|link)\s+["']?([^"'\s%>}]+)["']?\s*[}%]\}/, '$1')
        .replace(/\{\{\s*["']([^"'{}]*)["'][^{}]*\}\}/, '$1')
        .replace(/\{\{(?![<%])[^{}]*\}\}|(?<!\{)\{%[^{}]*%\}/g, ''),
  },
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

const raw = /(?<!\{)\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}/g;

/** Takes `{% raw %}` out of a line. Tabs fill it up at the end: spaces would break it there, and at the start indent it. */
export function blankRaw(line: string): string {
  const plain = line.replace(raw, '');
  return plain === line ? line : plain.trimEnd().padEnd(line.length, '\t');
}

function negated(value: unknown): unknown {
  return typeof value === 'boolean' ? !value : value === 'false' ? true : value === 'true' ? false : value;
}

function readKey(value: unknown): FieldEntry | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? ['translationKey', String(value)]
    : undefined;
}

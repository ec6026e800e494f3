import { readCalls } from './call-lines.js';
import type { Dialect } from './dialect.js';
import { readNamedFile } from './named-file.js';
import { readAliases } from './read-aliases.js';
import { holdAddresses } from './template-address.js';

const menu = 'Name the document under `menus` in site.yaml; `order` places it among its siblings.';

/**
 * Hugo: shortcodes, `{{< youtube id >}}` and `{{% note %}}`, of which `highlight` is a block of code, and `ref` in an
 * address names a file.
 *
 * @see https://gohugo.io/content-management/shortcodes/
 * @see https://gohugo.io/content-management/front-matter/
 */
export const hugo: Dialect = {
  name: 'hugo',
  // Its `index.md` may be an article of its own.
  folderPage: '_index',
  text: {
    marks: /\{\{[<%]/,
    codeTags: [
      {
        open: /^([ \t]*)\{\{<[ \t]*highlight\b([^>\n]*)>\}\}[ \t]*$/,
        close: /^[ \t]*\{\{<[ \t]*\/[ \t]*highlight[ \t]*>\}\}[ \t]*$/,
        language: /^\s*([\w+#-]+)/,
      },
    ],
    line: (line, place) => (place === 'text' ? holdAddresses(line) : line),
    lines: [readCalls],
    nodes: [readNamedFile],
    unread: [
      {
        pattern: /\{\{([<%])[ \t]*([\w./-]+)/g,
        read([, mark, name = '']) {
          if (name.startsWith('/')) return undefined;
          return { name: `{{${mark} ${name} ${mark === '<' ? '>' : mark}}}`, holdsIds: true };
        },
      },
    ],
    hidden: /\{\{([<%])(?:(?![>%]\}\})[\s\S]){0,300}[>%]\}\}/g,
    address: (address) =>
      address
        .replace(/\{\{[<%]\s*(?:rel)?ref\s+["']?([^"'\s%>}]+)["']?\s*[>%]\}\}/, '$1')
        .replace(/\{\{[<%][^{}]*\}\}/g, ''),
  },
  fields: {
    names: {
      lastmod: 'updated',
      publishdate: 'date',
      expirydate: 'expires',
      weight: 'order',
      linktitle: 'shortTitle',
      url: readAliases,
    },
    advice: {
      menu,
      menus: menu,
      url: 'Delete it, or move it below `data`: of addresses, only an old path of this page is read, as `aliases`.',
      resources: 'Delete it: a file beside the document needs no mention; its picture is `cover`.',
    },
    pictureAddress: 'image',
  },
};

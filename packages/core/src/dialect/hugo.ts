import type { Dialect } from './dialect.js';
import {
  attributeLists,
  definitionLists,
  fenceWords,
  formulas,
  markedText,
  quotedAlerts,
} from './notations.js';
import { readAliases } from './read-aliases.js';
import { shortcodes } from './template-notations.js';

const menu = 'Name the document under `menus` in site.yaml; `order` places it among its siblings.';

/**
 * Hugo: shortcodes, `{{< youtube id >}}` and `{{% note %}}`, and the Markdown of Goldmark, with attributes, `{.lead}`,
 * definitions and alerts.
 *
 * @see https://gohugo.io/content-management/shortcodes/
 * @see https://gohugo.io/content-management/front-matter/
 */
export const hugo: Dialect = {
  name: 'hugo',
  // Its `index.md` may be an article of its own.
  folderPage: '_index',
  notations: [shortcodes, definitionLists, attributeLists, fenceWords, quotedAlerts, markedText, formulas],
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

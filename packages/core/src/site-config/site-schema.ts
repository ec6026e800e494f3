import * as z from 'zod/mini';
import { parseEditPlace } from '../edit-address.js';
import type { LocaleCode } from '../types.js';
import { dialects } from './dialect-setting.js';
import { localeEntry } from './locale-setting.js';
import { isHostPath, isMediaPath, isRobots, isTimeZone } from './setting-checks.js';
import { address, count, described, localized, siteUrl, text, webAddress, word } from './setting-values.js';

const menuLine = z.strictObject({
  key: z.optional(text),
  url: z.optional(address),
  label: z.optional(localized),
  get children() {
    return z.optional(z.array(z.union([text, menuLine])));
  },
});

const unreviewed = z.enum(['hide', 'show']);
const level = z.enum(['error', 'warn', 'hint', 'off']);
const pattern = z.optional(z.string().check(z.startsWith('/')));
const pathWord = z.optional(word);

const organization = z.strictObject({
  name: text,
  legalName: z.optional(text),
  description: z.optional(localized),
  streetAddress: z.optional(text),
  postalCode: z.optional(z.union([text, z.number()])),
  addressLocality: z.optional(text),
  addressRegion: z.optional(text),
  addressCountry: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'two capital letters, such as FR'))),
  telephone: z.optional(text),
  email: z.optional(z.string().check(z.includes('@'))),
  logo: z.optional(address),
  logoDark: z.optional(address),
  foundingYear: z.optional(count.check(z.maximum(9999))),
  sameAs: z.optional(z.array(webAddress)),
});

const socialPost = z.strictObject({
  network: text,
  date: text,
  text: localized,
  url: z.optional(webAddress),
  author: z.optional(text),
});

const permalinks = z.strictObject({
  keep: described(
    z.boolean(),
    'Whether names of files and folders stand in addresses as they are, with capitals, `_` and dots.',
  ),
  article: pattern,
  page: pattern,
  section: pattern,
  archive: pattern,
  year: pattern,
  month: pattern,
  term: pattern,
  terms: pattern,
  series: pattern,
});

const pathNames = z.strictObject({
  archives: pathWord,
  tags: pathWord,
  categories: pathWord,
  authors: pathWord,
  series: pathWord,
  page: pathWord,
  search: pathWord,
});

const termPairs = z.optional(z.array(z.record(z.string(), text)));
/** Those of the site's own taxonomies stand beside them. */
const terms = z.catchall(
  z.object({ tags: termPairs, categories: termPairs, authors: termPairs, series: termPairs }),
  termPairs,
);

const taxonomyName = z
  .string()
  .check(z.regex(/^\p{L}[\p{L}\p{N}_-]*$/u, 'a word of letters, digits, `-` and `_`, a letter first'));
const taxonomy = z.union([
  taxonomyName,
  z.strictObject({
    name: taxonomyName,
    title: z.optional(localized),
    path: z.optional(z.union([word, z.record(z.string(), word)])),
    feeds: z.optional(z.boolean()),
  }),
]);

const feedLimit = count.check(z.maximum(1000));
const feeds = z.strictObject({
  limit: described(feedLimit, 'How many articles each feed holds, the newest ones; 20 by default.'),
  items: described(feedLimit, 'The earlier name of `limit`.'),
  content: described(
    z.enum(['full', 'summary']),
    'What feeds hold of an article: its text, or its description. By default feeds of tags hold descriptions, the others texts.',
  ),
  sections: z.optional(z.boolean()),
  tags: z.optional(z.boolean()),
});

/** The schema of `site.yaml`, from which the shipped JSON Schema is made. */
export const siteSchema = z.strictObject({
  url: siteUrl.check(
    z.meta({ description: 'The absolute address of the site; with a path, every address is below it.' }),
  ),
  locales: z
    .array(localeEntry)
    .check(z.minLength(1), z.meta({ description: 'The locales; the first is the default one.' })),
  title: localized,
  description: z.optional(localized),
  timeZone: described(
    z.string().check(z.refine(isTimeZone, 'an IANA time zone such as Europe/Paris')),
    'The IANA zone in which moments are shown; UTC by default.',
  ),
  missing: described(
    z.enum(['hide', 'link', 'fallback']),
    'What a locale does with a document that is not translated into it.',
  ),
  translations: described(
    z.strictObject({ machine: z.optional(unreviewed), draft: z.optional(unreviewed) }),
    'Whether translations that a machine made, and drafts of translations, are shown, with a notice, or hidden as missing ones.',
  ),
  publish: described(
    z.union([
      z.enum(['together', 'apart']),
      z.strictObject({ together: z.array(text).check(z.minLength(1)) }),
    ]),
    'Whether a document waits until all locales, or those that are named, have it.',
  ),
  taxonomies: described(
    z.array(taxonomy),
    'Taxonomies of the site’s own, each a field of front matter whose terms have pages and feeds, as `tags` and `categories` are.',
  ),
  terms: described(
    terms,
    'Terms that mean the same in several languages, where the documents do not decide: a name per locale.',
  ),
  permalinks: z.optional(permalinks),
  paths: z.optional(z.record(z.string(), z.union([word, pathNames, z.record(z.string(), word)]))),
  typography: z.optional(z.union([z.boolean(), z.record(z.string(), z.boolean())])),
  highlight: described(
    z.boolean(),
    'Whether code whose fence names a language is coloured; true by default.',
  ),
  dialects: described(
    dialects,
    'The tools whose ways of writing texts are read: a list of exactly those, or those that are off. By default, each where its marks stand.',
  ),
  llms: described(
    z.boolean(),
    'Whether each text is also written as Markdown, and listed in `llms.txt`; false by default.',
  ),
  menus: z.optional(z.record(z.string(), z.array(z.union([text, menuLine])))),
  pageSize: described(count, 'Articles on one page of a list; 10 by default.'),
  notices: z.optional(
    z.strictObject({
      oldAfter: described(count, 'Months after which an article that was not updated is said to be old.'),
    }),
  ),
  organization: z.optional(organization),
  social: z.optional(z.array(socialPost)),
  fields: z.optional(z.record(z.string(), z.unknown())),
  checks: z.optional(z.record(z.string(), z.union([level, z.record(z.string(), level)]))),
  feeds: described(
    z.union([z.boolean(), feeds]),
    'Atom and JSON feeds: how many articles each holds, what of them, and which lists have feeds of their own.',
  ),
  media: z.optional(
    z.strictObject({
      allow: described(
        z.array(
          text.check(
            z.refine(isMediaPath, 'a path such as media/form.html, or a folder such as media/demo/'),
          ),
        ),
        'Files that a browser or a server would run and that are published all the same, as they are.',
      ),
    }),
  ),
  elsewhere: described(
    z.array(
      text.check(z.refine(isHostPath, 'a path from the root of the host, such as /dist/ or /search.php')),
    ),
    'What another program serves on the same host: links to it are right. A folder ends with a `/`.',
  ),
  edit: described(
    text.check(
      z.refine(
        (value) => parseEditPlace(value) !== undefined,
        'the address of a repository on github.com, gitlab.com or codeberg.org, or an address with `:path`',
      ),
    ),
    'Where the files are edited: a repository, a folder in it, or a pattern with `:path`.',
  ),
  layouts: described(
    z.strictObject({ article: z.optional(text), page: z.optional(text), section: z.optional(text) }),
    'The template that shows documents of a kind, where neither they nor their section name one.',
  ),
  comments: described(
    z.boolean(),
    'Whether pages have a place for comments; by default where anything on the site has some.',
  ),
  robots: described(
    z.string().check(z.refine(isRobots, 'lines such as `Disallow: /private/`')),
    'Lines of robots.txt; the sitemap is added to them.',
  ),
});

/** What `defineSite` takes: the settings as `site.yaml` writes them. */
export type SiteConfig<Code extends LocaleCode = LocaleCode, Own extends string = string> = Omit<
  WrittenSettings,
  'locales' | 'taxonomies'
> & {
  locales: readonly (Code | (Exclude<WrittenSettings['locales'][number], string> & { code: Code }))[];
  taxonomies?: readonly (Own | (Exclude<WrittenTaxonomy, string> & { name: Own }))[] | undefined;
};

type WrittenTaxonomy = NonNullable<WrittenSettings['taxonomies']>[number];

type WrittenSettings = z.input<typeof siteSchema>;

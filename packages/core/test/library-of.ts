import {
  type BuildOptions,
  buildLibrary,
  defineSite,
  type Item,
  type Library,
  type LocaleView,
  readDocument,
} from '../src/index.js';
import type { SiteConfig } from '../src/site-config/site-schema.js';

/** A library that a test declares: files by path below `content/`, with the settings that matter to it. */
export interface Declared
  extends Omit<Partial<SiteConfig>, 'media'>,
    Pick<Partial<BuildOptions>, 'drafts' | 'media' | 'outputs' | 'pages' | 'shownMenus' | 'lang'> {
  /** The setting `media`. */
  readonly allowed?: SiteConfig['media'];
  readonly files: Readonly<Record<string, string>>;
  readonly now?: BuildOptions['now'];
}

/** Builds a library from texts in memory: French first, then English. */
export function libraryOf({
  files,
  now = '2016-01-01',
  drafts,
  media,
  outputs,
  pages,
  allowed,
  shownMenus,
  lang,
  ...config
}: Declared): Library<unknown, string, string> {
  const site = defineSite({
    url: 'https://acretion.example',
    locales: ['fr', 'en'],
    title: 'Acrétion',
    ...config,
    ...(allowed && { media: allowed }),
  });
  const documents = Object.entries(files).map(([path, text]) =>
    readDocument({ path: `content/${path}`, text }, { site }),
  );
  return buildLibrary({ site, documents, now, drafts, media, outputs, pages, shownMenus, lang });
}

/** Writes a document: front matter, one field a line, and a text. */
export function page(fields: string | Readonly<Record<string, unknown>> = {}, body = 'Texte.'): string {
  const lines =
    typeof fields === 'string'
      ? fields
      : Object.entries(fields)
          .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
          .join('\n');
  return `---\n${lines}\n---\n\n${body}\n`;
}

/** Lists the problems of a library, `'dead-link content/fr/a.md:5:6'`, without those of rules that do not matter. */
export function problemsOf(library: Library, ...without: readonly string[]): string[] {
  return library.diagnostics
    .filter(({ rule }) => !without.includes(rule))
    .map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
}

/** Returns an item; the test fails if there is none. */
export function itemOf(view: LocaleView, key: string): Item {
  const item = view.find(key);
  if (!item) throw new Error(`No ${key} in ${view.code}`);
  return item;
}

/** Lists the permalinks of a view's routes of some kinds. */
export function permalinksOf(view: LocaleView, ...kinds: readonly string[]): string[] {
  return view.routes.filter(({ kind }) => kinds.includes(kind)).map(({ permalink }) => permalink);
}

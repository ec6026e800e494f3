import { nameOf } from '../graph/folder.js';
import { folderPermalink } from '../graph/node-permalink.js';
import type { Article, Page, Section } from '../types.js';
import type { LocaleContext } from './context.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A section that is being filled. */
export type Branch = Mutable<Omit<Section, 'articles' | 'pages' | 'children' | 'section'>> & {
  section?: Branch;
  articles: Article[];
  pages: Page[];
  children: Branch[];
};

/** Gives the section of a folder that has no page: it is named after the folder, `'soft-skills'` is « Soft skills ». */
export function createFolderSection(
  { site, absolute, locale, graph }: LocaleContext,
  folder: string,
): Branch {
  const name = nameOf(folder).replace(/[-_]+/g, ' ').trim() || folder;
  const title = name.charAt(0).toLocaleUpperCase(locale.language) + name.slice(1);
  const permalink = folderPermalink(site, locale, folder, graph.sectionPath);
  return {
    kind: 'section',
    key: folder,
    locale: locale.code,
    language: locale.language,
    direction: locale.direction,
    title,
    shortTitle: title,
    excerpt: '',
    html: '',
    outline: [],
    permalink,
    url: absolute(permalink),
    canonical: absolute(permalink),
    words: 0,
    readingTime: 1,
    authors: [],
    translators: [],
    tags: [],
    categories: [],
    sources: [],
    comments: [],
    commentCount: 0,
    draft: false,
    future: false,
    expired: false,
    old: false,
    data: {},
    file: '',
    diagnostics: [],
    articles: [],
    pages: [],
    children: [],
  };
}

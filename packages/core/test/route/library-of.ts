import { buildLibrary, defineSite, readComments, readDocument } from '../../src/index.js';
import type { Library, SiteRoute } from '../../src/types.js';

type SiteConfig = Parameters<typeof defineSite>[0];
type BuildOptions = Omit<Parameters<typeof buildLibrary>[0], 'site' | 'documents' | 'comments'>;

/** Files by path, `{ 'fr/blog/a.md': '---\ntitle: A\n---\n' }`, below `content/` or `comments/`. */
export type Files = Readonly<Record<string, string>>;

/** Builds the library of some files; the site is French and English, and it is the first of January 2016. */
export function libraryOf(
  files: Files,
  { site: config, ...options }: { readonly site?: Partial<SiteConfig> } & Partial<BuildOptions> = {},
): Library<unknown, string, string> {
  const site = defineSite({
    url: 'https://acretion.example',
    locales: ['fr', 'en'],
    title: 'Acrétion',
    timeZone: 'Europe/Paris',
    ...config,
  });
  const paths = Object.keys(files);
  const sourceOf = (path: string, folder: string) => ({ path: `${folder}${path}`, text: files[path] ?? '' });
  return buildLibrary({
    site,
    documents: paths
      .filter((path) => path.endsWith('.md'))
      .map((path) => readDocument(sourceOf(path, 'content/'), { site })),
    comments: paths
      .filter((path) => /\.ya?ml$/.test(path))
      .map((path) => readComments(sourceOf(path, 'comments/'), { site })),
    now: '2016-01-01',
    ...options,
  });
}

/** Writes an article: front matter and a body. */
export function article(title: string, date: string, more = '', body = 'Un texte.'): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n${more === '' ? '' : `${more}\n`}---\n${body}\n`;
}

/** Lists the files of a library by address. */
export function filesOf(library: Library): Map<string, Extract<SiteRoute, { kind: 'file' }>> {
  return new Map(
    library.routes.flatMap((route) => (route.kind === 'file' ? [[route.permalink, route] as const] : [])),
  );
}

/** Returns the content of a file of the library; the test fails if there is no such file. */
export function contentOf(library: Library, permalink: string): string {
  const file = filesOf(library).get(permalink);
  if (!file) throw new Error(`No file at ${permalink}`);
  return file.content;
}

import { decodeAddress } from './address.js';
import type { PatternKind } from './types.js';

/** The values of the `:names` of a permalink pattern. */
export type PatternValues = Readonly<Record<string, string>>;

const document = ['locale', 'section', 'slug', 'key', 'year', 'month', 'day'];

/** The names that a pattern of each kind may use. */
const names: Readonly<Record<PatternKind, readonly string[]>> = {
  article: document,
  page: document,
  section: document,
  archive: ['locale', 'archives'],
  year: ['locale', 'archives', 'year'],
  month: ['locale', 'archives', 'year', 'month'],
  term: ['locale', 'taxonomy', 'slug'],
  terms: ['locale', 'taxonomy'],
  series: ['locale', 'series', 'slug'],
};

/** Lists the names that a pattern uses: `['locale', 'slug']` for `'/:locale/:slug/'`. */
export function namesIn(pattern: string): string[] {
  return [...pattern.matchAll(/:([a-z]+)/gi)].map(([, name = '']) => name);
}

/**
 * Checks a pattern, and returns what it should be where no address can be made of it; undefined where it is right.
 *
 * @example
 * patternProblem('article', '/:locale/:sluge/') // 'a path of :locale, :section, :slug, :key, :year, :month, :day and words'
 */
export function patternProblem(kind: PatternKind, pattern: string): string | undefined {
  const words = pattern.replace(/:[a-z]+/gi, 'x').split('/');
  const hasNames = namesIn(pattern).every((name) => names[kind].includes(name));
  const isPath = words.every((word) => /^[\p{L}\p{N}._~-]*$/u.test(word) && !/^\.+$/.test(word));
  if (hasNames && isPath && pattern.startsWith('/')) return undefined;
  const all = names[kind].map((name) => `:${name}`);
  return `a path of ${all.slice(0, -1).join(', ')}, ${all.at(-1)} and words`;
}

/**
 * Fills a pattern: each `:name` is replaced by its value, empty segments vanish, and the base path goes first. A value
 * may hold several segments. A pattern that ends with an extension names a file; any other path ends with a slash,
 * whatever its last value looks like.
 *
 * @example
 * fillPattern('/:locale/:section/:slug/', { locale: 'fr', section: 'blog', slug: 'cohesion' }, '/') // '/fr/blog/cohesion/'
 */
export function fillPattern(pattern: string, values: PatternValues, basePath: string): string {
  const filled = pattern.replace(/:([a-z]+)/gi, (_, name: string) => values[name] ?? '');
  const segments = filled
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
  const path = segments.join('/');
  const isFile = /\.[a-z0-9]+$/i.test(pattern);
  return path === '' ? basePath : `${basePath}${path}${isFile ? '' : '/'}`;
}

/**
 * Returns the file, below the output folder, that a server shows at a permalink: the base path is not part of it.
 *
 * @example
 * outputOf('/blog/fr/', '/blog/') // 'fr/index.html'
 * outputOf('/sitemap.xml', '/') // 'sitemap.xml'
 */
export function outputOf(permalink: string, basePath: string): string {
  const path = permalink.slice(basePath.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Returns the path below which what belongs to a page stands, such as the further pages of its list.
 *
 * @example
 * folderOf('/fr/blog/') // '/fr/blog/'
 * folderOf('/fr/blog.html') // '/fr/blog/'
 */
export function folderOf(permalink: string): string {
  return permalink.endsWith('/') ? permalink : `${permalink.replace(/(?:\/index)?\.[a-z0-9]+$/i, '')}/`;
}

/**
 * Returns an address that an author writes as a path of this site, below the base path; undefined where it is none.
 * What ends with the extension of a page is a file; `/docs/v1.2` is a folder.
 *
 * @example
 * writtenPath('2015/04/cohesion', '/blog/') // '/blog/2015/04/cohesion/'
 * writtenPath('/blog/old.html', '/blog/') // '/blog/old.html'
 */
export function writtenPath(written: string, basePath: string): string | undefined {
  // Percent escapes are how an address is written, not what a file or a server's own path is called.
  const path = decodeAddress(written.trim()).normalize('NFC');
  if (path === '' || /[?#]/.test(written)) return undefined;
  if (/^[a-z][a-z+.-]*:|^\/\/|[\\]|[\p{Cc}\p{Cs}]/iu.test(path)) return undefined;
  const segments = path.split('/').filter(Boolean);
  if (segments.some((segment) => segment === '..' || segment === '.')) return undefined;
  const rooted = `/${segments.join('/')}`;
  const below = `${rooted}/`.startsWith(basePath) ? rooted : basePath + segments.join('/');
  const isFile = !path.endsWith('/') && /\.(?:x?html?|php\d?|aspx?|jsp|cfm|xml|json|txt)$/i.test(below);
  return isFile ? below : `${below.replace(/\/$/, '')}/`;
}

/**
 * Decides whether an address that an author writes can be that of a page: a path, which may end with the extension of
 * one, and holds nothing that would end it in an address.
 *
 * @example
 * isPagePath('/2015/old.html') // true
 * isPagePath('/a/?page=2') // false
 */
export function isPagePath(written: string): boolean {
  const path = writtenPath(written, '/');
  return path !== undefined && !/[?#%\uFFFD]/.test(path) && (path.endsWith('/') || /\.x?html?$/i.test(path));
}

/** What an address holds as it is. */
const plainPath = /^[\w/.~!*'()@:,;+$-]*$/;

/** Encodes a path for an address: what a URL cannot hold is percent-encoded; half a surrogate pair becomes U+FFFD. */
export function encodePath(path: string): string {
  if (plainPath.test(path)) return path;
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(/%(40|3A|2C|3B|2B|24)/g, (code) => decodeURIComponent(code)),
    )
    .join('/');
}

/** What stands for the `:names` of a permalink pattern. */
export type PatternValues = Readonly<Record<string, string>>;

/**
 * Gives the path of a pattern: each `:name` is replaced by its value, empty segments vanish, and the base path goes
 * first. A value may hold several segments.
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
  const isFile = !pattern.endsWith('/') && /\.[a-z0-9]+$/i.test(path);
  return path === '' ? basePath : `${basePath}${path}${isFile ? '' : '/'}`;
}

/**
 * Gives the file, below the output folder, that a server shows at a permalink: the base path is not part of it.
 *
 * @example
 * outputOf('/blog/fr/', '/blog/') // 'fr/index.html'
 * outputOf('/sitemap.xml', '/') // 'sitemap.xml'
 */
export function outputOf(permalink: string, basePath: string): string {
  const path = permalink.slice(basePath.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Gives a path as it stands in an address: what a URL cannot hold is percent-encoded. */
export function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment).replace(/%(40|3A|2C|3B|2B|24)/g, (code) => decodeURIComponent(code)),
    )
    .join('/');
}

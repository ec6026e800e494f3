import type { FieldEntry } from './dialect.js';

/**
 * Reads the old address of a page: a path, and neither a pattern (`/:year/:title/`), a template, another site nor the page
 * for unknown addresses, which has its place without being named.
 */
export function readAliases(value: unknown): FieldEntry | undefined {
  const paths = [value].flat();
  return paths.every(
    (path) => typeof path === 'string' && !/[:{}]|^\/\/|(?:^|\/)404(?:\.html)?\/?$/.test(path),
  )
    ? ['aliases', value]
    : undefined;
}

import type { FieldEntry } from './dialect.js';

/** Reads the old address of a page: a path, and neither a pattern (`/:year/:title/`), a template nor another site. */
export function readAliases(value: unknown): FieldEntry | undefined {
  const paths = [value].flat();
  return paths.every((path) => typeof path === 'string' && !/[:{}]|^\/\//.test(path))
    ? ['aliases', value]
    : undefined;
}

import type { Dialect } from './dialect.js';
import { readNamedFile } from './named-file.js';

/**
 * Pelican: `{filename}/page.md` in an address names a file, from the root where a slash follows; `{static}` and
 * `{attach}` name media.
 *
 * @see https://docs.getpelican.com/en/latest/content.html#linking-to-internal-content
 */
export const pelican: Dialect = {
  name: 'pelican',
  text: {
    marks: /[{|](?:filename|static|attach)[}|]/,
    nodes: [readNamedFile],
  },
};

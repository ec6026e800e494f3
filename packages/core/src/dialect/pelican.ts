import type { Dialect, Notation } from './dialect.js';
import { readNamedFile } from './named-file.js';
import {
  abbreviations,
  attributeLists,
  definitionLists,
  lateDefinitions,
  markdownTags,
} from './notations.js';

const namedFiles: Notation = { marks: /[{|](?:filename|static|attach)[}|]/, nodes: [readNamedFile] };

/**
 * Pelican: `{filename}/page.md` in an address names a file, from the root where a slash follows; `{static}` and
 * `{attach}` name media. Its Markdown has some extensions of Python-Markdown.
 *
 * @see https://docs.getpelican.com/en/latest/content.html#linking-to-internal-content
 */
export const pelican: Dialect = {
  name: 'pelican',
  notations: [namedFiles, markdownTags, definitionLists, lateDefinitions, abbreviations, attributeLists],
};

import { diagnose, placeIn } from '../diagnostic.js';
import { cleanText, firstUnclean } from '../text/clean-text.js';
import { expectList, expectObject } from '../text/expect.js';
import type { Diagnostic, ParsedDocument, Source } from '../types.js';
import { createDocumentReaders, type DocumentReaders, type ReadDocumentOptions } from './document-readers.js';
import { expectSite, expectSource } from './expect-source.js';
import { readFrontMatter } from './front-matter.js';
import { readParts } from './read-parts.js';
import { reportControl } from './report-control.js';

/** A text above this length, in UTF-16 units, is data and no document. */
const longest = 2 * 1024 * 1024;

/** No more than this of a file is read. */
const mostRead = 8 * 1024 * 1024;

/**
 * Reads the document that a text is: its fields, its HTML with holes, its outline, and every problem in it. Depends on
 * nothing but its text, path and site. Never throws for an author's mistake.
 *
 * @throws TypeError where the source or the site is none.
 * @example
 * readDocument({ path: 'content/fr/a.md', text: '---\ntitle: A\n---\nBonjour' }, { site }).fields.title // 'A'
 */
export function readDocument(source: Source, options: ReadDocumentOptions): ParsedDocument {
  expectSource(source);
  expectObject(options, 'options with the settings of a site, { site }');
  if (options.options === undefined) expectSite(options);
  else expectList(options.options.locales, 'what `parseOptionsOf` returns, as `options`');
  const document = createDocumentReader(options)(source);
  const { locales } = options.site ?? options.options;
  return locales.length > 1 ? { ...document, text: source.text } : document;
}

/** Returns the reader of a site's documents, which is faster than one for each: it keeps a parser for every language. */
export function createDocumentReader(given: ReadDocumentOptions): (source: Source) => ParsedDocument {
  const readers = createDocumentReaders(given);
  return (source) => read(source, readers);
}

function read(source: Source, readers: DocumentReaders): ParsedDocument {
  const file = source.path;
  const diagnostics: Diagnostic[] = [];
  const text = readableText(source, diagnostics);
  const frontMatter = readFrontMatter({ path: file, text }, readers.readPlain);
  const isEmpty = text.slice(frontMatter.bodyStart).trim() === '' && source.text.length <= longest;
  const document = readParts({ file, frontMatter, text }, readers);
  if (isEmpty && !document.path.index && document.fields.title === undefined)
    diagnostics.push(diagnose('document-empty', placeIn(file)));
  return diagnostics.length === 0
    ? document
    : { ...document, diagnostics: [...diagnostics, ...document.diagnostics] };
}

/** Returns the text of a source without what cannot be read, which is reported; of one that is too large, nothing. */
function readableText({ path, text }: Source, diagnostics: Diagnostic[]): string {
  if (text.length > longest) {
    const size = `${text.length < mostRead ? '' : 'at least '}${(text.length / 1024 / 1024).toFixed(1)} MiB`;
    diagnostics.push(diagnose('file-too-large', placeIn(path), { found: size, expected: 'at most 2 MiB' }));
    return '';
  }
  // A lone carriage return ends a line of Markdown, but none of YAML in what reads it: as a line feed it ends both.
  const written = text.replace(/\r(?!\n)/g, '\n');
  const control = firstUnclean(written);
  if (control < 0) return written;
  diagnostics.push(reportControl(path, written, control));
  return cleanText(written);
}

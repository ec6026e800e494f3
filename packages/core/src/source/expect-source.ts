import { expectList, expectName, expectObject, expectText } from '../text/expect.js';
import type { ParsedDocument, ParseSettings, Source } from '../types.js';

/**
 * Checks that an argument is a source: the path of a file, and its text.
 *
 * @throws TypeError where the value is none.
 */
export function expectSource(source: Source): void {
  expectObject(source, 'a source, { path, text }');
  expectName(source.path, 'the path of a source');
  expectText(source.text, 'the text of a source');
}

/**
 * Checks that options hold the documents of a library.
 *
 * @throws TypeError where they are no list.
 */
export function expectDocuments({ documents }: { readonly documents: readonly ParsedDocument[] }): void {
  expectList(documents, 'documents, from `readDocument`, as `documents`');
  for (const document of documents) expectObject(document, 'a document, from `readDocument`');
}

/**
 * Checks that options hold the settings of a site.
 *
 * @throws TypeError where they hold none.
 */
export function expectSite(options: { readonly site: ParseSettings }): void {
  expectObject(options, 'options with the settings of a site, { site }');
  expectObject(options.site, 'the settings of a site, from `defineSite` or `readSite`, as `site`');
  for (const list of [options.site.locales, options.site.taxonomies])
    expectList(list, 'the settings of a site, from `defineSite` or `readSite`, as `site`');
}

import { common, createLowlight } from 'lowlight';
import type { MarkdownPlugins } from '../markdown/plugins.js';
import type { ReadDocumentOptions } from '../source/document-readers.js';
import { readPlainYaml } from '../source/plain-yaml.js';
import { type AuthorsFile, createAuthorsReader } from '../source/read-authors.js';
import { createDocumentReader } from '../source/read-document.js';
import type { ParsedDocument, ParseOptions, Source } from '../types.js';
import { loadNativeParser, type NativeParser } from './native-parser.js';

/** What the documents of a site are parsed with. */
export interface DocumentParserOptions {
  readonly options: ParseOptions;
  readonly plugins: MarkdownPlugins;
  /** The native parser that `options` names; undefined where they name none. */
  readonly native: NativeParser | undefined;
}

/** Creates what parses the documents of a site, with all that a program on this machine has for it. */
export function createDocumentParser(options: DocumentParserOptions): (source: Source) => ParsedDocument {
  return blamePlugins(createDocumentReader(toolsOf(options)));
}

/** Creates what parses the files of authors of a site, as its documents are parsed. */
export function createAuthorsParser(options: DocumentParserOptions): (source: Source) => AuthorsFile {
  return blamePlugins(createAuthorsReader(toolsOf(options)));
}

function toolsOf({ options, plugins, native }: DocumentParserOptions): ReadDocumentOptions {
  const highlight = createLowlight(common);
  return { options, plugins, highlight, fast: native?.parse, readPlain: readPlainYaml };
}

function blamePlugins<Value>(read: (source: Source) => Value): (source: Source) => Value {
  return (source) => {
    try {
      return read(source);
    } catch (cause) {
      // No step of ours throws.
      throw new Error(`A plugin of Markdown fails on ${source.path}`, { cause });
    }
  };
}

/** Loads the native parser, unless a site wants remark-parse alone. */
export function loadParserFor(parser: string | undefined): Promise<NativeParser | undefined> {
  return parser === 'remark' ? Promise.resolve(undefined) : loadNativeParser();
}

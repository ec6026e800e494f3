import { documentPath } from '../source/document-path.js';
import { parseOptionsOf } from '../source/parse-options.js';
import { localeUnknown } from '../source/read-parts.js';
import type { Diagnostic, ParsedDocument, Site } from '../types.js';
import { openCache } from './cache/open-cache.js';
import { processorVersion } from './cache/processor-version.js';
import { createAuthorsParser, createDocumentParser, loadParserFor } from './document-parser.js';
import type { FileReading, Parse } from './file-reading.js';
import type { SourceList } from './list-sources.js';
import { readAll } from './read-all.js';
import type { LoadedConfig } from './read-config.js';
import { type HeldDocuments, readEach, readThrough } from './read-through.js';
import { countThreads, startThreads } from './threads/parse-threads.js';

/** What the documents of a site are read with. */
export interface ReadingConfig extends LoadedConfig {
  /** Whether nothing is taken from earlier builds. */
  readonly fresh: boolean;
  readonly onRead: ((progress: ReadingProgress) => void) | undefined;
  readonly held: HeldDocuments | undefined;
  /** How many threads parse beside this one; by default, as many as are of use. */
  readonly threads: number | undefined;
}

/** How many documents of a site are read. */
export interface ReadingProgress {
  readonly read: number;
  readonly all: number;
  /** How many of those that are read were parsed; the others were taken from an earlier build. */
  readonly parsed: number;
}

/** Documents, and how they were come by. */
export interface DocumentsReading {
  readonly documents: readonly ParsedDocument[];
  /** How many of them were parsed: the cache had the others. */
  readonly parsed: number;
  /** Whether a cache keeps them for the next build. */
  readonly cached: boolean;
}

/**
 * Reads the documents of every locale, from the cache where it has them, and reports once each folder that is none of a
 * locale.
 */
export async function readDocuments(
  list: SourceList,
  site: Site,
  config: ReadingConfig,
  diagnostics: Diagnostic[],
): Promise<DocumentsReading> {
  const native = await loadParserFor(config.parser);
  const options = parseOptionsOf(site, {
    allow: config.allow,
    plugins: config.identities,
    components: Object.keys(config.components),
    parser: native?.name,
  });
  const parsing = { options, plugins: config.plugins, native };
  const parseSource = createDocumentParser(parsing);
  const outside = new Map<string, Diagnostic>();
  let parsed = 0;
  let read = 0;
  const isDocument = (path: string) => documentPath(path, site) !== undefined;
  const parse: Parse = (source) => {
    if (isDocument(source.path)) return parseSource(source);
    const problem = localeUnknown(source.path);
    if (!outside.has(problem.found ?? '')) outside.set(problem.found ?? '', problem);
    return undefined;
  };
  const cache = await openCache(list.root, options, config);
  const sources = list.sources.filter(({ kind }) => kind === 'document');
  const onRead = (isParsed: boolean) => {
    if (isParsed) parsed++;
    config.onRead?.({ read: ++read, all: sources.length, parsed });
  };
  const setting = { version: processorVersion(), root: list.root, markdown: config.markdown, options };
  const start = (texts: number) => startThreads(setting, config.threads ?? countThreads(texts));
  const { readings, diagnostics: ofCache } = await (cache
    ? readThrough(cache, list.root, sources, {
        parse,
        isDocument,
        startThreads: start,
        onRead,
        held: config.held,
        site,
      })
    : readEach(list.root, sources, { parse, onRead, site }));
  const ordered = sources.flatMap(({ path, from }) => nameOrigin(readings.get(path), from) ?? []);
  diagnostics.push(...ofCache, ...ordered.flatMap((reading) => reading.diagnostics), ...outside.values());
  const authors = readAll(list, 'authors', diagnostics, createAuthorsParser(parsing));
  diagnostics.push(...authors.flatMap((file) => file.diagnostics));
  return {
    documents: [
      ...ordered.flatMap(({ document }) => document ?? []),
      ...authors.flatMap((file) => file.documents),
    ],
    parsed,
    cached: cache !== undefined,
  };
}

/** Adds the name of the function that made a document to what was read of it. */
function nameOrigin(reading: FileReading | undefined, from: string | undefined): FileReading | undefined {
  if (from === undefined || !reading?.document) return reading;
  return { ...reading, document: { ...reading.document, from } };
}

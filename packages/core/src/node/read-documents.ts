import { common, createLowlight } from 'lowlight';
import { documentPath } from '../source/document-path.js';
import { parseOptionsOf } from '../source/parse-options.js';
import { readPlainYaml } from '../source/plain-yaml.js';
import { createDocumentReader, localeUnknown } from '../source/read-document.js';
import type { Diagnostic, ParsedDocument, Site, Source } from '../types.js';
import { openCache } from './cache/open-cache.js';
import type { SourceList } from './list-sources.js';
import { loadNativeParser } from './native-parser.js';
import type { LoadedConfig } from './read-config.js';
import { type FileReading, type HeldDocuments, type Parse, readEach, readThrough } from './read-through.js';

/** What the documents of a site are read with. */
export interface ReadingConfig extends LoadedConfig {
  /** Whether nothing is taken from earlier builds. */
  readonly fresh: boolean;
  readonly onRead: ((progress: ReadingProgress) => void) | undefined;
  readonly held: HeldDocuments | undefined;
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
  const native = config.parser === 'remark' ? undefined : await loadNativeParser();
  const options = parseOptionsOf(site, {
    allow: config.allow,
    plugins: config.identities,
    components: Object.keys(config.components),
    parser: native?.name,
  });
  const highlight = createLowlight(common);
  const readDocument = createDocumentReader({
    options,
    plugins: config.plugins,
    highlight,
    fast: native?.parse,
    readPlain: readPlainYaml,
  });
  const outside = new Map<string, Diagnostic>();
  let parsed = 0;
  let read = 0;
  const parse: Parse = (source) => {
    if (documentPath(source.path, site)) {
      parsed++;
      return parseSource(source, readDocument);
    }
    const problem = localeUnknown(source.path);
    if (!outside.has(problem.found ?? '')) outside.set(problem.found ?? '', problem);
    return undefined;
  };
  const cache = await openCache(list.root, options, config);
  const sources = list.sources.filter(({ kind }) => kind === 'document');
  const onRead = () => config.onRead?.({ read: ++read, all: sources.length, parsed });
  const { readings, diagnostics: ofCache } = await (cache
    ? readThrough(cache, list.root, sources, { parse, onRead, held: config.held })
    : readEach(list.root, sources, { parse, onRead }));
  const ordered = sources.flatMap(({ path, from }) => nameOrigin(readings.get(path), from) ?? []);
  diagnostics.push(...ofCache, ...ordered.flatMap((reading) => reading.diagnostics), ...outside.values());
  return {
    documents: ordered.flatMap(({ document }) => document ?? []),
    parsed,
    cached: cache !== undefined,
  };
}

/** Adds the name of the function that made a document to what was read of it. */
function nameOrigin(reading: FileReading | undefined, from: string | undefined): FileReading | undefined {
  if (from === undefined || !reading?.document) return reading;
  return { ...reading, document: { ...reading.document, from } };
}

function parseSource(source: Source, readDocument: (source: Source) => ParsedDocument): ParsedDocument {
  try {
    return readDocument(source);
  } catch (cause) {
    // No step of ours throws.
    throw new Error(`A plugin of Markdown fails on ${source.path}`, { cause });
  }
}

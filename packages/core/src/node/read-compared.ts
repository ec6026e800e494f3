import { comparedDocuments } from '../graph/compared-documents.js';
import { groupBy } from '../group-by.js';
import { readBlocks } from '../source/read-blocks.js';
import type { Site } from '../types.js';
import { hashOf } from './cache/cache-key.js';
import { type DocumentCache, type DocumentReading, shardOf } from './cache/document-cache.js';
import { decode } from './decode.js';
import type { FileReading } from './file-reading.js';
import type { ListedSource } from './list-sources.js';
import { mostBytes, readBytes } from './read-text.js';

/** The readings of a site's documents, by their paths. */
export interface SiteReadings {
  readonly root: string;
  readonly site: Site;
  readonly sources: readonly ListedSource[];
  readonly readings: Map<string, FileReading>;
}

/** A document with its blocks, and the bytes that they were read of. */
interface ComparedReading {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly reading: DocumentReading;
}

/**
 * Reads the blocks of translations that say what they were made from, and of their originals, unless an earlier build
 * has: which these are shows once all documents are known. Adds them to their readings, and returns those.
 */
export function readCompared({ root, site, sources, readings }: SiteReadings): readonly ComparedReading[] {
  const documents = [...readings.values()].flatMap(({ document }) => document ?? []);
  const compared = comparedDocuments(site, documents);
  if (compared.size === 0) return [];
  return sources.flatMap((listed): ComparedReading[] => {
    const { path, size } = listed;
    const { document, diagnostics = [] } = readings.get(path) ?? {};
    if (!document || document.prose || !compared.has(document) || size > mostBytes) return [];
    const { bytes } = readBytes(root, listed);
    if (!bytes) return [];
    const prose = readBlocks(decode(path, bytes).source.text, { path });
    const reading = { document: { ...document, prose }, diagnostics };
    readings.set(path, reading);
    return [{ path, bytes, reading }];
  });
}

/** Keeps documents with their blocks for the next build, in the place of those without. */
export async function keepCompared(
  cache: DocumentCache,
  compared: readonly ComparedReading[],
  held: Map<string, DocumentReading> | undefined,
): Promise<void> {
  for (const [number, documents] of groupBy(compared, ({ path }) => shardOf(path))) {
    const shard = await cache.open(number);
    for (const { path, bytes, reading } of documents) {
      const key = cache.keyOf(path, hashOf(bytes));
      shard.keep(key, reading);
      held?.set(key, reading);
    }
    await shard.close();
  }
}

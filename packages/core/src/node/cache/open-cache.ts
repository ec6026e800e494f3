import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from '../../once.js';
import type { ParseOptions } from '../../types.js';
import { keyBase } from './cache-key.js';
import { type CacheSetting, cacheFolderOf } from './cache-settings.js';
import { type DocumentCache, openDocumentCache } from './document-cache.js';
import { installedVersions, packageFolder } from './installed-versions.js';
import { processorVersion } from './processor-version.js';

/** What decides whether documents are taken from an earlier build. */
export interface CacheConfig {
  readonly cache: CacheSetting | undefined;
  readonly strict: boolean;
  readonly fresh: boolean;
  /** The folders of the packages that the builder's plugins come from, or import. */
  readonly packages: readonly string[];
}

const coreVersions = once(() =>
  installedVersions([packageFolder(dirname(fileURLToPath(import.meta.url))) ?? '.']),
);

/**
 * Opens the cache of a site's documents. Undefined where the site wants none, and where nothing tells what its documents
 * are parsed with from another version of it, such as a plugin that is given as a function.
 */
export async function openCache(
  root: string,
  options: ParseOptions,
  { cache, strict, fresh, packages }: CacheConfig,
): Promise<DocumentCache | undefined> {
  const place = cacheFolderOf(root, cache);
  const base = place && baseOf(options, packages);
  return place && base ? openDocumentCache({ ...place, root, base, strict, fresh }) : undefined;
}

function baseOf(options: ParseOptions, packages: readonly string[]): string | undefined {
  const { v8, icu, unicode, cldr, tz } = process.versions;
  try {
    return keyBase(options, {
      version: processorVersion(),
      installed: [...coreVersions(), ...installedVersions(packages)],
      runtime: { v8, icu, unicode, cldr, tz },
    });
  } catch {
    // A package whose manifest cannot be read has no version.
    return undefined;
  }
}

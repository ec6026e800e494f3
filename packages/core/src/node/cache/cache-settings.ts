import { join, resolve } from 'node:path';
import { packageFolder } from './installed-versions.js';
import type { RemoteOptions } from './remote-store.js';

/** Where parsed documents are kept for the next build: `false` for nowhere, or a folder, relative to the root. */
export type CacheSetting = false | string | CacheOptions;

/** What may be said of the cache besides its folder. */
export interface CacheOptions extends RemoteOptions {
  /** The folder, relative to the root; by default `node_modules/.cache/almanach` of the project. */
  readonly folder?: string | undefined;
  /** How much it may hold, in MiB: 1024 by default. What was not used for the longest time goes first. */
  readonly limit?: number | undefined;
}

const mebibyte = 1024 * 1024;

/** Where the cache is, and how large it may become, in bytes. */
export interface CacheFolder extends RemoteOptions {
  readonly folder: string;
  readonly limit: number;
}

/** Completes what a site says of its cache; undefined where it wants none. */
export function cacheFolderOf(root: string, setting: CacheSetting = {}): CacheFolder | undefined {
  if (setting === false) return undefined;
  const { folder, limit = 1024, ...shared } = typeof setting === 'string' ? { folder: setting } : setting;
  return {
    ...shared,
    folder: folder === undefined ? defaultFolder(root) : resolve(root, folder),
    limit: limit * mebibyte,
  };
}

/** Hands a store over, to be closed when the documents are read: nobody else can close one that a file has opened. */
export function handOver(setting: CacheSetting | undefined): CacheSetting | undefined {
  if (typeof setting !== 'object') return setting;
  const { remote } = setting;
  return typeof remote === 'object' ? { ...setting, remote: () => remote } : setting;
}

/** Returns the folder of the project that a site belongs to, or of the site, for what a tool may lose at any time. */
function defaultFolder(root: string): string {
  return join(packageFolder(root) ?? root, 'node_modules/.cache/almanach');
}

export type { CacheOptions, CacheSetting } from './cache/cache-settings.js';
export type { RemoteOptions, SharedStore } from './cache/remote-store.js';
export { type ListedSource, listSources, type SourceKind, type SourceList } from './list-sources.js';
export { type LoadOptions, loadLibrary } from './load-library.js';
export { type ParseDocumentsOptions, parseDocuments, type SiteContent } from './parse-documents.js';
export type { AlmanachConfig, PluginSetting } from './read-config.js';
export type { ReadingProgress } from './read-documents.js';
export { readSettings, type SiteReading } from './read-settings.js';
export { listImports } from './resolve-module.js';

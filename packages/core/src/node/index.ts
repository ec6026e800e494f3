export type { CacheOptions, CacheSetting } from './cache/cache-settings.js';
export type { RemoteOptions, SharedStore } from './cache/remote-store.js';
export type { GivenDocument, GivenDocuments, SourceFunction } from './given-document.js';
export type { MarkdownSettings, PluginSetting } from './import-plugins.js';
export { createLibraryBuilder, type LibraryBuilder, type RebuiltLibrary } from './library-builder.js';
export { type ListedSource, listSources, type SourceKind, type SourceList } from './list-sources.js';
export { type LoadOptions, loadLibrary } from './load-library.js';
export { type ParseDocumentsOptions, parseDocuments, type SiteContent } from './parse-documents.js';
export type { AlmanachConfig } from './read-config.js';
export type { ReadingProgress } from './read-documents.js';
export { readSettings, type SiteReading } from './read-settings.js';
export type { HeldDocuments } from './read-through.js';
export { listImports } from './resolve-module.js';
export {
  type AlignedPage,
  type AlignedProject,
  type AlignOptions,
  type AlignReading,
  alignFiles,
  type UnpairedPage,
} from './stamp/align-files.js';
export {
  type StampedFile,
  type StampOptions,
  type StampOutcome,
  type StampReading,
  stampFiles,
} from './stamp/stamp-files.js';
export { loadStatus, type StatusReading } from './status/load-status.js';
export type { StatusNotes, StatusOptions } from './status/open-status.js';
export {
  type ComparedTranslation,
  compareTranslations,
  type TranslationPair,
} from './translations/compare-translations.js';

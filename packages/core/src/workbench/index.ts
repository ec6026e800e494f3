export { alignBlocks, fitBlocks } from '../revision/align-blocks.js';
export { type BlockComparison, compareBlocks } from '../revision/compare-blocks.js';
export { diffWords } from '../revision/diff-words.js';
export { hashBlock } from '../revision/hash-block.js';
export { formatSourceBlocks, parseSourceBlocks } from '../revision/source-blocks.js';
export { type ReadBlocksOptions, readBlocks } from '../source/read-blocks.js';
export type {
  Block,
  BlockKind,
  BlockPair,
  BlockPlace,
  BlockReport,
  BlockState,
  DiffPart,
} from '../types/block.js';
export type { LocaleStatus, PageBasis, PageState, PageStatus, Status, StatusBlock } from '../types/status.js';
export {
  type AlignedDocuments,
  type AlignInput,
  type AlignmentProblem,
  alignDocuments,
  type TranslationUnit,
} from './align/align-documents.js';
export { formatMemoryLines, formatTmx, type MemoryUnit } from './align/format-memory.js';
export { checkGlossary, type GlossaryText } from './glossary/check-glossary.js';
export type { Glossary, GlossaryEntry, TermForms } from './glossary/glossary.js';
export { type GlossaryReading, type ReadGlossaryOptions, readGlossary } from './glossary/read-glossary.js';
export type { LayoutName } from './layouts/language-layout.js';
export {
  type LayoutSettings,
  type LayoutSettingsReading,
  readLayoutSettings,
} from './layouts/layout-settings.js';
export { type CheckMessageFilesOptions, checkMessageFiles } from './message-files/check-message-files.js';
export { fixMessageFiles, type MessageFileFix } from './message-files/fix-message-files.js';
export { type StampInput, settleStamp, stampDocument } from './stamp/stamp-document.js';
export { type DatedText, readStatus, type StatusFile, type StatusInput } from './status/read-status.js';

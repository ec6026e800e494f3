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

import type { Block, BlockReport, PageBasis, PageStatus, StatusBlock } from '../../types.js';

/** A page in one language, as it was compared. */
export interface ComparedPage {
  readonly file: string | undefined;
  readonly original: string | undefined;
  readonly basis: PageBasis;
  readonly isDraft: boolean;
  readonly reports: readonly BlockReport[];
  /** How many words the whole original has. */
  readonly words: number;
  /** Whether the translation is a file that waits for its text. */
  readonly isPlaceholder?: boolean | undefined;
}

/**
 * Decides whether a translation is a file that waits for its text: it has none, or a title alone, where its original has
 * more. Some tools ask for a file of each page in each language.
 */
export function isPlaceholder(original: readonly Block[], translation: readonly Block[]): boolean {
  const hasText = (blocks: readonly Block[]) => blocks.some(({ field }) => !titles.has(field ?? ''));
  return hasText(original) && !hasText(translation);
}

/** The fields of a title. */
const titles: ReadonlySet<string> = new Set(['title', 'linkTitle', 'shortTitle', 'sidebar_label']);

/** Sums up what is left to do on a page in one language. */
export function reportPage({
  file: path,
  original,
  basis,
  isDraft,
  reports,
  words,
  isPlaceholder: isEmpty = false,
}: ComparedPage): PageStatus {
  const file = isEmpty ? undefined : path;
  const page = { ...(file !== undefined && { file }), ...(original !== undefined && { original }), basis };
  if (file === undefined) return { ...page, state: 'missing', words, blocks: [] };
  if (original === undefined) return { ...page, state: 'surplus', words: 0, blocks: [] };
  const blocks = reports.flatMap(blockOf);
  const isStale = blocks.some(({ state }) => state !== 'moved');
  const left = reports.reduce((sum, report) => sum + report.words, 0);
  if (isDraft) return { ...page, state: 'draft', words, blocks };
  return { ...page, state: isStale ? 'stale' : 'current', words: left, blocks };
}

function blockOf({ state, line, original }: BlockReport): StatusBlock[] {
  if (state === 'current') return [];
  return [
    { state, ...(line !== undefined && { line }), ...(original && { original: { line: original.line } }) },
  ];
}

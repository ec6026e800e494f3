import { foldTypography } from '../text/fold-typography.js';
import type { Block } from '../types.js';
import { foldCode } from './block-likeness.js';

type Coded = Pick<Block, 'text' | 'codes'>;

/**
 * Decides whether a translation already has what changed in its original, where nothing but codes has: an address or a
 * name of code that was replaced in all languages at once.
 *
 * @example
 * hasCarriedCodes({
 *   before: { text: 'See the guide', codes: ['old'] },
 *   now: { text: 'See the guide', codes: ['new'] },
 *   translation: { text: 'Voir le guide', codes: ['new'] },
 * }) // true
 */
export function hasCarriedCodes({
  before,
  now,
  translation,
}: Readonly<Record<'before' | 'now' | 'translation', Coded>>): boolean {
  if (proseOf(before) !== proseOf(now)) return false;
  const [old, current, translated] = [before, now, translation].map(({ codes }) => codes.map(foldCode));
  const gone = without(old, current);
  const come = without(current, old);
  // What the translation has besides those that stayed must be what came.
  const stayed = without(current, come);
  const others = without(translated, stayed);
  return without(come, others).length === 0 && without(gone, others).length === gone.length;
}

/**
 * Finds the earlier form of a block of the original whose codes a translation still has, where the original has others
 * now; undefined where nothing shows that the translation is older than it seems.
 *
 * @param older Earlier versions of the original, the newest first.
 */
export function findOutdatedForm(
  now: Block,
  translation: Pick<Block, 'codes'>,
  older: readonly (readonly Block[])[],
): Block | undefined {
  const [current, translated] = [now, translation].map(({ codes }) => codes.map(foldCode).sort());
  const come = without(current, translated);
  if (come.length === 0 || older.length === 0) return undefined;
  const isForm = (block: Block) => {
    if (block.kind !== now.kind || block.codes.length !== translated?.length) return false;
    const codes = block.codes.map(foldCode).sort();
    if (codes.join('\n') !== translated.join('\n')) return false;
    return without(come, codes).length === come.length && isAkin(block.text, now.text);
  };
  for (const blocks of older) {
    const form = blocks.find(isForm);
    if (form) return form;
  }
  return undefined;
}

/** Decides whether two texts of one language have most of their words in common. */
function isAkin(one: string, other: string): boolean {
  const [words, others] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  const shared = [...(words ?? [])].filter((word) => others?.has(word)).length;
  return shared * 2 >= Math.max(words?.size ?? 0, others?.size ?? 0);
}

/** Returns the words of a block alone. */
function proseOf({ text, codes }: Coded): string {
  const prose = [...codes]
    .sort((a, b) => b.length - a.length)
    .reduce((left, code) => left.replaceAll(code, ' '), text);
  return foldTypography(prose.replaceAll('`', ' '));
}

/** Lists what one list has more often than another. */
function without(items: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  const left = [...others];
  return items.filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

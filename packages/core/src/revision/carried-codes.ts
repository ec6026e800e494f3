import { foldTypography } from '../text/fold-typography.js';
import type { Block } from '../types.js';

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
 * @param forms The earlier forms of the block, the newest first.
 */
export function findOutdatedForm<Form extends Coded>(
  now: Coded,
  translation: Coded,
  forms: Iterable<Form>,
): Form | undefined {
  const [current, translated] = [now, translation].map(({ codes }) => codes.map(foldCode).sort());
  const come = without(current, translated);
  if (come.length === 0) return undefined;
  for (const form of forms) {
    const codes = form.codes.map(foldCode).sort();
    if (codes.join('\n') === translated?.join('\n') && without(come, codes).length === come.length)
      return form;
  }
  return undefined;
}

/** Returns the words of a block alone. */
function proseOf({ text, codes }: Coded): string {
  const prose = [...codes]
    .sort((a, b) => b.length - a.length)
    .reduce((left, code) => left.replaceAll(code, ' '), text);
  return foldTypography(prose.replaceAll('`', ' '));
}

/** Returns a code as all languages have it: of an address, without the folder of a language and the part of the page. */
function foldCode(code: string): string {
  if (!code.includes('/')) return code.toLowerCase();
  const [address = ''] = code.split('#', 1);
  return address
    .split('/')
    .filter((name) => name !== '' && !/^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name))
    .join('/')
    .toLowerCase();
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

import type { QuoteKind, QuoteToken } from './quote-tokens.js';

/** An open mark: which token it is, and for each kind the level of the nearest one that may still be closed. */
interface Level {
  readonly token: number;
  readonly open: Readonly<Record<QuoteKind, number>>;
}

const none: Level['open'] = { straight: -1, spaced: -1, outer: -1, inner: -1, single: -1 };

/**
 * Gives for each token the one that it opens or closes with, by index, or -1.
 *
 * Within a paragraph pairs are nested and never cross: a mark that closes gives up what was opened inside and not
 * closed. A double mark closes over single ones, which may be apostrophes, and not the other way round; one that is typed as it should be, and closes
 * nothing, gives up all that is open. What is left
 * may be a quotation of several paragraphs.
 */
export function pairQuotes(tokens: readonly QuoteToken[]): readonly number[] {
  const partners = tokens.map(() => -1);
  let levels: Level[] = [];
  tokens.forEach(({ kind, role, paragraph }, index) => {
    if (paragraph !== tokens[index - 1]?.paragraph) levels = [];
    if (role === 'apostrophe' || isInch(tokens, index, levels)) return;
    const open = levels.at(-1)?.open ?? none;
    const opening = levels[open[kind]];
    if (role === 'open' || (role === 'either' && !opening)) {
      levels.push({ token: index, open: openWith(open, kind, levels.length) });
    } else if (opening) {
      partners[opening.token] = index;
      partners[index] = opening.token;
      levels.length = open[kind];
    } else if (kind === 'outer' || kind === 'inner') {
      levels = [];
    }
  });
  pairAcross(tokens, partners);
  return partners;
}

function openWith(open: Level['open'], kind: QuoteKind, level: number): Level['open'] {
  if (kind === 'single') return { ...open, single: level };
  const { outer, inner } = open;
  if (kind === 'outer' || kind === 'inner') return { ...none, outer, inner, [kind]: level };
  return { ...open, single: -1, [kind]: level };
}

/** In `"a 27" screen"`, the second mark closes nothing: another does behind it, and one is open. */
function isInch(tokens: readonly QuoteToken[], index: number, levels: readonly Level[]): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token?.behindDigit || token.role !== 'close' || levels.length !== 1) return false;
  return next?.kind === token.kind && next.role === 'close' && next.paragraph === token.paragraph;
}

/**
 * A quotation of several paragraphs opens at the start of each, or of the first alone, and closes in the last: at its
 * end, or where the quotation ends that this one opens with. All that open are given the mark that closes, and that one
 * the first of them.
 */
function pairAcross(tokens: readonly QuoteToken[], partners: number[]): void {
  let opened: number[] = [];
  tokens.forEach(({ kind, role, atEdge }, index) => {
    const close = closeOf(opened, index, tokens, partners);
    if (close !== undefined) {
      for (const open of opened) partners[open] = close;
      partners[close] = opened[0] ?? index;
      opened = [];
    } else if (partners[index] === -1 && kind !== 'single') {
      const goesOn = role === 'open' && atEdge && tokens[opened[0] ?? index]?.kind === kind;
      if (goesOn) opened.push(index);
      else opened = [];
    }
  });
}

/** Gives what closes the quotation that was opened, where a token tells. */
function closeOf(
  opened: readonly number[],
  index: number,
  tokens: readonly QuoteToken[],
  partners: readonly number[],
): number | undefined {
  const last = tokens[opened.at(-1) ?? -1];
  const token = tokens[index];
  if (!last || !token?.atEdge || token.kind !== last.kind) return undefined;
  if (partners[index] === -1) return token.role === 'close' ? index : undefined;
  return token.role === 'open' && token.paragraph === last.paragraph + 1 ? partners[index] : undefined;
}

import type { QuoteKind, QuoteToken } from './quote-tokens.js';

/** An open mark: the index of its token, and for each kind the level of the nearest mark that can still be closed. */
interface Level {
  readonly token: number;
  readonly open: Readonly<Record<QuoteKind, number>>;
}

const none: Level['open'] = { straight: -1, spaced: -1, outer: -1, inner: -1, single: -1 };

/**
 * Returns for each token the index of its partner, or -1.
 *
 * Within a paragraph pairs nest and never cross: a closing mark discards the marks that were opened inside and not
 * closed. A double mark may close over open single ones, which may be apostrophes, but not the other way round. A
 * curly or angle mark that closes nothing discards all open marks. Tokens that remain may belong to a quotation of
 * several paragraphs.
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

/** Decides whether a mark means inches: in `"a 27" screen"`, one mark is open and a later one closes it. */
function isInch(tokens: readonly QuoteToken[], index: number, levels: readonly Level[]): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token?.behindDigit || token.role !== 'close' || levels.length !== 1) return false;
  return next?.kind === token.kind && next.role === 'close' && next.paragraph === token.paragraph;
}

/**
 * Pairs quotations of several paragraphs. Such a quotation opens at the start of each paragraph, or of the first alone,
 * and closes in the last: at its end, or at the end of the quotation with which the last paragraph begins. The partner
 * of every opening mark is the closing mark, whose partner is the first opening mark.
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

/** Returns the index of the mark that closes an open quotation, if a token determines it. */
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

import type { Edit } from '../text/edit.js';
import { endOfSpaces } from './character.js';
import type { Rule } from './convention.js';
import { pairQuotes } from './pair-quotes.js';
import { marksOf, type QuoteStyle, type QuoteToken, readTokens } from './quote-tokens.js';

/**
 * Creates the rule of quotes and apostrophes. Marks are paired first: one without a partner stays, since it may be an
 * inch, or code.
 */
export function setQuotes(style: QuoteStyle): Rule {
  const marks = marksOf(style);
  return (text) => {
    const edits: Edit[] = [];
    if (!/["']/.test(text)) return edits;
    const tokens = readTokens(text, marks, style);
    const glyphs = glyphsOf(text, tokens, style);
    for (const [index, { at }] of tokens.entries()) {
      const glyph = glyphs[index];
      if (glyph && /["']/.test(text.charAt(at))) edits.push({ start: at, end: at + 1, text: glyph });
    }
    return edits;
  };
}

/** Returns the character that replaces each token, or undefined if it is no quotation mark and no apostrophe. */
function glyphsOf(text: string, tokens: readonly QuoteToken[], { outer, inner, single }: QuoteStyle) {
  const partners = pairQuotes(tokens);
  let depth = 0;

  /** Counts the quotations around a double mark: one that opens a further paragraph opens none inside its own. */
  function depthAround(opens: boolean, isFurther: boolean): number {
    const around = depth - (opens && !isFurther ? 0 : 1);
    depth = around + (opens ? 1 : 0);
    return around;
  }

  return tokens.map(({ kind, elides, at }, index) => {
    const partner = partners[index] ?? -1;
    const opens = partner > index;
    const side = opens ? 'open' : 'close';
    const end = tokens[partner];
    if (!end || isEmpty(text, at, end.at)) return elides ? '’' : undefined;
    if (kind === 'single') return single[side];
    if (kind === 'inner') return undefined;
    return (depthAround(opens, partners[partner] !== index) > 0 ? inner : outer)[side];
  });
}

/** Decides whether two marks quote nothing: `""`, `" "`. */
function isEmpty(text: string, at: number, partner: number): boolean {
  return endOfSpaces(text, Math.min(at, partner) + 1) >= Math.max(at, partner);
}

import { endOfSpaces } from './character.js';
import type { Rule } from './convention.js';
import type { Edit } from './edit.js';
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
  return tokens.map(({ kind, elides, at }, index) => {
    const partner = partners[index] ?? -1;
    const opens = partner > index;
    if (partner < 0 || isEmpty(text, at, tokens[partner]?.at ?? at)) return elides ? '’' : undefined;
    if (kind === 'single') return opens ? single.open : single.close;
    if (kind === 'inner') return undefined;
    // A mark that opens a further paragraph of a quotation opens no quotation inside it.
    const counts = partners[partner] === index;
    if (!opens || !counts) depth--;
    const pair = depth > 0 ? inner : outer;
    if (opens) depth++;
    return opens ? pair.open : pair.close;
  });
}

/** Decides whether two marks quote nothing: `""`, `" "`. */
function isEmpty(text: string, at: number, partner: number): boolean {
  return endOfSpaces(text, Math.min(at, partner) + 1) >= Math.max(at, partner);
}

/** What the marks of a paragraph can cost a parser. */
export interface InlineCost {
  /** Brackets and runs of `*`, `_` and `~`: a parser looks for the other end of each. */
  readonly marks: number;
  /** The most brackets that are open at once. */
  readonly open: number;
  /** Characters that are looked at in vain for the end of code or HTML. */
  readonly vain: number;
}

const mark = /\\[\s\S]|\[|\]|\*+|_+|~+|`+|<(?:\?|!--|!\[CDATA\[|![A-Za-z])/g;
const htmlEnds: Readonly<Record<string, string>> = { '<?': '?>', '<!--': '-->', '<![CDATA[': ']]>' };

/** Counts what the marks of a paragraph can cost a parser, in one pass. */
export function inlineCost(text: string): InlineCost {
  let [marks, open, deepest] = [0, 0, 0];
  const searches: { readonly at: number; readonly end: string }[] = [];
  const last = new Map<string, number>();
  for (const { 0: found, index } of text.matchAll(mark)) {
    if (found === '[') deepest = Math.max(deepest, ++open);
    else if (found === ']') open = Math.max(0, open - 1);
    if (/^[[\]*_~]/.test(found)) marks++;
    else if (found.startsWith('`')) {
      searches.push({ at: index, end: found });
      last.set(found, index);
    } else if (found.startsWith('<')) searches.push({ at: index, end: htmlEnds[found] ?? '>' });
  }
  let vain = 0;
  for (const { at, end } of searches) {
    // A mark of code ends at another one of its length, which may be this one itself.
    const reached = end.startsWith('`') ? (last.get(end) ?? -1) : lastIndexOf(text, end, last);
    if (reached <= at) vain += text.length - at;
  }
  return { marks, open: deepest, vain };
}

function lastIndexOf(text: string, end: string, known: Map<string, number>): number {
  const index = known.get(end) ?? text.lastIndexOf(end);
  known.set(end, index);
  return index;
}

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
  const searches: Search[] = [];
  for (const { 0: found, index } of text.matchAll(mark)) {
    if (found === '[') deepest = Math.max(deepest, ++open);
    else if (found === ']') open = Math.max(0, open - 1);
    if (/^[[\]*_~]/.test(found)) marks++;
    else if (found.startsWith('`')) searches.push({ at: index, end: found });
    else if (found.startsWith('<')) searches.push({ at: index, end: htmlEnds[found] ?? '>' });
  }
  return { marks, open: deepest, vain: countVain(text, searches) };
}

/** A mark that a parser looks for the end of. */
interface Search {
  readonly at: number;
  readonly end: string;
}

/** Counts the characters behind marks that have no end. */
function countVain(text: string, searches: readonly Search[]): number {
  const last = new Map<string, number>();
  // A mark of code ends at another one of its length, which may be this one itself.
  for (const { at, end } of searches)
    last.set(end, end.startsWith('`') ? at : (last.get(end) ?? text.lastIndexOf(end)));
  return searches.reduce(
    (sum, { at, end }) => ((last.get(end) ?? -1) <= at ? sum + text.length - at : sum),
    0,
  );
}

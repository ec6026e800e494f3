const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})/;
const moduleLine =
  /^(?:import[ \t]+(?:["']|[\w$*{][^\n]{0,200}[ \t]from[ \t]*["'])|export[ \t]+(?:const|default|function|let)[ \t])/;
const mark =
  /<[a-z][^<>\n]{0,200}[ \t](?:className=["{]|style=\{\{)|^[ \t]*\{\/\*|^[ \t]*(?:className=["{]|style=\{\{)/;

/**
 * Decides whether a text is MDX, whatever its file is called: it imports something, or has comments or tags as React
 * writes them, outside of code.
 */
export function isMdx(text: string): boolean {
  let open: string | undefined;
  return text.split('\n').some((line) => {
    const marks = fence.exec(line)?.[1];
    if (marks !== undefined && (open === undefined || marks.startsWith(open))) {
      open = open === undefined ? marks : undefined;
      return false;
    }
    if (open !== undefined) return false;
    return moduleLine.test(line) || mark.test(line.replace(/`[^`]*`/g, ''));
  });
}

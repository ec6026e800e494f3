const insideLink = /\]\([^()\n]{0,1000}\)/g;
const braces = /\{[{%][^{}]{0,500}[}%]\}/g;

/**
 * Rewrites a line in which an address of a link has template code, `[a]({{ site.url }}/b/)`, so that Markdown reads all
 * of it: a space ends an address, a no-break space does not.
 */
export function holdAddresses(line: string): string {
  if (!line.includes('](')) return line;
  return line.replace(insideLink, (link) =>
    link.replace(braces, (template) => template.replace(/[ \t]/g, '\u00a0')),
  );
}

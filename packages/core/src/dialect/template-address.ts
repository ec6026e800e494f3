const insideLink = /\]\([^()\n]{0,1000}\)/g;
const braces = /\{[{%][^{}]{0,500}[}%]\}/g;

const definition = /^ {0,3}\[[^\]\n]{1,300}\]:[ \t]*\{[{%]/;

/**
 * Rewrites a line in which an address of a link has template code, `[a]({{ site.url }}/b/)`, so that Markdown reads all
 * of it: a space ends an address, a no-break space does not.
 */
export function holdAddresses(line: string): string {
  if (definition.test(line)) return line.replace(braces, holdSpaces);
  if (!line.includes('](')) return line;
  return line.replace(insideLink, (link) => link.replace(braces, holdSpaces));
}

function holdSpaces(template: string): string {
  return template.replace(/[ \t]/g, '\u00a0');
}

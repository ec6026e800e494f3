import type { LineReader, Scan } from './scan.js';

/** A definition, `[label]: address "title"`, as it is on a line of its own; its first group is the label. */
export const definitionLine =
  /^ {0,3}\[([^^[\]\n][^[\]\n]{0,200})\]:[ \t]*(?:<[^<>\n]*>|\S+)(?:[ \t]+["'(].*|[ \t]*)$/;

/**
 * Finds a definition right below a line of text, which Markdown would read as a part of it. One whose label nothing names
 * and whose address looks like a word stays text.
 *
 * @see https://python-markdown.github.io/
 */
export const readLateDefinition: LineReader = (scan) => {
  const { line, lines, index, offset, inHtml } = scan;
  if (inHtml || !/^ {0,3}\[/.test(line) || (lines[index - 1] ?? '').trim() === '') return undefined;
  const written = line.trimEnd();
  const label = definitionLine.exec(written)?.[1];
  const address = written.slice(written.indexOf(']:') + 2);
  if (label === undefined || !(/[/.#:]/.test(address) || isNamed(scan, label))) return undefined;
  scan.lateDefinitions.push({ start: offset, end: offset + written.length });
  scan.paragraph = [];
  return line;
};

/** The labels that stand in a text, other than where they are defined. */
const labels = new WeakMap<Scan, ReadonlySet<string>>();

function isNamed(scan: Scan, label: string): boolean {
  const named =
    labels.get(scan) ??
    new Set(
      [...scan.text.matchAll(/\[([^[\]\n]{1,200})\](?!:)/g)].map(([, each = '']) => each.toLowerCase()),
    );
  labels.set(scan, named);
  return named.has(label.toLowerCase());
}

import type { LineReader } from './scan.js';

const definition = /^( {0,3}):[ \t]+\S/;
const abbreviation = /^ {0,3}\*\[([^\]\\]{1,80})\]:[ \t]*(\S.*)$/;
/** What begins no term. */
const noTerm = /^[ \t]*(?:[-*+:][ \t]|#{1,6}[ \t]|[>|<]|\d{1,9}[.)][ \t]|\[[^\]]{0,300}\]:)/;

const longestTerm = 120;
const mostTerms = 4;
/** No text needs more. */
const mostAbbreviations = 300;

/** Makes an item of a list of a definition, `: a word`, below its term or another definition of it. */
export const readDefinitionLine: LineReader = (scan) => {
  const { line, indent } = scan;
  const [, spaces = ''] = definition.exec(line) ?? [];
  if (!definition.test(line) || scan.inHtml) return undefined;
  if (scan.definitions !== indent && !isTerm(scan.paragraph.length > 0 ? scan.paragraph : termAbove(scan))) {
    return undefined;
  }
  scan.mark(spaces.length, { type: 'definition' });
  scan.definitions = indent;
  scan.paragraph = [];
  return `${spaces}-${line.slice(spaces.length + 1)}`;
};

/** Returns the line above a blank one. */
function termAbove({ lines, index }: Parameters<LineReader>[0]): string[] {
  const above = lines[index - 2] ?? '';
  const isAlone = (lines[index - 3] ?? '').trim() === '' && (lines[index - 1] ?? '').trim() === '';
  return isAlone && above.trim() !== '' ? [above] : [];
}

function isTerm(lines: readonly string[]): boolean {
  const fits = (line: string) => line.length <= longestTerm && !noTerm.test(line) && !line.includes('|');
  return lines.length > 0 && lines.length <= mostTerms && lines.every(fits);
}

/** Takes an abbreviation out, `*[HTML]: HyperText Markup Language`. */
export const readAbbreviation: LineReader = (scan) => {
  if (!scan.line.includes('*[')) return undefined;
  const [, name = '', words = ''] = abbreviation.exec(scan.line) ?? [];
  if (name.trim() === '' || scan.abbreviations.size >= mostAbbreviations) return undefined;
  scan.abbreviations.set(name.trim(), words.trim());
  return ' '.repeat(scan.line.length);
};

/** What a line of Markdown starts with, as far as it can be told without the lines before it. */
export interface Lead {
  /** Whether there is nothing on the line. */
  readonly blank: boolean;
  /** Whether there is nothing but the marks of quotes. */
  readonly bare: boolean;
  /** The marks of quotes and items. */
  readonly markers: number;
  readonly quotes: number;
  /** The kind of its first item: one with a number other than 1 ends no paragraph. */
  readonly item: 'bullet' | 'first' | 'number' | undefined;
  /** The columns before the first mark of an item, else before the text; behind the marks of quotes. */
  readonly indent: number;
  /** The columns before the text behind its last mark. */
  readonly indented: number;
  /** Where the text of the line starts, in columns. */
  readonly content: number;
  /** The text behind the marks. */
  readonly rest: string;
}

/** Reads what a line starts with. */
export function leadOf(line: string): Lead {
  const [quoting = ''] = /^(?:[ \t]*>)*/.exec(line) ?? [];
  const quoted = line.slice(quoting.length);
  const [marks = ''] = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/.exec(quoted) ?? [];
  const behind = quoted.slice(marks.length);
  const rest = behind.trimStart();
  const [, number, bullet] = /^[ \t]*(?:(\d{1,9})[.)]|([-+*]))/.exec(marks) ?? [];
  const quotes = count(quoting, '>') + count(marks, '>');
  const items = marks.match(/[-+*]|\d[.)]/g)?.length ?? 0;
  const indented = columns(behind.slice(0, behind.length - rest.length));
  return {
    blank: line.trim() === '',
    bare: rest === '' && items === 0,
    markers: quotes + items,
    quotes,
    item: bullet ? 'bullet' : number === undefined ? undefined : Number(number) === 1 ? 'first' : 'number',
    indent: items === 0 ? indented : columns(/^[ \t]*/.exec(quoted)?.[0] ?? ''),
    indented,
    content: columns(quoted.slice(0, quoted.length - rest.length)),
    rest,
  };
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function columns(text: string): number {
  let width = 0;
  for (const character of text) width += character === '\t' ? 4 : 1;
  return width;
}

/** The cells of a row, by the name of their column. */
export type Row = Readonly<Record<string, string>>;

interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** Reads the title of a Markdown text, and its tables under their second-level headings. */
export function readTables(text: string): { readonly title: string; readonly sections: readonly Section[] } {
  const [intro = '', ...parts] = text.split(/^## /m);
  return { title: /^# (.+)$/m.exec(intro)?.[1] ?? '', sections: parts.map(readSection) };
}

function readSection(text: string): Section {
  const heading = text.slice(0, text.indexOf('\n')).trim();
  const [columns = [], , ...rows] = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  return {
    heading,
    rows: rows.map((cells) => {
      if (cells.length !== columns.length) throw new Error(`${heading}: not a row: ${cells.join(' | ')}`);
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    }),
  };
}

/** Spaces that nobody can tell apart have names in the tables. */
const spaces: Readonly<Record<string, string>> = { nbsp: '\u00A0', nnbsp: '\u202F', rlm: '\u200F' };

function cellsOf(line: string): string[] {
  const cells = line
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|');
  return cells.map((cell) =>
    cell
      .replace(/^ +| +$/g, '')
      .replace(/^`(.*)`$/, '$1')
      .replace(/\{(\w+)\}/g, (mark, name: string) => spaces[name] ?? mark),
  );
}

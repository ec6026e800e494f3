/** Decides whether a line parts the head of a table from its rows. */
export function isDelimiterRow(line: string): boolean {
  if (!/[|:]/.test(line) || !/^ {0,3}[|:-][|: -]*$/.test(line)) return false;
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}

/** Splits a row of a table into its cells; a bar behind a backslash parts none, and stands for itself. */
export function splitRow(line: string): string[] {
  const row = line.trim().replace(/^\|/, '');
  const cells: string[] = [];
  let start = 0;
  for (let index = 0; index < row.length; index++) {
    const character = row[index];
    if (character === '\\') index++;
    else if (character === '|') {
      cells.push(row.slice(start, index));
      start = index + 1;
    }
  }
  if (row.slice(start).trim() !== '') cells.push(row.slice(start));
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

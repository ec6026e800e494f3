import type { Position } from '../types.js';

/** Finds the place of each key that starts a line of a TOML text, by dotted path; the first where one stands twice. */
export function tomlPlaces(text: string, start: Position): Map<string, Position> {
  const places = new Map<string, Position>();
  let table = '';
  let offset = start.offset;
  text.split('\n').forEach((line, index) => {
    const header = /^[ \t]*\[{1,2}([^\]]{1,200})\]/.exec(line)?.[1];
    const key = header ?? /^[ \t]*("[^"]{1,200}"|'[^']{1,200}'|[\w.-]{1,200})[ \t]*=/.exec(line)?.[1];
    if (key !== undefined) {
      const name = key.replace(/["'\s]/g, '');
      const path = header !== undefined || table === '' ? name : `${table}.${name}`;
      if (header !== undefined) table = name;
      const column = line.indexOf(key);
      if (!places.has(path)) {
        places.set(path, { line: start.line + index, column: column + 1, offset: offset + column });
      }
    }
    offset += line.length + 1;
  });
  return places;
}

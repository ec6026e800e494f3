import { containText } from './direction.js';
import { firstInvisible } from './invisible.js';

/** What a name or title should not hold: the rule that tells it, and the character, `'U+202E'`. */
export type ReportCharacter = (
  rule: 'direction-control' | 'invisible-character',
  path: string,
  found: string,
) => void;

/** Isolates a name or title whose invisible characters turn the order of letters, and reports those and others. */
export function containName(name: string, path: string, report: ReportCharacter): string {
  const { text, control } = containText(name);
  if (control !== undefined) report('direction-control', path, control);
  const invisible = firstInvisible(name);
  if (invisible !== undefined) report('invisible-character', path, invisible);
  return text;
}

const address = /^(?:[a-z][a-z0-9+.-]*:|[/.#])/i;

/** Isolates every text of plain data that is no address; paths are dotted, `'menus.primary.0.label'`. */
export function containNames(value: unknown, path: string, report: ReportCharacter): unknown {
  return mapTexts(value, path, (text, place) =>
    address.test(text) ? text : containName(text, place, report),
  );
}

/**
 * Isolates every text of a site's own data whose invisible characters turn the order of letters, and reports those: a
 * theme may show any of them. An address that is right holds none.
 */
export function containData(value: unknown, path: string, report: ReportCharacter): unknown {
  return mapTexts(value, path, (written, place) => {
    const { text, control } = containText(written);
    if (control !== undefined) report('direction-control', place, control);
    return text;
  });
}

/** Returns plain data, which is a tree, with every text changed. */
function mapTexts(value: unknown, path: string, change: (text: string, path: string) => string): unknown {
  if (typeof value === 'string') return change(value, path);
  const below = (name: string | number) => (path === '' ? `${name}` : `${path}.${name}`);
  if (Array.isArray(value)) return value.map((item, index) => mapTexts(item, below(index), change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, below(name), change)]),
  );
}

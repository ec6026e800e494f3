import { textExtensions } from './text-files.js';

/** What a path holds in the places of a pattern. */
export interface PathParts {
  /** Without the extension where the pattern names it. */
  readonly path: string;
  readonly locale?: string;
}

/** Reads a path by a pattern: undefined where it does not fit. */
export type PathReader = (path: string) => PathParts | undefined;

/**
 * Compiles a pattern such as `docs/{locale}/{path}` or `content/{path}.{locale}.{ext}`.
 *
 * @param locales The names that `{locale}` may stand for.
 * @throws TypeError where the pattern has no `{path}`, or a name in braces that means nothing.
 * @example
 * compilePattern('docs/{locale}/{path}', ['fr'])('docs/fr/a/b.md') // { path: 'a/b.md', locale: 'fr' }
 */
export function compilePattern(pattern: string, locales: readonly string[]): PathReader {
  if (!isPattern(pattern)) throw new TypeError(`Expected a pattern with {path}, not \`${pattern}\``);
  const [before = '', after = ''] = pattern.split('{path}');
  const names = new Set(locales);
  const longest = Math.max(0, ...[...names].map(({ length }) => length));
  const [heads, tails] = [spellEnds(before), spellEnds(after)];
  return (path) => {
    for (const head of heads) {
      const start = readHead(path, head, names, longest);
      if (!start) continue;
      for (const tail of tails) {
        const end = readTail(path, tail, names, longest);
        if (!end || path.length <= start.length + end.length) continue;
        const locale = start.locale ?? end.locale;
        const rest = path.slice(start.length, path.length - end.length);
        return { path: rest, ...(locale !== undefined && { locale }) };
      }
    }
    return undefined;
  };
}

/** Decides whether a text is a pattern of paths. */
export function isPattern(text: string): boolean {
  const names = [...text.matchAll(/\{([^{}]{0,20})\}/g)].map(([, name]) => name);
  return (
    names.filter((name) => name === 'path').length === 1 &&
    names.filter((name) => name === 'locale').length <= 1 &&
    names.every((name) => name === 'path' || name === 'locale' || name === 'ext')
  );
}

/** A part of a pattern, split where the name of a language stands. */
interface PatternPart {
  readonly before: string;
  /** Absent where no name stands there. */
  readonly after?: string | undefined;
}

/** How much of a path a part of a pattern takes, and the language that it names. */
interface PartMatch {
  readonly length: number;
  readonly locale?: string;
}

/** Lists a part of a pattern with each of the extensions that it may stand for. */
function spellEnds(part: string): readonly PatternPart[] {
  const ends = part.includes('{ext}')
    ? textExtensions.map((extension) => part.replace('{ext}', extension))
    : [part];
  return ends.map((end) => {
    const [before = '', after] = end.split('{locale}');
    return { before, after };
  });
}

/** Reads what a path begins with, longer names of languages first: `pt-br` before `pt`. */
function readHead(
  path: string,
  { before, after }: PatternPart,
  names: ReadonlySet<string>,
  longest: number,
): PartMatch | undefined {
  if (!path.startsWith(before)) return undefined;
  if (after === undefined) return { length: before.length };
  for (let length = longest; length > 0; length -= 1) {
    const end = before.length + length;
    if (path.startsWith(after, end) && names.has(path.slice(before.length, end)))
      return { length: end + after.length, locale: path.slice(before.length, end) };
  }
  return undefined;
}

/** Reads what a path ends with. */
function readTail(
  path: string,
  { before, after }: PatternPart,
  names: ReadonlySet<string>,
  longest: number,
): PartMatch | undefined {
  if (after === undefined) return path.endsWith(before) ? { length: before.length } : undefined;
  if (!path.endsWith(after)) return undefined;
  const end = path.length - after.length;
  for (let length = longest; length > 0; length -= 1) {
    const start = end - length;
    if (start >= before.length && path.endsWith(before, start) && names.has(path.slice(start, end)))
      return { length: path.length - start + before.length, locale: path.slice(start, end) };
  }
  return undefined;
}

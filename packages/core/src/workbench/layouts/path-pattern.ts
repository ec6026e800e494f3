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
  const heads = spell(before, locales);
  const tails = spell(after, locales);
  return (path) => {
    for (const { text: head, locale: first } of heads) {
      if (!path.startsWith(head)) continue;
      for (const { text: tail, locale: last } of tails) {
        if (!path.endsWith(tail) || path.length <= head.length + tail.length) continue;
        const locale = first ?? last;
        const rest = path.slice(head.length, path.length - tail.length);
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

interface Spelling {
  readonly text: string;
  readonly locale?: string;
}

/** Lists what a part of a pattern may stand for, longer names of languages first: `pt-br` before `br`. */
function spell(part: string, locales: readonly string[]): readonly Spelling[] {
  const ends = part.includes('{ext}')
    ? textExtensions.map((extension) => part.replace('{ext}', extension))
    : [part];
  if (!part.includes('{locale}')) return ends.map((text) => ({ text }));
  const names = [...locales].sort((a, b) => b.length - a.length);
  return ends.flatMap((end) => names.map((locale) => ({ text: end.replace('{locale}', locale), locale })));
}

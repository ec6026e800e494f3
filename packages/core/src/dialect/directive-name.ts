import { boxKind } from './box-kinds.js';

const directive = /^\{([a-z][\w-]{0,40})\}/;
const others = new Set(['toctree', 'figure', 'image', 'include', 'literalinclude', 'eval-rst', 'contents']);

/** Returns the name of the directive that a fence opens, `{note}`, whose content is no code; undefined of a language. */
export function directiveName(lang: string): string | undefined {
  const name = directive.exec(lang)?.[1];
  return name !== undefined && (others.has(name) || boxKind(name) !== undefined) ? name : undefined;
}

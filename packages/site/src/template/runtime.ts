import nunjucks from '@11ty/nunjucks';
import type { Context } from './context.js';
import { Frame } from './frame.js';

const { SafeString } = nunjucks.runtime;
const { escape: escapeHtml } = nunjucks.lib;

/** The characters that Nunjucks escapes. */
const special = /[&"'<>\\]/;

type Call = (...values: unknown[]) => unknown;

/**
 * Writes a value as HTML, as the function of Nunjucks does: most texts hold no character that must be escaped, and are
 * no objects that might be HTML already.
 */
function suppressValue(value: unknown, escapes: boolean): unknown {
  if (typeof value === 'string') return escapes && special.test(value) ? escapeHtml(value) : value;
  if (value === undefined || value === null) return '';
  if (typeof value === 'object' && Object.getPrototypeOf(value) === SafeString.prototype)
    return value.toString();
  return nunjucks.runtime.suppressValue(value, escapes);
}

/** Reads a member of a value, once: where a getter makes it, Nunjucks itself would have it made twice. */
function memberLookup(of: unknown, name: string): unknown {
  if (of === undefined || of === null) return undefined;
  const member = (of as Readonly<Record<string, unknown>>)[name];
  return typeof member === 'function' ? (...values: unknown[]) => member.apply(of, values) : member;
}

function contextOrFrameLookup(context: Context, frame: Frame, name: string): unknown {
  const value = frame.lookup(name);
  return value !== undefined ? value : context.lookup(name);
}

/** Makes a macro: one that is given all its arguments, none by name, needs no look at them. */
function makeMacro(names: readonly string[], optional: readonly string[], body: Call): Call {
  const macro = nunjucks.runtime.makeMacro(names, optional, body);
  return function (this: unknown, ...values: unknown[]) {
    const isPlain = values.length === names.length && !isNamed(values[values.length - 1]);
    return isPlain ? body.apply(this, values) : macro.apply(this, values);
  };
}

/** Decides whether the last argument of a call holds those that are given by name. */
function isNamed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '__keywords');
}

/** What the compiled code of the theme's templates calls: that of Nunjucks, with what is called most often made fast. */
export const runtime = {
  ...nunjucks.runtime,
  Frame,
  suppressValue,
  memberLookup,
  contextOrFrameLookup,
  makeMacro,
};

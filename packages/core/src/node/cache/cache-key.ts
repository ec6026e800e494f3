import { createHash } from 'node:crypto';
import { compare } from '../../diagnostic.js';
import type { ParseOptions } from '../../types.js';

/** What parsing depends on besides texts and settings. */
export interface Processor {
  /** What tells its sources from others. */
  readonly version: string;
  /** What is installed of its dependencies and of the builder's plugins. */
  readonly installed: readonly string[];
  /** Versions of what runs it, such as V8 and ICU. */
  readonly runtime: Readonly<Record<string, string | undefined>>;
}

/** Raised where the same value is kept in another form. */
const format = 1;

/**
 * Returns what the keys of all documents of a site have in common; undefined where the settings hold what no other
 * process can compare, such as a plugin as a function.
 */
export function keyBase(
  options: ParseOptions,
  { version, installed, runtime }: Processor,
): string | undefined {
  const plugins = [...options.plugins.remark, ...options.plugins.rehype];
  if (plugins.some((plugin) => plugin.version === '')) return undefined;
  const text = writePlain({ format, version, installed, runtime, options });
  return text === undefined ? undefined : hashOf(text);
}

/** Returns the key of a document: the hash of what it was parsed from, its path and its bytes. */
export function keyOf(base: string, path: string, contentHash: string): string {
  return hashOf(`${base}\n${contentHash}\n${path}`);
}

/** Hashes a text, or the bytes of one. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Formats plain data as text, whatever the order of its properties; undefined where something in it is no plain data. */
function writePlain(value: unknown): string | undefined {
  if (value === null || ['string', 'boolean', 'number'].includes(typeof value)) return JSON.stringify(value);
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return joinAll('[', value.map(writePlain));
  if (!isPlainObject(value)) return undefined;
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => compare(a, b));
  const parts = entries.map(([name, part]) => {
    const text = writePlain(part);
    return text === undefined ? undefined : `${JSON.stringify(name)}:${text}`;
  });
  return joinAll('{', parts);
}

function joinAll(open: string, parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : `${open}${parts.join(',')}`;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

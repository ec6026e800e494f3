import { isRecord } from '../text/is-record.js';
import type { FieldName } from './dialect.js';

/** What a value of another generator means here. */
export interface ForeignValue {
  /** The value that is read instead; undefined where the field is left out. */
  readonly value?: unknown;
  /** The same in words. */
  readonly expected: string;
}

type ReadValue = (value: unknown) => ForeignValue | undefined;

const nothing: ForeignValue = { expected: 'nothing' };
const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//i.test(value);

/** A date that is none, or stands in a group: `0`, `never`, `0000-00-00`, `{ date: 2015-04-07, author: Ana }`. */
const readNoDate: ReadValue = (value) => {
  if (value === true || value === 0) return nothing;
  if (typeof value === 'string' && /^(?:0|false|true|no|none|never|null|0000-00-00.*)$/i.test(value.trim())) {
    return nothing;
  }
  const inner = isRecord(value) ? value.date : undefined;
  return typeof inner === 'string' ? { value: inner, expected: inner } : undefined;
};

/** A list of groups: `[{ name: Web, slug: web }]`. */
const readNames: ReadValue = (value) => {
  if (!Array.isArray(value) || !value.some(isRecord)) return undefined;
  const names = value.map((item) => (isRecord(item) ? (item.name ?? item.title ?? item.label) : item));
  const areNames = names.every((name) => typeof name === 'string' || typeof name === 'number');
  return areNames ? { value: names, expected: names.join(', ') } : undefined;
};

/** A switch in the words of YAML 1.1. */
const readSwitch: ReadValue = (value) => {
  if (value === 1 || (typeof value === 'string' && /^(?:yes|on|y|1)$/i.test(value.trim()))) {
    return { value: true, expected: 'true' };
  }
  const isOff = value === 0 || (typeof value === 'string' && /^(?:no|off|n|0)$/i.test(value.trim()));
  return isOff ? { value: false, expected: 'false' } : undefined;
};

const readers: Partial<Record<FieldName, ReadValue>> = {
  date: readNoDate,
  updated: readNoDate,
  expires: readNoDate,
  canonical(value) {
    if (value === true) return nothing;
    const inner = isRecord(value) ? (value.url ?? value.href ?? value.link) : undefined;
    return isAddress(inner) ? { value: inner, expected: inner } : undefined;
  },
  // Where a text was published first is no locale of this site.
  original: (value) => (value === true || isAddress(value) ? nothing : undefined),
  translationKey: (value) =>
    typeof value === 'number' ? { value: String(value), expected: String(value) } : undefined,
  tags: readNames,
  categories: readNames,
  draft: readSwitch,
  typography: readSwitch,
  series: (value) =>
    Array.isArray(value) && value.length === 1 ? { value: value[0], expected: String(value[0]) } : undefined,
  cover: (value) =>
    Array.isArray(value) && typeof value[0] === 'string'
      ? { value: value[0], expected: value[0] }
      : undefined,
};

/** Fields that hold a text, a date or a list: `false` says that there is none. */
const neverFalse: ReadonlySet<string> = new Set(
  'date updated expires slug description tags categories authors translators series order cover canonical kind original translationKey translation sources aliases missing'.split(
    ' ',
  ),
);

/**
 * Returns what a value means that another generator takes for a field and that is none here: `false` and the like for a
 * field that is left out, a group around the value. Undefined for any other value.
 *
 * @example
 * readForeignValue('updated', false) // { expected: 'nothing' }
 * readForeignValue('canonical', { url: 'https://a.example/a' })?.value // 'https://a.example/a'
 */
export function readForeignValue(name: string, value: unknown): ForeignValue | undefined {
  if (value === false && neverFalse.has(name)) return nothing;
  return Object.hasOwn(readers, name) ? readers[name as FieldName]?.(value) : undefined;
}

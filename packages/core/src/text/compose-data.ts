import { isRecord } from './is-record.js';

/** Returns plain data whose texts have one form for each letter with an accent, NFC: file systems and programs write two. */
export function composeData(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composeData);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.normalize('NFC'), composeData(inner)]),
  );
}

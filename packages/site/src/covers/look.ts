import type { Look } from './artwork.js';
import { motifs } from './motifs/motifs.js';

const colour = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Gives a value as what covers are drawn with; undefined where it is none. */
export function readLook(value: unknown): Look | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { inks, motifs: names, ...others } = value as Record<string, unknown>;
  const fits = Object.keys(others).length === 0 && isListOf(inks, isInks) && isListOf(names, isMotif);
  return fits ? (value as Look) : undefined;
}

function isListOf(value: unknown, isOne: (each: unknown) => boolean): boolean {
  return value === undefined || (Array.isArray(value) && value.length > 0 && value.every(isOne));
}

function isInks(value: unknown): boolean {
  const names = ['ground', 'deep', 'line', 'spot'];
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => colour.test(String((value as Record<string, unknown>)[name])))
  );
}

function isMotif(value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(motifs, value);
}

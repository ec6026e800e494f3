import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a build puts the fonts that cards are lettered with. */
export const fontsFolder = resolve(import.meta.dirname, '../../dist/fonts');

/**
 * Reads which characters a TrueType font has: its table `cmap`, in format 4.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function charactersOf(name: string): ReadonlySet<string> {
  const font = readFileSync(join(fontsFolder, name));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const record = tables.find((offset) => font.toString('latin1', offset, offset + 4) === 'cmap') ?? 0;
  const cmap = font.readUInt32BE(record + 8);
  const subtable = cmap + font.readUInt32BE(cmap + 8);
  const segments = font.readUInt16BE(subtable + 6) / 2;
  const characters = new Set<string>();
  for (let segment = 0; segment < segments; segment++) {
    const end = subtable + 14 + 2 * segment;
    const last = font.readUInt16BE(end);
    for (let code = font.readUInt16BE(end + 2 * segments + 2); code <= last; code++)
      characters.add(String.fromCharCode(code));
  }
  return characters;
}

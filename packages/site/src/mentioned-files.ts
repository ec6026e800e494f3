import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives the names of files that the texts below a folder mention, `'team photo.jpg'`, composed and decoded. A text
 * that is not a path can be taken for a name: there are rather too many than too few.
 *
 * @param extension What a name ends with; it has no flag but `i`.
 */
export async function mentionedFiles(folder: string, extension: RegExp): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const written = new RegExp(`[^/\\\\"'()<>\\[\\]\\n]*${extension.source.replace(/\$$/, '')}`, 'gi');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(?:md|markdown)$/i.test(entry.name)) continue;
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8').catch(() => '');
    for (const [found] of text.matchAll(written)) addEndings(names, found);
  }
  return names;
}

/** Words may stand before a name that has no spaces: each ending is a name too. */
function addEndings(names: Set<string>, found: string): void {
  const text = decode(found).normalize('NFC');
  for (let at = 0; at !== -1; ) {
    names.add(text.slice(at));
    const space = text.slice(at).search(/[\s:]/);
    at = space === -1 ? -1 : at + space + 1;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

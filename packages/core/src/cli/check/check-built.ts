import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportLanguage } from '../../types.js';
import type { Report } from '../report.js';
import { commandWords } from '../words.js';

/** A build that shows drafts and future documents leaves this file. */
const draftsFile = '.almanach-drafts';
/** The list of what the builds of a folder wrote. */
const recordFile = '.almanach.json';

/**
 * Checks a folder before it is deployed: whether it shows drafts, and whether each file stands there that its build
 * recorded. Of a build that was interrupted, some do not.
 *
 * @param lang The language of what is said; English by default.
 *
 * @example
 * await checkBuilt('_site') // { text: '', failed: false }
 */
export async function checkBuilt(folder: string, lang: ReportLanguage = 'en'): Promise<Report> {
  const words = commandWords[lang];
  const problems: string[] = [];
  if (await isFile(join(folder, draftsFile))) problems.push(words.showsDrafts(folder));
  const files = await readRecorded(join(folder, recordFile));
  if (!files) problems.push(words.noRecord(folder, recordFile));
  for (const file of files ?? [])
    if (!(await isFile(join(folder, file)))) problems.push(words.lacks(folder, file));
  return { text: problems.map((problem) => `${problem}\n`).join(''), failed: problems.length > 0 };
}

async function readRecorded(path: string): Promise<readonly string[] | undefined> {
  try {
    const { files }: { readonly files?: unknown } = JSON.parse(await readFile(path, 'utf8'));
    return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : undefined;
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() ?? false;
}

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from './report.js';

/** A build that shows drafts and future documents leaves this file. */
const draftsFile = '.almanach-drafts';
/** The list of what the builds of a folder wrote. */
const recordFile = '.almanach.json';

/**
 * Checks a folder before it is deployed: whether it shows drafts, and whether each file stands there that its build
 * recorded. Of a build that was interrupted, some do not.
 *
 * @example
 * await checkBuilt('_site') // { text: '', failed: false }
 */
export async function checkBuilt(folder: string): Promise<Report> {
  const problems: string[] = [];
  if (await isFile(join(folder, draftsFile)))
    problems.push(
      `${folder} shows drafts and future documents: build it without ALMANACH_DRAFTS and \`drafts\``,
    );
  const files = await readRecorded(join(folder, recordFile));
  if (!files) problems.push(`${folder} has no ${recordFile}: no build of Almanach came to its end there`);
  for (const file of files ?? [])
    if (!(await isFile(join(folder, file))))
      problems.push(`${folder} lacks ${file}, which its build recorded: build it again`);
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

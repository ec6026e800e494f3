import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Hosting, hostings, parseHosting, readDeployment } from '../starter/deployment.js';
import { readLocaleCode } from '../starter/locale-code.js';
import { packageName, projectFiles } from '../starter/project-files.js';
import { readStarterTexts } from '../starter/texts.js';
import { terminalWords } from '../terminal-words.js';
import { UsageError } from './usage-error.js';

const packaged = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes a project that builds at once into a new or empty folder, and returns the message to print.
 *
 * @param locales Codes of languages, separated by commas; the first is the default one.
 * @param hosting The name of the hosting that it is set up for; none by default.
 * @throws UsageError if the folder is not empty, a code names no language or a hosting is none: then nothing is written.
 */
export async function newSite(
  folder: string,
  locales: string,
  today: string,
  hosting?: string,
): Promise<string> {
  const codes = readCodes(locales);
  const chosen = hosting === undefined ? undefined : readHosting(hosting);
  const target = resolve(folder);
  const existing = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(terminalWords().unusable(folder, error.code));
  });
  if (existing.length > 0) throw new UsageError(terminalWords().notEmpty(folder));

  const texts = new Map(
    codes.map((code) => [code, readStarterTexts(join(packaged, 'starter'), code, today)] as const),
  );
  const name = basename(target);
  const deployment = chosen && readDeployment(join(packaged, 'starter/deploy'), chosen, packageName(name));
  const files = projectFiles({
    name,
    texts,
    dependencies: await readDependencies(),
    ...(deployment ? { deployment } : {}),
  });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text, { flag: 'wx' });
  }
  const english = [...texts].filter(([, { untranslated }]) => untranslated);
  const place = relative(process.cwd(), target) || '.';
  const words = terminalWords();
  return [
    words.written(Object.keys(files).length, place, codes.join(', ')),
    ...english.map(([code]) => words.untranslated(code)),
    ...(deployment ? [words.deployed(Object.keys(deployment))] : []),
    words.now,
    `  cd ${/\s/.test(place) ? `"${place}"` : place} && npm install`,
    '  npm start',
  ].join('\n');
}

/**
 * Tells the folder from the languages: behind `--locales` stands each on its own, or the folder after the last.
 *
 * @throws UsageError where no folder is named.
 * @example
 * splitArguments(undefined, ['fr,en', 'my-site']) // { folder: 'my-site', locales: 'fr,en' }
 */
export function splitArguments(
  folder: string | undefined,
  codes: readonly string[],
): { readonly folder: string; readonly locales: string } {
  if (folder !== undefined) return { folder, locales: codes.join(',') };
  const last = codes.length > 1 ? codes.at(-1) : undefined;
  if (last === undefined || /^[a-z]{2}(?:-[a-z]{2})?$/i.test(last))
    throw new UsageError(terminalWords().noName, 2);
  return { folder: last, locales: codes.slice(0, -1).join(',') };
}

function readHosting(text: string): Hosting {
  const hosting = parseHosting(text);
  if (hosting) return hosting;
  throw new UsageError(terminalWords().noHosting(hostings.join(', '), text), 2);
}

function readCodes(locales: string): string[] {
  const answers = locales
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(readLocaleCode);
  const wrong = answers.flatMap((answer) =>
    'problem' in answer
      ? [answer.problem + (answer.suggestion ? terminalWords().meant(answer.suggestion) : '')]
      : [],
  );
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'), 2);
  if (answers.length === 0) throw new UsageError(terminalWords().noLanguage, 2);
  return [...new Set(answers.flatMap((answer) => ('code' in answer ? [answer.code] : [])))];
}

/** Reads the dependencies of a new project: the versions with which this package was tested. */
async function readDependencies(): Promise<Record<string, string>> {
  const manifest: unknown = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8'));
  const { version, peerDependencies } = manifest as {
    readonly version: string;
    readonly peerDependencies: Readonly<Record<string, string>>;
  };
  return { ...peerDependencies, '@almanach/site': `^${version}` };
}

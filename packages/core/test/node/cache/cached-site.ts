import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Library } from '../../../src/index.js';
import { type LoadOptions, loadLibrary } from '../../../src/node/index.js';

export type Files = Readonly<Record<string, string>>;

/** Counts the texts that are parsed, by a plugin that is called for each. */
const counter = `export default () => () => { globalThis.parsedTexts = (globalThis.parsedTexts ?? 0) + 1; };\n`;

export const site: Files = {
  'site.yaml': 'url: https://a.example\nlocales: [fr, en]\ntitle: A\n',
  'almanach.config.js': "export default { markdown: { remark: ['./count.js'] } };\n",
  'count.js': counter,
  'content/fr/index.md': '---\ntitle: Accueil\n---\n\nBonjour !\n',
  'content/fr/blog/ete.md':
    '---\ntitle: L’été\ndate: 2015-07-01\ntags: [mer]\ntitel: x\n---\n\nUn [lien](../index.md) et un [autre](absent.md).\n\n## Suite\n\n`code`\n',
  'content/en/blog/ete.md':
    '---\ntitle: Summer\ndate: 2015-07-01\n---\n\n<script>alert(1)</script>\n\n![](a.png)\n',
};

const folders: string[] = [];

/** Makes a folder with files, which `removeFolders` removes. */
export async function folderWith(files: Files = site): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'almanach-cache-'));
  folders.push(folder);
  await writeFiles(folder, files);
  return folder;
}

export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
}

/** Loads a site, and returns all that it says as text, with the number of texts that were parsed for it. */
export async function load(
  root: string,
  options: Omit<LoadOptions, 'root'> = {},
): Promise<{ answers: string; parsed: number }> {
  const before = countParsed();
  const library = await loadLibrary({ root, now: '2016-01-01', ...options });
  return { answers: answersOf(library), parsed: countParsed() - before };
}

function countParsed(): number {
  return Number(Reflect.get(globalThis, 'parsedTexts') ?? 0);
}

function answersOf(library: Library): string {
  const locales = library.locales.map(({ code }) => {
    const view = library.locale(code);
    const home = view.find('index');
    const documents = [...(home ? [home] : []), ...view.articles, ...view.pages, ...view.sections];
    return [
      documents.map((item) => [item, item.html, item.outline]),
      view.routes.map(({ permalink }) => permalink),
    ];
  });
  return JSON.stringify([locales, library.routes, library.diagnostics, library.media]);
}

/** The files of a cache, by name. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

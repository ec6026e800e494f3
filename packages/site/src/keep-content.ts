import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { namesBelow } from './below.js';
import type { BuildEvent, ContentMap, EleventyConfig, EleventyFolders } from './eleventy-config.js';
import { globWithin } from './glob.js';
import type { Settings } from './options.js';

/** The folders whose files are texts and media, and never templates. */
const names = ['content', 'comments', 'locales', 'media'];

/** Keeps Eleventy from taking texts for templates; returns what stops a build in which it would. */
export function keepContent(
  eleventyConfig: EleventyConfig,
  { root, folders: themes }: Settings,
): (directories: BuildEvent['directories']) => void {
  const folders = contentFolders(root);
  for (const folder of folders) eleventyConfig.ignores.add(globWithin(folder));
  let ignored: readonly string[] | undefined;
  eleventyConfig.on('eleventy.ignores', (globs: readonly string[]) => {
    ignored = globs;
  });
  eleventyConfig.on('eleventy.contentMap', ({ inputPathToUrl }: ContentMap) =>
    expectNoContent(folders, Object.keys(inputPathToUrl)),
  );
  return (directories: BuildEvent['directories']) =>
    expectContentApart(folders, directories, ignored, themes);
}

/** Lists the folders of texts and media below a root, by the path that is written and by the real one. */
function contentFolders(root: string): string[] {
  const real = names.map((name) => realOf(join(root, name)));
  return [...new Set([...names.map((name) => join(root, name)), ...real])];
}

/**
 * Stops a build in which Eleventy would take a text for a template and run what is in it.
 *
 * @param ignored The globs of what Eleventy leaves out; undefined where it has not told them.
 * @param passed Other folders that it leaves out: no link in them is followed.
 * @throws TypeError where a folder of Eleventy lies among the texts, a link leads to them, or another plugin has removed
 * what keeps them apart.
 */
function expectContentApart(
  folders: readonly string[],
  eleventy: EleventyFolders,
  ignored: readonly string[] | undefined,
  passed: readonly string[] = [],
): void {
  for (const [name, folder] of Object.entries(foldersOf(eleventy)))
    if (folder !== undefined && isAmong(folders, realOf(folder)))
      throw new TypeError(
        `Expected Eleventy’s folder \`${name}\` outside the texts of the site, not \`${folder}\``,
      );
  const missing =
    ignored && folders.map(globWithin).find((glob) => !ignored.some((each) => bare(each) === bare(glob)));
  if (missing !== undefined)
    throw new TypeError(`Expected Eleventy to ignore \`${missing}\`, whose files are texts and no templates`);
  const link = findLink(folders, resolve(eleventy.input), passed);
  if (link !== undefined)
    throw new TypeError(
      `Expected no link among Eleventy’s templates that leads to the texts of the site, not \`${link}\``,
    );
}

/**
 * Stops a build that has taken a text for a template.
 *
 * @param paths The templates, from the working directory.
 */
function expectNoContent(folders: readonly string[], paths: readonly string[]): void {
  const among = paths.find((path) => isAmong(folders, realOf(path)));
  if (among !== undefined) throw new TypeError(`Expected a template, not the text \`${among}\``);
}

function foldersOf({ input, includes, layouts, data }: EleventyFolders) {
  return { input, includes, layouts, data };
}

/** Finds a link, in a folder or below it, that leads to a folder of texts, into one or above one. */
function findLink(folders: readonly string[], folder: string, passed: readonly string[]): string | undefined {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || [...folders, ...passed].includes(path))
      continue;
    // The root of the site may itself be a link: its texts are left out by both names.
    if (entry.isSymbolicLink() && !folders.some((each) => dirname(each) === path)) {
      const real = realOf(path);
      if (isAmong(folders, real) || folders.some((each) => namesBelow(real, each)))
        return relative(process.cwd(), path);
    }
    const found = entry.isDirectory() ? findLink(folders, path, passed) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // What is not there yet.
    return resolve(path);
  }
}

function isAmong(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => namesBelow(folder, path) !== undefined);
}

function bare(glob: string): string {
  return glob.replace(/^(?:\.\/)+/, '');
}

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { namesBelow } from './below.js';
import type { EleventyConfig, EleventyFolders } from './eleventy-config.js';
import type { Settings } from './options.js';
import { lastFolder } from './traces/open-traces.js';

/** The folders whose files are texts and media, and never templates. */
const texts = ['content', 'comments', 'locales', 'media'];
/** Folders in which no project keeps templates. */
const skipped = new Set(['node_modules', '.git', '.cache']);
/** Files that Eleventy takes for no template and no data, whatever is in them. */
const inert =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|otf|css|txt|pdf|map|mp[34]|webm|lock)$|^\.[\w-]+$|^[^.]+\.[cm]?js$/i;
/** The files beside the configuration of a project that say how it is built, and its papers. */
const ofProject =
  /^(?:\w+\.config\.[cm]?[jt]s|(?:package|package-lock|tsconfig|biome|jsconfig|npm-shrinkwrap)\.json|pnpm-(?:lock|workspace)\.yaml|[^.]+\.md|LICENSE)$/;

/**
 * Decides whether anything in a project may ask for the library: a template or a data file of its own, a listener, or
 * code of its configuration that is given the data of pages. Where nothing does, a site that stands needs no library.
 */
export function mayBeAsked(
  { events, virtualTemplates, globalData, preprocessors, dataFilterSelectors, extensionMap }: EleventyConfig,
  { root, folders }: Settings,
  { input, includes, layouts, data, output }: EleventyFolders & { readonly output: string },
): boolean {
  const given =
    events.listenerCount('almanach.library') > 0 ||
    Object.keys(virtualTemplates).length !== 1 ||
    Object.keys(globalData).some((name) => name.startsWith('eleventy')) ||
    Object.keys(preprocessors).length > 0 ||
    dataFilterSelectors.size > 0 ||
    extensionMap.size > 0;
  // A build that is staged writes beside the last site.
  const sites = [resolve(output), lastFolder(output)];
  const isApart = (path: string) =>
    [...texts.map((name) => join(root, name)), ...folders, ...sites].some((each) => namesBelow(each, path)) ||
    path === join(root, 'site.yaml') ||
    path === join(root, 'glossary.yaml') ||
    path === join(root, 'almanach.config.js') ||
    sites.some((site) => path.startsWith(`${site}.`));
  const ofEleventy = [input, includes, layouts].flatMap((folder) => (folder ? [resolve(folder)] : []));
  return (
    given ||
    (data !== undefined && entriesOf(resolve(data)).length > 0 && resolve(data) !== resolve(input)) ||
    ofEleventy.some((folder) => holdsTemplate(folder, isApart))
  );
}

function holdsTemplate(folder: string, isApart: (path: string) => boolean): boolean {
  const isTop = folder === process.cwd();
  return entriesOf(folder).some((entry) => {
    const path = join(folder, entry.name);
    if (skipped.has(entry.name) || isApart(path)) return false;
    if (entry.isDirectory()) return holdsTemplate(path, isApart);
    return !entry.isFile() || !(inert.test(entry.name) || (isTop && ofProject.test(entry.name)));
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

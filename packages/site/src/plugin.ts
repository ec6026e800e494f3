import { join, relative, sep } from 'node:path';
import { assetsOf } from './copy-files.js';
import { failurePage } from './failure-page.js';
import { checkWords, createSiteLoader, readSettings } from './load-site.js';
import { type AlmanachOptions, readOptions } from './options.js';
import { publish } from './publish.js';
import { createSignal } from './rebuild-signal.js';
import { writeSearchIndex } from './search.js';
import type { SiteData } from './site-data.js';
import { createView } from './view.js';
import { watchRemovals } from './watch-removals.js';

interface BuildEvent {
  readonly runMode: 'build' | 'serve' | 'watch';
  readonly outputMode: string;
  readonly incremental: boolean;
  readonly directories: { readonly output: string };
  /** What Eleventy wrote, once it has. */
  readonly results?: readonly unknown[];
}

interface PageData {
  readonly almanachOutput: string;
}

/** The page that a transform changes. */
interface PageContext {
  readonly inputPath: string;
}

/** What the plugin uses of Eleventy 3's configuration. */
interface EleventyConfig {
  readonly ignores: Set<string>;
  readonly directories: { readonly input: string };
  readonly pathPrefix?: string;
  readonly htmlTransformer: {
    addUrlTransform(
      extensions: string,
      change: (this: PageContext, url: string) => string,
      options: object,
    ): void;
  };
  on(event: string, listener: (argument: never) => unknown): void;
  emit(event: string, argument: unknown): unknown;
  addGlobalData(name: string, value: () => unknown): void;
  addTemplate(path: string, template: object): void;
  addWatchTarget(path: string): void;
  hasPlugin(name: string): boolean;
}

const template = 'almanach.11ty.js';
/** The project's own papers are no pages, wherever they lie. */
const papers = ['README', 'CHANGELOG', 'CONTRIBUTING', 'CODE_OF_CONDUCT', 'SECURITY', 'LICENSE'];

/**
 * Adds the site of a folder to an Eleventy build: every route becomes a file, and the library is global data,
 * `almanach`.
 *
 * @throws TypeError without `root`, and for an option that is unknown or of the wrong type. A build fails where the
 * library has an error; a server goes on and shows it.
 * @example
 * eleventyConfig.addPlugin(almanach, { root: '.' })
 */
export function almanach(eleventyConfig: EleventyConfig, options: AlmanachOptions): void {
  const settings = readOptions(options);
  const { root, folders, pages, sidebar } = settings;
  const { input } = eleventyConfig.directories;
  const load = createSiteLoader(settings);
  let data: SiteData | undefined;
  let write: ReturnType<typeof createView> | undefined;
  let serving = false;
  let began = 0;
  let warned = false;
  let index: readonly string[] | undefined;

  eleventyConfig.on('eleventy.config', (config: { setPathPrefix(path: string): void }) => {
    const basePath = readSettings(root)?.basePath ?? '/';
    config.setPathPrefix(basePath);
    const { pathPrefix = '/' } = eleventyConfig;
    const other = pathPrefix !== '/' && `/${pathPrefix}/`.replace(/\/+/g, '/') !== basePath;
    if (other && !warned)
      process.stderr.write(
        `pathPrefix ${pathPrefix} gives way to ${basePath}, the path of url in site.yaml\n`,
      );
    warned ||= other;
  });
  eleventyConfig.on('eleventy.before', async ({ runMode }: BuildEvent) => {
    began = Date.now();
    serving = runMode !== 'build';
    data = await load({ serving });
    if (pages) write = createWriter();
    // A template that fails on the first page of its kind fails before anything is written.
    if (!serving) for (const route of data.samples()) write?.({ ...shown(data), route, problems: [] });
    checkWords(data.library, { serving });
    eleventyConfig.emit('almanach.library', data.library);
  });
  eleventyConfig.on('eleventy.after', async (event: BuildEvent) => {
    const { outputMode, directories, incremental, results = [] } = event;
    if (data) checkWords(data.library, { serving });
    // Nowhere is it told that Eleventy only tries (`--dryrun`), but then it has written nothing.
    const tries = pages && !incremental && results.length === 0;
    if (outputMode !== 'fs' || !data || tries) return;
    const copies = new Map(data.copies.map(({ from, to }) => [to, join(root, from)]));
    if (pages) for (const [name, path] of await assetsOf(folders)) copies.set(`theme/${name}`, path);
    const { output } = directories;
    // Servers of plain files look for it at the top.
    if (pages && data.notFound) copies.set('404.html', join(output, data.notFound));
    // While serving, once: the index of a text that is being written serves nobody.
    if (!serving || !index) index = await writeSearchIndex(data.library, output);
    await publish({ output, pages: [...(pages ? data.outputs : []), ...index], copies, began });
  });
  eleventyConfig.addGlobalData('almanach', async () => {
    data ??= await load({ serving });
    return data;
  });
  if (pages) {
    eleventyConfig.addTemplate(join(input, template), {
      data: {
        pagination: { data: 'almanach.outputs', size: 1, alias: 'almanachOutput' },
        permalink: ({ almanachOutput }: PageData) => almanachOutput,
        eleventyExcludeFromCollections: true,
        eleventyAllowMissingExtension: true,
        layout: false,
      },
      render,
    });
  }
  // HtmlBasePlugin writes the path of the site before every link, and these start with it already.
  eleventyConfig.htmlTransformer.addUrlTransform('html', withoutBasePath, {
    priority: -1,
    enabled: ({ inputPath }: PageContext) =>
      eleventyConfig.hasPlugin('@11ty/eleventy/html-base-plugin') && inputPath.endsWith(`/${template}`),
  });
  const texts = ['content', 'comments', 'locales', 'media'].map((name) => join(root, name));
  for (const folder of [...texts, ...folders]) {
    eleventyConfig.ignores.add(`${posix(folder)}/**`);
    eleventyConfig.addWatchTarget(posix(folder));
  }
  eleventyConfig.addWatchTarget(posix(join(root, 'site.yaml')));
  for (const name of papers) eleventyConfig.ignores.add(`**/${name}*.md`);
  // At the top of a project stand notes about it, not pages.
  if (posix(input) === './') eleventyConfig.ignores.add('./*.md');
  if (process.env.ELEVENTY_RUN_MODE !== 'build') rebuildOnRemoval([...texts, ...folders]);

  function withoutBasePath(url: string): string {
    const { pathPrefix = '/' } = eleventyConfig;
    const basePath = data?.basePath ?? '/';
    return pathPrefix !== '/' && url.startsWith(basePath) ? `/${url.slice(basePath.length)}` : url;
  }

  function createWriter() {
    const now = () => settings.now ?? new Date().toISOString();
    return createView({ folders, now, ...(sidebar && { sidebar }) });
  }

  function render({ almanachOutput }: PageData): string {
    const route = data?.routeOf(almanachOutput);
    if (!data || !route || !write) return '';
    if (!serving) return write({ ...shown(data), route, problems: [] });
    try {
      return write({ ...shown(data), route, problems: data.problemsOf(route) });
    } catch (error) {
      return failurePage(error);
    }
  }

  function rebuildOnRemoval(watched: readonly string[]): void {
    const signal = createSignal();
    const removals = watchRemovals(watched, signal.raise);
    eleventyConfig.addWatchTarget(posix(signal.path));
    eleventyConfig.on('eleventy.before', removals.update);
    eleventyConfig.on('eleventy.reset', () => {
      removals.close();
      signal.remove();
    });
  }
}

function shown({ library, drawings }: SiteData): Pick<SiteData, 'library' | 'drawings'> {
  return { library, drawings };
}

/** A path from the working directory, as Eleventy's globs are written. */
function posix(path: string): string {
  return `./${relative(process.cwd(), path).split(sep).join('/')}`;
}

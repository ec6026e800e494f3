import { join, resolve } from 'node:path';
import {
  type Build,
  configureBuild,
  frameOwnPage,
  type LoadedBuild,
  loadBuild,
  openPublication,
  pendingOutputs,
  publishBuild,
  renderOutput,
} from './build.js';
import type { BuildEvent, ConfigEvent, CopyEvent, EleventyConfig, PageContext } from './eleventy-config.js';
import { globOf, globsOfSite, globWithin } from './glob.js';
import { keepContent } from './keep-content.js';
import { type AlmanachOptions, readOptions, type Settings } from './options.js';
import { createPageEnvironment, type SafeStringMaker, shareSafeStrings } from './page-environment.js';
import { expandGlobs } from './passthrough.js';
import { Progress } from './progress.js';
import { passthroughOf, settingsEvent } from './read-project.js';
import { createSignal } from './rebuild-signal.js';
import { guardServer } from './serve-guard.js';
import { stagedVariable } from './staging/staged.js';
import { watchModules } from './watch-modules.js';
import { watchRemovals } from './watch-removals.js';
import { beginWriting, holdBuild, type Writing } from './writing.js';

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
  eleventyConfig.emit(settingsEvent, settings);
  const work: Work = { build: undefined, configs: [], writing: undefined, progress: new Progress() };
  configureProject(eleventyConfig, settings, work);
  followBuilds(eleventyConfig, settings, work);
  const load = async () => {
    const { build } = work;
    const loaded = build?.state === 'loaded' ? build : await loadBuild(settings, build, { serving: false });
    work.build = loaded;
    return loaded;
  };
  eleventyConfig.addGlobalData('almanach', async () => (await load()).data);
  eleventyConfig.addGlobalData('almanachPages', async () => pendingOutputs(await load()));
  const current = (): LoadedBuild | undefined => (work.build?.state === 'loaded' ? work.build : undefined);
  if (settings.pages) {
    addPages(eleventyConfig, current, (all) => work.progress.countPage(all, isQuiet(eleventyConfig)));
    lendTemplates(eleventyConfig, settings, current);
  }
  keepBasePath(eleventyConfig, current);
  watchFolders(eleventyConfig, settings, current);
  guardServer(eleventyConfig, settings);
}

/** What the plugin is at, from one event of Eleventy to the next. */
interface Work {
  build: Build | undefined;
  /** The files of Eleventy's configuration. */
  configs: readonly string[];
  writing: Writing | undefined;
  progress: Progress;
}

/** Completes the configuration of a project, each time that it was read. */
function configureProject(eleventyConfig: EleventyConfig, settings: Settings, work: Work): void {
  eleventyConfig.on('eleventy.config', async (config: ConfigEvent) => {
    work.configs = config.getLocalProjectConfigFiles();
    const first = work.build === undefined;
    const configured = await configureBuild(settings);
    if (first) work.build = configured;
    setBasePath(eleventyConfig, config, configured.reading.site?.basePath ?? '/', first);
    const site = process.env[stagedVariable];
    // The pages of a site are no templates, nor those of the next one or of the last; and they are not copied.
    for (const glob of globsOfSite(resolve(site ?? eleventyConfig.directories.output)))
      eleventyConfig.ignores.add(glob);
    const merged = config.getConfig();
    if (site)
      merged.passthroughCopies = await expandGlobs(merged.passthroughCopies, passthroughOf(eleventyConfig));
  });
}

/** Loads the site before each build, and completes the output folder after it. */
function followBuilds(eleventyConfig: EleventyConfig, settings: Settings, work: Work): void {
  const expectApart = keepContent(eleventyConfig, settings);
  eleventyConfig.on('eleventy.before', async ({ runMode, outputMode, directories }: BuildEvent) => {
    // A build that failed has no end.
    work.writing?.end();
    expectApart(directories);
    const progress = new Progress();
    work.progress = progress;
    const serving = runMode !== 'build';
    const writes = outputMode === 'fs';
    const release = await holdBuild(settings, writes ? directories.output : undefined, serving);
    const output = resolve(directories.output);
    try {
      const { pathPrefix } = eleventyConfig;
      const passthrough = passthroughOf(eleventyConfig);
      const place = { serving, output, writes, passthrough, configs: work.configs, pathPrefix, progress };
      const loaded = await loadBuild(settings, work.build, place);
      work.build = loaded;
      work.writing = beginWriting(openPublication(settings, loaded, output), release);
      eleventyConfig.emit('almanach.library', loaded.data.library);
    } catch (error) {
      release();
      throw error;
    }
  });
  eleventyConfig.on('eleventy.passthrough', ({ map }: CopyEvent) => {
    work.writing?.publication.spare(Object.keys(map).map((address) => decodeURI(address)));
  });
  eleventyConfig.on('eleventy.after', async (event: BuildEvent) => {
    const { runMode, outputMode, incremental, results = [] } = event;
    const { build, writing, progress } = work;
    progress.clear();
    // Nowhere is it told that Eleventy only tries (`--dryrun`), but then it has written nothing.
    const tries = settings.pages && !incremental && results.length === 0;
    try {
      if (writing && outputMode === 'fs' && !tries && build?.state === 'loaded') {
        work.build = await publishBuild(settings, build, writing.publication);
        if (runMode === 'build' && settings.pages)
          process.stderr.write(`${progress.summarize(build.data.outputs.length)}\n`);
      }
    } finally {
      writing?.end();
    }
  });
}

/** Sets the path of the site, which its addresses start with already; one that the configuration names gives way. */
function setBasePath(
  { pathPrefix = '/' }: EleventyConfig,
  config: { setPathPrefix(path: string): void },
  basePath: string,
  first: boolean,
): void {
  config.setPathPrefix(basePath);
  const other = pathPrefix !== '/' && `/${pathPrefix}/`.replace(/\/+/g, '/') !== basePath;
  if (first && other)
    process.stderr.write(`pathPrefix ${pathPrefix} gives way to ${basePath}, the path of url in site.yaml\n`);
}

/** Decides whether Eleventy names no file that it writes: only then a line about pages stands alone. */
function isQuiet({ quietMode }: EleventyConfig): boolean {
  return quietMode || process.argv.includes('--quiet');
}

/** Adds the template that writes every route, by pagination over their files. */
function addPages(
  eleventyConfig: EleventyConfig,
  current: () => LoadedBuild | undefined,
  onPage: (all: number) => void,
): void {
  interface PageData {
    readonly almanachOutput: string;
  }
  eleventyConfig.addTemplate(join(eleventyConfig.directories.input, template), {
    data: {
      pagination: { data: 'almanachPages', size: 1, alias: 'almanachOutput' },
      permalink: ({ almanachOutput }: PageData) => almanachOutput,
      eleventyExcludeFromCollections: true,
      eleventyAllowMissingExtension: true,
      layout: false,
    },
    render({ almanachOutput }: PageData): string {
      const build = current();
      if (!build) return '';
      onPage(build.data.outputs.length);
      return renderOutput(build, almanachOutput);
    },
  });
}

/** Lets the project's own pages extend and include the theme's templates, unless the project renders them its own way. */
function lendTemplates(
  eleventyConfig: EleventyConfig,
  { folders }: Settings,
  current: () => LoadedBuild | undefined,
): void {
  if (eleventyConfig.libraryOverrides.njk) return;
  const { directories, nunjucks } = eleventyConfig;
  const environment = createPageEnvironment({
    searched: [directories.includes, '.'],
    folders,
    options: nunjucks.environmentOptions,
    frameOf(page) {
      const build = current();
      return build && frameOwnPage(build, page);
    },
  });
  eleventyConfig.setLibrary('njk', environment);
  eleventyConfig.on('eleventy.engine.njk', (engine: { nunjucks: SafeStringMaker }) =>
    shareSafeStrings(engine.nunjucks),
  );
  eleventyConfig.on('eleventy.before', () => environment.invalidateCache());
}

/** HtmlBasePlugin writes the path of the site before every link, and those of the theme's pages start with it already. */
function keepBasePath(eleventyConfig: EleventyConfig, current: () => LoadedBuild | undefined): void {
  eleventyConfig.htmlTransformer.addUrlTransform('html', withoutBasePath, {
    priority: -1,
    enabled: ({ inputPath }: PageContext) =>
      eleventyConfig.hasPlugin('@11ty/eleventy/html-base-plugin') && inputPath.endsWith(`/${template}`),
  });

  function withoutBasePath(url: string): string {
    const { pathPrefix = '/' } = eleventyConfig;
    const basePath = current()?.data.basePath ?? '/';
    return pathPrefix !== '/' && url.startsWith(basePath) ? `/${url.slice(basePath.length)}` : url;
  }
}

/** Keeps Eleventy from taking the theme's templates for pages, and builds again where a text changes or vanishes. */
function watchFolders(
  eleventyConfig: EleventyConfig,
  { root, folders }: Settings,
  current: () => LoadedBuild | undefined,
): void {
  const texts = ['content', 'comments', 'locales', 'media'].map((name) => join(root, name));
  const watched = [...texts, ...folders];
  for (const folder of watched) eleventyConfig.addWatchTarget(globOf(folder));
  for (const folder of folders) eleventyConfig.ignores.add(globWithin(folder));
  for (const name of ['site.yaml', 'almanach.config.js'])
    eleventyConfig.addWatchTarget(globOf(join(root, name)));
  for (const name of papers) eleventyConfig.ignores.add(`**/${name}*.md`);
  // At the top of a project stand notes about it, not pages.
  if (globOf(eleventyConfig.directories.input) === './') eleventyConfig.ignores.add('./*.md');
  if (process.env.ELEVENTY_RUN_MODE === 'build') return;
  const signal = createSignal();
  const removals = watchRemovals(watched, signal.raise);
  eleventyConfig.addWatchTarget(globOf(signal.path));
  const modules = watchModules(signal.raise);
  eleventyConfig.on('eleventy.before', removals.update);
  eleventyConfig.on('eleventy.after', () => modules.update(current()?.data.readWith.modules ?? []));
  eleventyConfig.on('eleventy.reset', () => {
    removals.close();
    modules.close();
    signal.remove();
  });
}

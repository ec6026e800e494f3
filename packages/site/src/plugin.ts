import { join, resolve } from 'node:path';
import {
  type Build,
  basePathOf,
  configureBuild,
  countPages,
  frameOwnPage,
  loadBuild,
  type OpenBuild,
  pendingOutputs,
  renderOutput,
} from './build.js';
import type { BuildEvent, ConfigEvent, CopyEvent, EleventyConfig, PageContext } from './eleventy-config.js';
import { globsOfSite } from './glob.js';
import { keepContent } from './keep-content.js';
import { LatePages, mayBeLate } from './late-pages.js';
import { mayBeAsked } from './may-be-asked.js';
import { type AlmanachOptions, readOptions, type Settings } from './options.js';
import { createPageEnvironment, type SafeStringMaker, shareSafeStrings } from './page-environment.js';
import { expandGlobs } from './passthrough.js';
import { setPathPrefix } from './path-prefix.js';
import { Progress } from './progress.js';
import { openPublication, publishBuild } from './publish-build.js';
import { passthroughOf, settingsEvent, templatesOf } from './read-project.js';
import { serverOptionsFor } from './serve-domains.js';
import { guardServer } from './serve-guard.js';
import { stagedVariable } from './staging/staged.js';
import { watchFolders } from './watch-folders.js';
import { beginWriting, holdBuild, type Writing } from './writing.js';

const template = 'almanach.11ty.js';

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
  const work: Work = {
    build: undefined,
    configs: [],
    formats: undefined,
    ignores: [],
    writing: undefined,
    progress: new Progress(),
    pages: new LatePages((output) => renderPage(output)),
    late: 'never',
  };
  const current = (): OpenBuild | undefined => (isOpen(work.build) ? work.build : undefined);
  function renderPage(output: string): string {
    const build = current();
    if (!build) return '';
    work.progress.countPage(countPages(build), isQuiet(eleventyConfig));
    return renderOutput(build, output);
  }
  configureProject(eleventyConfig, settings, work);
  followBuilds(eleventyConfig, settings, work);
  const load = async () => {
    const { build } = work;
    const open = isOpen(build) ? build : await loadBuild(settings, build, { serving: false });
    work.build = open;
    return open;
  };
  // Of a site that stands, no template asks for it.
  eleventyConfig.addGlobalData('almanach', async () => {
    const build = await load();
    return build.state === 'loaded' ? build.data : undefined;
  });
  eleventyConfig.addGlobalData('almanachPages', async () => {
    const outputs = pendingOutputs(await load());
    return work.late === 'behind the first' ? work.pages.handOverFirst(outputs) : outputs;
  });
  if (settings.pages) {
    addPages(eleventyConfig, (output) =>
      work.late === 'never' ? renderPage(output) : work.pages.markOf(output),
    );
    lendTemplates(eleventyConfig, settings, current);
  }
  keepBasePath(eleventyConfig, current);
  watchFolders(eleventyConfig, settings, () => {
    const build = current();
    return build?.state === 'loaded' ? build.data.readWith.modules : [];
  });
  guardServer(eleventyConfig, settings);
}

/** What the plugin is at, from one event of Eleventy to the next. */
interface Work {
  build: Build | undefined;
  /** The files of Eleventy's configuration. */
  configs: readonly string[];
  /** What Eleventy takes for templates, and what it leaves out. */
  formats: readonly string[] | undefined;
  ignores: readonly string[];
  writing: Writing | undefined;
  progress: Progress;
  readonly pages: LatePages;
  /** Whether pages are rendered when they are written, and without Eleventy but for the first. */
  late: 'never' | 'each' | 'behind the first';
}

/** Completes the configuration of a project, each time that it was read. */
function configureProject(eleventyConfig: EleventyConfig, settings: Settings, work: Work): void {
  eleventyConfig.on('eleventy.ignores', (globs: readonly string[]) => {
    work.ignores = globs;
  });
  eleventyConfig.on('eleventy.config', async (config: ConfigEvent) => {
    work.configs = config.getLocalProjectConfigFiles();
    const first = work.build === undefined;
    const configured = await configureBuild(settings);
    if (first) work.build = configured;
    const { site: settled } = configured.reading;
    setPathPrefix(eleventyConfig, config, settled, first);
    const site = process.env[stagedVariable];
    // The pages of a site, of the next and of the last one are no templates; and they are not copied.
    for (const glob of globsOfSite(resolve(site ?? eleventyConfig.directories.output)))
      eleventyConfig.ignores.add(glob);
    const merged = config.getConfig();
    work.formats = merged.templateFormats;
    merged.serverOptions = serverOptionsFor(merged.serverOptions, settled);
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
      const { configs } = work;
      const asked = mayBeAsked(eleventyConfig, settings, directories);
      const templates = templatesOf(eleventyConfig, work.ignores, work.formats);
      const place = { serving, output, writes, passthrough, templates, configs, pathPrefix, progress, asked };
      const open = await loadBuild(settings, work.build, place);
      work.build = open;
      const isLate = writes && mayBeLate(eleventyConfig, { serving, template: `/${template}` });
      // Of a project's own pages Eleventy alone says whether one would be written over.
      work.late = isLate ? (asked ? 'each' : 'behind the first') : 'never';
      work.writing = beginWriting(openPublication(settings, open, output), work.pages, release);
      if (open.state === 'loaded') eleventyConfig.emit('almanach.library', open.data.library);
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
      if (writing && outputMode === 'fs' && !tries && isOpen(build)) {
        work.build = await publishBuild(settings, build, writing.publication, event);
        if (runMode === 'build' && settings.pages)
          process.stderr.write(`${progress.summarize(countPages(build))}\n`);
      }
    } finally {
      writing?.end();
    }
  });
}

function isOpen(build: Build | undefined): build is OpenBuild {
  return build !== undefined && build.state !== 'configured';
}

/** Decides whether Eleventy names no file that it writes: only then a line about pages stands alone. */
function isQuiet({ quietMode }: EleventyConfig): boolean {
  return quietMode || process.argv.includes('--quiet');
}

/** Adds the template that writes every route, by pagination over their files. */
function addPages(eleventyConfig: EleventyConfig, render: (output: string) => string): void {
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
    render: ({ almanachOutput }: PageData) => render(almanachOutput),
  });
}

/** Lets the project's own pages extend and include the theme's templates, unless the project renders them its own way. */
function lendTemplates(
  eleventyConfig: EleventyConfig,
  { folders }: Settings,
  current: () => OpenBuild | undefined,
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
function keepBasePath(eleventyConfig: EleventyConfig, current: () => OpenBuild | undefined): void {
  eleventyConfig.htmlTransformer.addUrlTransform('html', withoutBasePath, {
    priority: -1,
    enabled: ({ inputPath }: PageContext) =>
      eleventyConfig.hasPlugin('@11ty/eleventy/html-base-plugin') && inputPath.endsWith(`/${template}`),
  });

  function withoutBasePath(url: string): string {
    const { pathPrefix = '/' } = eleventyConfig;
    const build = current();
    const basePath = build ? basePathOf(build) : '/';
    return pathPrefix !== '/' && url.startsWith(basePath) ? `/${url.slice(basePath.length)}` : url;
  }
}

import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDiagnostics, readSite } from '@almanach/core';
import { loadLibrary } from '@almanach/core/node';
import { copyFiles } from './copy-files.js';
import { SiteData } from './site-data.js';
import { readThemeWords, readWords } from './theme-words.js';
import { createView } from './view.js';

/** What the plugin is told. */
export interface AlmanachOptions {
  /** The folder that holds `site.yaml`, from the working directory. */
  readonly root: string;
  /** A folder whose templates win over the theme's; `false` writes no pages and leaves them to the builder. */
  readonly theme?: string | false;
  /** Shows drafts and future documents; by default where `ALMANACH_DRAFTS=1`. */
  readonly drafts?: boolean;
  /** The day or instant of the build; by default, this one. */
  readonly now?: string;
}

interface BuildEvent {
  readonly runMode: 'build' | 'serve' | 'watch';
  readonly outputMode: string;
  readonly directories: { readonly output: string };
}

/** What the plugin uses of Eleventy 3's configuration. */
interface EleventyConfig {
  readonly ignores: Set<string>;
  readonly directories: { readonly input: string };
  on(event: string, listener: (argument: never) => unknown): void;
  emit(event: string, argument: unknown): unknown;
  addGlobalData(name: string, value: () => unknown): void;
  addTemplate(path: string, template: object): void;
  addWatchTarget(path: string): void;
}

const packaged = fileURLToPath(new URL('..', import.meta.url));
const documentations = ['README', 'CHANGELOG', 'CONTRIBUTING', 'CODE_OF_CONDUCT', 'SECURITY', 'LICENSE'];

/**
 * Adds the site of a folder to an Eleventy build: every route becomes a file, and the library is global data,
 * `almanach`.
 *
 * @throws TypeError without `root`. A build fails where the library has an error; a server goes on and shows it.
 * @example
 * eleventyConfig.addPlugin(almanach, { root: '.' })
 */
export function almanach(eleventyConfig: EleventyConfig, options: AlmanachOptions): void {
  if (typeof options?.root !== 'string')
    throw new TypeError(`Expected the folder of site.yaml as \`root\`, not \`${String(options?.root)}\``);
  const root = resolve(options.root);
  const own = typeof options.theme === 'string' ? [resolve(options.theme)] : [];
  const folders = [...own, join(packaged, 'theme')];
  const drafts = options.drafts ?? process.env.ALMANACH_DRAFTS === '1';
  const words = join(packaged, 'locales');
  let data: SiteData | undefined;
  let serving = false;
  const now = () => options.now ?? new Date().toISOString();
  const compile = () => createView({ folders, words: readWords(words, 'en') ?? {}, now });
  let write = compile();

  async function load(): Promise<SiteData> {
    const site = siteOf(root);
    const library = await loadLibrary({
      root,
      drafts,
      ...(options.now !== undefined && { now: options.now }),
      messages: readThemeWords(words, site?.locales ?? []),
    });
    process.stderr.write(formatDiagnostics(library.diagnostics));
    if (library.failed && !serving) throw new Error('The content has errors: nothing was written');
    return new SiteData(library);
  }

  eleventyConfig.on('eleventy.config', (config: { setPathPrefix(path: string): void }) => {
    config.setPathPrefix(siteOf(root)?.basePath ?? '/');
  });
  eleventyConfig.on('eleventy.before', async ({ runMode }: BuildEvent) => {
    serving = runMode !== 'build';
    data = undefined;
    // A builder's templates may have changed: compiled ones are kept for one build.
    if (serving && own.length > 0) write = compile();
    data = await load();
    eleventyConfig.emit('almanach.library', data.library);
  });
  eleventyConfig.on('eleventy.after', async ({ outputMode, directories }: BuildEvent) => {
    if (outputMode !== 'fs') return;
    const { output } = directories;
    await copyFiles({ from: join(root, 'media'), to: join(output, 'media') });
    await copyFiles({ from: join(root, 'content'), to: output, without: ['.md', '.markdown'] });
    if (options.theme === false) return;
    for (const folder of [...folders].reverse())
      await copyFiles({ from: folder, to: join(output, 'theme'), without: ['.njk'] });
  });
  eleventyConfig.addGlobalData('almanach', async () => {
    data ??= await load();
    return data;
  });

  if (options.theme !== false) {
    eleventyConfig.addTemplate(join(eleventyConfig.directories.input, 'almanach.11ty.js'), {
      data: {
        pagination: { data: 'almanach.outputs', size: 1, alias: 'almanachOutput' },
        permalink: (page: { readonly almanachOutput: string }) => page.almanachOutput,
        eleventyExcludeFromCollections: true,
        eleventyAllowMissingExtension: true,
        layout: false,
      },
      render(page: { readonly almanachOutput: string }) {
        const route = data?.routeOf(page.almanachOutput);
        return data && route ? write({ library: data.library, route, serving }) : '';
      },
    });
  }

  for (const path of ['content', 'comments', 'locales', 'media']) {
    eleventyConfig.ignores.add(`${posix(join(root, path))}/**`);
    eleventyConfig.addWatchTarget(posix(join(root, path)));
  }
  eleventyConfig.addWatchTarget(posix(join(root, 'site.yaml')));
  for (const folder of own) eleventyConfig.addWatchTarget(posix(folder));
  for (const folder of folders) eleventyConfig.ignores.add(`${posix(folder)}/**`);
  eleventyConfig.ignores.add(`${posix(eleventyConfig.directories.input)}*.md`);
  for (const name of documentations) eleventyConfig.ignores.add(`**/${name}*.md`);
}

function siteOf(root: string) {
  for (const path of ['site.yaml', 'site.yml']) {
    try {
      return readSite({ path, text: readFileSync(join(root, path), 'utf8') }).site;
    } catch {
      // Its absence is a diagnostic of the library.
    }
  }
  return undefined;
}

/** A path from the working directory, as Eleventy's globs are written. */
function posix(path: string): string {
  const from = relative(process.cwd(), path).split(sep).join('/');
  return `./${from === '' ? '' : from}${path.endsWith('/') && from !== '' ? '/' : ''}`;
}

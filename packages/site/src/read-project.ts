import { resolve } from 'node:path';
import type { EleventyConfig } from './eleventy-config.js';
import type { Settings } from './options.js';
import type { TemplateFolder } from './own-pages/own-pages.js';
import type { Passthrough } from './passthrough.js';
import { stagedVariable } from './staging/staged.js';

/** The event by which the plugin tells the settings that a configuration gives it. */
export const settingsEvent = 'almanach.settings';

/** What an Eleventy project says of its site. */
export interface ProjectFacts {
  readonly settings: Settings;
  readonly passthrough: Passthrough;
  readonly templates: TemplateFolder;
}

/**
 * Reads what an Eleventy project says of its site; undefined where no configuration in the folder adds the plugin. The
 * configuration is run, and nothing is built. Meanwhile its folder is the working directory of the process, so one call
 * has to end before another begins.
 */
export async function readProjectFacts(folder: string): Promise<ProjectFacts | undefined> {
  // @ts-expect-error Eleventy ships no types.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const received: { readonly settings: Settings; readonly eleventyConfig: EleventyConfig }[] = [];
  const config = (eleventyConfig: EleventyConfig) =>
    eleventyConfig.on(settingsEvent, (settings: Settings) => received.push({ settings, eleventyConfig }));
  const before = process.cwd();
  process.chdir(folder);
  try {
    const eleventy = new Eleventy(undefined, undefined, { config, quietMode: true, runMode: 'build' });
    await eleventy.initializeConfig();
    // What comes after the plugin in the configuration counts, too.
    return received.map((each) => ({
      settings: each.settings,
      passthrough: passthroughOf(each.eleventyConfig),
      templates: templatesOf(each.eleventyConfig),
    }))[0];
  } finally {
    process.chdir(before);
  }
}

/** Collects what Eleventy copies for a project, as far as its configuration says it by now. */
export function passthroughOf({ passthroughCopies: copies, directories }: EleventyConfig): Passthrough {
  const output = process.env[stagedVariable] ?? directories.output;
  return { copies, folder: process.cwd(), input: directories.input, output: resolve(output) };
}

/**
 * Collects where the templates of a project stand.
 *
 * @param ignored The globs of what Eleventy leaves out, where it has told them.
 */
export function templatesOf(
  { directories, ignores }: EleventyConfig,
  ignored: readonly string[] = [],
  formats?: readonly string[],
): TemplateFolder {
  const { input, includes, layouts, data, output } = directories;
  const folders = [includes, layouts, data, output].flatMap((folder) => (folder ? [`${folder}/**`] : []));
  return { folder: process.cwd(), input, formats, ignores: [...folders, ...ignores, ...ignored] };
}

import type { Diagnostic, Library } from '@almanach/core';
import { type LoadOptions, readSettings } from '@almanach/core/node';
import { checkAddress } from './example-address.js';
import { readHostFacts } from './host.js';
import { readOptions } from './options.js';
import { readProjectFacts } from './read-project.js';
import { checkThemeLinks } from './theme-links.js';

/** What this package tells a command about a project, so that checking it and building it say the same. */
export interface ProjectHost {
  /** What a build loads the library with: what the theme asks for (`messageKeys`) and writes (`outputs`), and the rest. */
  readonly options: LoadOptions;
  /** Lists what a build reports. */
  diagnosticsOf(library: Library): readonly Diagnostic[];
}

/**
 * Reads what an Eleventy project, or a folder with a `site.yaml` alone, would build its library with.
 *
 * @param folder The project's folder, or that of its texts.
 * @throws TypeError where the configuration gives the plugin an option that is unknown or of the wrong type.
 * @example
 * const { options } = await readHost('.')
 * const library = await loadLibrary(options)
 */
export async function readHost(folder: string): Promise<ProjectHost> {
  const project = await readProjectFacts(folder);
  const settings = project?.settings ?? readOptions({ root: folder });
  const { root, now, sources, cache, fresh } = settings;
  const { site } = await readSettings(root);
  const ofTheme = await checkThemeLinks(settings.folders.slice(0, -1), root);
  const ofAddress = checkAddress(root, site);
  const facts = await readHostFacts(settings, site, project);
  return {
    options: { root, now, output: project?.passthrough.output, sources, cache, fresh, ...facts },
    diagnosticsOf: ({ diagnostics }) => [...diagnostics, ...ofTheme, ...ofAddress],
  };
}

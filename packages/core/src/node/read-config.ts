import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose, placeIn } from '../diagnostic.js';
import type { Component, Components } from '../markdown/component.js';
import type { AllowedHtml, Diagnostic } from '../types.js';
import { type CacheSetting, handOver } from './cache/cache-settings.js';
import { checkConfig } from './check-config.js';
import type { SourceFunction } from './given-document.js';
import {
  importPlugins,
  type MarkdownSettings,
  type ModuleFolder,
  type PluginImports,
  reportModule,
  tryModule,
} from './import-plugins.js';
import { lookAt } from './list-sources.js';

/** What `almanach.config.js` holds, and what a program gives instead. */
export interface AlmanachConfig {
  readonly markdown?: MarkdownSettings | undefined;
  /** The components that texts call, by name: each a module, by its name or that of a file, or a function. */
  readonly components?: Readonly<Record<string, string | Component>> | undefined;
  /** `'remark'` leaves every text to remark-parse, also where the native parser is installed. */
  readonly parser?: 'remark' | undefined;
  /** What may stand in the HTML of texts besides what is safe for everyone. */
  readonly allow?: AllowedHtml | undefined;
  /** Functions that make documents of data: each is asked in every build. */
  readonly sources?: SourceFunction | readonly SourceFunction[] | undefined;
  /** Where parsed documents are kept for the next build. */
  readonly cache?: CacheSetting | undefined;
  /** Whether every file is read in every build, also where the system says that it has not changed. */
  readonly strict?: boolean | undefined;
}

/** A configuration whose modules were imported. */
export interface LoadedConfig {
  readonly allow: AllowedHtml;
  readonly components: Components;
  readonly parser: 'remark' | undefined;
  readonly plugins: PluginImports['plugins'];
  readonly identities: PluginImports['identities'];
  /** The plugins as they are set. */
  readonly markdown: MarkdownSettings | undefined;
  /** The folders of the packages that the plugins come from, or import. */
  readonly packages: readonly string[];
  readonly sources: readonly SourceFunction[];
  readonly cache: CacheSetting | undefined;
  readonly strict: boolean;
  /** The files of the project that it comes from, whether they exist or not: a change of one changes it. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const file = 'almanach.config.js';

/**
 * Reads `almanach.config.js` in a folder, where there is one, and imports the modules that it names. Settings that a
 * program gives win over those of the file, each as a whole.
 *
 * @throws TypeError where a program gives a setting that is unknown or not valid. What is wrong with the file, or with a
 * module that is named, is a diagnostic.
 * @example
 * (await readConfig('.', { markdown: { remark: ['remark-math'] } })).identities.remark[0]?.module // 'remark-math'
 */
export async function readConfig(root: string, given: AlmanachConfig = {}): Promise<LoadedConfig> {
  const [wrong] = checkConfig(given);
  if (wrong)
    throw new TypeError(`Expected \`${wrong.name}\` to be ${wrong.expected}, not \`${wrong.found}\``);
  const folder: ModuleFolder = { root, files: new Set(), packages: new Set() };
  const written = await readConfigFile(folder);
  const { config } = written;
  const { markdown = config.markdown, allow = config.allow, components = config.components } = given;
  const {
    sources = config.sources ?? [],
    parser = config.parser,
    cache = handOver(config.cache),
    strict = config.strict ?? false,
  } = given;
  const { plugins, identities, diagnostics } = await importPlugins(folder, markdown);
  const packages = [...folder.packages];
  const called = await importComponents(folder, components);
  return {
    allow: allow ?? {},
    components: called.components,
    parser,
    sources: typeof sources === 'function' ? [sources] : sources,
    cache,
    strict,
    packages,
    plugins,
    identities,
    markdown,
    files: [...folder.files],
    diagnostics: [...written.diagnostics, ...diagnostics, ...called.diagnostics],
  };
}

interface ConfigReading {
  readonly config: AlmanachConfig;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the file of the configuration: an empty one where there is none, or where something in it is wrong. */
async function readConfigFile(folder: ModuleFolder): Promise<ConfigReading> {
  const path = join(folder.root, file);
  if (typeof (await lookAt(path)) === 'string') return { config: {}, diagnostics: [] };
  // What is code lies where it is run, and nowhere that authors write.
  if ((await lstat(path)).isSymbolicLink())
    return { config: {}, diagnostics: [diagnose('file-outside', placeIn(file), { found: file })] };
  const { value: config = {}, problem } = await tryModule(folder, `./${file}`);
  if (problem !== undefined)
    return { config: {}, diagnostics: [diagnose('config-unreadable', placeIn(file), { found: problem })] };
  const problems = checkConfig(config);
  if (problems.length === 0) return { config: config as AlmanachConfig, diagnostics: [] };
  return { config: {}, diagnostics: problems.map((each) => diagnose('config-invalid', placeIn(file), each)) };
}

/** Imports components; one that cannot be imported, or is no function, is reported and left out. */
async function importComponents(folder: ModuleFolder, settings: AlmanachConfig['components'] = {}) {
  const components: [name: string, component: Component][] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [name, setting] of Object.entries(settings)) {
    const { value, problem } =
      typeof setting === 'string' ? await tryModule(folder, setting) : { value: setting };
    if (isComponent(value)) components.push([name, value]);
    else diagnostics.push(reportModule(`components.${name}`, String(setting), problem));
  }
  return { components: Object.fromEntries(components), diagnostics };
}

function isComponent(value: unknown): value is Component {
  return typeof value === 'function';
}

import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pluggable, PluggableList, Plugin } from 'unified';
import { diagnose, placeIn } from '../diagnostic.js';
import type { Component, Components } from '../markdown/component.js';
import type { AllowedHtml, Diagnostic, PluginIdentity } from '../types.js';
import { type CacheSetting, handOver } from './cache/cache-settings.js';
import { checkConfig } from './check-config.js';
import type { SourceFunction } from './given-document.js';
import { lookAt } from './list-sources.js';
import { loadMath } from './math.js';
import { findModule, importModule, listImports, packagesOf, type ResolvedModule } from './resolve-module.js';

/** A plugin by the name of its module or of a file, alone or with its options; or as unified takes it. */
export type PluginSetting = string | readonly [name: string, ...options: unknown[]] | Pluggable;

/** What `almanach.config.js` holds, and what a program gives instead. */
export interface AlmanachConfig {
  /** Plugins of unified: remark's before the tree becomes HTML, rehype's after it is made safe. */
  readonly markdown?:
    | {
        readonly remark?: readonly PluginSetting[];
        readonly rehype?: readonly PluginSetting[];
        /** Reads `$…$` and `$$…$$` as formulas, and writes them as MathML; false by default. */
        readonly math?: boolean;
      }
    | undefined;
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
  readonly plugins: { readonly remark: PluggableList; readonly rehype: PluggableList };
  /** What tells each plugin from another version of itself, in the order in which they run. */
  readonly identities: {
    readonly remark: readonly PluginIdentity[];
    readonly rehype: readonly PluginIdentity[];
  };
  /** The folders of the packages that the plugins come from, or import. */
  readonly packages: readonly string[];
  readonly sources: readonly SourceFunction[];
  readonly cache: CacheSetting | undefined;
  readonly strict: boolean;
  /** The files of the project that it comes from, whether they exist or not: a change of one changes it. */
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A folder that names modules, with the files of the project that were imported from it. */
interface ModuleFolder {
  readonly root: string;
  readonly files: Set<string>;
  readonly packages: Set<string>;
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
  const remark = await importPlugins(folder, 'markdown.remark', markdown?.remark);
  const rehype = await importPlugins(folder, 'markdown.rehype', markdown?.rehype);
  const math = markdown?.math ? await loadMath() : undefined;
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
    plugins: {
      remark: [...(math?.remark ?? []), ...remark.plugins],
      rehype: [...(math?.rehype ?? []), ...rehype.plugins],
    },
    identities: {
      remark: [...(math?.identities.remark ?? []), ...remark.identities],
      rehype: [...(math?.identities.rehype ?? []), ...rehype.identities],
    },
    files: [...folder.files],
    diagnostics: [
      ...written.diagnostics,
      ...remark.diagnostics,
      ...rehype.diagnostics,
      ...called.diagnostics,
    ],
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

/** Imports plugins in their order; one that cannot be imported, or is no function, is reported and left out. */
async function importPlugins(folder: ModuleFolder, name: string, settings: readonly PluginSetting[] = []) {
  const plugins: PluggableList = [];
  const identities: PluginIdentity[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, setting] of settings.entries()) {
    const [plugin, ...options]: readonly unknown[] = Array.isArray(setting) ? setting : [setting];
    const described = options.length > 0 ? { options } : {};
    if (typeof plugin !== 'string') {
      plugins.push(setting as Pluggable);
      identities.push({ module: 'a function', version: '', ...described });
      continue;
    }
    const { value, version = '', problem } = await tryModule(folder, plugin);
    if (isPlugin(value)) {
      plugins.push([value, ...options]);
      identities.push({ module: plugin, version, ...described });
      continue;
    }
    diagnostics.push(reportModule(`${name}.${index}`, plugin, problem));
  }
  return { plugins, identities, diagnostics };
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

function reportModule(setting: string, module: string, problem: string | undefined): Diagnostic {
  return diagnose('config-invalid', placeIn(file), {
    name: setting,
    expected: 'a module whose default export is a function',
    found: problem === undefined ? module : `${module}: ${problem}`,
  });
}

/** Imports a module, or says on one line why that fails, without the paths of this machine. */
async function tryModule(
  { root, files, packages }: ModuleFolder,
  name: string,
): Promise<Partial<ResolvedModule> & { readonly problem?: string }> {
  try {
    const place = findModule(root, name);
    if (place.local) for (const imported of await listImports(place.path)) files.add(imported);
    const resolved = await importModule(place);
    for (const folder of await packagesOf(place)) packages.add(folder);
    return resolved;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { problem: reason.replaceAll(`${root}/`, '').replace(/\?[0-9a-f]{16}/g, '') };
  }
}

function isComponent(value: unknown): value is Component {
  return typeof value === 'function';
}

function isPlugin(value: unknown): value is Plugin {
  return typeof value === 'function';
}

import type { Pluggable, PluggableList, Plugin } from 'unified';
import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, PluginIdentity } from '../types.js';
import { loadMath } from './math.js';
import { findModule, importModule, listImports, packagesOf, type ResolvedModule } from './resolve-module.js';

/** A plugin by the name of its module or of a file, alone or with its options; or as unified takes it. */
export type PluginSetting = string | readonly [name: string, ...options: unknown[]] | Pluggable;

/** Plugins of unified: remark's before the tree becomes HTML, rehype's after it is made safe. */
export interface MarkdownSettings {
  readonly remark?: readonly PluginSetting[];
  readonly rehype?: readonly PluginSetting[];
  /** Reads `$…$` and `$$…$$` as formulas, and writes them as MathML; false by default. */
  readonly math?: boolean;
}

/** Plugins that were imported. */
export interface PluginImports {
  readonly plugins: { readonly remark: PluggableList; readonly rehype: PluggableList };
  /** What tells each plugin from another version of itself, in the order in which they run. */
  readonly identities: {
    readonly remark: readonly PluginIdentity[];
    readonly rehype: readonly PluginIdentity[];
  };
  readonly diagnostics: readonly Diagnostic[];
}

/** A folder that names modules, with the files of the project that were imported from it. */
export interface ModuleFolder {
  readonly root: string;
  readonly files: Set<string>;
  readonly packages: Set<string>;
}

/** Imports the plugins that settings name; one that cannot be imported, or is no function, is reported and left out. */
export async function importPlugins(
  folder: ModuleFolder,
  settings: MarkdownSettings = {},
): Promise<PluginImports> {
  const remark = await importList(folder, 'markdown.remark', settings.remark);
  const rehype = await importList(folder, 'markdown.rehype', settings.rehype);
  const math = settings.math ? await loadMath() : undefined;
  return {
    plugins: {
      remark: [...(math?.remark ?? []), ...remark.plugins],
      rehype: [...(math?.rehype ?? []), ...rehype.plugins],
    },
    identities: {
      remark: [...(math?.identities.remark ?? []), ...remark.identities],
      rehype: [...(math?.identities.rehype ?? []), ...rehype.identities],
    },
    diagnostics: [...remark.diagnostics, ...rehype.diagnostics],
  };
}

/** Imports plugins in their order. */
async function importList(folder: ModuleFolder, name: string, settings: readonly PluginSetting[] = []) {
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

/** Reports a module that a setting names and that is of no use, and why. */
export function reportModule(setting: string, module: string, problem: string | undefined): Diagnostic {
  return diagnose('config-invalid', placeIn('almanach.config.js'), {
    name: setting,
    expected: 'a module whose default export is a function',
    found: problem === undefined ? module : `${module}: ${problem}`,
  });
}

/** Imports a module, or says on one line why that fails, without the paths of this machine. */
export async function tryModule(
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

function isPlugin(value: unknown): value is Plugin {
  return typeof value === 'function';
}

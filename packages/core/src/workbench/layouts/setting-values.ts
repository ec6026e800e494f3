import { parse as parseToml } from 'smol-toml';
import { readYaml } from '../../site-config/read-yaml.js';
import { isRecord } from '../../text/is-record.js';
import { isTree } from '../../text/is-tree.js';

/** The values of a settings file, names in lower case: some tools take them in any. */
export type SettingValues = Readonly<Record<string, unknown>>;

const longest = 1_000_000;
const deepest = 50;

/** Reads the values of a settings file in YAML, JSON or TOML by its extension. What cannot be read has none. */
export function readSettingValues(path: string, text: string): SettingValues {
  if (text.length > longest) return {};
  const value = path.endsWith('.toml') ? readToml(text) : readYaml(text).value;
  return groupOf(value);
}

/** Returns the group of values below a name; empty where there is none. */
export function groupAt(values: SettingValues, name: string): SettingValues {
  return groupOf(values[name]);
}

/** Returns the text below a name. */
export function textAt(values: SettingValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Returns the list below a name; empty where there is none. */
export function listAt(values: SettingValues, name: string): readonly unknown[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}

function groupOf(value: unknown): SettingValues {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), lower(inner)]));
}

function lower(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lower);
  return isRecord(value) ? groupOf(value) : value;
}

function readToml(text: string): unknown {
  try {
    const value = parseToml(text);
    return isTree(value, deepest) ? value : undefined;
  } catch {
    return undefined;
  }
}

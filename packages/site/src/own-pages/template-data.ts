import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** What the files of a template say of it before anything is run. */
export interface TemplateData {
  /** Front matter and data files, the nearest first to count. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether code may decide its address. */
  readonly computed: boolean;
}

type Fields = TemplateData['fields'];

const nothing: TemplateData = { fields: {}, computed: false };
/** A template in JavaScript holds its data in its code. */
const script = /\.11ty\.[cm]?js$/;

/**
 * Reads what a template says of itself: its front matter, then the data files of its own name and of the folders above
 * it, as far as they are no code.
 *
 * @param input The folder of templates.
 * @param path The template, below that folder.
 * @param stem The same without its extension.
 */
export function readTemplateData(input: string, path: string, stem: string): TemplateData {
  const folders = path.split('/').slice(0, -1);
  const above = [
    join(input, basename(input)),
    ...folders.map((name, depth) => join(input, ...folders.slice(0, depth + 1), name)),
  ];
  const parts = [
    ...above.map(readDataFiles),
    readDataFiles(join(input, stem)),
    readFrontMatter(join(input, path)),
  ];
  return {
    fields: Object.assign({}, ...parts.map(({ fields }) => fields)) as Fields,
    computed: parts.some(({ computed }) => computed),
  };
}

function readFrontMatter(path: string): TemplateData {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  if (script.test(path)) return { fields: {}, computed: text.includes('permalink') };
  const [opening, kind = ''] = /^---([^\r\n]*)\r?\n/.exec(text) ?? [];
  if (opening === undefined) return nothing;
  const end = text.indexOf('\n---', opening.length - 1);
  const written = text.slice(opening.length, end < 0 ? undefined : end);
  const format = kind.trim() || 'yaml';
  if (format === 'json' || format === 'yaml') return dataOf(written, format === 'json' ? JSON.parse : parse);
  return { fields: {}, computed: written.includes('permalink') };
}

/** Reads `<path>.json`, `<path>.11tydata.json` and, for whether it speaks of addresses, `<path>.11tydata.js`. */
function readDataFiles(path: string): TemplateData {
  const parts = ['.json', '.11tydata.json'].flatMap((suffix) =>
    existsSync(path + suffix) ? [dataOf(readFileSync(path + suffix, 'utf8'), JSON.parse)] : [],
  );
  const scripts = ['js', 'cjs', 'mjs'].map((extension) => `${path}.11tydata.${extension}`).filter(existsSync);
  return {
    fields: Object.assign({}, ...parts.map(({ fields }) => fields)) as Fields,
    computed:
      parts.some(({ computed }) => computed) ||
      scripts.some((file) => readFileSync(file, 'utf8').includes('permalink')),
  };
}

/** Parses data; what cannot be parsed is Eleventy's to report. */
function dataOf(text: string, read: (text: string) => unknown): TemplateData {
  try {
    const fields = read(text);
    if (!isRecord(fields)) return nothing;
    return { fields, computed: isRecord(fields.eleventyComputed) && 'permalink' in fields.eleventyComputed };
  } catch {
    return { fields: {}, computed: true };
  }
}

/** Decides whether a value has members by name. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

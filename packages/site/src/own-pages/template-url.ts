import { posix } from 'node:path';
import { isRecord, type TemplateData } from './template-data.js';

/** The marks of the template languages, and of JavaScript's texts. */
const code = /\{\{|\{%|<%|\$\{|#\{/;

/**
 * Returns the address that Eleventy gives a template, without the path of the site, as far as its files alone decide it;
 * undefined where code does, and for what is not written.
 *
 * @param stem The path of the template below the folder of templates, without its extension.
 * @see https://www.11ty.dev/docs/permalinks/
 * @example
 * templateUrl('tools/list', { fields: {}, computed: false }) // '/tools/list/'
 * templateUrl('tools', { fields: { permalink: '/outils.html' }, computed: false }) // '/outils.html'
 */
export function templateUrl(stem: string, { fields, computed }: TemplateData): string | undefined {
  if (computed) return undefined;
  const { permalink } = fields;
  const written = isRecord(permalink) ? (permalink.build ?? false) : permalink;
  if (written === undefined) return urlOf(defaultPath(stem));
  if (typeof written !== 'string' || written === '') return undefined;
  const filled = fields.permalinkBypassOutputDir === true ? undefined : fillNames(written, stem, fields);
  return filled === undefined ? undefined : urlOf(filled);
}

/** A template that is called as its folder stands for it, as its index does. */
function defaultPath(stem: string): string {
  const name = posix.basename(stem);
  const folder = posix.dirname(stem);
  const isFolder = name === 'index' || name === posix.basename(folder);
  return `/${isFolder ? (folder === '.' ? '' : folder) : stem}/`;
}

/** Fills in what the name of the file or the template's own data say; undefined where code is left. */
function fillNames(permalink: string, stem: string, fields: TemplateData['fields']): string | undefined {
  const undated = (name: string) => name.replace(/^.*\d{4}-\d{2}-\d{2}-/, '');
  const name = undated(posix.basename(stem));
  const folder = posix.dirname(stem);
  const above = folder === '.' ? '' : undated(posix.basename(folder));
  const names: Readonly<Record<string, unknown>> = {
    ...fields,
    'page.fileSlug': name === 'index' ? above : name,
    'page.filePathStem': posix.join('/', folder, name),
    'page.outputFileExtension': 'html',
  };
  const filled = permalink.replace(/\{\{-?\s*([\w.]+)\s*-?\}\}/g, (whole, key: string) => {
    const value = Object.hasOwn(names, key) ? names[key] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
  return code.test(filled) ? undefined : filled;
}

/** Returns the address of a file that Eleventy writes: `index.html` is left out. */
function urlOf(path: string): string {
  return posix.join('/', path).replace(/\/index(?:\.html|\/)?$/, '/');
}

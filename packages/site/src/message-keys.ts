import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import nunjucks, { type Node } from '@11ty/nunjucks';
import type { MessageKey, TemplateMedium } from '@almanach/core';
import { listTemplates } from './template-files.js';

const { Filter, FunCall, Literal, LookupVal, Symbol: Name } = nunjucks.nodes;

/** The functions that a template asks for a text with, whatever object they stand on: `t(…)`, `view.t(…)`. */
const functions: ReadonlySet<unknown> = new Set(['t', 'phrase']);

/**
 * Lists the messages that the templates of some folders ask for, each at its place, in the order of folders and names.
 * A key that a template computes cannot be known before it is rendered.
 *
 * @param root The folder of the site: places in it are told from there, others from the folder of templates.
 */
export function readMessageKeys(folders: readonly string[], root: string): Promise<MessageKey[]> {
  return readTemplates(folders, root, messageKeysOf);
}

/** Lists the media that the templates of some folders name by a literal path, each at its place. */
export function readTemplateMedia(folders: readonly string[], root: string): Promise<TemplateMedium[]> {
  return readTemplates(folders, root, mediaOf);
}

async function readTemplates<Value>(
  folders: readonly string[],
  root: string,
  read: (source: string, file: string) => readonly Value[],
): Promise<Value[]> {
  const values: Value[] = [];
  for (const folder of folders) {
    for (const path of await listTemplates(folder)) {
      const below = relative(root, path);
      const name = below.startsWith('..') ? join('theme', relative(folder, path)) : below;
      values.push(...read(await readFile(path, 'utf8'), name.split(sep).join('/')));
    }
  }
  return values;
}

/**
 * Lists the messages that a template asks for by a literal key, as the parser of its language reads it. One that cannot
 * be parsed fails where it is rendered, and asks for nothing here.
 *
 * @example
 * messageKeysOf("<h1>{{ t('archive.title') }}</h1>", 'theme/archive.njk')
 * // [{ key: 'archive.title', file: 'theme/archive.njk', line: 1, column: 10 }]
 */
export function messageKeysOf(source: string, file: string): MessageKey[] {
  return textsGiven(source, functions).map(({ text, ...place }) => ({ key: text, file, ...place }));
}

/**
 * Lists the media that a template names by a literal path.
 *
 * @example
 * mediaOf("<img src=\"{{ media('logo.svg') }}\">", 'theme/layout.njk')
 * // [{ path: 'logo.svg', file: 'theme/layout.njk', line: 1, column: 20 }]
 */
export function mediaOf(source: string, file: string): TemplateMedium[] {
  return textsGiven(source, new Set(['media'])).map(({ text, ...place }) => ({ path: text, file, ...place }));
}

/** Lists the texts that a template gives as they are to functions of some names, whatever object they stand on. */
function textsGiven(source: string, names: ReadonlySet<unknown>) {
  return callsIn(source).flatMap((call) => {
    const [given] = call.args.children;
    const asks = names.has(nameOf(call.name)) && !(call instanceof Filter);
    if (!asks || !(given instanceof Literal) || typeof given.value !== 'string') return [];
    return [{ text: given.value, line: given.lineno + 1, column: given.colno + 1 }];
  });
}

function callsIn(source: string) {
  try {
    return nunjucks.parser.parse(source).findAll(FunCall);
  } catch {
    return [];
  }
}

/** Returns the name that a template calls, without what it stands on. */
export function nameOf(node: Node): unknown {
  if (node instanceof Name) return node.value;
  return node instanceof LookupVal && node.val instanceof Literal ? node.val.value : undefined;
}

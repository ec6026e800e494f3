import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import nunjucks, { type Node } from '@11ty/nunjucks';
import type { MessageKey } from '@almanach/core';
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
export async function readMessageKeys(folders: readonly string[], root: string): Promise<MessageKey[]> {
  const keys: MessageKey[] = [];
  for (const folder of folders) {
    for (const path of await listTemplates(folder)) {
      const below = relative(root, path);
      const name = below.startsWith('..') ? join('theme', relative(folder, path)) : below;
      keys.push(...messageKeysOf(await readFile(path, 'utf8'), name.split(sep).join('/')));
    }
  }
  return keys;
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
  return callsIn(source).flatMap((call) => {
    const [key] = call.args.children;
    const asks = functions.has(nameOf(call.name)) && !(call instanceof Filter);
    if (!asks || !(key instanceof Literal) || typeof key.value !== 'string') return [];
    return [{ key: key.value, file, line: key.lineno + 1, column: key.colno + 1 }];
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

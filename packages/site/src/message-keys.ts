import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import nunjucks, { type Node } from '@11ty/nunjucks';
import type { MessageKey, TemplateMedium } from '@almanach/core';
import { listTemplates } from './template-files.js';

const { Filter, FunCall, Literal, LookupVal, Symbol: Name } = nunjucks.nodes;

/** The functions that a template asks for a text with, whatever object they stand on: `t(…)`, `view.t(…)`. */
const ofMessages: ReadonlySet<unknown> = new Set(['t', 'phrase']);
const ofMedia: ReadonlySet<unknown> = new Set(['media']);

/** What templates ask for by literal texts, each at its place. What one computes cannot be known before it is rendered. */
export interface TemplateRequests {
  readonly messageKeys: readonly MessageKey[];
  readonly media: readonly TemplateMedium[];
}

/**
 * Lists what the templates of some folders ask for, in the order of folders and names.
 *
 * @param root The folder of the site: places in it are told from there, others from the folder of templates.
 */
export async function readTemplateRequests(
  folders: readonly string[],
  root: string,
): Promise<TemplateRequests> {
  const messageKeys: MessageKey[] = [];
  const media: TemplateMedium[] = [];
  for (const folder of folders) {
    for (const path of await listTemplates(folder)) {
      const below = relative(root, path);
      const name = below.startsWith('..') ? join('theme', relative(folder, path)) : below;
      const requests = requestsOf(await readFile(path, 'utf8'), name.split(sep).join('/'));
      messageKeys.push(...requests.messageKeys);
      media.push(...requests.media);
    }
  }
  return { messageKeys, media };
}

/**
 * Lists what a template asks for by literal texts, as the parser of its language reads it. One that cannot be parsed fails
 * where it is rendered, and asks for nothing here.
 *
 * @example
 * requestsOf("<h1>{{ t('archive.title') }}</h1>", 'theme/archive.njk').messageKeys
 * // [{ key: 'archive.title', file: 'theme/archive.njk', line: 1, column: 10 }]
 * requestsOf("<img src=\"{{ media('logo.svg') }}\">", 'theme/layout.njk').media
 * // [{ path: 'logo.svg', file: 'theme/layout.njk', line: 1, column: 20 }]
 */
export function requestsOf(source: string, file: string): TemplateRequests {
  const calls = callsIn(source);
  return {
    messageKeys: textsGiven(calls, ofMessages).map(({ text, ...place }) => ({ key: text, file, ...place })),
    media: textsGiven(calls, ofMedia).map(({ text, ...place }) => ({ path: text, file, ...place })),
  };
}

/** Lists the texts that calls give as they are to functions of some names, whatever object they stand on. */
function textsGiven(calls: ReturnType<typeof callsIn>, names: ReadonlySet<unknown>) {
  return calls.flatMap((call) => {
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

import { dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Diagnostic, formatDiagnostics } from '@almanach/core';
import type { LoadSiteOptions } from '../load-site.js';
import type { Settings } from '../options.js';
import type { Publication } from '../publish.js';
import type { SiteData } from '../site-data.js';
import { stagedVariable } from '../staging/staged.js';
import type { View } from '../view.js';
import { hashOf } from './content-hash.js';
import { FileHashes } from './file-hashes.js';
import { findKeptPages } from './kept-pages.js';
import {
  emptyMemory,
  isSameMemory,
  keepMemory,
  memoryName,
  type PageMemory,
  readMemory,
} from './page-memory.js';
import { PageTraces } from './page-traces.js';
import { renderingVersion } from './rendering-version.js';
import { parseViewQuestion } from './view-questions.js';

/** Where and how a build writes. */
export interface BuildPlace
  extends Pick<LoadSiteOptions, 'serving' | 'output' | 'passthrough' | 'templates' | 'progress'> {
  /** Whether the project has templates, or other code, that may ask for the library. */
  readonly asked?: boolean | undefined;
  /** Whether it writes files. */
  readonly writes?: boolean | undefined;
  /** The files of Eleventy's configuration. */
  readonly configs?: readonly string[] | undefined;
  /** What Eleventy writes before the addresses of pages. */
  readonly pathPrefix?: string | undefined;
}

/** What the pages of a build are judged by. */
interface TraceSources {
  readonly data: SiteData;
  readonly view: View | undefined;
  /** The last build of this program, whose pages stand. */
  readonly last: { readonly data: SiteData; readonly traces: PageTraces } | undefined;
}

const problemsPrefix = 'problems ';

/** Finds which pages of the last build stand as they would be written again. */
export async function openTraces(
  settings: Settings,
  { serving, output, writes, configs = [], pathPrefix = '/' }: BuildPlace,
  { data, view, last }: TraceSources,
): Promise<PageTraces> {
  const path = memoryPath(data, output ?? '', serving);
  if (!view || output === undefined || !writes || path === undefined) return new PageTraces();
  const hashes = new FileHashes(dirname(path), `${lastFolder(output)} ${serving}`, { check: false });
  const { modules } = data.readWith;
  const version = await renderingVersion({ settings, configs, modules, pathPrefix, serving }, data, hashes);
  hashes.keep();
  if (settings.fresh) return new PageTraces(emptyMemory(version));
  const held = last?.traces.memory.version === version ? last : undefined;
  const memory = held?.traces.memory ?? readMemory(path, version);
  const answer = (question: string) => {
    if (!question.startsWith(problemsPrefix)) return view.answer(question, data);
    const route = data.routeOf(question.slice(problemsPrefix.length));
    return route && hashProblems(data.problemsOf(route));
  };
  const folder = lastFolder(output);
  const isTold = held && isDeepStrictEqual(held.data.diagnostics, data.diagnostics);
  const doubtful = isTold && data.doubtful ? [...data.doubtful, ...doubtfulAlways(memory)] : undefined;
  return new PageTraces(memory, findKeptPages(data.outputs, { memory, folder, answer, doubtful }));
}

/** Lists what pages asked of the theme, which is not told by the library, and what nothing answers. */
function doubtfulAlways({ answers }: PageMemory): readonly string[] {
  return [...answers.keys()].filter((question) => question === '' || parseViewQuestion(question));
}

/** Adds to what a page asked what a server tells on it. */
export function withProblems(
  questions: ReadonlyMap<string, string>,
  output: string,
  problems: readonly Diagnostic[],
): ReadonlyMap<string, string> {
  return new Map([...questions, [problemsPrefix + output, hashProblems(problems)]]);
}

/** Keeps what the next build remembers of the pages, and returns it. A server keeps it on disk once, when it starts. */
export function keepTraces(
  {
    data,
    serving,
    traces,
  }: { readonly data: SiteData; readonly serving: boolean; readonly traces: PageTraces },
  publication: Publication,
): PageTraces {
  const { output } = publication;
  const path = memoryPath(data, output, serving);
  if (path === undefined || traces.memory.version === '') return new PageTraces();
  const { memory: last } = traces;
  const memory = traces.remember(output, { serving, digestOf: (page) => publication.digestOf(page) });
  if (last.pages.size === 0 || !(serving || isSameMemory(memory, last))) keepMemory(path, memory);
  return new PageTraces(memory);
}

/** Returns the folder that holds the last site: a build that is staged writes to another one. */
export function lastFolder(output: string): string {
  return resolve(process.env[stagedVariable] ?? output);
}

function memoryPath({ readWith }: SiteData, output: string, serving: boolean): string | undefined {
  const { cacheFolder } = readWith;
  return cacheFolder === undefined ? undefined : join(cacheFolder, memoryName(lastFolder(output), serving));
}

function hashProblems(problems: readonly Diagnostic[]): string {
  return hashOf(formatDiagnostics(problems, { all: true }));
}

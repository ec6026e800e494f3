import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { listSources, type SourceList } from '@almanach/core/node';
import type { Settings } from '../options.js';
import { hashOf } from './content-hash.js';
import { FileHashes } from './file-hashes.js';
import { statsOf } from './kept-pages.js';
import { keepText, readKeptText } from './kept-text.js';
import { memoryName, type WrittenPage } from './page-memory.js';
import { hashInputs, type SiteInputs } from './site-inputs.js';

/** A whole site as a build left it, and what tells whether another build would leave the same. */
export interface StandingSite {
  /** The hash of all that was read. */
  readonly inputs: string;
  /** The files of the project whose code the texts were read with. */
  readonly modules: readonly string[];
  /** Whether every file is read in every build, whatever the system says of it. */
  readonly strict: boolean;
  /** The moments from which and before which the site is the same on one day, in milliseconds since 1970. */
  readonly since: number;
  readonly due: number | undefined;
  /** How many documents were read. */
  readonly documents: number;
  /** How many pages the theme writes. */
  readonly pages: number;
  readonly basePath: string;
  readonly told: Told;
  /** The page that Eleventy is handed in every build: its file, its text before any transform, and the hash of the file. */
  readonly sample: { readonly output: string; readonly text: string; readonly digest: string };
  /** The size and date of what is remembered of its pages: it was kept by the same build. */
  readonly memory: WrittenStamp;
  /** What was written below the output folder, with sizes and dates. */
  readonly files: readonly WrittenStamp[];
}

/** What was told of a build on the error output: what is wrong, and what was left out. */
export interface Told {
  readonly problems: string;
  readonly left: string;
}

/** A file by its path below a folder, with its size in bytes and its date in milliseconds. */
type WrittenStamp = readonly [output: string, size: number, mtimeMs: number];

/** What a build knows before it reads the sources of a site. */
export type EarlyInputs = Omit<SiteInputs, 'modules'>;

const prefix = 'site-';
/** Raised where a file holds the same in another form. */
const format = 1;

/**
 * Finds the site that the last build left in a folder, where this one reads the same and each file stands as it was
 * written.
 *
 * @param folder The folder that the site stands in.
 */
export async function findStandingSite(
  inputs: EarlyInputs,
  folder: string,
): Promise<StandingSite | undefined> {
  const { settings, now } = inputs;
  for (const cache of cacheFolders(settings)) {
    const content = readKeptText(join(cache, standingName(folder)));
    if (content === undefined) continue;
    const site = JSON.parse(content) as StandingSite;
    const time = Date.parse(now);
    const isDay = settings.now !== undefined || (time >= site.since && time < (site.due ?? Infinity));
    if (!isDay || !isAsWritten(site.memory, cache) || !stands(site, folder)) return undefined;
    const hashes = new FileHashes(cache, folder, { check: site.strict });
    if ((await hashInputs({ ...inputs, modules: site.modules }, hashes)) !== site.inputs) return undefined;
    hashes.keep();
    return site;
  }
  return undefined;
}

/**
 * Keeps what a build left, unless a source was changed meanwhile or a file is missing.
 *
 * @param written The folder that it was written to; one that is staged stands in `folder` later.
 * @param outputs The files that it wrote.
 */
export async function keepStandingSite(
  site: Omit<StandingSite, 'inputs' | 'memory' | 'files'>,
  inputs: SiteInputs,
  {
    folder,
    written,
    outputs,
  }: { readonly folder: string; readonly written: string; readonly outputs: Iterable<string> },
): Promise<void> {
  const [cache] = cacheFolders(inputs.settings).filter((each) => statsOf(each)?.isDirectory());
  const files = Array.from(new Set(outputs), (output) => stampOf(written, output));
  if (cache === undefined || !files.every((file) => file !== undefined)) return;
  const memory = stampOf(cache, memoryName(folder, false));
  if (!memory) return;
  const hashes = new FileHashes(cache, folder, { check: site.strict });
  const hash = await hashInputs(inputs, hashes);
  const { root } = inputs.settings;
  if (!isSameList(inputs.sources, await listSources(root, { output: written }))) return;
  hashes.keep();
  const kept: StandingSite = { ...site, inputs: hash, memory, files };
  keepText(join(cache, standingName(folder)), JSON.stringify(kept), prefix);
}

/** Lists the files of a site as pages that stand. */
export function pagesOf({ files }: StandingSite): ReadonlyMap<string, WrittenPage> {
  const asStood = ([output, size, mtimeMs]: WrittenStamp): [string, WrittenPage] => [
    output,
    { size, mtimeMs, digest: '', questions: [] },
  ];
  return new Map(files.map(asStood));
}

/** Decides whether each file stands as it was written; one is written anew in every build. */
function stands({ files, sample }: StandingSite, folder: string): boolean {
  const isSample = (output: string) =>
    output === sample.output && hashIfThere(join(folder, output)) === sample.digest;
  return files.every((file) => isAsWritten(file, folder) || isSample(file[0]));
}

function hashIfThere(path: string): string | undefined {
  return statsOf(path)?.isFile() ? hashOf(readFileSync(path)) : undefined;
}

function isAsWritten([name, size, mtimeMs]: WrittenStamp, folder: string): boolean {
  const stats = statsOf(join(folder, name));
  return stats?.isFile() === true && stats.size === size && stats.mtimeMs === mtimeMs;
}

function stampOf(folder: string, output: string): WrittenStamp | undefined {
  const stats = statsOf(join(folder, output));
  return stats?.isFile() ? [output, stats.size, stats.mtimeMs] : undefined;
}

function isSameList(one: SourceList, other: SourceList): boolean {
  const stampsOf = ({ sources }: SourceList) =>
    sources.map(({ path, stamp }) => `${path} ${stamp}`).join('\n');
  return stampsOf(one) === stampsOf(other);
}

/** Lists the folders that may keep what a build knows of a site, as far as its options tell them: the first that is one. */
function cacheFolders({ root, cache }: Settings): readonly string[] {
  if (cache === false) return [];
  const folder = typeof cache === 'string' ? cache : cache?.folder;
  return folder === undefined ? projectFolders(root) : [resolve(root, folder)];
}

function projectFolders(folder: string): readonly string[] {
  const above = dirname(folder);
  const here = join(folder, 'node_modules/.cache/almanach');
  return above === folder ? [here] : [here, ...projectFolders(above)];
}

function standingName(folder: string): string {
  return `${prefix}${basename(folder)}-${hashOf(`${format} ${folder}`).slice(0, 12)}`;
}

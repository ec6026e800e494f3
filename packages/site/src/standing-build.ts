import { readFileSync } from 'node:fs';
import { listSources, type SiteReading } from '@almanach/core/node';
import { pathPrefixOf } from './domains.js';
import type { Settings } from './options.js';
import type { Progress } from './progress.js';
import type { Publication } from './publish.js';
import type { SiteData } from './site-data.js';
import { keepLastSite } from './staging/kept-site.js';
import { terminalWords } from './terminal-words.js';
import { listBelow } from './traces/file-hashes.js';
import { type BuildPlace, lastFolder } from './traces/open-traces.js';
import type { PageMemory } from './traces/page-memory.js';
import type { PageTraces } from './traces/page-traces.js';
import type { SiteInputs } from './traces/site-inputs.js';
import {
  type EarlyInputs,
  findStandingSite,
  keepStandingSite,
  type StandingSite,
  type Told,
} from './traces/standing-site.js';
import { isTimeless } from './traces/view-questions.js';
import type { View } from './view.js';

/** A build of a site that stands as it would be written again: nothing of it was read, and nobody asks for the library. */
export interface StandingBuild {
  readonly state: 'standing';
  readonly site: StandingSite;
}

/** What a build has found before it reads the sources of a site. */
export interface EarlyLook {
  readonly inputs: EarlyInputs;
  /** The site that stands as this build would write it. */
  readonly site: StandingSite | undefined;
}

/**
 * Looks whether the site that the last build left is the one that this build would write. Undefined for a server, which
 * needs the library in any case, and for a build that writes no files, or takes nothing from earlier ones.
 */
export async function lookEarly(
  settings: Settings,
  { serving, output, writes, configs = [], pathPrefix = '/', passthrough }: BuildPlace,
  reading: SiteReading | undefined,
): Promise<EarlyLook | undefined> {
  if (serving || !writes || output === undefined || !settings.pages || !reading?.site) return undefined;
  const sources = await listSources(settings.root, { output });
  const now = settings.now ?? new Date().toISOString();
  const inputs = { settings, configs, pathPrefix, passthrough, sources, reading, now };
  const site =
    settings.fresh || settings.sources ? undefined : await findStandingSite(inputs, lastFolder(output));
  return { inputs, site };
}

/** Opens a build of a site that stands: what was told of it is told again. */
export function openStanding(site: StandingSite, progress: Progress | undefined): StandingBuild {
  const { documents, told } = site;
  progress?.showDocuments({ read: documents, all: documents, parsed: 0 });
  progress?.clear();
  tell(told);
  return { state: 'standing', site };
}

/** Tells on the error output what is to be said of a build, unless that was said of the last one. */
export function tell(told: Told, last: Told = { problems: '', left: '' }): void {
  if (told.left !== last.left) process.stderr.write(told.left);
  if (told.problems !== last.problems)
    process.stderr.write(told.problems === '' ? `${terminalWords().nothingWrong}\n` : told.problems);
}

/**
 * Leaves what stands as it is. Where this build is staged it is taken over, unless nothing but it was written: then the
 * last site stays.
 */
export async function publishStanding(
  { files }: StandingSite,
  publication: Publication,
  { asked }: { readonly asked: boolean },
): Promise<void> {
  const last = lastFolder(publication.output);
  if (!asked && last !== publication.output && (await keepLastSite(last, publication.output))) return;
  const outputs = files.map(([output]) => output);
  if (last !== publication.output) await publication.takeOver(last, outputs);
  publication.finish();
}

/** What is to be kept of a build for the next. */
export interface FinishedBuild {
  readonly data: SiteData;
  readonly view: View;
  readonly told: Told;
  readonly traces: PageTraces;
}

/** Keeps what a build has left, so that the next one can tell whether anything has changed. */
export async function keepStanding(
  { data, view, told, traces }: FinishedBuild,
  { sources, ...early }: EarlyInputs,
  { publication, outputs }: { readonly publication: Publication; readonly outputs: readonly string[] },
): Promise<void> {
  const { modules, cacheFolder, strict = false, given, due } = data.readWith;
  const inputs: SiteInputs = { ...early, sources, modules };
  const [output = ''] = data.outputs;
  const page = traces.memory.pages.get(output);
  const route = data.routeOf(output);
  // What a function makes of data, only asking it tells.
  if (cacheFolder === undefined || given || !page || !route) return;
  // Search finds what stands on the project's own pages, and those are written in every build.
  if (early.settings.search && data.library.hostPages.length > 0) return;
  if (!isWhole(traces.memory, data) || tellsTime(early.settings.folders)) return;
  const text = view.write({ library: data.library, drawings: data.drawings, route, problems: [] });
  await keepStandingSite(
    {
      modules,
      strict,
      since: Date.parse(early.now),
      due,
      documents: sources.sources.filter(({ kind }) => kind === 'document').length,
      pages: data.outputs.length,
      basePath: pathPrefixOf(data),
      told,
      sample: { output, text, digest: page.digest },
    },
    inputs,
    { folder: lastFolder(publication.output), written: publication.output, outputs },
  );
}

/** Decides whether every page is remembered, with questions alone that say whether it is the same. */
function isWhole({ pages, answers }: PageMemory, { outputs }: SiteData): boolean {
  return outputs.every((output) => pages.has(output)) && [...answers.keys()].every(isTimeless);
}

/** Decides whether a template shows what differs from one moment to the next. */
function tellsTime(folders: readonly string[]): boolean {
  const templates = folders.flatMap((folder) => listBelow(folder).map(([, path]) => path));
  return templates
    .filter((path) => path.endsWith('.njk'))
    .some((path) => /\brelative\b|almanach: *always/.test(readFileSync(path, 'utf8')));
}

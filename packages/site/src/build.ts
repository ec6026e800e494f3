import { formatDiagnostics } from '@almanach/core';
import { readSettings, type SiteReading } from '@almanach/core/node';
import { languageOfSystem } from '@almanach/core/report';
import { ContentError } from './content-error.js';
import { pathPrefixOf } from './domains.js';
import { showFailure } from './failure-page.js';
import { flattened } from './flattened.js';
import { type HeldSite, holdNothing, loadSite } from './load-site.js';
import type { Settings } from './options.js';
import { listWritten, type WrittenFile } from './outputs.js';
import type { SiteData } from './site-data.js';
import { type EarlyLook, lookEarly, openStanding, type StandingBuild, tell } from './standing-build.js';
import { type BuildPlace, openTraces, withProblems } from './traces/open-traces.js';
import { PageTraces } from './traces/page-traces.js';
import { pagesOf, type Told } from './traces/standing-site.js';
import type { TranslationPages } from './translations/make-translation-pages.js';
import { createView, type OwnPage, type View } from './view.js';

/** A build whose settings were read, so that Eleventy knows the path of the site before there is a library. */
export interface ConfiguredBuild {
  readonly state: 'configured';
  readonly reading: SiteReading;
}

/** A build whose library is open: its pages can be written. */
export interface LoadedBuild {
  readonly state: 'loaded';
  /** Whether a server shows it, which goes on where there are errors. */
  readonly serving: boolean;
  readonly data: SiteData;
  /** Makes the pages; undefined where the theme writes none. */
  readonly view: View | undefined;
  /** What a server holds for its next build. */
  readonly held: HeldSite | undefined;
  /** Which pages stand as they are, and what the others ask. */
  readonly traces: PageTraces;
  /** What was told of it on the error output. */
  readonly told: Told;
  /** Why templates fail, while a server goes on: each reason is told once. */
  readonly failures: Set<string>;
  /** What it writes. */
  readonly written: readonly WrittenFile[];
  /** The files of the search index that stand in the output folder, if it was written already. */
  readonly index: readonly string[] | undefined;
  /** The pages that show translations beside their originals, where it is a preview. */
  readonly translations: TranslationPages | undefined;
  /** What was found before the sources were read; undefined where no site is looked for that stands. */
  readonly early: EarlyLook | undefined;
  /** Whether its pages are written, and remembered. */
  readonly published: boolean;
}

/** A build that can write its pages. */
export type OpenBuild = LoadedBuild | StandingBuild;

/** A build from its first step to its last. Each step makes the next value from the one before. */
export type Build = ConfiguredBuild | OpenBuild;

/** Reads the settings of the site that will be built. */
export async function configureBuild({ root }: Settings): Promise<ConfiguredBuild> {
  return { state: 'configured', reading: await readSettings(root) };
}

/**
 * Loads the site and tells on the error output what is wrong with it, unless that was told of the last build.
 *
 * @throws ContentError where there are errors and no server goes on.
 */
export async function loadBuild(
  settings: Settings,
  previous: Build | undefined,
  place: BuildPlace,
): Promise<OpenBuild> {
  const { serving, output, passthrough, templates, progress } = place;
  const last = previous?.state === 'loaded' ? previous : undefined;
  const reading = previous?.state === 'configured' ? previous.reading : undefined;
  const early = await lookEarly(settings, place, reading);
  if (early?.site && !place.asked) return openStanding(early.site, progress);
  const held = last?.held ?? (serving ? holdNothing() : undefined);
  const data = await loadSite(settings, {
    reading,
    sources: early?.inputs.sources,
    now: early?.inputs.now,
    serving,
    output,
    passthrough,
    templates,
    progress,
    held,
    last: last?.data,
  });
  const lang = languageOfSystem(process.env);
  const told = { problems: formatDiagnostics(data.diagnostics, { lang }), left: data.drawings.left.join('') };
  tell(told, last?.told);
  if (data.failed && !serving) throw new ContentError();
  const preview = serving || settings.drafts;
  const view = settings.pages ? openTheme(settings, data.readWith.frameHosts, preview) : undefined;
  const traces = early?.site
    ? new PageTraces(undefined, pagesOf(early.site))
    : await openTraces(settings, place, { data, view, last: last?.published ? last : undefined });
  const build: LoadedBuild = {
    state: 'loaded',
    serving,
    data,
    view,
    traces,
    held,
    told,
    failures: new Set(),
    written: await listWritten(settings, data),
    index: last?.index,
    translations: preview ? (last?.translations ?? new Map()) : undefined,
    early,
    published: false,
  };
  // A template that fails on the first page of its kind fails before anything is written.
  if (!serving)
    for (const { output } of data.samples()) if (!traces.kept.has(output)) renderOutput(build, output);
  return build;
}

/**
 * Renders what is written to a file, `'fr/index.html'`. While serving, what is wrong is told on the page, and a template
 * that fails shows why, there and on the error output.
 */
export function renderOutput(build: OpenBuild, output: string): string {
  if (build.state === 'standing') return build.site.sample.text;
  const { data, view, serving, traces } = build;
  const route = data.routeOf(output);
  if (!route || !view) return '';
  const { library, drawings } = data;
  const problems = serving ? data.problemsOf(route) : [];
  try {
    const { value, questions } = view.trace({ library, drawings, route, problems });
    traces.record(output, serving ? withProblems(questions, output, problems) : questions);
    return flattened(value);
  } catch (error) {
    if (!serving) throw error;
    return showFailure(error, output, build.failures);
  }
}

/**
 * Lists the files that Eleventy renders: those whose pages cannot stay as they are. Texts are first, the lists that they
 * stand in behind them: who edits a text looks at it.
 */
export function pendingOutputs(build: OpenBuild): readonly string[] {
  if (build.state === 'standing') return [build.site.sample.output];
  const { data, traces } = build;
  const pending = traces.pending(data.outputs);
  const isText = (output: string) => {
    const route = data.routeOf(output);
    return route !== undefined && 'item' in route && route.item !== undefined;
  };
  return [...pending.filter(isText), ...pending.filter((output) => !isText(output))];
}

/** Counts the pages that the theme writes, those among them that stay as they are. */
export function countPages(build: OpenBuild): number {
  return build.state === 'standing' ? build.site.pages : build.data.outputs.length;
}

/** Returns the path of the site that Eleventy writes before its addresses. */
export function basePathOf(build: OpenBuild): string {
  return build.state === 'standing' ? build.site.basePath : pathPrefixOf(build.data);
}

/** Makes what the theme's templates are given on a page of the project's own; undefined where there is no theme. */
export function frameOwnPage(build: OpenBuild, page: OwnPage): object | undefined {
  return build.state === 'standing' ? undefined : build.view?.frame(page, build.data);
}

function openTheme(
  { folders, sidebar, now, drafts }: Settings,
  frameHosts: readonly string[],
  compares: boolean,
): View {
  return createView({
    folders,
    now: () => now ?? new Date().toISOString(),
    ...(sidebar && { sidebar }),
    frameHosts,
    preview: drafts,
    compares,
  });
}

import { basename, resolve } from 'node:path';
import { sortDiagnostics } from '../../diagnostic.js';
import { once } from '../../once.js';
import { expectList, expectName, expectObject } from '../../text/expect.js';
import type { Diagnostic, LocaleCode } from '../../types.js';
import type { History } from '../../workbench/history/history.js';
import type { ProjectFiles } from '../../workbench/layouts/declaration.js';
import { isLayoutSettings } from '../../workbench/layouts/declarations.js';
import type { LaidPage, LayoutName } from '../../workbench/layouts/language-layout.js';
import { type LaidOut, type LaidProject, layOut } from '../../workbench/layouts/lay-out.js';
import { layOutPair } from '../../workbench/layouts/lay-out-pair.js';
import { isOpen, relay, type SettledLayout } from '../../workbench/layouts/lay-out-settled.js';
import { type LayoutSettings, readLayoutSettings } from '../../workbench/layouts/layout-settings.js';
import type { FieldsOf } from '../../workbench/layouts/pair-by-fields.js';
import { pairsByFields } from '../../workbench/layouts/pairing-fields.js';
import { isText } from '../../workbench/layouts/text-files.js';
import { pathWithin } from '../path-within.js';
import type { Comparison } from './compare-page.js';
import { readHistories } from './find-base.js';
import type { KnownHistories } from './known-histories.js';
import { openProject, type Project } from './project.js';
import { openNoCache, openResultCache } from './result-cache.js';
import { settleByTexts } from './settle-by-texts.js';
import { factsWith, idAt, openWorkspace, type Workspace } from './workspace.js';

/** What the status of a project is loaded with. */
export interface StatusOptions {
  /** The folder of the project. */
  readonly root: string;
  /** Its layout, where it is not found out. */
  readonly layout?: LayoutName | undefined;
  /** The language that is translated from, where that is not found out. */
  readonly original?: LocaleCode | undefined;
  /** The only languages that are looked at. */
  readonly locales?: readonly LocaleCode[] | undefined;
  /** The folder of the originals, where they are in a repository of their own. */
  readonly originals?: string | undefined;
  /** A revision that is looked at instead of what stands on disk. */
  readonly revision?: string | undefined;
  /** Takes only pages whose original or translation has changed since a revision. */
  readonly since?: string | undefined;
  /** Decides which pages are compared; by default all. */
  readonly takes?: ((page: LaidPage) => boolean) | undefined;
  /** Whether the blocks of pages that are stale or drafts are reported with their words; by default they are not. */
  readonly reports?: boolean | undefined;
  /** Whether what was found out is kept for the next run; by default it is. */
  readonly cache?: boolean | undefined;
}

/** What has to be said of a project besides its status. */
export interface StatusNotes {
  /** The languages that may be the original as well as the one that was taken, where nothing tells. */
  readonly doubt?: readonly LocaleCode[];
  /** Problems of `almanach.yaml`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the history was cut off when it was fetched. */
  readonly shallow: boolean;
  /** Whether it was fetched without the contents of earlier versions, so that nothing is known of them. */
  readonly partial: boolean;
  /** Why no history was read. */
  readonly without?: 'no-git' | 'no-repository' | 'refused';
  /** What git says of it. */
  readonly reason?: string;
}

/** A project whose pages can be compared. */
export interface OpenedStatus {
  readonly laid: LaidOut | undefined;
  /** Absent where no language is translated to. */
  readonly comparison: Comparison | undefined;
  /** What has to be said, as far as it shows yet. */
  notes(): StatusNotes;
  close(): void;
}

/**
 * Checks what a program asks of a project.
 *
 * @throws TypeError where the folder is no text or empty, and for an option that is none.
 */
export function expectStatusOptions(options: StatusOptions): void {
  const { root, layout, original, locales, originals, revision, since } = expectObject(
    options,
    'options with the folder of a project, { root }',
  );
  expectName(root, 'the folder of a project');
  if (locales !== undefined) expectList(locales, 'the codes of locales');
  for (const [name, value] of Object.entries({ layout, original, originals, revision, since }))
    if (value !== undefined) expectName(value, `a text as \`${name}\``);
}

/**
 * Opens a project and finds out its layout.
 *
 * @param known Its histories, where another thread has read them.
 */
export async function openStatus(options: StatusOptions, known: KnownHistories = {}): Promise<OpenedStatus> {
  expectStatusOptions(options);
  const root = resolve(options.root);
  const project = await openProject(root, options.revision, known.translations);
  const others =
    options.originals === undefined ? undefined : await openOthers(root, options.originals, known.originals);
  const reading = await readSettingsOf(project);
  const settings: LayoutSettings = {
    ...reading.settings,
    ...(options.layout !== undefined && { layout: options.layout }),
    ...(options.original !== undefined && { original: options.original }),
    ...(options.locales && { locales: options.locales }),
  };
  const cache = options.cache === false ? openNoCache() : await openResultCache(root);
  const draft = openWorkspace({ project, others, cache, pattern: settings.revision, language: 'en' });
  const laid = await layOutFolder(draft, settings);
  const workspace: Workspace = { ...draft, language: laid?.layout.original ?? 'en' };
  const projects = others ? [project, others.project] : [project];
  return {
    laid,
    comparison: laid && {
      workspace,
      histories: once(() => readHistories(workspace, laid.pages)),
      kept: options.reports ? new Map() : undefined,
    },
    notes: () => ({
      diagnostics: sortDiagnostics([...reading.diagnostics, ...projects.flatMap((each) => each.unread())]),
      shallow: projects.some(({ repository }) => repository?.shallow),
      partial: projects.some((each) => each.isPartial()),
      ...withoutHistory(projects),
      ...(laid && laid.doubt.length > 0 && { doubt: laid.doubt }),
    }),
    close() {
      project.close();
      others?.project.close();
    },
  };
}

function withoutHistory(projects: readonly Project[]): Pick<StatusNotes, 'without' | 'reason'> {
  const [found] = projects.flatMap((project) => project.problem() ?? []);
  return found ? { without: found.problem, reason: found.reason } : {};
}

/** Opens the repository of originals that stand apart. */
export async function openOthers(
  root: string,
  folder: string,
  history?: History,
): Promise<NonNullable<Workspace['others']>> {
  const place = resolve(folder);
  const path = pathWithin(root, place);
  return { prefix: `${path}/`, project: await openProject(place, undefined, history) };
}

async function readSettingsOf(project: Project) {
  const path = ['almanach.yaml', 'almanach.yml'].find((each) => project.paths.includes(each));
  const id = path === undefined ? undefined : await project.idOf(path);
  const text = path === undefined || id === undefined ? undefined : await project.textOf(id, path);
  if (path === undefined || text === undefined) return { settings: {}, diagnostics: [] };
  return readLayoutSettings({ path, text });
}

async function layOutFolder(
  workspace: Workspace,
  settings: LayoutSettings,
): Promise<SettledLayout | undefined> {
  const { project, others } = workspace;
  const files = await filesOf(project);
  if (others) {
    const originals = await filesOf(others.project);
    const name = basename(project.root);
    const laid = layOutPair({ translations: files, originals, prefix: others.prefix, name, settings });
    return laid && { ...laid, doubt: [] };
  }
  const first = layOut({ ...files, settings });
  if (first && !pairsByFields(first.layout)) return settleFolder(workspace, { ...files, settings }, first);
  const fields = new Map<string, ReturnType<FieldsOf>>();
  for (const path of project.paths.filter(isText)) {
    const id = await idAt(workspace, path);
    if (id !== undefined) fields.set(path, (await factsWith(workspace, id, path)).pairing);
  }
  const paired = { ...files, settings, fieldsOf: (path: string) => fields.get(path) ?? {} };
  const laid = layOut(paired);
  return laid && settleFolder(workspace, paired, laid);
}

async function settleFolder(
  workspace: Workspace,
  project: LaidProject,
  laid: LaidOut,
): Promise<SettledLayout> {
  return relay(project, laid, isOpen(laid) ? await settleByTexts(workspace, laid) : undefined);
}

async function filesOf(project: Project): Promise<ProjectFiles> {
  const texts = new Map<string, string>();
  for (const path of project.paths.filter(isLayoutSettings)) {
    const id = await project.idOf(path);
    const text = id === undefined ? undefined : await project.textOf(id, path);
    if (text !== undefined) texts.set(path, text);
  }
  return { paths: project.paths, texts };
}

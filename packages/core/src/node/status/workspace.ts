import { canonicalLanguage } from '../../locale.js';
import { readFrontMatter } from '../../source/front-matter.js';
import { readPlainYaml } from '../../source/plain-yaml.js';
import { readBlocks } from '../../source/read-blocks.js';
import type { Block, LocaleCode } from '../../types.js';
import { type PairingFields, readPairingFields } from '../../workbench/layouts/pairing-fields.js';
import { type MadeFrom, readMadeFrom } from '../../workbench/status/made-from.js';
import { type TellingBlock, tellingBlocks } from '../../workbench/status/plainly-current.js';
import type { Project } from './project.js';
import { type ResultCache, resultKey } from './result-cache.js';

/** What the front matter of a text says. */
export type TextFacts = MadeFrom & { readonly pairing: PairingFields };

/** What texts are read with: the folder of translations, that of originals where it is another one, and a cache. */
export interface Workspace {
  readonly project: Project;
  /** Where originals stand in a repository of their own: what their paths start with here, and that repository. */
  readonly others?: { readonly prefix: string; readonly project: Project } | undefined;
  readonly cache: ResultCache;
  /** The pattern of one's own by which a translation names a revision. */
  readonly pattern?: string | undefined;
  /** The language of the originals, by which words are counted. */
  readonly language: LocaleCode;
  /** Blocks that were read of late. */
  readonly recent: Map<string, Promise<readonly Block[]>>;
  /** What is looked for in translations of their originals. */
  readonly telling: WeakMap<readonly Block[], readonly TellingBlock[]>;
}

/** How many texts are kept as blocks: a page, its translations and the versions of both. */
const mostRecent = 1500;

/** Opens what texts are read with. */
export function openWorkspace(parts: Omit<Workspace, 'recent' | 'telling'>): Workspace {
  return { ...parts, recent: new Map(), telling: new WeakMap() };
}

/** Finds the project that a path stands in, and the path in it. */
export function placeOf(
  { project, others }: Workspace,
  path: string,
): { readonly project: Project; readonly path: string } {
  if (others && path.startsWith(others.prefix))
    return { project: others.project, path: path.slice(others.prefix.length) };
  return { project, path };
}

/** Returns the id of the content of a file. */
export function idAt(workspace: Workspace, path: string): Promise<string | undefined> {
  const place = placeOf(workspace, path);
  return place.project.idOf(place.path);
}

/** Reads a text by the id of its content. */
export function textWith(workspace: Workspace, id: string, path: string): Promise<string | undefined> {
  const place = placeOf(workspace, path);
  return place.project.textOf(id, place.path);
}

/** Reads the blocks of a text by the id of its content; none where it cannot be read. */
export function blocksWith(workspace: Workspace, id: string, path: string): Promise<readonly Block[]> {
  const { recent } = workspace;
  const reading = recent.get(id) ?? readBlocksOf(workspace, id, path);
  // What was asked for last goes last.
  recent.delete(id);
  recent.set(id, reading);
  const [oldest] = recent.size > mostRecent ? recent.keys() : [];
  if (oldest !== undefined) recent.delete(oldest);
  return reading;
}

async function readBlocksOf(workspace: Workspace, id: string, path: string): Promise<readonly Block[]> {
  const text = await textWith(workspace, id, path);
  if (text === undefined) return [];
  return readBlocks(text, { path, language: canonicalLanguage(workspace.language) });
}

/** Lists by what it could be seen that a translation has left blocks as they are. */
export function tellingWith({ telling }: Workspace, blocks: readonly Block[]): readonly TellingBlock[] {
  const listed = telling.get(blocks) ?? tellingBlocks(blocks);
  telling.set(blocks, listed);
  return listed;
}

/** Reads what a text says of itself. */
export function factsWith(workspace: Workspace, id: string, path: string): Promise<TextFacts> {
  const { cache, pattern = '' } = workspace;
  return cache.keep(resultKey('facts', id, pattern), async () => {
    const text = (await textWith(workspace, id, path)) ?? '';
    const { values } = readFrontMatter({ path, text }, readPlainYaml);
    return { ...readMadeFrom(text, values, workspace.pattern), pairing: readPairingFields(values) };
  });
}

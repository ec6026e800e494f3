import { resolve } from 'node:path';
import { countInbound } from '../../workbench/status/count-inbound.js';
import { openOthers } from './open-status.js';
import { openProject } from './project.js';

/** The originals of a project among which links are counted. */
export interface InboundQuestion {
  readonly root: string;
  /** The folder of the originals, where they are in a repository of their own. */
  readonly originals?: string | undefined;
  /** The paths of the originals. */
  readonly paths: readonly string[];
}

/** Counts how many originals link to each. */
export async function loadInbound({
  root,
  originals,
  paths,
}: InboundQuestion): Promise<ReadonlyMap<string, number>> {
  const others = originals === undefined ? undefined : await openOthers(resolve(root), originals);
  const project = others?.project ?? (await openProject(resolve(root)));
  const prefix = others?.prefix ?? '';
  try {
    const texts = new Map<string, string>();
    for (const path of paths) {
      const place = path.slice(prefix.length);
      const id = await project.idOf(place);
      const text = id === undefined ? undefined : await project.textOf(id, place);
      if (text !== undefined) texts.set(path, text);
    }
    return countInbound(texts);
  } finally {
    project.close();
  }
}

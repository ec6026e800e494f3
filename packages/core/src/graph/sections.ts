import type { LocaleCode } from '../types.js';
import { lastSegment, parentOf } from './folder.js';
import type { Node } from './node.js';

/** The branches of the content tree, by locale and folder. */
export interface Sections {
  /** The page of a folder; undefined where the folder has none, or its page is an article or a page. */
  page(locale: LocaleCode, folder: string): Node | undefined;
  /** The nearest section that holds what stands in a folder, that folder itself included; `''` is the top. */
  above(locale: LocaleCode, folder: string): string;
  /** The folder of another locale that stands for a folder: that of its page's translation, else the same name. */
  counterpart(folder: string, from: LocaleCode, to: LocaleCode): string;
}

/** Joins documents to the branches of the content tree. */
export function createSections(
  nodes: readonly Node[],
  versions: ReadonlyMap<string, ReadonlyMap<LocaleCode, Node>>,
): Sections {
  const pages = new Map<string, Node>();
  for (const node of nodes) {
    const id = `${node.locale.code}:${node.folder}`;
    if (!pages.has(id)) pages.set(id, node);
  }
  const counterparts = new Map<string, string>();

  const page = (locale: LocaleCode, folder: string): Node | undefined => {
    const node = pages.get(`${locale}:${folder}`);
    return node?.kind === 'section' ? node : undefined;
  };

  function counterpart(folder: string, from: LocaleCode, to: LocaleCode): string {
    if (from === to || folder === '') return folder;
    const id = `${from}>${to}:${folder}`;
    const remembered = counterparts.get(id);
    if (remembered !== undefined) return remembered;
    const key = page(from, folder)?.key;
    const other = key === undefined ? undefined : versions.get(key)?.get(to);
    const translated =
      other?.kind === 'section'
        ? other.folder
        : [counterpart(parentOf(folder), from, to), lastSegment(folder)].filter(Boolean).join('/');
    counterparts.set(id, translated);
    return translated;
  }

  return {
    page,
    above(locale, folder) {
      let nearest = folder;
      while (nearest !== '') {
        const node = pages.get(`${locale}:${nearest}`);
        if (!node || node.kind === 'section') break;
        nearest = parentOf(nearest);
      }
      return nearest;
    },
    counterpart,
  };
}

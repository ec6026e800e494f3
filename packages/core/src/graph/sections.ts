import type { LocaleCode } from '../types.js';
import { lastSegment, parentOf } from './folder.js';
import type { Node } from './node.js';

/** The branches of the content tree, by locale and folder. */
export interface Sections {
  /** The page of a folder; undefined where the folder has none, or its page is an article or a page. */
  page(locale: LocaleCode, folder: string): Node | undefined;
  /**
   * The nearest section that holds what stands in a folder, that folder itself included; `''` is the top. Folders that
   * are only dates, `2015/04/07`, are none without a page of their own.
   */
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

  /** Finds the folder that the page of a folder is translated in. */
  function translatedFolder(folder: string, from: LocaleCode, to: LocaleCode): string | undefined {
    const key = page(from, folder)?.key;
    const other = key === undefined ? undefined : versions.get(key)?.get(to);
    return other?.kind === 'section' ? other.folder : undefined;
  }

  /** Climbs to the nearest folder whose counterpart is certain, without recursion: a path may be long. */
  function counterpart(folder: string, from: LocaleCode, to: LocaleCode): string {
    if (from === to) return folder;
    const idOf = (each: string) => `${from}>${to}:${each}`;
    const below: string[] = [];
    let nearest = folder;
    let translated: string | undefined;
    for (; nearest !== ''; nearest = parentOf(nearest)) {
      translated = counterparts.get(idOf(nearest)) ?? translatedFolder(nearest, from, to);
      if (translated !== undefined) break;
      below.push(nearest);
    }
    for (const each of below.reverse()) {
      translated = [translated, lastSegment(each)].filter(Boolean).join('/');
      counterparts.set(idOf(each), translated);
    }
    return translated ?? '';
  }

  return {
    page,
    above(locale, folder) {
      let nearest = folder;
      while (nearest !== '') {
        const node = pages.get(`${locale}:${nearest}`);
        if (node ? node.kind === 'section' : !isDateFolder(nearest)) break;
        nearest = parentOf(nearest);
      }
      return nearest;
    },
    counterpart,
  };
}

/** Decides whether a folder is only a year, or a month or a day below one. */
function isDateFolder(folder: string): boolean {
  const [day = '', month = '', year = ''] = folder.split('/').reverse();
  return (
    isYear(day) ||
    (isPart(day, 12) && isYear(month)) ||
    (isPart(day, 31) && isPart(month, 12) && isYear(year))
  );
}

function isYear(name: string): boolean {
  return /^(?:19|20)\d{2}(?:-\d{1,2}){0,2}$/.test(name);
}

function isPart(name: string, most: number): boolean {
  return /^\d{1,2}$/.test(name) && Number(name) >= 1 && Number(name) <= most;
}

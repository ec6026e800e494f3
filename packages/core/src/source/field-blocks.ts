import { readWords } from '../prose/read-words.js';
import { isRecord } from '../text/is-record.js';
import type { FrontMatter } from './front-matter.js';

/** A translatable field of front matter. */
export interface FieldBlock {
  /** Its path: `'title'`, `'cover.alt'`. */
  readonly field: string;
  readonly text: string;
  readonly codes: readonly string[];
  /** The text without its codes. */
  readonly prose: string;
  readonly line: number;
}

/** Names of fields whose text is read, without case, `_` and `-`. */
const translatable: ReadonlySet<string> = new Set(
  (
    'title subtitle shorttitle linktitle navtitle menutitle seotitle pagetitle metatitle ogtitle socialtitle headline heading ' +
    'sidebarlabel paginationlabel label description metadescription ogdescription summary excerpt abstract intro lead ' +
    'tagline teaser caption alt imagealt coveralt text details content linktext question answer footer notice'
  ).split(' '),
);
/** Names of groups that hold nobody's translation: people, terms, what is shown nowhere. */
const kept: ReadonlySet<string> = new Set(
  'author authors translator translators contributor contributors editor editors reviewers tags categories keywords series sources params head scripts layout permalink redirects aliases build cascade'.split(
    ' ',
  ),
);

/** Collects the fields of front matter that are translated, in their order. */
export function fieldBlocks({ values, places }: FrontMatter): readonly FieldBlock[] {
  return textsIn(values, '', '').map(({ path, text }) => blockOf(text, path, lineOf(path, places)));
}

interface FieldText {
  readonly path: string;
  readonly text: string;
}

function textsIn(value: unknown, path: string, name: string): FieldText[] {
  if (typeof value === 'string')
    return translatable.has(name) && /\p{L}/u.test(value) ? [{ path, text: value }] : [];
  if (Array.isArray(value))
    return value.flatMap((each, index) => textsIn(each, `${path}.${index}`, isRecord(each) ? '' : name));
  return isRecord(value) ? Object.entries(value).flatMap(([key, each]) => textsInField(key, each, path)) : [];
}

function textsInField(key: string, value: unknown, parent: string): FieldText[] {
  const name = key.toLowerCase().replace(/[\s_:-]/g, '');
  return kept.has(name) ? [] : textsIn(value, parent === '' ? key : `${parent}.${key}`, name);
}

function lineOf(path: string, places: FrontMatter['places']): number {
  let at = path;
  while (at !== '' && !places.has(at)) at = at.slice(0, Math.max(0, at.lastIndexOf('.')));
  return places.get(at)?.line ?? 1;
}

function blockOf(value: string, field: string, line: number): FieldBlock {
  const { text, codes, prose } = readWords(value, new Map());
  return { field, text, codes, prose, line };
}

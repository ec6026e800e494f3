import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { escapeMarkdown } from '../text/escape-markdown.js';
import type { BlockRange, MarkdownHole, MarkdownWithHoles } from '../types.js';
import { type Facts, factsOf, type Replacement } from './facts.js';
import type { KeepingSteps } from './pipeline.js';
import { placeAddress, type Span, spanOf } from './place-address.js';
import { plainText } from './plain-text.js';
import type { ReferenceOptions } from './references.js';
import { remarkUnseenMarkdown } from './unseen-markdown.js';
import { eachElement } from './walk.js';

/**
 * Returns the steps that keep the Markdown of a body.
 *
 * @param siteUrl The address of the site: a link below it is a link to the site's own root.
 */
export function keepingSteps(siteUrl: string | undefined): KeepingSteps {
  return { markdown: [remarkUnseenMarkdown], html: [[rehypeMarkdownHoles, { siteUrl }]] };
}

/** Marks where the addresses stand that only the graph can resolve: it comes when they are holes. */
function rehypeMarkdownHoles({ siteUrl }: ReferenceOptions = {}): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const { references, replacements = [] } = factsOf(file);
    const source = String(file.value);
    const writtenAt = (hole: MarkdownHole) =>
      (hole.hole === 'link' ? references.links[hole.link] : references.media[hole.media])?.written ?? '';
    const marked: Replacement[] = [];
    eachElement(tree, (node) => {
      for (const hole of Object.values(node.data?.holes ?? {})) {
        const span = spanOf(node);
        if (!span || (hole.hole !== 'link' && hole.hole !== 'media')) continue;
        const place = { node, hole, span, source, written: writtenAt(hole), siteUrl };
        marked.push(...replaceAddress(place, file));
      }
    });
    factsOf(file).replacements = [...replacements, ...marked];
  };
}

interface AddressPlace extends ReferenceOptions {
  readonly node: Element;
  readonly hole: MarkdownHole;
  readonly span: Span;
  readonly source: string;
  readonly written: string;
}

/**
 * Finds an address in the text of its element, else in a definition. Where it stands in neither, the element is written
 * anew, unless it is a mark that leads within its page, such as that of a note.
 */
function replaceAddress(place: AddressPlace, file: VFile): Replacement[] {
  const { node, hole, source, written, siteUrl } = place;
  const [start, end] = place.span;
  const within = placeAddress(source.slice(start, end), written, siteUrl);
  const address = within ? [start + within[0], start + within[1]] : file.data.definitions?.get(written);
  if (address) return [{ start: address[0], end: address[1], by: [hole] }];
  if (written.startsWith('#')) return [];
  const isPicture = node.tagName === 'img';
  const label = isPicture ? String(node.properties.alt ?? '') : plainText(node);
  return [{ start, end, by: [`${isPicture ? '!' : ''}[${escapeMarkdown(label)}](`, hole, ')'] }];
}

/** What the Markdown of a body is kept from. */
export interface KeptBody {
  /** The text as its author wrote it. */
  readonly source: string;
  /** The same with what other tools mean, each line at its length. */
  readonly rewritten: string;
  /** Where the body starts. */
  readonly from: number;
}

/**
 * Returns the Markdown of a body as its author wrote it, without the heading that is the title, with what replaces its
 * parts; of two that overlap, the outer one counts. Lines that dialects leave out of a text are left out of it.
 */
export function keepMarkdown({ source, rewritten, from }: KeptBody, facts: Facts): MarkdownWithHoles {
  const { replacements = [], heading, blocks } = facts;
  const title = heading === undefined ? undefined : titleBlock(blocks, source);
  const all = [
    ...replacements,
    ...(title ? [{ ...title, by: [] }] : []),
    ...unreadLines(source, rewritten),
    ...(facts.rewritten?.lateDefinitions ?? []).map(({ start }) => ({ start, end: start, by: ['\n'] })),
  ];
  const pieces: (string | MarkdownHole)[] = [];
  let at = from;
  for (const { start, end, by } of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    pieces.push(source.slice(at, start), ...by);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.filter((piece) => piece !== '');
}

/** Finds the heading that a text starts with, in Markdown or in HTML; comments may stand before it. */
function titleBlock(blocks: readonly BlockRange[], source: string): BlockRange | undefined {
  return blocks.find(
    ({ type, start, end }) =>
      !/^(?:html|definition)$/.test(type) || /^\s*<h1\b/i.test(source.slice(start, end)),
  );
}

/** Lists the lines, and the comments in braces, that a dialect takes out of a text. */
function unreadLines(source: string, rewritten: string): Replacement[] {
  if (source === rewritten) return [];
  const replacements: Replacement[] = [];
  const cut = (start: number, end: number) => {
    if (/^[\s`]*$/.test(rewritten.slice(start, end))) replacements.push({ start, end, by: [] });
  };
  for (let start = 0; start < source.length; ) {
    const next = source.indexOf('\n', start);
    const end = next < 0 ? source.length : next;
    cut(start, end);
    start = end + 1;
  }
  for (let start = source.indexOf('{/*'); start >= 0; ) {
    const close = source.indexOf('*/}', start);
    if (close < 0) break;
    cut(start, close + 3);
    start = source.indexOf('{/*', close);
  }
  return replacements;
}

import type { Element, ElementContent, Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import { decodeAddress, kindOf } from '../address.js';
import { type Finding, placeIn } from '../diagnostic.js';
import { addressOf } from './check-addresses.js';
import { factsOf } from './facts.js';
import { plainText } from './plain-text.js';

/**
 * Makes a text modest that stands on a page beside others and is a stranger's. It names, labels and hides nothing: no
 * ids, classes, roles and headings. It fetches nothing from elsewhere, so that its author does not learn who reads the
 * page: pictures of other sites and all films become links. Its links tell search engines that the site does not vouch
 * for them; what leads nowhere without the graph, `key:…`, is text.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
 */
export function rehypeModest(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const { findings } = factsOf(file);
    makeModest(tree, false, (found, element) => {
      findings.push(findAddress(file.path ?? '', found, element));
    });
  };
}

type Report = (address: string, element: Element) => void;

function findAddress(file: string, address: string, { position }: Element): Finding {
  const place = placeIn(file, position?.start);
  return { rule: 'comments-address', place, facts: { found: decodeAddress(address) } };
}

/** What may be said of an element: nothing that another part of the page could be found or named by. */
const kept: ReadonlySet<string> = new Set([
  ...['title', 'lang', 'dir', 'href', 'src', 'alt', 'cite', 'dateTime', 'align', 'open'],
  ...['start', 'reversed', 'type', 'value', 'colSpan', 'rowSpan', 'scope', 'span', 'checked', 'disabled'],
]);
const films: ReadonlySet<string> = new Set(['audio', 'video']);
/** Parts of a film or a picture that are nothing without it. */
const parts: ReadonlySet<string> = new Set(['source', 'track']);
const landmarks: ReadonlySet<string> = new Set(['article', 'aside', 'section']);

function makeModest(parent: Parents, inLink: boolean, report: Report): void {
  const children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child as ElementContent];
    return modestElement(child, inLink, report);
  });
  parent.children = children;
}

/** Returns what stands in a comment instead of an element. */
function modestElement(element: Element, inLink: boolean, report: Report): ElementContent[] {
  const { tagName } = element;
  if (parts.has(tagName)) return [];
  if (films.has(tagName)) return linkTo(element, filmAddress(element), plainText(element), inLink, report);
  const source = tagName === 'img' ? addressOf(element, 'src') : undefined;
  if (tagName === 'img' && (source === undefined || kindOf(source) === 'external'))
    return linkTo(element, source, textOf(element.properties.alt), inLink, report);
  const href = tagName === 'a' ? addressOf(element, 'href') : undefined;
  makeModest(element, inLink || href !== undefined, report);
  if (tagName === 'picture') return element.children;
  element.properties = Object.fromEntries(
    Object.entries(element.properties).filter(([name]) => kept.has(name)),
  );
  if (landmarks.has(tagName)) element.tagName = 'div';
  if (/^h[1-6]$/.test(tagName)) {
    element.tagName = 'p';
    element.children = [{ type: 'element', tagName: 'strong', properties: {}, children: element.children }];
  }
  if (href === undefined) return [element];
  if (kindOf(href) === 'key') {
    report(href, element);
    return element.children;
  }
  if (/^https?:/i.test(href)) element.properties.rel = strangers;
  return [element];
}

const strangers = ['ugc', 'nofollow', 'external', 'noopener'];

/** Returns a link in the place of what its address would have shown; its words alone where it has none, or stands in a link. */
function linkTo(
  { position }: Element,
  address: string | undefined,
  words: string,
  inLink: boolean,
  report: Report,
): ElementContent[] {
  const text: ElementContent = { type: 'text', value: words || decodeAddress(address ?? '') };
  const link: Element = { type: 'element', tagName: 'a', properties: {}, children: [text] };
  if (position) link.position = position;
  if (address !== undefined) report(address, link);
  if (address === undefined || inLink) return text.value === '' ? [] : [text];
  link.properties = { href: address, ...(/^https?:/i.test(address) && { rel: strangers }) };
  return [link];
}

function filmAddress(film: Element): string | undefined {
  const source = film.children.find((child) => child.type === 'element' && child.tagName === 'source');
  return addressOf(film, 'src') ?? (source?.type === 'element' ? addressOf(source, 'src') : undefined);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

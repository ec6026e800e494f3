import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { createLocator } from './locate-text.js';

/**
 * Makes links of the addresses that stand bare in the text: `https://…`, `www.…` and e-mail addresses. Inside a link,
 * also one that is written as HTML, nothing is linked again.
 */
export function remarkBareLinks(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => linkAddresses(tree, String(file));
}

function linkAddresses(tree: Root, source: string): undefined {
  let isInLink = false;
  /** Returns what a text becomes; undefined where a node stays. */
  const piecesOf = (node: Nodes): Nodes[] | undefined => {
    if (node.type === 'html') isInLink = endsInLink(node.value, isInLink);
    else if (node.type === 'text') return isInLink ? undefined : linksIn(node, source);
    else if ('children' in node && node.type !== 'link' && node.type !== 'linkReference') visit(node);
    return undefined;
  };
  const visit = (parent: Parents): void => {
    const children: readonly Nodes[] = parent.children;
    let linked: Nodes[] | undefined;
    for (const [index, child] of children.entries()) {
      const pieces = piecesOf(child);
      // Most parents stay as they are.
      if (pieces) linked ??= children.slice(0, index);
      linked?.push(...(pieces ?? [child]));
    }
    if (linked) parent.children = linked as never;
  };
  visit(tree);
}

/** Decides whether what follows a piece of HTML stands in a link. */
function endsInLink(html: string, isInLink: boolean): boolean {
  if (html.startsWith('<!--')) return isInLink;
  const last = [...html.matchAll(/<\/a(?=[\s>])|<a\s[^<>]*/gi)].at(-1)?.[0];
  if (last === undefined || last.startsWith('</')) return last === undefined && isInLink;
  return /\shref\s*=/i.test(last);
}

/** Decides by a cheap look whether an address may stand in a text: most texts have none. */
function mayHoldAddress(value: string): boolean {
  return value.includes('://') || value.includes('@') || /www\./i.test(value);
}

interface BareAddress {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

function linksIn(text: Text, source: string): PhrasingContent[] | undefined {
  const { value } = text;
  if (!mayHoldAddress(value)) return undefined;
  const addresses = [...webAddresses(value)];
  if (addresses.length === 0 || value.includes('@')) addresses.push(...mailAddresses(value, addresses));
  if (addresses.length === 0) return undefined;
  addresses.sort((a, b) => a.start - b.start);
  const locate = createLocator(text, source);
  const parts: PhrasingContent[] = [];
  let at = 0;
  const piece = (start: number, end: number, position = text.position): Text => ({
    type: 'text',
    value: value.slice(start, end),
    ...(position && { position }),
  });
  for (const { start, end, url } of addresses) {
    if (start < at) continue;
    if (start > at) parts.push(piece(at, start));
    const position = locate(start, end);
    const link: Link = { type: 'link', url, children: [piece(start, end, position)] };
    parts.push(position ? { ...link, position } : link);
    at = end;
  }
  if (at < value.length) parts.push(piece(at, value.length));
  return parts;
}

/** What ends an address: white space, marks around it, and marks of full width. */
const address =
  /(?<![\p{L}\p{N}/@.-])(?:https?:\/\/|www\.)[^\s<>«»“”\u3000-\u3003\u3008-\u301F\u3030\uFE10-\uFE19\uFE30-\uFE4F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]+/giu;

function* webAddresses(value: string): Generator<BareAddress> {
  for (const match of value.matchAll(address)) {
    const written = trimEnd(match[0]);
    const host = written.replace(/^https?:\/\//i, '');
    if (!/^(?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]+|^localhost\b/u.test(host.slice(0, 260))) continue;
    if (/^www\.?$/i.test(host)) continue;
    const url = /^www\./i.test(written) ? `http://${written}` : written;
    yield { start: match.index, end: match.index + written.length, url };
  }
}

/** `taken` holds what is no mail address, in the order of the text. */
function* mailAddresses(value: string, taken: readonly BareAddress[]): Generator<BareAddress> {
  let next = 0;
  for (let at = value.indexOf('@'); at >= 0; at = value.indexOf('@', at + 1)) {
    const local = value
      .slice(Math.max(0, at - 64), at)
      .split(/[^A-Za-z0-9._+-]/)
      .at(-1);
    const domain = /^(?:[A-Za-z0-9_-]+\.)+[A-Za-z0-9-]*[A-Za-z0-9]/.exec(value.slice(at + 1, at + 254))?.[0];
    if (!local || !domain || /^[._+-]/.test(local)) continue;
    const start = at - local.length;
    const end = at + 1 + domain.length;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    yield { start, end, url: `mailto:${value.slice(start, end)}` };
  }
}

/** Leaves out the punctuation after an address, and the parentheses that it does not open. */
function trimEnd(address: string): string {
  let end = address.length;
  let surplus = 0;
  for (const character of address) surplus += character === ')' ? 1 : character === '(' ? -1 : 0;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    if (last === ')' && surplus > 0) surplus--;
    else if (!/[?!.,:;*_~'"’…\]]/.test(last)) break;
  }
  return address.slice(0, end);
}

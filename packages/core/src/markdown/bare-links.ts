import type { Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';

/** Makes links of the addresses that stand bare in the text: `https://…`, `www.…` and e-mail addresses. */
export function remarkBareLinks(): (tree: Root) => undefined {
  return (tree) => linkAddresses(tree);
}

function linkAddresses(tree: Root): undefined {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') continue;
    if (node.children.some((child) => child.type === 'text' && mayHoldAddress(child.value)))
      (node as Parents).children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
        child.type === 'text' ? (linkIn(child) ?? [child]) : [child],
      ) as never;
    for (const child of node.children) if ('children' in child) stack.push(child);
  }
}

/** Decides by a cheap look whether an address may stand in a text: most texts have none. */
function mayHoldAddress(value: string): boolean {
  return value.includes('://') || value.includes('@') || /www\./i.test(value);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

function linkIn(text: Text): PhrasingContent[] | undefined {
  const { value } = text;
  if (!mayHoldAddress(value)) return undefined;
  const found = [...webAddresses(value)];
  if (found.length === 0 || value.includes('@')) found.push(...mailAddresses(value, found));
  if (found.length === 0) return undefined;
  found.sort((a, b) => a.start - b.start);
  const parts: PhrasingContent[] = [];
  let at = 0;
  const piece = (start: number, end: number): Text => ({
    type: 'text',
    value: value.slice(start, end),
    ...(text.position && { position: text.position }),
  });
  for (const { start, end, url } of found) {
    if (start < at) continue;
    if (start > at) parts.push(piece(at, start));
    const link: Link = { type: 'link', url, children: [piece(start, end)] };
    parts.push(text.position ? { ...link, position: text.position } : link);
    at = end;
  }
  if (at < value.length) parts.push(piece(at, value.length));
  return parts;
}

function* webAddresses(value: string): Generator<Found> {
  for (const match of value.matchAll(/(?<![\p{L}\p{N}/@.-])(?:https?:\/\/|www\.)[^\s<>«»“”]+/giu)) {
    const address = trimEnd(match[0]);
    const host = address.replace(/^https?:\/\//i, '');
    if (!/^(?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]+|^localhost\b/u.test(host.slice(0, 260))) continue;
    if (/^www\.?$/i.test(host)) continue;
    const url = /^www\./i.test(address) ? `http://${address}` : address;
    yield { start: match.index, end: match.index + address.length, url };
  }
}

/** `taken` holds what is no mail address, in the order of the text. */
function* mailAddresses(value: string, taken: readonly Found[]): Generator<Found> {
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

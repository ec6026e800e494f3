import { withoutExtension } from '../layouts/text-files.js';

const destination = /\]\(<?([^()<>\s]{1,500})|\bhref=["']([^"'\n]{1,500})/g;

/**
 * Counts how many texts link to each of some texts: by paths relative to a text, or by the end of an address.
 *
 * @param texts The texts by path.
 * @example
 * countInbound(new Map([['en/a.md', '[b](b.md)'], ['en/b.md', '']])).get('en/b.md') // 1
 */
export function countInbound(texts: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const byName = new Map([...texts.keys()].map((path) => [nameOf(path), path]));
  const counts = new Map<string, number>();
  for (const [path, text] of texts) {
    const targets = new Set<string>();
    for (const [, link, attribute] of text.matchAll(destination)) {
      const target = targetOf(link ?? attribute ?? '', path, byName);
      if (target !== undefined && target !== path) targets.add(target);
    }
    for (const target of targets) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

function targetOf(written: string, path: string, byName: ReadonlyMap<string, string>): string | undefined {
  const [address = ''] = written.split(/[?#]/, 1);
  if (address === '' || /^[a-z][\w+.-]{0,20}:/i.test(address)) return undefined;
  if (!address.startsWith('/')) return byName.get(nameOf(resolvePath(path, address)));
  const names = nameOf(address)
    .split('/')
    .filter((name) => name !== '');
  // An address leaves out the folders above the texts, and may name more than they: the longest end that fits is meant.
  const paths = [...byName.keys()];
  for (let first = 0; first < names.length; first += 1) {
    const end = names.slice(first).join('/');
    const match = paths.find((each) => each === end || each.endsWith(`/${end}`));
    if (match !== undefined) return byName.get(match);
  }
  return undefined;
}

function nameOf(path: string): string {
  return withoutExtension(path.replace(/\/$/, '')).replace(/\/_?index$/, '');
}

function resolvePath(from: string, address: string): string {
  const names = from.split('/').slice(0, -1);
  for (const name of address.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

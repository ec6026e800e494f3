import { decodeAddress } from '../address.js';
import { withOurFolderPage } from '../dialect/index.js';
import { isTextFile } from '../text/extension.js';
import { ownText } from '../text/own-text.js';
import { stripEnd, stripEnds } from '../text/strip.js';
import type { ContentLink, Position } from '../types.js';

/** Takes an address apart; `kind` is what `kindOf` says of it. */
export function contentLink(
  found: string,
  kind: ContentLink['kind'],
  position: Pick<Position, 'line' | 'column'>,
): ContentLink {
  const address = ownText(found);
  const hash = address.indexOf('#');
  const before = hash < 0 ? address : address.slice(0, hash);
  const mark = before.indexOf('?');
  const path = mark < 0 ? before : before.slice(0, mark);
  return {
    written: decodeAddress(address),
    kind,
    target: withOurFolderPage(decodeAddress(path)),
    query: mark < 0 || mark === before.length - 1 ? '' : before.slice(mark),
    anchor: hash < 0 ? '' : decodeAddress(address.slice(hash + 1)),
    line: position.line,
    column: position.column,
  };
}

/** Returns an address of the site itself from its root, `'/blog/'`; undefined where it leads elsewhere. */
export function belowSite(address: string, siteUrl: string | undefined): string | undefined {
  const site = siteUrl && stripEnd(siteUrl, /\//);
  if (!site || !address.toLowerCase().startsWith(site.toLowerCase())) return undefined;
  const rest = address.slice(site.length);
  if (rest === '') return '/';
  return rest.startsWith('/') ? rest : /^[?#]/.test(rest) ? `/${rest}` : undefined;
}

/** Whether a path names a file that is no document: a PDF, an archive, a picture. */
export function isFile(target: string): boolean {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(target)?.[1]?.toLowerCase();
  return (
    extension !== undefined &&
    /[a-z]/.test(extension) &&
    !isTextFile(target) &&
    !/^(?:html?|xhtml|php|aspx?)$/.test(extension)
  );
}

/**
 * Parses the addresses of a `srcset`, the widest last.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function sourceSet(value: string): string[] {
  const candidates: Candidate[] = [];
  let open: Candidate | undefined;
  for (const part of value.split(/\s+/)) {
    let written = part;
    if (open) {
      // A size ends at a comma, behind which the next address may stand at once; within an address, it is a part of it.
      const [size = '', ...others] = part.split(',');
      open.size = Number.parseFloat(size) || open.size;
      if (others.length === 0) continue;
      written = others.join(',');
    }
    const candidate = { address: stripEnds(written, /,/), size: 1 };
    if (candidate.address !== '') candidates.push(candidate);
    open = candidate.address === '' || written.endsWith(',') ? undefined : candidate;
  }
  return candidates.sort((a, b) => a.size - b.size).map(({ address }) => address);
}

interface Candidate {
  readonly address: string;
  size: number;
}

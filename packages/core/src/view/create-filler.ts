import { mediaAddress, resolveMedia } from '../graph/resolve-media.js';
import type { OutlineEntry } from '../types.js';
import type { LocaleContext } from './context.js';
import { escapeHtml, type HoleFiller } from './fill-holes.js';
import type { LocaleDocument } from './locale-documents.js';

/**
 * Gives what fills the holes of one document for the readers of one locale.
 *
 * @param addressOf What becomes of each address: it stays as it is, unless the HTML is to be read elsewhere.
 */
export function createFiller(
  context: LocaleContext,
  { node }: LocaleDocument,
  documents: ReadonlyMap<string, LocaleDocument>,
  addressOf: (address: string) => string = (address) => address,
): HoleFiller {
  const { document } = node;
  const href = (address: string) => `href="${escapeHtml(addressOf(address))}"`;
  const originals = originalIds(context, node.key, document.outline);
  return {
    link(index) {
      const link = document.links[index];
      if (!link) return '';
      const anchor = link.anchor === '' ? '' : `#${encodeURIComponent(link.anchor)}`;
      if (link.kind === 'anchor') return href(anchor || '#');
      const target = context.resolveLink(node, link);
      if (target === undefined) return 'data-dead-link=""';
      if ('path' in target) {
        const path = context.routeAt(target.path) ?? target.path;
        return href(encodeURI(path) + link.query + anchor);
      }
      const shown = documents.get(target.node.key);
      const to = shown ?? { node: target.node, missing: 'link' as const, permalink: target.node.permalink };
      const attribute = href(encodeURI(to.permalink) + link.query + anchor);
      return to.missing ? `${attribute} hreflang="${escapeHtml(to.node.locale.language)}"` : attribute;
    },
    media(index, attribute) {
      const written = document.media[index]?.written ?? '';
      const target = resolveMedia(context.media, node, { written });
      if (target === undefined || target === 'outside')
        return `${attribute}="${escapeHtml(addressOf(encodeURI(context.routeAt(written) ?? written)))}"`;
      const { width, height } = target.file;
      const size = attribute === 'src' && width && height ? ` width="${width}" height="${height}"` : '';
      return `${attribute}="${escapeHtml(addressOf(mediaAddress(target.path, context.site.basePath)))}"${size}`;
    },
    message: (key, values) => context.translate(key, values),
    anchor(heading) {
      const id = originals.get(heading);
      return id === undefined ? '' : `<span id="${escapeHtml(id)}"></span>`;
    },
  };
}

/** The ids under which the headings also answer: those of the original, where its headings have the same depths. */
function originalIds(
  { graph }: LocaleContext,
  key: string,
  outline: readonly OutlineEntry[],
): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const own = flatten(outline);
  const theirs = flatten(graph.original(key)?.document.outline ?? []);
  if (own.length !== theirs.length || own.some(({ depth }, index) => depth !== theirs[index]?.depth))
    return ids;
  const taken = new Set(own.map(({ id }) => id));
  own.forEach(({ index }, position) => {
    const id = theirs[position]?.id;
    if (id !== undefined && !taken.has(id)) ids.set(index, id);
  });
  return ids;
}

function flatten(outline: readonly OutlineEntry[]): OutlineEntry[] {
  return outline.flatMap((entry) => [entry, ...flatten(entry.children)]);
}

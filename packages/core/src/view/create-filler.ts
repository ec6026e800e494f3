import type { Node } from '../graph/node.js';
import { headingsIn, originalIds } from '../graph/original-ids.js';
import { partsOfAnchor } from '../graph/resolve-anchor.js';
import { mediaAddress } from '../graph/resolve-media.js';
import { encodePath } from '../permalink.js';
import { escapeHtml } from '../text/escape-html.js';
import type { OutlineEntry } from '../types.js';
import type { LocaleContext } from './context.js';
import type { HoleFiller } from './fill-holes.js';
import type { LocaleDocument } from './locale-documents.js';
import { opening, pictureAttributes } from './picture.js';

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
  const href = (address: string) => `href="${escapeHtml(addressOf(address))}"`;
  let ids: ReadonlyMap<number, string> | undefined;
  let headings: readonly OutlineEntry[] | undefined;
  let picture: { readonly first: number | undefined } | undefined;

  /** A reader is led to the version that this locale shows, unless the link names another version of this document. */
  function shownOf(target: Node): Pick<LocaleDocument, 'node' | 'missing' | 'permalink'> {
    const shown = documents.get(target.key);
    const itself = target.key === node.key && target !== node;
    if (shown && !itself) return shown;
    return { node: target, missing: 'link', permalink: target.permalink };
  }

  return {
    link(index) {
      const link = node.references.links[index];
      if (!link) return '';
      const anchorIn = (there: Node) => fragment(link.anchor, (id) => context.resolveAnchor(there, id));
      if (link.kind === 'anchor') return href(anchorIn(node) || '#');
      const target = context.resolveLink(node, link);
      if (target && 'paths' in target) {
        // What stands at an unknown path may be a page of the builder's own.
        const path = target.paths.map(context.routeAt).find((found) => found !== undefined);
        return href(encodePath(path ?? target.paths[0] ?? '') + link.query + fragment(link.anchor));
      }
      if (!target || !('node' in target)) return 'data-dead-link=""';
      const to = shownOf(target.node);
      const attribute = href(encodePath(to.permalink) + link.query + anchorIn(to.node));
      return to.missing ? `${attribute} hreflang="${escapeHtml(to.node.locale.language)}"` : attribute;
    },
    media(index, attribute) {
      const { written = '', image } = node.references.media[index] ?? {};
      const target = context.resolveMedia(node, written);
      if (target === undefined || target === 'outside')
        return `${attribute}="${escapeHtml(addressOf(encodeURI(context.routeAt(written) ?? written)))}"`;
      const { basePath } = context.site;
      const address = `${attribute}="${escapeHtml(addressOf(mediaAddress(target.path, basePath)))}"`;
      if (attribute !== 'src' || !image) return address;
      picture ??= { first: opening(node) };
      const first = index === picture.first;
      const rest = pictureAttributes(target.file, { own: image, first, basePath, addressOf });
      return [address, ...rest].join(' ');
    },
    message: (key, values) => context.translate(key, values),
    anchor(heading) {
      ids ??= originalIds(context.graph, node);
      const id = ids.get(heading);
      return id === undefined ? '' : `<span id="${escapeHtml(id)}"></span>`;
    },
    permalink(heading) {
      headings ??= headingsIn(node.outline);
      const part = headings[heading];
      if (!part) return '';
      const label = escapeHtml(context.translate('permalink', { title: part.title }));
      const language = context.locale === node.locale ? '' : ` lang="${escapeHtml(context.locale.language)}"`;
      return `<a class="anchor" href="#${encodeURIComponent(part.id)}" aria-label="${label}"${language}></a>`;
    },
  };
}

/** The words of a text fragment, behind `:~:`, are no id. */
function fragment(anchor: string, resolve: (id: string) => string | undefined = () => undefined): string {
  const { id, words } = partsOfAnchor(anchor);
  return anchor === '' ? '' : `#${encodeURIComponent(resolve(id) ?? id)}${encodeURI(words)}`;
}

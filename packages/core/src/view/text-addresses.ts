import { addressFrom, domainOf, seenFrom } from '../domain.js';
import type { Node } from '../graph/node.js';
import { partsOfAnchor } from '../graph/resolve-anchor.js';
import { mediaAddress } from '../graph/resolve-media.js';
import { encodePath } from '../permalink.js';
import type { MediaFile } from '../types.js';
import type { FillSources } from './fill-sources.js';

/** Where the links of a document lead its readers, and where its media are. */
export interface TextAddresses {
  /** Resolves a link by its number; undefined where it leads nowhere. */
  link(index: number): LinkAddress | undefined;
  /** Resolves a medium by its number. */
  media(index: number): MediumAddress;
}

/** Where a link leads. */
export interface LinkAddress {
  readonly address: string;
  /** The language of what stands there, where it is not the readers'. */
  readonly hreflang?: string;
}

/** Where a medium is. */
export interface MediumAddress {
  readonly address: string;
  /** Undefined of what is none of the site's media. */
  readonly file?: MediaFile;
}

/** Returns what resolves the links and media of a document for the readers of one locale, each address percent-encoded. */
export function createTextAddresses(node: Node, sources: FillSources): TextAddresses {
  const { entries, site, domain } = sources;

  /** Leads readers to the version that this locale shows, unless the link names another version of this document. */
  function listedVersion(target: Node) {
    const entry = entries.get(target.key);
    const isItself = target.key === node.key && target !== node;
    if (entry?.node && !isItself)
      return { node: entry.node, missing: entry.missing, permalink: entry.permalink };
    const permalink = addressFrom(domain, domainOf(site, target.locale.code), target.permalink);
    return { node: target, missing: 'link', permalink };
  }

  return {
    link(index) {
      const link = node.references.links[index];
      if (!link) return undefined;
      const anchorIn = (there: Node) => fragment(link.anchor, (id) => sources.resolveAnchor(there, id));
      if (link.kind === 'anchor') return { address: anchorIn(node) || '#' };
      const target = sources.resolveLink(node, link);
      if (target && 'paths' in target) {
        // What stands at an unknown path may be a page of the builder's own.
        const path = target.paths.map(sources.permalinkAt).find((permalink) => permalink !== undefined);
        const address = path ?? seenFrom(domain, target.paths[0] ?? '');
        return { address: encodePath(address) + link.query + fragment(link.anchor) };
      }
      if (!target || !('node' in target)) return undefined;
      const to = listedVersion(target.node);
      const address = encodePath(to.permalink) + link.query + anchorIn(to.node);
      return to.missing ? { address, hreflang: to.node.locale.language } : { address };
    },
    media(index) {
      const { written = '', suffix = '' } = node.references.media[index] ?? {};
      const target = sources.resolveMedia(node, written);
      if (target === undefined || target === 'outside')
        return { address: besideAddress(written, suffix, sources) };
      const address = mediaAddress(target.path, domain.basePath) + (target.whole ? '' : suffix);
      return { address, file: target.file };
    },
  };
}

/** Returns the address of a file that stands beside the media of a site, or what was written where there is none. */
function besideAddress(
  written: string,
  suffix: string,
  { permalinkAt }: Pick<FillSources, 'permalinkAt'>,
): string {
  const whole = permalinkAt(written);
  const path = whole === undefined ? permalinkAt(written.replace(/[?#].*$/s, '')) : undefined;
  return path === undefined ? encodeURI(whole ?? written) : encodeURI(path) + suffix;
}

/** The words of a text fragment, behind `:~:`, are no id. */
function fragment(anchor: string, resolve: (id: string) => string | undefined = () => undefined): string {
  const { id, words } = partsOfAnchor(anchor);
  return anchor === '' ? '' : `#${encodeURIComponent(resolve(id) ?? id)}${encodeURI(words)}`;
}

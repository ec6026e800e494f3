import { addressFrom, domainOf, seenFrom } from '../domain.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import { headingsIn, originalIds } from '../graph/original-ids.js';
import { type AnchorResolver, partsOfAnchor } from '../graph/resolve-anchor.js';
import type { LinkResolver } from '../graph/resolve-link.js';
import { type MediaResolver, mediaAddress } from '../graph/resolve-media.js';
import { type ComponentHole, type Components, callComponent, componentNamed } from '../markdown/component.js';
import type { TranslateWord } from '../markdown/words.js';
import { encodePath } from '../permalink.js';
import type { Entry } from '../shelf/entry.js';
import { escapeHtml } from '../text/escape-html.js';
import type { Domain, LocaleWords, OutlineEntry, ParsedDocument, Site, SiteLocale } from '../types.js';
import type { HoleFiller } from './fill-holes.js';
import { firstWithoutVariants, opening, pictureAttributes } from './picture.js';

/** What the holes of a document are filled from, for the readers of one locale. */
export interface FillSources {
  readonly site: Site;
  /** The locale of the readers. */
  readonly locale: SiteLocale;
  /** Where those readers are. */
  readonly domain: Domain;
  readonly graph: ContentGraph;
  /** What the locale lists, by translation key. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly resolveLink: LinkResolver;
  readonly resolveAnchor: AnchorResolver;
  readonly resolveMedia: MediaResolver;
  readonly words: LocaleWords;
  readonly components: Components;
  /** The calls that are known to fail: their content alone is shown. */
  readonly failedCalls: ReadonlySet<ComponentHole>;
  /** Finds the permalink that a path means, with or without the base path and the last slash. */
  permalinkAt(path: string): string | undefined;
  /** Returns what the text of a document is now: it may have been rewritten since documents were joined. */
  textOf(node: Node): ParsedDocument;
}

/**
 * Returns the functions that fill the holes of a document.
 *
 * @param addressOf What becomes of each address: it stays as it is, unless the HTML is to be read elsewhere.
 */
export function createFiller(
  node: Node,
  sources: FillSources,
  addressOf: (address: string) => string = (address) => address,
): HoleFiller {
  const { entries, locale, site, domain, graph } = sources;
  const href = (address: string) => `href="${escapeHtml(addressOf(address))}"`;
  let ids: ReadonlyMap<number, string> | undefined;
  let headings: readonly OutlineEntry[] | undefined;
  let pictures: { readonly first: number | undefined; readonly bare: number } | undefined;

  /** Finds the picture that opens the text, and the first one that names no variants. */
  function choosePictures() {
    const text = sources.textOf(node);
    const bare = firstWithoutVariants(text, (written) => {
      const target = sources.resolveMedia(node, written);
      return typeof target === 'object' ? target.file : undefined;
    });
    return { first: opening(text), bare: bare < 0 ? Number.POSITIVE_INFINITY : bare };
  }

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
      if (!link) return '';
      const anchorIn = (there: Node) => fragment(link.anchor, (id) => sources.resolveAnchor(there, id));
      if (link.kind === 'anchor') return href(anchorIn(node) || '#');
      const target = sources.resolveLink(node, link);
      if (target && 'paths' in target) {
        // What stands at an unknown path may be a page of the builder's own.
        const path = target.paths.map(sources.permalinkAt).find((permalink) => permalink !== undefined);
        const address = path ?? seenFrom(domain, target.paths[0] ?? '');
        return href(encodePath(address) + link.query + fragment(link.anchor));
      }
      if (!target || !('node' in target)) return 'data-dead-link=""';
      const to = listedVersion(target.node);
      const attribute = href(encodePath(to.permalink) + link.query + anchorIn(to.node));
      return to.missing ? `${attribute} hreflang="${escapeHtml(to.node.locale.language)}"` : attribute;
    },
    media(index, attribute) {
      const { written = '', suffix = '', image } = node.references.media[index] ?? {};
      const target = sources.resolveMedia(node, written);
      if (target === undefined || target === 'outside')
        return `${attribute}="${escapeHtml(addressOf(besideAddress(written, suffix, sources)))}"`;
      const found = mediaAddress(target.path, domain.basePath) + (target.whole ? '' : suffix);
      const address = `${attribute}="${escapeHtml(addressOf(found))}"`;
      if (attribute !== 'src' || !image) return address;
      pictures ??= choosePictures();
      const first = index === pictures.first;
      const file = index < pictures.bare ? target.file : { ...target.file, variants: [] };
      const rest = pictureAttributes(file, { own: image, first, basePath: domain.basePath, addressOf });
      return [address, ...rest].join(' ');
    },
    message: (key, values) => sources.words.t(key, values),
    anchor(heading) {
      ids ??= originalIds(graph, node);
      const id = ids.get(heading);
      return id === undefined ? '' : `<span id="${escapeHtml(id)}"></span>`;
    },
    permalink(heading) {
      headings ??= headingsIn(node.outline);
      const part = headings[heading];
      if (!part) return '';
      const label = escapeHtml(sources.words.t('permalink', { title: part.title }));
      const language = locale === node.locale ? '' : ` lang="${escapeHtml(locale.language)}"`;
      return `<a class="anchor" href="#${encodeURIComponent(part.id)}" aria-label="${label}"${language}></a>`;
    },
    component: (hole, children) =>
      sources.failedCalls.has(hole) ? children : writeComponent(node.file, hole, children, sources),
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

/** Calls a component. A message that it asks for and no language has is an error, as in the templates of a theme. */
function writeComponent(
  file: string,
  hole: ComponentHole,
  children: string,
  { components, words }: Pick<FillSources, 'components' | 'words'>,
): string {
  const translate: TranslateWord = (key, values) => {
    if (words.has(key, values)) return words.t(key, values);
    throw new TypeError(`Expected a message, not \`${key}\`, which no language has`);
  };
  try {
    return callComponent(componentNamed(components, hole.name), hole, { children, translate });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The component \`${hole.name}\` fails in ${file}:${hole.line}: ${reason}`, { cause });
  }
}

/** The words of a text fragment, behind `:~:`, are no id. */
function fragment(anchor: string, resolve: (id: string) => string | undefined = () => undefined): string {
  const { id, words } = partsOfAnchor(anchor);
  return anchor === '' ? '' : `#${encodeURIComponent(resolve(id) ?? id)}${encodeURI(words)}`;
}

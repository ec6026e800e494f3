import type { Node } from '../graph/node.js';
import { headingsIn, originalIds } from '../graph/original-ids.js';
import type { BlockMark } from '../graph/stale-blocks.js';
import { type ComponentHole, callComponent, componentNamed } from '../markdown/component.js';
import type { TranslateWord } from '../markdown/words.js';
import { escapeHtml } from '../text/escape-html.js';
import type { BlockHole, LocaleWords, OutlineEntry } from '../types.js';
import type { HoleFiller } from './fill-holes.js';
import type { FillSources } from './fill-sources.js';
import { firstWithoutVariants, opening, pictureAttributes } from './picture.js';
import { createTextAddresses } from './text-addresses.js';

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
  const { locale, domain, graph } = sources;
  const addresses = createTextAddresses(node, sources);
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

  return {
    link(index) {
      if (!node.references.links[index]) return '';
      const link = addresses.link(index);
      if (!link) return 'data-dead-link=""';
      const href = `href="${escapeHtml(addressOf(link.address))}"`;
      return link.hreflang === undefined ? href : `${href} hreflang="${escapeHtml(link.hreflang)}"`;
    },
    media(index, attribute) {
      const { image } = node.references.media[index] ?? {};
      const { address, file } = addresses.media(index);
      const written = `${attribute}="${escapeHtml(addressOf(address))}"`;
      if (attribute !== 'src' || !image || !file) return written;
      pictures ??= choosePictures();
      const first = index === pictures.first;
      const shown = index < pictures.bare ? file : { ...file, variants: [] };
      const rest = pictureAttributes(shown, { own: image, first, basePath: domain.basePath, addressOf });
      return [written, ...rest].join(' ');
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
    block: (hole) => writeMark(hole, sources.stalenessOf(node).marks.get(hole), sources.words),
    component: (hole, children) =>
      sources.failedCalls.has(hole)
        ? children
        : writeComponent(node.within ?? node.file, hole, children, sources),
  };
}

/** Writes what is said of an element whose original is another one now: its id, what became of it, and a note. */
function writeMark(hole: BlockHole, mark: BlockMark | undefined, { t }: Pick<LocaleWords, 't'>): string {
  if (!mark) return '';
  const id = hole.id === undefined ? ` id="${escapeHtml(mark.id)}"` : '';
  if (mark.state === undefined) return id;
  const note = t(mark.state === 'changed' ? 'translations.changed' : 'translations.removed');
  return `${id} data-stale="${mark.state}" data-note="${escapeHtml(note)}"`;
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

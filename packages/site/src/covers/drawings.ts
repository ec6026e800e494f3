import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article, CoverImage, Item, Library, PlainDate } from '@almanach/core';
import type { Copy } from '../media-copies.js';
import type { Settings } from '../options.js';
import { artworkOf, drawSheet } from './artwork.js';
import type { CardText, loadCardRenderer } from './card.js';
import { hashFolders, keepFiles, nameFile, type Render } from './kept-files.js';

/** What tells an item from others. */
type ItemName = Pick<Item, 'locale' | 'key'>;

/** The pictures that were drawn for a library. */
export interface Drawings {
  readonly copies: readonly Copy[];
  /** What was left out since there was too much of it, in words. */
  readonly left: readonly string[];
  /** Returns the cover that was drawn for an article: it has no other. */
  coverOf(item: ItemName): CoverImage | undefined;
  /** Returns the picture of a page for social networks; without a document, that of the locale. */
  cardOf(locale: string, item?: ItemName): CoverImage | undefined;
}

const none = () => undefined;
export const noDrawings: Drawings = { copies: [], left: [], coverOf: none, cardOf: none };

/** How many are drawn without being asked for: a cover takes a processor half a millisecond, a card forty. */
const kinds = {
  covers: { option: 'covers', most: 5000, name: 'covers' },
  cards: { option: 'openGraphImages', most: 500, name: 'pictures for social networks' },
};
type Kind = keyof typeof kinds;
type Drawing = { readonly image: CoverImage; readonly render: Render };

/** What is drawn for a site, and where; where `covers` or `cards` is undefined, unless there are too many of them. */
type Options = Pick<Settings, 'root' | 'faces' | 'covers' | 'look'> & { readonly cards: boolean | undefined };

/**
 * Draws what a site has no pictures for: covers of articles without one, and cards for social networks. They are kept
 * in `.cache/covers` and `.cache/cards` below the root, under names that say what is in them, and drawn once.
 */
export async function makeDrawings(library: Library, options: Options): Promise<Drawings> {
  const { root, faces, look } = options;
  if (options.covers === false && options.cards === false) return noDrawings;
  const version = await hashFolders([dirname(fileURLToPath(import.meta.url)), faces]);
  const left: string[] = [];
  const covers = new Map<string, Drawing>();
  const cards = new Map<string, Drawing>();
  const articles = library.locales.flatMap(({ code }) => library.locale(code).articles);
  // The versions of an article share the date of the first, so that they share its artwork.
  const dates = new Map<string, PlainDate>();
  for (const { key, date, missing } of articles) if (!missing && !dates.has(key)) dates.set(key, date);
  const [{ basePath = library.basePath } = {}] = library.domains;
  const addressOf = (file: string) => `${basePath}pictures/${file}`;

  const bare = articles.filter(({ cover }) => !cover);
  for (const article of select('covers', options.covers, bare, left)) {
    const { locale, key } = article;
    const date = dates.get(key) ?? article.date;
    const src = addressOf(nameFile([locale, key], [version, look, key, date], 'svg'));
    const render = () => drawSheet(artworkOf(key, date, look), 480, 600);
    covers.set(idOf(article), { image: { src, alt: '', width: 480, height: 600 }, render });
  }
  let renderer: ReturnType<typeof loadCardRenderer> | undefined;
  const addCard = (id: string, words: readonly string[], key: string, date: PlainDate, text: CardText) => {
    const src = addressOf(nameFile(['card', ...words], [version, look, key, date, text], 'png'));
    const render = async () => {
      renderer ??= import('./card.js').then((card) => card.loadCardRenderer(faces));
      return (await renderer)(text, artworkOf(key, date, look));
    };
    cards.set(id, { image: { src, alt: text.title, width: 1200, height: 630 }, render });
  };
  const unshown = articles.filter(({ cover }) => !isPhotograph(cover));
  for (const article of select('cards', options.cards, unshown, left)) {
    const { locale, key, date, title, direction } = article;
    const view = library.locale(locale);
    const text = { title, above: view.title, below: view.date(date), direction };
    addCard(idOf(article), [locale, key], key, dates.get(key) ?? date, text);
  }
  for (const { code, direction } of library.locales) {
    const { title, description } = library.locale(code);
    addCard(code, [code], library.url, '2000-03-20', { title, below: description, direction });
  }
  const copies = await keep(root, 'covers', covers, left);
  // While serving there are no cards, and those of the last build are for the next.
  if (options.cards === false) cards.clear();
  else copies.push(...(await keep(root, 'cards', cards, left)));
  return {
    copies,
    left,
    coverOf: (item) => covers.get(idOf(item))?.image,
    cardOf: (locale, item) => ((item && cards.get(idOf(item))) ?? cards.get(locale))?.image,
  };
}

/** Decides whether a cover is one that social networks show: they take no drawings. */
export function isPhotograph(cover: CoverImage | undefined): boolean {
  const [path = ''] = cover?.src.split(/[?#]/) ?? [];
  return /\.(?:jpe?g|png|webp|gif)$/i.test(path);
}

/** Returns the articles to draw for, each once however many locales list it; none where there are too many. */
function select(kind: Kind, asked: boolean | undefined, listed: readonly Article[], left: string[]) {
  const { option, most, name } = kinds[kind];
  const articles = [...new Map(listed.map((article) => [idOf(article), article])).values()];
  const count = articles.length;
  if (asked === undefined && count > most)
    left.push(`No ${name} are drawn for ${count} articles: \`${option}: true\` draws more than ${most}\n`);
  return (asked ?? count <= most) ? articles : [];
}

/** Keeps the files of drawings. A site is whole without them: a folder that cannot be written must not end the build. */
async function keep(root: string, kind: Kind, drawings: Map<string, Drawing>, left: string[]) {
  const files = new Map([...drawings.values()].map(({ image, render }) => [basename(image.src), render]));
  try {
    await keepFiles(join(root, '.cache', kind), files);
    return Array.from(files.keys(), (file) => ({ from: `.cache/${kind}/${file}`, to: `pictures/${file}` }));
  } catch (error) {
    left.push(`No ${kinds[kind].name} are drawn: ${(error as Error).message.split('\n')[0]}\n`);
    drawings.clear();
    return [];
  }
}

const idOf = ({ locale, key }: ItemName) => `${locale} ${key}`;

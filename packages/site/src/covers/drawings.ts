import { join } from 'node:path';
import type { Article, CoverImage, Item, Library, PlainDate } from '@almanach/core';
import type { Copy } from '../media-copies.js';
import { type Artwork, artworkOf, type Look } from './artwork.js';
import type { CardText } from './card.js';
import type { CoverText } from './cover.js';
import { drawingVersion, fileName } from './fingerprint.js';
import { keepFiles, type Make } from './keep-files.js';
import { cardSize, coverSize } from './sizes.js';

/** What is drawn for a site, and where. */
export interface DrawingOptions {
  /** The folder of the site. */
  readonly root: string;
  /** The folder of the fonts that titles are drawn in. */
  readonly faces: string;
  /** Whether articles without a cover get one; by default where there are not too many. */
  readonly covers: boolean | undefined;
  /** Whether pages get a picture for social networks; by default where there are not too many. */
  readonly cards: boolean | undefined;
  readonly look: Look;
}

/** The pictures that were drawn for a library. */
export interface Drawings {
  readonly copies: readonly Copy[];
  /** What was left out since there was too much of it, in words. */
  readonly left: readonly string[];
  /** Gives the cover that was drawn for an article: it has no other. */
  coverOf(item: Item): CoverImage | undefined;
  /** Gives the picture of a page for social networks; without a document, that of the locale. */
  cardOf(locale: string, item?: Item): CoverImage | undefined;
}

/** So many are drawn without being asked for: a cover takes a processor about a thousandth of a second, a card thirty. */
const limits = {
  covers: { most: 5000, option: 'covers', name: 'covers' },
  cards: { most: 500, option: 'openGraphImages', name: 'pictures for social networks' },
};

export const noDrawings: Drawings = {
  copies: [],
  left: [],
  coverOf: () => undefined,
  cardOf: () => undefined,
};

/** Draws covers and cards. Its code is loaded when the first of them is drawn. */
interface Draughtsman {
  cover(text: CoverText, artwork: Artwork): string;
  card(text: CardText, artwork: Artwork): Promise<Uint8Array>;
}

/**
 * Draws what a site has no pictures for: covers of articles without one, and cards for social networks. They are kept
 * in `.cache/covers` and `.cache/cards` below the root, under names that say what is in them, and drawn once.
 */
export async function makeDrawings(library: Library, options: DrawingOptions): Promise<Drawings> {
  const { root, faces, covers, cards, look } = options;
  if (covers === false && cards === false) return noDrawings;
  const version = drawingVersion(faces);
  let loaded: Promise<Draughtsman> | undefined;
  const draughtsman = () => {
    loaded ??= import('./draughtsman.js').then(({ createDraughtsman }) => createDraughtsman(faces));
    return loaded;
  };
  const dates = datesOf(library);
  const articles = library.locales.flatMap(({ code }) => library.locale(code).articles);
  const left: string[] = [];

  const bare = unique(articles.filter(({ cover }) => !cover));
  const drawn = isWanted(covers, bare.size, 'covers') ? bare : new Map<string, Article>();
  const unshown = unique(articles.filter(({ cover }) => !isPhotograph(cover)));
  const shown = isWanted(cards, unshown.size, 'cards') ? unshown : new Map<string, Article>();

  const coverFiles = new Map<string, Make>();
  const coverImages = new Map<string, CoverImage>();
  for (const [id, article] of drawn) {
    const { key, title, direction, language, locale } = article;
    const text: CoverText = { title, direction, language };
    const date = dates.get(key) ?? article.date;
    const name = fileName([locale, lastPart(key)], [version, look, key, date, text], 'svg');
    coverFiles.set(name, async () => (await draughtsman()).cover(text, artworkOf(key, date, look)));
    coverImages.set(id, { src: addressOf(name), alt: '', ...coverSize });
  }

  const cardFiles = new Map<string, Make>();
  const cardImages = new Map<string, CoverImage>();
  const addCard = (id: string, words: readonly string[], key: string, date: PlainDate, text: CardText) => {
    const name = fileName(['card', ...words], [version, look, key, date, text], 'png');
    cardFiles.set(name, async () => (await draughtsman()).card(text, artworkOf(key, date, look)));
    cardImages.set(id, { src: addressOf(name), alt: text.title, ...cardSize });
  };
  for (const [id, article] of shown) {
    const { key, title, direction, locale, date } = article;
    const view = library.locale(locale);
    const text = { title, above: view.title, below: view.date(date), direction };
    addCard(id, [locale, lastPart(key)], key, dates.get(key) ?? date, text);
  }
  if (cards !== false)
    for (const { code, direction } of library.locales) {
      const { title, description } = library.locale(code);
      addCard(code, [code], library.url, '2000-03-20', { title, below: description, direction });
    }

  if (!(await isKept('covers', coverFiles))) coverImages.clear();
  // While serving there are none, and those of the last build are for the next.
  if (cards !== false && !(await isKept('cards', cardFiles))) cardImages.clear();
  return {
    copies: [...copiesOf('covers', coverFiles), ...copiesOf('cards', cardFiles)],
    left,
    coverOf: (item) => coverImages.get(idOf(item)),
    cardOf: (locale, item) => (item && cardImages.get(idOf(item))) ?? cardImages.get(locale),
  };

  /** A site is whole without them: a folder that cannot be written must not end the build. */
  async function isKept(folder: 'covers' | 'cards', files: Map<string, Make>): Promise<boolean> {
    try {
      await keepFiles(join(root, '.cache', folder), files);
      return true;
    } catch (error) {
      const [reason] = String(error instanceof Error ? error.message : error).split('\n');
      left.push(`No ${limits[folder].name} are drawn: ${reason}\n`);
      files.clear();
      return false;
    }
  }

  function addressOf(name: string): string {
    return `${library.basePath}pictures/${name}`;
  }

  function isWanted(asked: boolean | undefined, count: number, folder: 'covers' | 'cards'): boolean {
    const { most, option, name } = limits[folder];
    if (asked === undefined && count > most)
      left.push(`No ${name} are drawn for ${count} articles: \`${option}: true\` draws more than ${most}\n`);
    return asked ?? count <= most;
  }
}

/** Whether a cover is one that social networks show: they take no drawings. */
export function isPhotograph(cover: CoverImage | undefined): boolean {
  return cover !== undefined && /\.(?:jpe?g|png|webp|gif)(?:[?#].*)?$/i.test(cover.src);
}

function idOf({ locale, key }: Item): string {
  return `${locale} ${key}`;
}

/** A document that stands in several locales, for want of a translation, is one. */
function unique(articles: readonly Article[]): ReadonlyMap<string, Article> {
  return new Map(articles.map((article) => [idOf(article), article]));
}

/** The day of which a drawing speaks is that of the first locale that has the article: its versions share it. */
function datesOf(library: Library): ReadonlyMap<string, PlainDate> {
  const dates = new Map<string, PlainDate>();
  for (const { code } of library.locales)
    for (const { key, date, missing } of library.locale(code).articles)
      if (!missing && !dates.has(key)) dates.set(key, date);
  return dates;
}

function lastPart(key: string): string {
  return key.split('/').at(-1) ?? key;
}

function copiesOf(folder: string, files: ReadonlyMap<string, Make>): Copy[] {
  return [...files.keys()].map((name) => ({ from: `.cache/${folder}/${name}`, to: `pictures/${name}` }));
}

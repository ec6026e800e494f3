import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Look, readLook } from './covers/artwork.js';
import type { PictureFormat } from './images.js';

/** What the plugin is told. */
export interface AlmanachOptions {
  /** The folder that holds `site.yaml`, from the working directory. */
  readonly root: string;
  /** A folder whose templates win over the theme's; `false` writes no pages and leaves them to the builder. */
  readonly theme?: string | false;
  /** What the sidebar shows, in this order: `['recent', 'archives', 'tags']` by default. */
  readonly sidebar?: readonly string[];
  /** Whether each language has a page to search on, with its index; by default where the theme writes the pages. */
  readonly search?: boolean;
  /** The formats in which pictures get narrower versions, `['webp']` by default; `false` leaves them as they are. */
  readonly images?: boolean | readonly PictureFormat[];
  /**
   * Whether articles without a cover get one that is drawn, or what it is drawn with; by default where the theme writes
   * the pages, up to 5,000 of them.
   */
  readonly covers?: boolean | Look;
  /** Whether pages get a picture for social networks, when the site is built; as `covers`, up to 500 articles. */
  readonly openGraphImages?: boolean;
  /** Shows drafts and future documents; by default where `ALMANACH_DRAFTS=1`. */
  readonly drafts?: boolean;
  /** The day or instant of the build; by default, this one. */
  readonly now?: string;
}

/** The options, complete. */
export interface Settings {
  readonly root: string;
  /** The folders of templates, whose first that has one wins: the builder's own, then the theme's. */
  readonly folders: readonly string[];
  /** Whether the theme writes the pages. */
  readonly pages: boolean;
  /** The folder of the theme's words. */
  readonly words: string;
  readonly sidebar: readonly string[] | undefined;
  readonly search: boolean;
  readonly images: readonly PictureFormat[];
  /** Undefined: up to a number of them. */
  readonly covers: boolean | undefined;
  readonly look: Look;
  readonly openGraphImages: boolean | undefined;
  /** The folder of the fonts that pictures for social networks are lettered with. */
  readonly faces: string;
  readonly drafts: boolean;
  readonly now: string | undefined;
}

const packaged = fileURLToPath(new URL('..', import.meta.url));
const expected: Readonly<Record<keyof AlmanachOptions, readonly [string, (value: unknown) => boolean]>> = {
  root: ['the folder of site.yaml', isText],
  theme: [
    'a folder of templates or false',
    (value) => value === undefined || value === false || isText(value),
  ],
  sidebar: [
    'a list of names',
    (value) => value === undefined || (Array.isArray(value) && value.every(isText)),
  ],
  search: ['true or false', isSwitch],
  images: ['true, false or a list of avif and webp', isFormats],
  covers: ['true, false or { inks, motifs }', (value) => isSwitch(value) || readLook(value) !== undefined],
  openGraphImages: ['true or false', isSwitch],
  drafts: ['true or false', isSwitch],
  now: ['a date', (value) => value === undefined || isText(value)],
};

/**
 * Gives the plugin's options with what they leave out.
 *
 * @throws TypeError for an option that is unknown or of the wrong type.
 */
export function readOptions(options: AlmanachOptions): Settings {
  for (const name of Object.keys(options ?? {})) {
    if (!Object.hasOwn(expected, name))
      throw new TypeError(`Expected one of the options ${Object.keys(expected).join(', ')}, not \`${name}\``);
  }
  for (const [name, [what, fits]] of Object.entries(expected)) {
    const value: unknown = options?.[name as keyof AlmanachOptions];
    if (!fits(value)) throw new TypeError(`Expected ${what} as \`${name}\`, not \`${String(value)}\``);
  }
  const { root, theme, sidebar, drafts = process.env.ALMANACH_DRAFTS === '1', now } = options;
  const pages = theme !== false;
  return {
    root: resolve(root),
    folders: [...(isText(theme) ? [resolve(theme)] : []), join(packaged, 'theme')],
    pages,
    words: join(packaged, 'locales'),
    sidebar,
    search: options.search ?? pages,
    images: Array.isArray(options.images) ? options.images : options.images === false ? [] : ['webp'],
    covers: typeof options.covers === 'object' ? true : (options.covers ?? (pages ? undefined : false)),
    look: readLook(options.covers) ?? {},
    openGraphImages: options.openGraphImages ?? (pages ? undefined : false),
    faces: join(packaged, 'dist/fonts'),
    drafts,
    now,
  };
}

function isSwitch(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function isFormats(value: unknown): boolean {
  return (
    isSwitch(value) || (Array.isArray(value) && value.every((each) => each === 'avif' || each === 'webp'))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

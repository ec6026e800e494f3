import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AlmanachConfig } from '@almanach/core/node';
import { type Look, readLook } from './covers/artwork.js';
import type { PictureFormat } from './images.js';

/** The options of the plugin. */
export interface AlmanachOptions {
  /** The folder of `site.yaml`, relative to the working directory. */
  readonly root: string;
  /** A folder whose templates replace the theme's; with `false` the builder's own templates write the pages. */
  readonly theme?: string | false;
  /** The parts of the sidebar, in order: `['recent', 'archives', 'tags']` by default. */
  readonly sidebar?: readonly string[];
  /** Whether each language has a search page with its index; by default if the theme writes the pages. */
  readonly search?: boolean;
  /** The formats of the narrower versions of pictures, `['webp']` by default; with `false` there are none. */
  readonly images?: boolean | readonly PictureFormat[];
  /**
   * Whether a cover is drawn for articles that have none, or the inks and motifs of those covers; by default if the
   * theme writes the pages, for up to 5,000 articles.
   */
  readonly covers?: boolean | Look;
  /** Whether a built site has social cards; by default if the theme writes the pages, for up to 500 articles. */
  readonly openGraphImages?: boolean;
  /** Whether drafts and future documents are shown; by default if `ALMANACH_DRAFTS=1`. */
  readonly drafts?: boolean;
  /** Whether the server answers other machines, and under any name; by default if `ALMANACH_HOST=1`. */
  readonly host?: boolean;
  /** Functions that make texts of data, as in `almanach.config.js`, over which they win. */
  readonly sources?: AlmanachConfig['sources'];
  /** Where parsed texts are kept for the next build, as in `almanach.config.js`, over which it wins. */
  readonly cache?: AlmanachConfig['cache'];
  /** Whether nothing is taken from earlier builds; by default if `ALMANACH_FRESH=1`. */
  readonly fresh?: boolean;
  /** The day or instant of the build; the present one by default. */
  readonly now?: string;
}

/** The options with their defaults. */
export interface Settings {
  readonly root: string;
  /** The folders of templates, the builder's own before the theme's: the first that has a template wins. */
  readonly folders: readonly string[];
  /** Whether the theme writes the pages. */
  readonly pages: boolean;
  /** The folder of the theme's words. */
  readonly words: string;
  readonly sidebar: readonly string[] | undefined;
  readonly search: boolean;
  readonly images: readonly PictureFormat[];
  /** Undefined: drawn for up to a number of articles. */
  readonly covers: boolean | undefined;
  readonly look: Look;
  readonly openGraphImages: boolean | undefined;
  /** The folder of the fonts that pictures for social networks are lettered with. */
  readonly faces: string;
  readonly drafts: boolean;
  readonly host: boolean;
  readonly sources: AlmanachConfig['sources'];
  readonly cache: AlmanachConfig['cache'];
  readonly fresh: boolean;
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
  host: ['true or false', isSwitch],
  sources: ['a function or a list of functions', isSources],
  cache: [
    'false, a folder or { folder, limit }',
    (value) =>
      value === undefined ||
      value === false ||
      isText(value) ||
      (typeof value === 'object' && value !== null),
  ],
  fresh: ['true or false', isSwitch],
  now: ['a date', (value) => value === undefined || isText(value)],
};

/**
 * Completes the plugin's options with their defaults.
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
    host: options.host ?? process.env.ALMANACH_HOST === '1',
    sources: options.sources,
    cache: options.cache,
    fresh: options.fresh ?? process.env.ALMANACH_FRESH === '1',
    now,
  };
}

function isSwitch(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function isSources(value: unknown): boolean {
  return value === undefined || [value].flat().every((each) => typeof each === 'function');
}

function isFormats(value: unknown): boolean {
  return (
    isSwitch(value) || (Array.isArray(value) && value.every((each) => each === 'avif' || each === 'webp'))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

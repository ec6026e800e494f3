import type { LocaleCode } from '../../types.js';

/** The names of the ways in which a project keeps its texts in several languages. */
export const layoutNames = [
  'almanach',
  'hugo',
  'docusaurus',
  'starlight',
  'astro',
  'vitepress',
  'mdbook',
  'mkdocs',
  'mdn',
  'jekyll',
  'folders',
  'suffixes',
  'settings',
  'pair',
] as const;

/** How a project keeps its texts: as a tool asks for, or without one, in folders or by suffixes of languages. */
export type LayoutName = (typeof layoutNames)[number];

/**
 * A pair of patterns: where originals stand, and where their translations do. `{path}` stands for the part that both
 * share, `{locale}` for the name of a language, `{ext}` for the extension of a text:
 * `docs/{path}` and `i18n/{locale}/docs/{path}`, `content/{path}.{ext}` and `content/{path}.{locale}.{ext}`.
 */
export interface Track {
  readonly original: string;
  readonly translation: string;
  /** Patterns of languages whose translations stand elsewhere. */
  readonly elsewhere?: Readonly<Record<LocaleCode, string>>;
  /** Takes as originals what stands in a folder that some language mirrors, rather than all that stands there. */
  readonly mirrored?: true;
}

/** The languages of a project, and where the texts of each stand. */
export interface LanguageLayout {
  readonly layout: LayoutName;
  /** The language that is translated from. */
  readonly original: LocaleCode;
  /** The languages that are translated to, sorted. */
  readonly locales: readonly LocaleCode[];
  readonly tracks: readonly Track[];
  /** Languages that are originals about as likely, where nothing but sizes and names speaks for the one that is taken. */
  readonly rivals?: readonly LocaleCode[];
  /** Paths that are no originals, as patterns: `docs/reference/**`. */
  readonly exclude?: readonly string[];
}

/** A text and its translations. */
export interface LaidPage {
  /** The part of the path that all versions share, without extension; unique with the number of its track. */
  readonly key: string;
  /** The first folder of the key; empty where there is none. */
  readonly section: string;
  /** The path of the original; absent where translations have none. */
  readonly original?: string;
  /** The paths of translations by language. */
  readonly translations: ReadonlyMap<LocaleCode, string>;
}

/** The texts of a few files of a project, by path. */
export type Texts = ReadonlyMap<string, string>;

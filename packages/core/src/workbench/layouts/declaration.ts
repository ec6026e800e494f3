import type { LocaleCode } from '../../types.js';
import type { LayoutName, Texts, Track } from './language-layout.js';

/** What the settings of a tool say of the languages of a project. */
export interface Declaration {
  readonly layout: LayoutName;
  /** The folder of the settings, with a slash behind; empty for the root. */
  readonly base: string;
  /** The folder of the texts, where the settings name one. */
  readonly folder?: string;
  readonly original?: LocaleCode | undefined;
  /** Names of folders or suffixes that are languages, whatever stands there. */
  readonly locales?: readonly LocaleCode[];
  /** Whether originals stand beside the folders of languages. */
  readonly root?: boolean;
  /** Where texts stand, if the settings leave nothing to be found out. */
  readonly tracks?: readonly Track[];
  /** Whether languages without any text count. */
  readonly complete?: true;
  /** Languages that the site is published in, whether texts stand there or not. */
  readonly published?: readonly LocaleCode[];
  /** Whether `locales` names all languages, so that a folder of another one only looks like it. */
  readonly closed?: boolean;
}

/** What declarations are read from. */
export interface ProjectFiles {
  /** All paths, sorted. */
  readonly paths: readonly string[];
  /** The texts of the files that `isLayoutSettings` names. */
  readonly texts: Texts;
}

/** Decides whether two codes name one language: `zh_CN`, `zh-cn`. */
export function isSameLocale(one: LocaleCode | undefined, other: LocaleCode | undefined): boolean {
  return one !== undefined && other !== undefined && foldLocale(one) === foldLocale(other);
}

function foldLocale(code: LocaleCode): string {
  return code.toLowerCase().replaceAll('_', '-');
}

/** Returns the folder of a path, with a slash behind; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

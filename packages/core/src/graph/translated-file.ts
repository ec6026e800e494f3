import { isTextFile, withoutTextExtension } from '../text/extension.js';
import type { SiteLocale } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { lastSegment } from './folder.js';
import type { Node } from './node.js';

/** Where the version of a document stands that a locale lacks. */
export interface TranslatedFile {
  /** Below the root, `'content/en/blog/trust.md'`. */
  readonly file: string;
  /** The `translationKey` that it must name; undefined where its path pairs it with the others. */
  readonly key: string | undefined;
}

/**
 * Returns the file that a locale's version of a document would be: in the folder of the locale that stands for that of
 * the document, or beside the document where its language is not that of its folder.
 */
export function translatedFile(
  { sections }: Pick<ContentGraph, 'sections'>,
  { file, path, key, locale }: Node,
  to: SiteLocale,
): TranslatedFile {
  // A file of several documents has one of its name in each language.
  if (!isTextFile(file)) return { file: file.replace(`/${locale.code}/`, `/${to.code}/`), key: undefined };
  const name = lastSegment(file);
  const stem = withoutTextExtension(name);
  const extension = name.slice(stem.length);
  if (!file.startsWith(`content/${locale.code}/`)) {
    const bare = stem.endsWith(`.${locale.code}`) ? stem.slice(0, -locale.code.length - 1) : stem;
    const beside = `${file.slice(0, -name.length)}${bare}.${to.code}${extension}`;
    return { file: beside, key: path.key === key ? undefined : key };
  }
  const folder = sections.counterpart(path.folder, locale.code, to.code);
  const there = [...(folder === '' ? [] : [folder]), ...(path.index ? [] : [stem])].join('/') || 'index';
  return {
    file: ['content', to.code, folder, name].filter(Boolean).join('/'),
    key: there === key ? undefined : key,
  };
}

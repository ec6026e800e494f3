import { editAddress, newFileAddress } from '../edit-address.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import { translatedFile } from '../graph/translated-file.js';
import type { Entry } from '../shelf/entry.js';
import type { EditLink, Site, SiteLocale } from '../types.js';

/** What the links to files are told from. */
interface EditSources {
  readonly site: Pick<Site, 'edit'>;
  readonly graph: ContentGraph;
  /** The locale that lists the document. */
  readonly locale: SiteLocale;
}

/**
 * Returns where the text of an entry is edited, or begun where the locale shows another version in its place; undefined
 * where the site does not say it, where another page shows it, and where no file holds it.
 */
export function editLinkOf(
  { node, missing }: Pick<Entry, 'node' | 'missing'>,
  { site: { edit }, graph, locale }: EditSources,
): EditLink | undefined {
  if (!edit || !node || node.from !== undefined || missing === 'link') return undefined;
  if (!missing) return { url: editAddress(edit, node.within ?? node.file) };
  const waiting = graph.unpublished.get(node.key)?.get(locale.code);
  if (waiting) return { url: editAddress(edit, waiting.file) };
  const { file, key } = translatedFile(graph, node, locale);
  const url = newFileAddress(edit, file, firstLines(node, key));
  return url === undefined ? undefined : { url, isNew: true };
}

/** Writes the front matter that a translation begins with: the title to translate, and the key where its path has another. */
function firstLines({ fields: { title = '' } }: Node, key: string | undefined): string {
  const names = key === undefined ? [] : [`translationKey: ${JSON.stringify(key)}`];
  return ['---', `title: ${JSON.stringify(title)}`, ...names, '---', '', ''].join('\n');
}

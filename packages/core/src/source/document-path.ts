import { isPlainDate } from '../date/plain-date.js';
import { isFolderPage } from '../dialect/index.js';
import type { DocumentPath, Site } from '../types.js';

/**
 * Parses the path of a document; undefined where it names no locale of the site. The locale is the
 * folder below `content/`, or stands before the extension, `index.fr.md`.
 *
 * @example
 * documentPath('content/fr/blog/2015-04-07-cohesion.md', site)
 * // { locale: 'fr', key: 'blog/2015-04-07-cohesion', folder: 'blog', index: false, name: 'cohesion', date: '2015-04-07' }
 */
export function documentPath(path: string, site: Pick<Site, 'locales'>): DocumentPath | undefined {
  const segments = path.normalize('NFC').split('/');
  if (segments[0] === 'content') segments.shift();
  const codes = site.locales.map(({ code }) => code);
  let stem = (segments.pop() ?? '').replace(/\.(?:md|markdown)$/i, '');
  let locale = codes.includes(segments[0] ?? '') ? segments.shift() : undefined;
  const dot = stem.lastIndexOf('.');
  if (dot > 0 && codes.includes(stem.slice(dot + 1))) {
    locale = stem.slice(dot + 1);
    stem = stem.slice(0, dot);
  }
  if (locale === undefined) return undefined;
  const ofFolder = isFolderPage(stem);
  const index = ofFolder || stem === 'index';
  const folder = segments.join('/');
  const last = index ? (segments.pop() ?? 'index') : stem;
  const key = [...segments, last].join('/');
  return { locale, key, folder, index, ...(ofFolder && { ofFolder }), ...named(last) };
}

/** A name that is nothing but a date keeps it: it has no other. Some write `2015-4-7` for `2015-04-07`. */
function named(stem: string): { readonly name: string; readonly date?: string } {
  const [, year, month = '', day = '', rest] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[-_ ](.*))?$/.exec(stem) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? { name: rest?.replace(/^[-_ ]+/, '') || stem, date } : { name: stem };
}

import { isPlainDate } from '../date/plain-date.js';
import { isFolderPage } from '../dialect/index.js';
import { withoutTextExtension } from '../text/extension.js';
import type { DocumentPath, Site } from '../types.js';

/**
 * Parses the path of a document; undefined where it names no locale of the site. The locale is the folder below
 * `content/`, in which no file names another, or stands before the extension, `index.fr.md`; a path that names none is
 * of the default locale of several, unless it names a language that the site does not have.
 *
 * @example
 * documentPath('content/fr/blog/2015-04-07-cohesion.md', site)
 * // { locale: 'fr', key: 'blog/2015-04-07-cohesion', folder: 'blog', index: false, name: 'cohesion', date: '2015-04-07' }
 */
export function documentPath(path: string, site: Pick<Site, 'locales'>): DocumentPath | undefined {
  const segments = path.normalize('NFC').split('/');
  if (segments[0] === 'content') segments.shift();
  const codes = site.locales.map(({ code }) => code);
  const file = withoutTextExtension(segments.pop() ?? '');
  const named = codes.includes(segments[0] ?? '')
    ? { locale: segments.shift(), stem: file }
    : readSuffix(segments, file, codes);
  if (named?.locale === undefined) return undefined;
  const { locale, stem } = named;
  const ofFolder = isFolderPage(stem);
  const index = ofFolder || stem === 'index';
  const folder = segments.join('/');
  const last = index ? (segments.pop() ?? 'index') : stem;
  const key = [...segments, last].join('/');
  return { locale, key, folder, index, ...(ofFolder && { ofFolder }), ...readName(last) };
}

/** Reads the locale before the extension; a file without one is of the default locale, the first of the codes. */
function readSuffix(segments: readonly string[], file: string, codes: readonly string[]) {
  const dot = file.lastIndexOf('.');
  const suffix = dot > 0 ? file.slice(dot + 1) : '';
  if (codes.includes(suffix)) return { locale: suffix, stem: file.slice(0, dot) };
  // With one language, whatever stands beside its folder is there by mistake.
  if (codes.length < 2 || namesLanguage(suffix) || namesLanguage(segments[0] ?? '') || isNote(segments, file))
    return undefined;
  return { locale: codes[0], stem: file };
}

/** Decides whether a name is the code of a language that CLDR has a name for, `de` or `pt-BR`. */
function namesLanguage(name: string): boolean {
  if (!/^[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?$/i.test(name)) return false;
  return (
    new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(name.slice(0, 2)) !== undefined
  );
}

/** Decides whether a file is the note on a folder of texts that repositories have, and no text. */
function isNote(segments: readonly string[], stem: string): boolean {
  return segments.length === 0 && /^readme$/i.test(stem);
}

/** A name that is nothing but a date keeps it: it has no other. Some write `2015-4-7` for `2015-04-07`. */
function readName(stem: string): { readonly name: string; readonly date?: string } {
  const [, year, month = '', day = '', rest] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[-_ ](.*))?$/.exec(stem) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? { name: rest?.replace(/^[-_ ]+/, '') || stem, date } : { name: stem };
}

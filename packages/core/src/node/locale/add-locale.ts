import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalLanguage } from '../../locale.js';
import { formatTodoList } from '../../messages/todo-list.js';
import { languageOfCountry } from '../../site-config/check-languages.js';
import { readSite } from '../../site-config/read-site.js';
import { applyEdits } from '../../text/edit.js';
import type { Site } from '../../types.js';
import { extendLocales } from '../../workbench/locale/extend-locales.js';
import { formatSkeleton } from '../../workbench/locale/format-skeleton.js';
import { findMissingWords, type MissingWord } from '../../workbench/locale/missing-words.js';
import { editFile } from '../apply-edits.js';
import type { LoadOptions } from '../load-library.js';
import { placeWithin } from '../message-files/load-message-files.js';
import { readSettings } from '../read-settings.js';
import { openWords, readDescriptions } from './open-words.js';

/** Why a locale was not added. */
export type LocaleRefusal =
  | { readonly reason: 'no-site' | 'bad-site' | 'no-language' | 'exists' | 'no-list' | 'unwritable' }
  | { readonly reason: 'country'; readonly expected: string };

/** Returns why a site cannot have a locale; undefined where it can. */
export function refuseLocale(site: Site, code: string): LocaleRefusal | undefined {
  const tag = canonicalLanguage(code);
  if (tag === undefined || !/^[A-Za-z][A-Za-z0-9_-]*$/.test(code)) return { reason: 'no-language' };
  const [primary = '', ...subtags] = code.split(/[-_]/);
  const meant = languageOfCountry(primary);
  if (meant !== undefined) return { reason: 'country', expected: [meant, ...subtags].join('-') };
  const exists = site.locales.some(
    (locale) => locale.code.toLowerCase() === code.toLowerCase() || locale.language === tag,
  );
  return exists ? { reason: 'exists' } : undefined;
}

/** Reads the settings of a site; why there are none otherwise. */
export async function readSiteOf(root: string): Promise<Site | LocaleRefusal> {
  const { site, diagnostics } = await readSettings(root);
  if (site) return site;
  return { reason: diagnostics.some(({ rule }) => rule === 'site-missing') ? 'no-site' : 'bad-site' };
}

/**
 * Adds a locale to those that `site.yaml` names; the rest of the file stays as it is.
 *
 * @returns Why it could not; undefined where it is there.
 */
export async function nameLocale(root: string, code: string): Promise<LocaleRefusal | undefined> {
  const place = await placeWithin(root, 'site.yaml').catch(() => undefined);
  if (place === undefined) return { reason: 'unwritable' };
  const text = await readFile(place, 'utf8');
  const edit = extendLocales(text, code);
  if (!edit) return { reason: 'no-list' };
  const extended = applyEdits({ text, ends: [] }, [edit]);
  const { site } = readSite({ path: 'site.yaml', text: extended.text });
  if (site?.locales.at(-1)?.code !== code) return { reason: 'no-list' };
  return (await editFile(place, text, [edit])) ? undefined : { reason: 'unwritable' };
}

/** What a locale is still to be given, and where it was written. */
export interface LocaleSkeleton {
  readonly words: readonly MissingWord[];
  /** Files that were written, below the root; those that stood there already were left alone. */
  readonly written: readonly string[];
}

/** Writes the words that a locale lacks, empty, and a list of what they are to say, unless files of these names are there. */
export async function writeSkeleton(
  root: string,
  code: string,
  host: Pick<LoadOptions, 'messages' | 'messageKeys'>,
): Promise<LocaleSkeleton> {
  const words = await missingWords(root, code, host);
  const descriptions = await readDescriptions();
  const entries = words.map(({ key, name, original }) => ({
    key,
    original,
    description: descriptions.get(name),
  }));
  const files = [
    [`locales/${code}.json`, formatSkeleton(words)],
    ...(words.length > 0 ? [[`locales/${code}.todo`, formatTodoList(entries)]] : []),
  ] as const;
  const written: string[] = [];
  for (const [path = '', text = ''] of files) {
    if (!(await writeNew(root, path, text))) break;
    written.push(path);
  }
  return { words, written };
}

/** Lists what a locale of a site lacks. */
export async function missingWords(
  root: string,
  code: string,
  host: Pick<LoadOptions, 'messages' | 'messageKeys'>,
): Promise<readonly MissingWord[]> {
  const { site } = await readSettings(root);
  const locale = site?.locales.find((each) => each.code === code);
  return site && locale ? findMissingWords(await openWords(root, site, host), locale) : [];
}

/** Writes a file that is not there yet, in a folder that no link leads out of; returns whether it did. */
async function writeNew(root: string, path: string, text: string): Promise<boolean> {
  try {
    await mkdir(join(root, 'locales'), { recursive: true });
    const folder = await placeWithin(root, 'locales');
    if (folder === undefined) return false;
    await writeFile(join(folder, path.slice('locales/'.length)), text, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

import { once, onceEach } from '../../once.js';
import type { LocaleCode } from '../../types.js';
import { changesByCommit, type FileChange, type History } from '../../workbench/history/history.js';
import type { LaidPage } from '../../workbench/layouts/language-layout.js';
import { haveSameWords } from './have-same-words.js';
import { placeOf, type Workspace } from './workspace.js';

/** No more texts of a commit than these are looked at: they are spread over all. */
const mostTexts = 16;
/** A commit translates where words change in one text of so many at least. */
const textsPerTranslation = 4;

/** What originals are called among languages. */
const ofOriginal = '';

/**
 * Returns what decides whether a commit brings the translations up to date that it touches, the words of one of which it
 * leaves alone: it touches no other language and no original, and words change in others of its texts. Who translates looks
 * at a text whose original was corrected, and may find nothing to say otherwise.
 */
export function translatingCommits(
  workspace: Workspace,
  history: History,
  pages: readonly LaidPage[],
): (commit: number, file: string) => Promise<boolean> {
  const languages = once(() => languagesOf(workspace, pages));
  const changes = once(() => changesByCommit(history));
  const languageOf = onceEach(async (commit: number): Promise<LocaleCode | undefined> => {
    const texts = (changes().get(commit) ?? []).filter(({ path }) => languages().has(path));
    const [language, ...others] = new Set(texts.map(({ path }) => languages().get(path)));
    if (language === undefined || language === ofOriginal || others.length > 0) return undefined;
    return (await isTranslated(workspace, texts)) ? language : undefined;
  });
  return async (commit, file) => {
    const language = languages().get(placeOf(workspace, file).path);
    return language !== undefined && (await languageOf(commit)) === language;
  };
}

/** Lists the languages of texts by their paths in the project of translations. */
function languagesOf(workspace: Workspace, pages: readonly LaidPage[]): ReadonlyMap<string, LocaleCode> {
  const languages = new Map<string, LocaleCode>();
  const add = (path: string, language: LocaleCode) => {
    const place = placeOf(workspace, path);
    if (place.project === workspace.project) languages.set(place.path, language);
  };
  for (const { original, translations } of pages) {
    if (original !== undefined) add(original, ofOriginal);
    for (const [locale, path] of translations) add(path, locale);
  }
  return languages;
}

async function isTranslated(workspace: Workspace, texts: readonly FileChange[]): Promise<boolean> {
  const step = Math.max(1, Math.ceil(texts.length / mostTexts));
  const sample = texts.filter((_, index) => index % step === 0);
  let translated = 0;
  for (const { path, blob, before } of sample)
    if (blob !== undefined && !(await haveSameWords(workspace, path, blob, before))) translated += 1;
  return translated * textsPerTranslation >= sample.length;
}

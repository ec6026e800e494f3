import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, MessageFile, Site, SiteLocale } from '../types.js';
import { flattenMessages } from './flatten.js';
import { wordsFor } from './locale-words.js';
import type { LocaleMessages } from './message-chain.js';
import { createCounterparts } from './message-context.js';
import { findMessageForms } from './message-forms.js';
import { findProblems } from './message-problems.js';
import {
  checkStart,
  emptyKeys,
  type MessageSheet,
  quoteLines,
  reportProblem,
  sheetOf,
} from './message-sheet.js';
import { neededForms } from './needed-forms.js';
import { messageName, parsePluralKey } from './plural.js';
import type { Problem } from './problem.js';
import { createOriginals } from './site-originals.js';
import { collectSiteWords, type OwnFile, type SiteWords } from './site-words.js';

/**
 * Reports what the site's own words get wrong: in their files, beside the words they replace, and in each language.
 *
 * @param asked The messages that templates ask for.
 */
export function checkSiteMessages(
  site: Site,
  files: readonly MessageFile[],
  asked: ReadonlySet<string> = new Set(),
): Diagnostic[] {
  const words = collectSiteWords(site, files, asked);
  const diagnostics = [
    ...files.flatMap((file) => [...checkStart(file), ...file.diagnostics]),
    ...words.unknown.map(({ file, key, name, expected }) =>
      diagnose('message-unknown', sheetOf(file, '').placeOf(key), { name, expected }),
    ),
    ...words.own.flatMap((own) => checkOwnFile(own, words, site, files)),
    ...site.locales.flatMap((locale) => checkLanguage(locale, words, site, files)),
  ];
  return quoteLines(diagnostics, files);
}

/** Checks a file of the site's own against the words that it replaces, and those that it translates. */
function checkOwnFile(
  { file, locale }: OwnFile,
  words: SiteWords,
  site: Site,
  files: readonly MessageFile[],
): Diagnostic[] {
  const sheet = sheetOf(file, locale.language);
  const below = wordsFor(locale, site, files);
  const unknown = new Set(words.unknown.flatMap((each) => (each.file === file ? [each.name] : [])));
  const known = [...sheet.texts].filter(([key]) => !unknown.has(messageName(key)));
  const models = [...words.models.values()].flatMap(({ texts }) => texts);
  const reference = new Map([...words.standard, ...models]);
  const texts = withForms(new Map(known), below);
  const defaultFile = words.own.find((each) => each.locale === site.locales[0]);
  const empty = emptyKeys(sheet, reference);
  const { problems } = findProblems(findMessageForms(texts, reference), findMessageForms(reference, texts), {
    needed: neededForms(locale.language, false),
    originalOf: createOriginals({ file, locale }, words, defaultFile, below),
  });
  return [
    ...empty.map((name) => diagnose('message-empty', sheet.placeOf(name), { name })),
    ...problems.filter((problem) => isTold(problem, sheet)).map((problem) => reportProblem(sheet, problem)),
  ];
}

/** Decides whether a problem is one of a file itself, and not of forms that are yet to be written. */
function isTold({ rule, key }: Problem, { texts, todo }: MessageSheet): boolean {
  const name = messageName(key);
  return texts.has(key) && !(rule === 'message-plural' && todo.some((each) => messageName(each) === name));
}

/** Reports a language without any words, or the messages that it lacks. */
function checkLanguage(
  locale: SiteLocale,
  { standardNames, models }: SiteWords,
  site: Site,
  files: readonly MessageFile[],
): Diagnostic[] {
  const words = wordsFor(locale, site, files);
  if (words.length === 0) {
    const [first] = site.locales;
    const expected = first && wordsFor(first, site, files).length > 0 ? first.code : 'en';
    const advice = `Add locales/${locale.code}.json to the site.`;
    return [diagnose('messages-absent', placeIn(site.file), { found: locale.code, expected, advice })];
  }
  const todo = new Set(files.flatMap((file) => (file.locale === locale.code ? (file.todo ?? []) : [])));
  const names = words.flatMap(({ messages }) =>
    [...flattenMessages(messages)].flatMap(([key, text]) =>
      text.trim() === '' && todo.has(key) ? [] : messageName(key),
    ),
  );
  // Nobody asks for a built-in message with a context: `home_title` is no form of `home`.
  const counterpartOf = createCounterparts(names.filter((name) => !standardNames.has(name)));
  const present = new Set(names);
  const [missing, ...more] = [
    ...[...standardNames].filter((name) => !present.has(name)),
    ...[...models.keys()].filter((name) => counterpartOf(name) === undefined),
  ];
  if (missing === undefined) return [];
  const related = [missing, ...more].flatMap((name) => models.get(name)?.place ?? []).slice(0, shownPlaces);
  const place = placeIn(`locales/${locale.code}.json`);
  return [diagnose('message-missing', place, { names: [missing, ...more], related })];
}

/** Of this many missing messages a report says where they stand in another language. */
const shownPlaces = 3;

/**
 * Returns texts with the plural forms of those below where the site words a count of zero alone: « Aucun commentaire »
 * goes with any wording of the others.
 */
function withForms(
  texts: ReadonlyMap<string, string>,
  below: readonly LocaleMessages[],
): ReadonlyMap<string, string> {
  const forms = [...texts.keys()].filter((key) => parsePluralKey(key));
  const reworded = new Set(forms.filter((key) => !key.endsWith('_zero')).map(messageName));
  const alone = new Set(forms.map(messageName).filter((name) => !reworded.has(name)));
  const filled = new Map(texts);
  for (const { messages } of alone.size === 0 ? [] : below) {
    for (const [key, text] of flattenMessages(messages)) {
      if (alone.has(messageName(key)) && !filled.has(key)) filled.set(key, text);
    }
  }
  return filled;
}

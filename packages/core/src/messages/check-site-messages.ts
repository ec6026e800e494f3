import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, MessageFile, Messages, Place, Site, SiteLocale } from '../types.js';
import { checkMessages } from './check-messages.js';
import { flattenMessages } from './flatten.js';
import { englishWords, isTheme, wordsFor } from './locale-words.js';
import type { LocaleMessages } from './message-chain.js';
import { createCounterparts } from './message-context.js';
import { messageName, parsePluralKey } from './plural.js';

/** Reports what the site's own words get wrong: in their files, beside the words they replace, and in each language. */
export function checkSiteMessages(site: Site, files: readonly MessageFile[]): Diagnostic[] {
  const standard = englishWords(files).flatMap(({ messages }) => [...flattenMessages(messages)]);
  const standardNames = new Set(standard.map(([key]) => messageName(key)));
  const ownFiles = site.locales.flatMap(({ code }) =>
    files.filter((file) => !isTheme(file) && file.locale === code),
  );
  const models = ownModels(ownFiles, standardNames);
  const reference = Object.fromEntries([
    ...standard,
    ...[...models.values()].flatMap(({ texts }) => texts),
  ]) as Messages;
  return [
    ...files.flatMap((file) => file.diagnostics),
    ...ownFiles.flatMap((file) => checkOwnFile(file, reference, site, files)),
    ...site.locales.flatMap((locale) => checkLanguage(locale, models, standardNames, site, files)),
  ];
}

/** Checks a file of the site's own against the words that it replaces. */
function checkOwnFile(
  { file, locale: code, messages: written, places }: MessageFile,
  reference: Messages,
  site: Site,
  files: readonly MessageFile[],
): Diagnostic[] {
  const locale = site.locales.find((each) => each.code === code);
  if (!locale) return [];
  const messages = withForms(written, wordsFor(locale, site, files));
  const diagnostics = checkMessages({ locale: locale.language, messages, reference, file, places });
  // The site may leave out what is built in.
  return diagnostics.filter(({ rule }) => rule !== 'message-missing');
}

/** Reports a language without any words, or the site's own messages that it lacks. */
function checkLanguage(
  locale: SiteLocale,
  models: ReadonlyMap<string, Model>,
  standardNames: ReadonlySet<string>,
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
  const names = words.flatMap(({ messages }) => [...flattenMessages(messages).keys()].map(messageName));
  // Nobody asks for a built-in message with a context: `home_title` is no form of `home`.
  const counterpartOf = createCounterparts(names.filter((name) => !standardNames.has(name)));
  const file = placeIn(`locales/${locale.code}.json`);
  return [...models]
    .filter(([name]) => counterpartOf(name) === undefined)
    .map(([name, { place }]) => diagnose('message-missing', file, { name, related: [place] }));
}

/**
 * Returns messages with the plural forms of those below where the site words a count of zero alone: « Aucun
 * commentaire » goes with any wording of the others.
 */
function withForms(written: Messages, below: readonly LocaleMessages[]): Messages {
  const texts = flattenMessages(written);
  const forms = [...texts.keys()].filter((key) => parsePluralKey(key));
  const reworded = new Set(forms.filter((key) => !key.endsWith('_zero')).map(messageName));
  const alone = new Set(forms.map(messageName).filter((name) => !reworded.has(name)));
  const filled = new Map(texts);
  for (const { messages } of alone.size === 0 ? [] : below) {
    for (const [key, text] of flattenMessages(messages)) {
      if (alone.has(messageName(key)) && !filled.has(key)) filled.set(key, text);
    }
  }
  return Object.fromEntries(filled);
}

/** A message that only the site has: where it first stands, and its texts there. */
interface Model {
  readonly place: Place;
  readonly texts: [string, string][];
}

/** Collects the messages that only the site has, as the first locale that has them words them. */
function ownModels(
  ownFiles: readonly MessageFile[],
  standardNames: ReadonlySet<string>,
): ReadonlyMap<string, Model> {
  const models = new Map<string, Model & { readonly file: string }>();
  for (const { file, messages, places } of ownFiles) {
    for (const [key, text] of flattenMessages(messages)) {
      const name = messageName(key);
      if (text === '' || standardNames.has(name)) continue;
      const position = Object.hasOwn(places, key) ? places[key] : undefined;
      const model = models.get(name) ?? { file, place: placeIn(file, position), texts: [] };
      if (model.file === file) model.texts.push([key, text]);
      models.set(name, model);
    }
  }
  return models;
}

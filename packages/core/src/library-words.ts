import { diagnose, placeIn } from './diagnostic.js';
import { flattenMessages } from './messages/flatten.js';
import { builtInMessages, checkMessages, type LocaleMessages } from './messages/index.js';
import { findCounterpart } from './messages/message-context.js';
import { parsePluralKey } from './messages/plural.js';
import type { Diagnostic, MessageFile, Messages, Place, Site, SiteLocale } from './types.js';

/** Words by locale, or files of words. */
export type MessageInput = readonly MessageFile[] | Readonly<Record<string, Messages>>;

/** Returns words as files: those of a program stand where an author would write them. */
export function filesOf(input: MessageInput): readonly MessageFile[] {
  if (Array.isArray(input)) return input as readonly MessageFile[];
  return Object.entries(input as Readonly<Record<string, Messages>>).map(([locale, messages]) => ({
    file: `locales/${locale}.json`,
    locale,
    messages,
    places: {},
    diagnostics: [],
  }));
}

/**
 * Returns the words of a locale's own language, the first to be asked first: the site's, the theme's, the built-in ones,
 * each from the language to the one without its region, so that `fr-CA` reads what the site wrote for `fr`.
 */
export function wordsFor(locale: SiteLocale, site: Site, files: readonly MessageFile[]): LocaleMessages[] {
  const tags = ancestors(locale.language);
  const codes = tags.map((tag, at) =>
    at === 0
      ? [locale.code]
      : site.locales.filter(({ language }) => language === tag).map(({ code }) => code),
  );
  const written = codes.flat().flatMap((code) => files.filter((file) => file.locale === code).reverse());
  return [
    ...written.filter((file) => !isTheme(file)).map(({ messages }) => messages),
    ...written.filter(isTheme).map(({ messages }) => messages),
    ...tags.map(builtIn).filter((messages) => messages !== undefined),
  ].map((messages) => ({ locale: locale.language, messages }));
}

/** Returns the English words that follow when no other language has any: the theme's and the built-in ones. */
export function englishWords(files: readonly MessageFile[]): LocaleMessages[] {
  const theme = files.filter((file) => isTheme(file) && file.locale === 'en').map(({ messages }) => messages);
  return [...theme, builtIn('en') ?? {}].map((messages) => ({ locale: 'en', messages }));
}

/** Reports what the site's own words get wrong: in their files, beside the words they replace, and in each language. */
export function checkOwnMessages(site: Site, files: readonly MessageFile[]): Diagnostic[] {
  const standard = englishWords(files).flatMap(({ messages }) => [...flattenMessages(messages)]);
  const standardNames = new Set(standard.map(([key]) => nameOf(key)));
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
  const names = words.flatMap(({ messages }) => [...flattenMessages(messages).keys()].map(nameOf));
  // Nobody asks for a built-in message with a context: `home_title` is no form of `home`.
  const ownNames = new Set(names.filter((name) => !standardNames.has(name)));
  const file = placeIn(`locales/${locale.code}.json`);
  return [...models]
    .filter(([name]) => findCounterpart(name, ownNames) === undefined)
    .map(([name, { place }]) => diagnose('message-missing', file, { name, related: [place] }));
}

/**
 * Returns messages with the plural forms of those below where the site words a count of zero alone: « Aucun
 * commentaire » goes with any wording of the others.
 */
function withForms(given: Messages, below: readonly LocaleMessages[]): Messages {
  const texts = flattenMessages(given);
  const forms = [...texts.keys()].filter((key) => parsePluralKey(key));
  const reworded = new Set(forms.filter((key) => !key.endsWith('_zero')).map(nameOf));
  const alone = new Set(forms.map(nameOf).filter((name) => !reworded.has(name)));
  const filled = new Map(texts);
  for (const { messages } of alone.size === 0 ? [] : below) {
    for (const [key, text] of flattenMessages(messages)) {
      if (alone.has(nameOf(key)) && !filled.has(key)) filled.set(key, text);
    }
  }
  return Object.fromEntries(filled);
}

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
      const name = nameOf(key);
      if (text === '' || standardNames.has(name)) continue;
      const position = Object.hasOwn(places, key) ? places[key] : undefined;
      const model = models.get(name) ?? { file, place: placeIn(file, position), texts: [] };
      if (model.file === file) model.texts.push([key, text]);
      models.set(name, model);
    }
  }
  return models;
}

function nameOf(key: string): string {
  return parsePluralKey(key)?.base ?? key;
}

function isTheme({ file }: MessageFile): boolean {
  return file.startsWith('theme/');
}

/** `zh-Hant-TW`, `zh-Hant`, `zh`. */
function ancestors(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
}

function builtIn(tag: string): Messages | undefined {
  return Object.hasOwn(builtInMessages, tag) ? builtInMessages[tag] : undefined;
}

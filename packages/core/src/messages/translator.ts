import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { toLocaleTag } from '../date/locale-tag.js';
import { expectOptions, misuse } from '../date/misuse.js';
import type { Messages } from '../types.js';
import { chainMessages, type LocaleMessages } from './message-chain.js';
import { namesOfForm } from './message-context.js';
import { createFormats } from './message-formats.js';

import { typesetMessage } from './typeset-message.js';

/** What fills a message: `count` chooses the plural form, `context` the form for a context. */
export interface MessageValues {
  readonly count?: number | undefined;
  readonly context?: string | undefined;
  /** Chooses among ordinals (`place_ordinal_one`), where true. */
  readonly ordinal?: boolean | undefined;
  readonly [name: string]: unknown;
}

/** What a translator is made for. */
export interface TranslatorOptions extends LocaleMessages {
  /** A BCP 47 language tag. */
  readonly locale: string;
  readonly messages: Messages;
  /** Where a message is looked for next, in this order; none by default. */
  readonly fallback?: readonly LocaleMessages[] | undefined;
  /** Whether messages are typeset for their language; true by default. Values never are. */
  readonly typography?: boolean | undefined;
  /** The IANA zone in which moments are shown. */
  readonly timeZone?: string | undefined;
  /** Called with each key that the locale itself lacks, once a key. */
  readonly onMissing?: ((key: string) => void) | undefined;
}

/** Interface text in one language. */
export interface Translator {
  /** Returns a message, filled in; the key itself where no language of the chain has it. Nothing is escaped for HTML. */
  t(key: string, values?: MessageValues): string;
  /**
   * Decides whether any language of the chain has words for a message: with values, for the form that they choose;
   * without, for any of its plural forms and contexts.
   */
  has(key: string, values?: MessageValues): boolean;
}

const noValues: MessageValues = Object.freeze({});
const plainTypes: ReadonlySet<string> = new Set([
  'string',
  'number',
  'boolean',
  'bigint',
  'undefined',
  'null',
]);

/** How many answers are kept at once: enough for the pages of a large site that are rendered one after another. */
const mostAnswers = 10_000;

/**
 * Creates a translator into one language. Make it once a locale: it reads and typesets each message once.
 *
 * Messages are i18next JSON v4, with its nesting, contexts and plurals; of a message's forms the first of
 * `key_context_plural`, `key_context`, `key_plural`, `key` is taken. `{{count}}` is written in the language's figures.
 * Formats: `{{day, date}}`, `{{day, date(style: year-month)}}`, `{{month, ofMonth}}` (« d’avril 2015 »), and those of
 * i18next: `{{n, number}}`, `{{names, list}}`, `{{price, currency(EUR)}}` …
 *
 * @throws TypeError where a locale is no language tag, or `timeZone` no time zone.
 * @example
 * createTranslator({ locale: 'fr', messages }).t('comments', { count: 0 }) // '0 commentaire'
 * @see https://www.i18next.com/misc/json-format
 */
export function createTranslator(options: TranslatorOptions): Translator {
  const { typography = true, timeZone, onMissing } = checkOptions(options);
  const languages = startLanguages(chainMessages(chainOf(options)), typography, timeZone);
  const [first] = languages as [Language];
  const names = new Set(languages.flatMap(({ texts }) => Object.keys(texts).flatMap(namesOfForm)));
  const missing = new Set<string>();
  const answers = new Map<string, Answer>();

  function translate(key: string, values: MessageValues): Answer {
    const { text, code, form } = ask(first.i18next, key, values);
    const language = languages.find((each) => each.code === code && Object.hasOwn(each.texts, form));
    if (!language || language === first) return { text, language };
    return { text: ask(language.i18next, key, values).text, language };
  }

  function answer(key: string, values: MessageValues): Answer {
    if (typeof key !== 'string') throw misuse('the key of a message', key);
    if (typeof values !== 'object' || values === null) throw misuse('the values of a message', values);
    const question = questionOf(key, values);
    if (question === undefined) return translate(key, values);
    const answered = answers.get(question) ?? translate(key, values);
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(question, answered);
    return answered;
  }

  return {
    t(key, values = noValues) {
      const { text, language } = answer(key, values);
      if (language !== first && onMissing && !missing.has(key)) {
        missing.add(key);
        onMissing(key);
      }
      return language ? text : key;
    },
    has: (key, values) => (values ? answer(key, values).language !== undefined : names.has(key)),
  };
}

function checkOptions(options: TranslatorOptions): TranslatorOptions {
  const { fallback = [], onMissing } = expectOptions(options, '`locale` and `messages`');
  if (!Array.isArray(fallback))
    throw misuse('a list of messages and their languages as `fallback`', fallback);
  if (onMissing !== undefined && typeof onMissing !== 'function') {
    throw misuse('a function as `onMissing`', onMissing);
  }
  return options;
}

function chainOf(options: TranslatorOptions): LocaleMessages[] {
  return [options, ...(options.fallback ?? [])].map((each) => {
    if (typeof each !== 'object' || each === null) throw misuse('messages and their language', each);
    return { locale: toLocaleTag(each.locale), messages: each.messages };
  });
}

/** Asks the i18next of a language for a message; `code` and `form` say whose text it took, and of which key. */
function ask(i18next: i18n, key: string, values: MessageValues, raw = false) {
  try {
    const { res, usedLng, exactUsedKey } = i18next.t(key, {
      ...choiceOf(values),
      // A copy: i18next writes into it.
      replace: { ...values },
      returnDetails: true,
      skipInterpolation: raw,
    });
    return { text: String(res), code: usedLng, form: exactUsedKey };
  } catch (error) {
    // Messages that name each other with $t() in a circle are an author's mistake, not a reason to stop.
    if (error instanceof RangeError && !raw) return ask(i18next, key, values, true);
    throw error;
  }
}

/**
 * Returns what stands for a message and its values, to find its answer again: i18next takes fifteen times as long.
 * Values that may change or that take long to write out have no such text.
 */
function questionOf(key: string, values: MessageValues): string | undefined {
  let question = key;
  for (const name of Object.keys(values)) {
    const value = values[name];
    const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
    if (!isList && !plainTypes.has(value === null ? 'null' : typeof value)) return undefined;
    const text = isList ? JSON.stringify(value) : String(value);
    question += `\0${name}\0${typeof value}${text.length} ${text}`;
  }
  return question;
}

/** A language of the chain: its texts, typeset, and the i18next that fills them. */
interface Language {
  /** The code by which i18next knows it. */
  readonly code: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly i18next: i18n;
}

/** What i18next answered, and the language whose text it took; none where no language has the message. */
interface Answer {
  readonly text: string;
  readonly language: Language | undefined;
}

/** Returns what chooses among the forms of a message. A count may also be text, a `bigint`, or null where there is none. */
function choiceOf({ count, context, ordinal = false }: MessageValues) {
  return {
    ordinal,
    ...(count !== undefined && count !== null && { count: toNumber(count) }),
    ...(context !== undefined && { context }),
  };
}

function toNumber(count: unknown): number {
  if (['number', 'bigint', 'string'].includes(typeof count)) return Number(count);
  throw misuse('a number as `count`', count);
}

/**
 * Starts an i18next for each language, with the others to fall back to, so that a text and what it contains are
 * written as its own language writes them.
 */
function startLanguages(
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
  typography: boolean,
  timeZone: string | undefined,
): Language[] {
  const typesetTexts = [...texts].map(([tag, messages], index) => ({
    tag,
    // Intl takes the machine's language for one that it does not know: English plurals serve everywhere alike.
    code: Intl.PluralRules.supportedLocalesOf(tag).length > 0 ? tag : `en-x-${index}`,
    texts: Object.fromEntries(
      [...messages].map(([key, text]) => [key, typography ? typesetMessage(text, tag) : text]),
    ),
  }));
  const resources = Object.fromEntries(typesetTexts.map((each) => [each.code, { translation: each.texts }]));
  return typesetTexts.map(({ tag, code, texts }) => {
    const i18next = createInstance();
    i18next.use(createFormatter(tag, timeZone)).init({
      initAsync: false,
      lng: code,
      fallbackLng: Object.keys(resources),
      load: 'currentOnly',
      keySeparator: false,
      nsSeparator: false,
      resources,
      interpolation: { escapeValue: false, alwaysFormat: true },
    });
    return { code, texts, i18next };
  });
}

function createFormatter(tag: string, timeZone: string | undefined): FormatterModule {
  const write = createFormats(tag, timeZone);
  return {
    type: 'formatter',
    init() {},
    add() {},
    addCached() {},
    // A count is a quantity, « 1 000 », where a year is none, « 2015 ».
    format: (value, format, _, { interpolationkey } = {}) =>
      write(value, format ?? (interpolationkey === 'count' ? 'number' : undefined)) as string,
  };
}

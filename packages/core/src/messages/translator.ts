import { toLocaleTag } from '../date/locale-tag.js';
import { expectObject, misuse } from '../text/expect.js';
import type { MessageArguments, MessageName, Messages, MessageValues } from '../types.js';
import { askI18next, type Language, startLanguages } from './i18next-language.js';
import { chainMessages, type LocaleMessages } from './message-chain.js';
import { namesOfForm } from './message-context.js';
import { createPlainFill } from './plain-message.js';

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
  t<Name extends MessageName>(key: Name, ...values: MessageArguments<Name>): string;
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
 * `key_context_plural`, `key_context`, `key_plural`, `key` is taken. `{{count}}` is written as a quantity of the language,
 * « 1 000 », any other number in its digits.
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
  const fillPlain = createPlainFill(first);

  function translate(key: string, values: MessageValues): Answer {
    const { text, code, form } = askI18next(first, key, values);
    const language = languages.find((each) => each.code === code && Object.hasOwn(each.texts, form));
    if (!language || language === first) return { text, language };
    return { text: askI18next(language, key, values).text, language };
  }

  function answer(key: string, values: MessageValues): Answer {
    if (typeof key !== 'string') throw misuse('the key of a message', key);
    if (typeof values !== 'object' || values === null) throw misuse('the values of a message', values);
    const plain = fillPlain(key, values);
    if (plain !== undefined) return { text: plain, language: first };
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
  const { fallback = [], onMissing } = expectObject(options, 'options with `locale` and `messages`');
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

/** What i18next answered, and the language whose text it took; none where no language has the message. */
interface Answer {
  readonly text: string;
  readonly language: Language | undefined;
}

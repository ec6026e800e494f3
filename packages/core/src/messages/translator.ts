import { createInstance, type Module } from 'i18next';
import { toLocaleTag } from '../date/locale-tag.js';
import type { Messages } from '../types.js';
import { chainMessages, type LocaleMessages } from './message-chain.js';
import { createFormats, type FormatValue } from './message-formats.js';
import { parsePluralKey } from './plural.js';
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
  /** Told of each key that the locale itself lacks, once a key. */
  readonly onMissing?: ((key: string) => void) | undefined;
}

/** Gives interface text in one language. */
export interface Translator {
  /** Gives a message, filled in; the key itself where no language of the chain has it. Nothing is escaped for HTML. */
  t(key: string, values?: MessageValues): string;
  /** Tells whether the locale or its fallback has a message. */
  has(key: string): boolean;
}

const remembered = 5000;

/**
 * Gives what words an interface in one language. Make it once a locale: it keeps what it has worded.
 *
 * Messages are i18next JSON v4. Numbers are written in the language's figures. Formats: `{{day, date}}`,
 * `{{day, date(style: year-month)}}`, `{{n, number}}`, `{{names, list}}`, `{{month, ofMonth}}` (« d’avril 2015 »).
 *
 * @throws TypeError where a locale is no language tag, or `timeZone` no time zone.
 * @example
 * createTranslator({ locale: 'fr', messages }).t('comments', { count: 0 }) // '0 commentaire'
 * @see https://www.i18next.com/misc/json-format
 */
export function createTranslator(options: TranslatorOptions): Translator {
  const { typography = true, timeZone, onMissing } = options;
  const locale = toLocaleTag(options.locale);
  const chain = [options, ...(options.fallback ?? [])].map(({ locale: tag, messages }) => ({
    locale: toLocaleTag(tag),
    messages,
  }));
  const languages = chainMessages(chain);
  const known = new Map([...languages].map(([tag, texts]) => [tag, keysOf(texts)]));
  const instance = startInstance(languages, locale, typography, timeZone);
  const worded = new Map<string, string>();
  const missed = new Set<string>();

  function find(key: string): string | undefined {
    for (const [tag, keys] of known) if (keys.has(key)) return tag;
    return undefined;
  }

  function word(key: string, values: MessageValues): string {
    const tag = find(key);
    if (tag !== locale && onMissing && !missed.has(key)) {
      missed.add(key);
      onMissing(key);
    }
    if (tag === undefined) return key;
    const texts = languages.get(tag);
    const { count, context, ordinal = false } = values;
    const form = count === undefined && !texts?.has(key) && texts?.has(`${key}_other`) ? `${key}_other` : key;
    const chosen = {
      lng: tag,
      ordinal,
      replace: values,
      ...(count !== undefined && { count }),
      ...(context !== undefined && { context }),
    };
    try {
      return String(instance.t(form, chosen));
    } catch (error) {
      // Messages that name each other with $t() in a circle are an author's mistake, not a reason to stop.
      if (error instanceof RangeError) return texts?.get(form) ?? key;
      throw error;
    }
  }

  function t(key: string, values: MessageValues = {}): string {
    const id = identify(key, values);
    if (id === undefined) return word(key, values);
    let text = worded.get(id);
    if (text === undefined) {
      text = word(key, values);
      if (worded.size >= remembered) worded.clear();
      worded.set(id, text);
    }
    return text;
  }

  return { t, has: (key) => find(key) !== undefined };
}

/** Gives every key that can be asked for: each text's own, and the bases of plurals. */
function keysOf(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const keys = new Set(texts.keys());
  for (const key of texts.keys()) keys.add(parsePluralKey(key)?.base ?? key);
  return keys;
}

/** Gives one text for a key with its values; undefined where a value is an object, which may change unseen. */
function identify(key: string, values: MessageValues): string | undefined {
  let id = key;
  for (const name of Object.keys(values)) {
    const value = values[name];
    if ((typeof value === 'object' && value !== null) || typeof value === 'function') return undefined;
    const text = String(value);
    id += `\0${name}\0${typeof value}\0${text.length}\0${text}`;
  }
  return id;
}

function startInstance(
  languages: ReadonlyMap<string, ReadonlyMap<string, string>>,
  locale: string,
  typography: boolean,
  timeZone: string | undefined,
) {
  const formats = new Map<string, FormatValue>();
  const resources = Object.fromEntries(
    [...languages].map(([tag, texts]) => {
      const set = [...texts].map(([key, text]) => [key, typography ? typesetMessage(text, tag) : text]);
      return [tag, { translation: Object.fromEntries(set) }];
    }),
  );
  const formatter = {
    type: 'formatter' as const,
    init() {},
    format(value: unknown, format: string | undefined, tag: string) {
      let write = formats.get(tag);
      if (!write) formats.set(tag, (write = createFormats(tag, timeZone)));
      return write(value, format);
    },
  };
  const instance = createInstance();
  instance.use(formatter as unknown as Module).init({
    initAsync: false,
    lng: locale,
    fallbackLng: [...languages.keys()].filter((tag) => tag !== locale),
    load: 'currentOnly',
    keySeparator: false,
    nsSeparator: false,
    resources,
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  return instance;
}

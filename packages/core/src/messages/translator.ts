import { createInstance, type Module } from 'i18next';
import { toLocaleTag } from '../date/locale-tag.js';
import type { Messages } from '../types.js';
import { chainMessages, type LocaleMessages } from './message-chain.js';
import { createFormats, type FormatValue, formatOf } from './message-formats.js';
import { compileMessage, type MessageTemplate } from './message-template.js';
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

const noValues: MessageValues = Object.freeze({});

/**
 * Gives what words an interface in one language. Make it once a locale: it reads each message once.
 *
 * Messages are i18next JSON v4. `{{count}}` is written in the language's figures. Formats: `{{day, date}}`,
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
  const voices = new Map([[locale, createVoice(locale, timeZone)]]);
  const instance = startInstance(languages, locale, typography, voiceOf);
  const templates = new Map<string, MessageTemplate>();
  const missed = new Set<string>();

  function voiceOf(tag: string): Voice {
    const voice = voices.get(tag) ?? createVoice(tag, timeZone);
    voices.set(tag, voice);
    return voice;
  }

  function find(key: string): string | undefined {
    for (const [tag, keys] of known) if (keys.has(key)) return tag;
    return undefined;
  }

  function miss(key: string): void {
    if (!onMissing || missed.has(key)) return;
    missed.add(key);
    onMissing(key);
  }

  function t(key: string, values: MessageValues = noValues): string {
    const tag = find(key);
    if (tag !== locale) miss(key);
    if (tag === undefined) return key;
    const voice = voiceOf(tag);
    const { context, ordinal = false } = values;
    const count = countOf(values);
    // A context is the caller's own text: templates of contexts could be without number.
    if (context !== undefined) return ask(key, tag, values);
    const form = count === undefined ? '' : count === 0 ? 'zero' : voice.select(count, ordinal);
    const id = `${form}\0${ordinal}\0${key}`;
    let template = templates.get(id);
    if (!template) {
      const text = ask(key, tag, values, true);
      template = text.includes('$t(') ? (own) => ask(key, tag, own) : compileMessage(text, voice.write);
      templates.set(id, template);
    }
    return template(values);
  }

  function ask(key: string, tag: string, values: MessageValues, raw = false): string {
    const texts = languages.get(tag);
    const { context, ordinal = false } = values;
    const count = countOf(values);
    const form = count === undefined && !texts?.has(key) && texts?.has(`${key}_other`) ? `${key}_other` : key;
    const chosen = {
      lng: tag,
      ordinal,
      // A copy: i18next writes into it.
      replace: { ...values },
      skipInterpolation: raw,
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

  return { t, has: (key) => find(key) !== undefined };
}

/** Templates also give a count as text, as a `bigint`, or as null where there is none. */
function countOf({ count }: { readonly count?: unknown }): number | undefined {
  return count === undefined || count === null ? undefined : Number(count);
}

/** Gives every key that can be asked for: each text's own, and the bases of plurals. */
function keysOf(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const keys = new Set(texts.keys());
  for (const key of texts.keys()) keys.add(parsePluralKey(key)?.base ?? key);
  return keys;
}

/** What one language of the chain writes and chooses with. */
interface Voice {
  readonly write: FormatValue;
  select(count: number, ordinal: boolean): string;
}

function createVoice(tag: string, timeZone: string | undefined): Voice {
  const cardinals = new Intl.PluralRules([tag, 'en']);
  const ordinals = new Intl.PluralRules([tag, 'en'], { type: 'ordinal' });
  return {
    write: createFormats(tag, timeZone),
    select: (count, ordinal) => (ordinal ? ordinals : cardinals).select(count),
  };
}

function startInstance(
  languages: ReadonlyMap<string, ReadonlyMap<string, string>>,
  locale: string,
  typography: boolean,
  voiceOf: (tag: string) => Voice,
) {
  const resources = Object.fromEntries(
    [...languages].map(([tag, texts]) => {
      const set = [...texts].map(([key, text]) => [key, typography ? typesetMessage(text, tag) : text]);
      return [tag, { translation: Object.fromEntries(set) }];
    }),
  );
  const formatter = {
    type: 'formatter' as const,
    init() {},
    format(
      value: unknown,
      format: string | undefined,
      tag: string,
      at: { readonly interpolationkey?: string },
    ) {
      return voiceOf(tag).write(value, format ?? formatOf(at.interpolationkey ?? ''));
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

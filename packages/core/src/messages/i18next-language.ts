import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { misuse } from '../text/expect.js';
import type { MessageValues } from '../types.js';
import { namesOfForm } from './message-context.js';
import { createFormats } from './message-formats.js';
import { createGrowthCheck } from './message-growth.js';
import { typesetMessage } from './typeset-message.js';

/** A language of the chain: its texts, typeset, and the i18next that fills them. */
export interface Language {
  /** The code by which i18next knows it. */
  readonly code: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly i18next: i18n;
  /** Decides whether a message can be filled in, whatever language its text and those within are taken from. */
  canFill(key: string): boolean;
}

/**
 * Starts an i18next for each language, with the others to fall back to, so that a text and what it contains are
 * written as its own language writes them.
 */
export function startLanguages(
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
  const whyUnfillable = createGrowthCheck(formsByName(typesetTexts));
  const canFill = (key: string) => whyUnfillable(key) === undefined;
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
    return { code, texts, i18next, canFill };
  });
}

/** Returns what finds the texts of all forms of a message, in all languages. */
function formsByName(
  languages: readonly { readonly texts: Readonly<Record<string, string>> }[],
): (name: string) => readonly string[] | undefined {
  let forms: Map<string, string[]> | undefined;
  return (name) => {
    forms ??= groupForms(languages.flatMap(({ texts }) => Object.entries(texts)));
    return forms.get(name);
  };
}

function groupForms(texts: readonly (readonly [key: string, text: string])[]): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [key, text] of texts)
    for (const name of namesOfForm(key)) {
      const group = forms.get(name);
      if (group) group.push(text);
      else forms.set(name, [text]);
    }
  return forms;
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

/** Asks the i18next of a language for a message; `code` and `form` say whose text it took, and of which key. */
export function askI18next(
  language: Language,
  key: string,
  values: MessageValues,
  raw = !language.canFill(key),
) {
  try {
    const { res, usedLng, exactUsedKey } = language.i18next.t(key, {
      ...choiceOf(values),
      // A copy: i18next writes into it.
      replace: { ...values },
      returnDetails: true,
      skipInterpolation: raw,
    });
    return { text: String(res), code: usedLng, form: exactUsedKey };
  } catch (error) {
    // Messages that name each other with $t() in a circle are an author's mistake, not a reason to stop.
    if (error instanceof RangeError && !raw) return askI18next(language, key, values, true);
    throw error;
  }
}

/** Returns what chooses among the forms of a message. A count may also be text, a `bigint`, or null where there is none. */
function choiceOf({ count, context, ordinal }: MessageValues) {
  return {
    ordinal: Boolean(ordinal),
    ...(count !== undefined && count !== null && { count: toNumber(count) }),
    ...(context !== undefined && { context }),
  };
}

function toNumber(count: unknown): number {
  if (['number', 'bigint', 'string'].includes(typeof count)) return Number(count);
  throw misuse('a number as `count`', count);
}

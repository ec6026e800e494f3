import { toLocaleTag } from '../date/locale-tag.js';
import { expectOptions, misuse } from '../date/misuse.js';
import { diagnose, placeIn, sortDiagnostics } from '../diagnostic.js';
import type { RuleId } from '../rules.js';
import { nearestName } from '../text/nearest.js';
import type { Diagnostic, Messages, Position, Severity } from '../types.js';
import { flattenMessages } from './flatten.js';
import { findCounterpart } from './message-context.js';
import { expectedFormat } from './message-formats.js';
import { findMessageForms, type MessageForms } from './message-forms.js';
import { findBadReference } from './message-references.js';
import { formatsOf, namesOf } from './placeholders.js';
import { needsMany, pluralCategories } from './plural.js';

/** What `checkMessages` compares. */
export interface CheckMessagesOptions {
  /** The BCP 47 tag of the messages' language: it says which plural forms there must be. */
  readonly locale: string;
  readonly messages: Messages;
  /** The messages of another language that say what there must be. */
  readonly reference: Messages;
  /** The file to name; `locales/<locale>.json` by default. */
  readonly file?: string | undefined;
  /** The place of each dotted key, as `readMessages` returns it; the start of the file by default. */
  readonly places?: Readonly<Record<string, Position>> | undefined;
  /** Whether every plural form is required; false by default: `many` for millions is then only a hint. */
  readonly builtIn?: boolean | undefined;
}

/**
 * Checks messages against a reference: keys that are missing or unknown, placeholders that differ, and plural forms
 * that the language needs; and by themselves: formats that do not exist, and messages that contain one another in a
 * circle, or one that nobody has. A context (`friend_female`) may stand in one language alone. Returns diagnostics in
 * the order of the file.
 *
 * @throws TypeError where `locale` is no language tag, or `messages` or `reference` no messages.
 * @example
 * checkMessages({ locale: 'fr', messages: {}, reference: { home: 'Home' } })[0]?.message
 * // 'The message `home` is missing'
 * @see CLDR plural rules, through Intl.
 */
export function checkMessages(options: CheckMessagesOptions): Diagnostic[] {
  expectOptions(options, '`locale`, `messages` and `reference`');
  const { locale, places = {}, file = `locales/${locale}.json`, builtIn = false } = options;
  if (typeof file !== 'string') throw misuse('the path of a file as `file`', file);
  if (typeof places !== 'object' || places === null) throw misuse('the places of keys as `places`', places);
  const tag = toLocaleTag(locale);
  const texts = flattenMessages(options.messages, 'messages');
  const models = flattenMessages(options.reference, 'reference');
  const messages = findMessageForms(texts, models);
  const reference = findMessageForms(models, texts);
  const needed = {
    true: pluralCategories(tag, true),
    false: pluralCategories(tag, false),
    many: builtIn || needsMany(tag),
  };

  const missing = [...reference.keys()]
    .filter((name) => !counterpart(name, messages))
    .map((name): Problem => ({ rule: 'message-missing', key: name, facts: { name } }));
  const problems = [...messages].flatMap(([name, message]) => [
    ...compare(name, message, reference, needed),
    ...checkTexts(name, message, messages, reference),
  ]);
  return sortDiagnostics(
    [...missing, ...problems].map(({ rule, key, facts, severity }) => {
      const place = placeIn(file, Object.hasOwn(places, key) ? places[key] : undefined);
      return { ...diagnose(rule, place, facts), ...(severity && { severity }) };
    }),
  );
}

/** What is wrong with a message, before its key has a place. */
interface Problem {
  readonly rule: RuleId;
  readonly key: string;
  readonly facts: Parameters<typeof diagnose>[2];
  readonly severity?: Severity;
}

/** The plural categories of a language, of ordinals or not, and whether `many` is more than a hint. */
interface NeededForms {
  readonly true: readonly string[];
  readonly false: readonly string[];
  readonly many: boolean;
}

function compare(
  name: string,
  message: MessageForms,
  reference: ReadonlyMap<string, MessageForms>,
  needed: NeededForms,
): Problem[] {
  const model = counterpart(name, reference);
  const differing = model ? checkPlaceholders(name, message, model) : [];
  // What shares a beginning with a message, but not its placeholders, is no context of it.
  if (!model || (differing.length > 0 && !reference.has(name))) {
    const facts = { name, expected: nearestName(name, reference.keys()) };
    return [{ rule: 'message-unknown', key: firstKey(message), facts }];
  }
  return [...differing, ...checkPlural(name, message, needed)];
}

function checkPlural(name: string, message: MessageForms, needed: NeededForms): Problem[] {
  const { forms, plural, ordinal } = message;
  if (!plural) return [];
  const categories = needed[`${ordinal}`];
  const missing = categories
    .filter((category) => !forms.has(category))
    .map((expected): Problem => {
      const hint = expected === 'many' && !needed.many;
      const facts = { name, expected };
      return { rule: 'message-plural', key: firstKey(message), facts, ...(hint && { severity: 'hint' }) };
    });
  // i18next takes `zero` for the count 0 in every language.
  const others = [...forms].filter(([category]) => category !== 'zero' && !categories.includes(category));
  return [
    ...missing,
    ...others.map(([, { key }]): Problem => ({ rule: 'message-unknown', key, facts: { name: key } })),
  ];
}

function checkPlaceholders(name: string, { forms, plural }: MessageForms, model: MessageForms): Problem[] {
  const expected = new Set([...model.forms.values()].flatMap(({ text }) => [...namesOf(text)]));
  return [...forms].flatMap(([category, { key, text }]): Problem[] => {
    const used = namesOf(text);
    const extra = [...used].filter((each) => !expected.has(each) && !(plural && each === 'count'));
    // « un commentaire » says its count in words: only `other` must name every value.
    const lacking = plural && category !== 'other' ? [] : [...expected].filter((each) => !used.has(each));
    const differing = [...extra, ...lacking].sort();
    if (differing.length === 0) return [];
    const names = [...expected].sort().join(', ');
    const facts = {
      name: plural ? key : name,
      found: differing.join(', '),
      ...(names && { expected: names }),
    };
    return [{ rule: 'message-placeholder', key, facts }];
  });
}

function checkTexts(
  name: string,
  { forms }: MessageForms,
  messages: ReadonlyMap<string, MessageForms>,
  reference: ReadonlyMap<string, MessageForms>,
): Problem[] {
  function textsOf(key: string): readonly string[] | undefined {
    const message = counterpart(key, messages) ?? counterpart(key, reference);
    return message && [...message.forms.values()].map(({ text }) => text);
  }
  return [...forms.values()].flatMap(({ key, text }): Problem[] => {
    const formats = formatsOf(text)
      .map((found) => ({ name: key, found, expected: expectedFormat(found) }))
      .filter(({ expected }) => expected !== undefined);
    const bad = findBadReference(name, text, textsOf);
    return [
      ...formats.map((facts): Problem => ({ rule: 'message-format', key, facts })),
      ...(bad === undefined
        ? []
        : [{ rule: 'message-reference', key, facts: { name: key, found: bad } } as const]),
    ];
  });
}

function firstKey({ forms }: MessageForms): string {
  return [...forms.values()][0]?.key ?? '';
}

function counterpart(name: string, messages: ReadonlyMap<string, MessageForms>): MessageForms | undefined {
  return messages.get(findCounterpart(name, messages) ?? name);
}

import { toLocaleTag } from '../date/locale-tag.js';
import { diagnose, placeIn, sortDiagnostics } from '../diagnostic.js';
import { expectObject, misuse } from '../text/expect.js';
import type { Diagnostic, Messages, Position } from '../types.js';
import { flattenMessages } from './flatten.js';
import { findMessageForms } from './message-forms.js';
import { findProblems } from './message-problems.js';
import { neededForms } from './needed-forms.js';

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
  expectObject(options, 'options with `locale`, `messages` and `reference`');
  const { locale, places = {}, file = `locales/${locale}.json`, builtIn = false } = options;
  if (typeof file !== 'string') throw misuse('the path of a file as `file`', file);
  if (typeof places !== 'object' || places === null) throw misuse('the places of keys as `places`', places);
  const tag = toLocaleTag(locale);
  const texts = flattenMessages(options.messages, 'messages');
  const models = flattenMessages(options.reference, 'reference');
  const messages = findMessageForms(texts, models);
  const reference = findMessageForms(models, texts);
  const { missing, problems } = findProblems(messages, reference, { needed: neededForms(tag, builtIn) });
  return sortDiagnostics([
    ...missing.map((name) => diagnose('message-missing', placeIn(file), { name })),
    ...problems.map(({ rule, key, facts, severity }) => {
      const place = placeIn(file, Object.hasOwn(places, key) ? places[key] : undefined);
      return { ...diagnose(rule, place, facts), ...(severity && { severity }) };
    }),
  ]);
}

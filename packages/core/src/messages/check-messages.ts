import { toLocaleTag } from '../date/locale-tag.js';
import { diagnose, placeIn, sortDiagnostics } from '../diagnostic.js';
import type { RuleId } from '../rules.js';
import { nearestName } from '../text/nearest.js';
import type { Diagnostic, Messages, Position } from '../types.js';
import { flattenMessages } from './flatten.js';
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
  /** The place of each dotted key, as `readMessages` gives it; the start of the file by default. */
  readonly places?: Readonly<Record<string, Position>> | undefined;
  /** Whether every plural form is required; false by default: `many` for millions is then only a hint. */
  readonly builtIn?: boolean | undefined;
}

/**
 * Checks messages against a reference: keys that are missing or unknown, placeholders that differ, and plural forms
 * that the language needs; and by themselves: formats that do not exist, and messages that contain one another in a
 * circle, or one that nobody has. Gives diagnostics in the order of the file.
 *
 * @throws TypeError where `locale` is no language tag.
 * @example
 * checkMessages({ locale: 'fr', messages: {}, reference: { home: 'Home' } })[0]?.message
 * // 'The message `home` is missing'
 * @see CLDR plural rules, through Intl.
 */
export function checkMessages(options: CheckMessagesOptions): Diagnostic[] {
  const { locale, places = {}, file = `locales/${locale}.json`, builtIn = false } = options;
  const tag = toLocaleTag(locale);
  const texts = flattenMessages(options.messages);
  const reference = flattenMessages(options.reference);
  const [own, wanted] = [findMessageForms(texts, reference), findMessageForms(reference, texts)];
  const diagnostics: Diagnostic[] = [];
  const manyCounts = builtIn || needsMany(tag);

  function report(rule: RuleId, key: string, facts: Parameters<typeof diagnose>[2]): Diagnostic {
    return diagnose(rule, placeIn(file, Object.hasOwn(places, key) ? places[key] : undefined), facts);
  }

  function checkPlural(name: string, { forms, plural, ordinal }: MessageForms): void {
    const needed = pluralCategories(tag, ordinal);
    const first = [...forms.values()][0]?.key ?? name;
    for (const category of plural ? needed : []) {
      if (forms.has(category)) continue;
      const told = report('message-plural', first, { name, expected: category });
      diagnostics.push(category === 'many' && !manyCounts ? { ...told, severity: 'hint' } : told);
    }
    for (const [category, { key }] of plural ? forms : []) {
      // i18next takes `zero` for the count 0 in every language.
      if (category === 'zero' || needed.some((known) => known === category)) continue;
      diagnostics.push(report('message-unknown', key, { name: key }));
    }
  }

  function checkPlaceholders(name: string, { forms, plural }: MessageForms, model: MessageForms): void {
    const expected = new Set([...model.forms.values()].flatMap(({ text }) => [...namesOf(text)]));
    for (const [category, { key, text }] of forms) {
      const found = namesOf(text);
      const extra = [...found].filter((used) => !expected.has(used) && !(plural && used === 'count'));
      // « un commentaire » says its count in words: only `other` must name every value.
      const lacking = plural && category !== 'other' ? [] : [...expected].filter((used) => !found.has(used));
      const differing = [...extra, ...lacking].sort();
      if (differing.length === 0) continue;
      const facts = { name: plural ? key : name, found: differing.join(', ') };
      const names = [...expected].sort().join(', ');
      diagnostics.push(report('message-placeholder', key, { ...facts, ...(names && { expected: names }) }));
    }
  }

  function checkText(name: string, key: string, text: string): void {
    for (const format of formatsOf(text)) {
      const expected = expectedFormat(format);
      if (expected !== undefined) {
        diagnostics.push(report('message-format', key, { name: key, found: format, expected }));
      }
    }
    const found = findBadReference(name, text, textsNamed);
    if (found !== undefined) diagnostics.push(report('message-reference', key, { name: key, found }));
  }

  function textsNamed(name: string): readonly string[] | undefined {
    const message = own.get(name) ?? wanted.get(name);
    return message && [...message.forms.values()].map(({ text }) => text);
  }

  for (const [name, model] of wanted) {
    const message = own.get(name);
    if (message) checkPlaceholders(name, message, model);
    else diagnostics.push(report('message-missing', name, { name }));
  }
  for (const [name, message] of own) {
    for (const { key, text } of message.forms.values()) checkText(name, key, text);
    if (wanted.has(name)) checkPlural(name, message);
    else {
      const key = [...message.forms.values()][0]?.key ?? name;
      diagnostics.push(report('message-unknown', key, { name, expected: nearestName(name, wanted.keys()) }));
    }
  }
  return sortDiagnostics(diagnostics);
}

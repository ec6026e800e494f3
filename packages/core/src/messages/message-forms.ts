import { i18nextSyntax, type MessageSyntax } from './message-syntax.js';
import type { PluralKey } from './plural.js';

/** One text of a message, and its key. */
export interface MessageForm {
  readonly key: string;
  readonly text: string;
}

/** A message with all its plural forms; one that has none has the one form `other`. */
export interface MessageForms {
  readonly plural: boolean;
  readonly ordinal: boolean;
  readonly forms: Map<string, MessageForm>;
}

/** The messages of a file by their names. */
export type MessagesByName = ReadonlyMap<string, MessageForms>;

/**
 * Collects texts by message: `comments_one` and `comments_other` are forms of `comments`. An ending alone makes no
 * plural (`see_other`): its message also has a second form, in either language, or a count. Empty texts are left out:
 * they are not translated yet.
 */
export function findMessageForms(
  texts: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
  syntax: MessageSyntax = i18nextSyntax,
): Map<string, MessageForms> {
  const messages = new Map<string, MessageForms>();
  const bases = pluralBases([texts, others], syntax);
  for (const [key, text] of texts) {
    if (text.trim() === '') continue;
    const parsed = syntax.parsePlural(key);
    const plural = parsed && bases.has(baseOf(parsed)) ? parsed : undefined;
    const name = plural ? baseOf(plural) : key;
    const message = messages.get(name) ?? {
      plural: plural !== undefined,
      ordinal: plural?.ordinal ?? false,
      forms: new Map(),
    };
    message.forms.set(plural?.category ?? 'other', { key, text });
    messages.set(name, message);
  }
  return messages;
}

/** Returns the text of a message that says what the plural form of another language says. */
export function formFor({ forms }: MessageForms, category: string): MessageForm | undefined {
  return forms.get(category) ?? forms.get('other') ?? [...forms.values()][0];
}

function pluralBases(
  files: readonly ReadonlyMap<string, string>[],
  syntax: MessageSyntax,
): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const texts of files) {
    for (const [key, text] of texts) {
      const parsed = syntax.parsePlural(key);
      if (!parsed) continue;
      const isForm =
        parsed.category !== 'other' && texts.has(syntax.pluralKey({ ...parsed, category: 'other' }));
      if (isForm || [...syntax.placeholdersIn(text).keys()].some(syntax.isCount)) bases.add(baseOf(parsed));
    }
  }
  return bases;
}

function baseOf({ base, ordinal }: PluralKey): string {
  return ordinal ? `${base}_ordinal` : base;
}

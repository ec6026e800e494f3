import { namesOf } from './placeholders.js';
import { type PluralKey, parsePluralKey, pluralKeyOf } from './plural.js';

/** A message with all its plural forms; one that has none has the one form `other`. */
export interface MessageForms {
  readonly plural: boolean;
  readonly ordinal: boolean;
  readonly forms: Map<string, { readonly key: string; readonly text: string }>;
}

/**
 * Collects texts by message: `comments_one` and `comments_other` are forms of `comments`. An ending alone makes no
 * plural (`see_other`): its message also has a second form, in either language, or a count. Empty texts are left out:
 * they are not translated yet.
 */
export function findMessageForms(
  texts: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): Map<string, MessageForms> {
  const messages = new Map<string, MessageForms>();
  const bases = pluralBases(texts, others);
  for (const [key, text] of texts) {
    if (text === '') continue;
    const parsed = parsePluralKey(key);
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

function pluralBases(...files: ReadonlyMap<string, string>[]): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const texts of files) {
    for (const [key, text] of texts) {
      const parsed = parsePluralKey(key);
      if (!parsed) continue;
      const partner = parsed.category !== 'other' && texts.has(pluralKeyOf({ ...parsed, category: 'other' }));
      if (partner || namesOf(text).has('count')) bases.add(baseOf(parsed));
    }
  }
  return bases;
}

function baseOf({ base, ordinal }: PluralKey): string {
  return ordinal ? `${base}_ordinal` : base;
}

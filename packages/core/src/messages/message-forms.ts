import { namesOf } from './placeholders.js';
import { type PluralKey, parsePluralKey, pluralKeyOf } from './plural.js';

/** A message with all its plural forms; one that has none has the one form `other`. */
export interface MessageForms {
  readonly plural: boolean;
  readonly ordinal: boolean;
  readonly forms: Map<string, { readonly key: string; readonly text: string }>;
}

/**
 * Gathers texts by message: `comments_one` and `comments_other` are forms of `comments`. An ending alone makes no
 * plural (`see_other`): its message also has a second form, in either language, or a count. Empty texts are left out:
 * they are not translated yet.
 */
export function findMessageForms(
  texts: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): Map<string, MessageForms> {
  const found = new Map<string, MessageForms>();
  const bases = pluralBases(texts, others);
  for (const [key, text] of texts) {
    if (text === '') continue;
    const read = parsePluralKey(key);
    const plural = read && bases.has(baseOf(read)) ? read : undefined;
    const name = plural ? baseOf(plural) : key;
    const message = found.get(name) ?? {
      plural: plural !== undefined,
      ordinal: plural?.ordinal ?? false,
      forms: new Map(),
    };
    message.forms.set(plural?.category ?? 'other', { key, text });
    found.set(name, message);
  }
  return found;
}

function pluralBases(...files: ReadonlyMap<string, string>[]): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const texts of files) {
    for (const [key, text] of texts) {
      const read = parsePluralKey(key);
      if (!read) continue;
      const partner = read.category !== 'other' && texts.has(pluralKeyOf({ ...read, category: 'other' }));
      if (partner || namesOf(text).has('count')) bases.add(baseOf(read));
    }
  }
  return bases;
}

function baseOf({ base, ordinal }: PluralKey): string {
  return ordinal ? `${base}_ordinal` : base;
}

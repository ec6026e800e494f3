/** The plural categories of CLDR. */
export type PluralCategory = Intl.LDMLPluralRule;

const suffix = /^(.+?)(_ordinal)?_(zero|one|two|few|many|other)$/s;

/** What a key's ending says: the base, whether it is an ordinal, and the category. */
export interface PluralKey {
  readonly base: string;
  readonly ordinal: boolean;
  readonly category: PluralCategory;
}

/**
 * Parses the plural ending of a key, as i18next JSON v4 writes it; undefined where there is none.
 *
 * @example
 * parsePluralKey('comments_other') // { base: 'comments', ordinal: false, category: 'other' }
 */
export function parsePluralKey(key: string): PluralKey | undefined {
  const [, base, ordinal, category] = suffix.exec(key) ?? [];
  if (base === undefined || category === undefined) return undefined;
  return { base, ordinal: ordinal !== undefined, category: category as PluralCategory };
}

/** Returns the name of the message whose form a key may be: `comments` for `comments_other`. */
export function messageName(key: string): string {
  return parsePluralKey(key)?.base ?? key;
}

/** Returns the key of a plural form: `comments_other`, `place_ordinal_one`. */
export function pluralKeyOf({ base, ordinal, category }: PluralKey): string {
  return `${base}${ordinal ? '_ordinal' : ''}_${category}`;
}

/** Returns the plural categories of a language, in CLDR's order. */
export function pluralCategories(tag: string, ordinal: boolean): PluralCategory[] {
  const order: PluralCategory[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const rules = new Intl.PluralRules([tag, 'en'], { type: ordinal ? 'ordinal' : 'cardinal' });
  const { pluralCategories: categories } = rules.resolvedOptions();
  return order.filter((category) => categories.includes(category));
}

/** Decides whether `many` serves counts below a thousand, as in Polish, and not only millions, as in French. */
export function needsMany(tag: string): boolean {
  const rules = new Intl.PluralRules([tag, 'en']);
  return Array.from({ length: 101 }, (_, count) => rules.select(count)).includes('many');
}

import { flattenMessages } from '../../messages/flatten.js';
import { wordsFor } from '../../messages/locale-words.js';
import { createCounterparts } from '../../messages/message-context.js';
import { findMessageForms, formFor, type MessageForms } from '../../messages/message-forms.js';
import { needsMany, pluralCategories } from '../../messages/plural.js';
import { collectSiteWords, type SiteWords } from '../../messages/site-words.js';
import type { MessageFile, Site, SiteLocale } from '../../types.js';

/** A text that a locale lacks: its key, and what the original says. */
export interface MissingWord {
  readonly key: string;
  /** The name of the message: of a plural form the key without its ending. */
  readonly name: string;
  readonly original: string;
}

/**
 * Lists the texts that a locale of a site lacks, of its own and of what is built in, with the plural forms of its language.
 *
 * @param locale One of the site's.
 * @param files The words of the site and of its theme.
 * @param asked The messages that templates ask for.
 */
export function findMissingWords(
  {
    site,
    files,
    asked,
  }: { readonly site: Site; readonly files: readonly MessageFile[]; readonly asked: ReadonlySet<string> },
  locale: SiteLocale,
): MissingWord[] {
  const words = collectSiteWords(site, files, asked);
  const reference = referenceOf(words);
  const texts = textsOf([locale], site, files);
  const present = findMessageForms(texts, reference);
  const originals = findMessageForms(
    new Map([...reference, ...textsOf(site.locales.slice(0, 1), site, files)]),
    reference,
  );
  const counterpartOf = createCounterparts(
    [...present.keys()].filter((name) => !words.standardNames.has(name)),
  );
  return [...findMessageForms(reference, texts)].flatMap(([name, model]) => {
    const isStandard = words.standardNames.has(name);
    const own = present.get(name);
    if (!own && !isStandard && counterpartOf(name) !== undefined) return [];
    return categoriesLeft(model, own, locale.language).map((category) => ({
      key: model.plural ? `${name}_${category}` : name,
      name,
      original: formFor(originals.get(name) ?? model, category)?.text ?? '',
    }));
  });
}

/** Returns the texts that say what a site must have, by key: those built in, in English, and its own. */
export function referenceOf({
  standard,
  models,
}: Pick<SiteWords, 'standard' | 'models'>): Map<string, string> {
  return new Map([...standard, ...[...models.values()].flatMap(({ texts }) => texts)]);
}

/** Returns the texts that some locales have already, by key. */
function textsOf(
  locales: readonly SiteLocale[],
  site: Site,
  files: readonly MessageFile[],
): Map<string, string> {
  const texts = new Map<string, string>();
  const chains = locales.map((locale) => wordsFor(locale, site, files));
  for (const { messages } of chains.flat())
    for (const [key, text] of flattenMessages(messages))
      if (text.trim() !== '' && !texts.has(key)) texts.set(key, text);
  return texts;
}

function categoriesLeft(
  model: MessageForms,
  own: MessageForms | undefined,
  language: string,
): readonly string[] {
  if (!model.plural) return own ? [] : ['other'];
  const needed = pluralCategories(language, model.ordinal);
  const isOptional = (category: string) => own !== undefined && category === 'many' && !needsMany(language);
  return needed.filter((category) => !own?.forms.has(category) && !isOptional(category));
}

import { flattenMessages } from './flatten.js';
import type { LocaleMessages } from './message-chain.js';
import { findMessageForms, formFor, type MessagesByName } from './message-forms.js';
import type { OriginalText } from './original-problems.js';
import { messageName } from './plural.js';
import type { OwnFile, SiteWords } from './site-words.js';

/** Finds the text that a form of a message translates. */
export type FindOriginal = (name: string, category: string) => OriginalText | undefined;

/** Messages that others may translate. */
interface Originals {
  readonly messages: MessagesByName;
  readonly languageOf: (name: string) => string | undefined;
  readonly isReworded: (name: string) => boolean;
}

/**
 * Returns what finds the originals of a file's messages: the words of the site's default locale, else those of the first
 * locale that has the message, else what is built in, which a language that has it, too, may word anew.
 *
 * @param below The words that the file's own win over.
 */
export function createOriginals(
  { file, locale }: OwnFile,
  { models, standard }: SiteWords,
  defaultFile: OwnFile | undefined,
  below: readonly LocaleMessages[],
): FindOriginal {
  const spoken = new Set(
    below
      .filter(({ messages }) => messages !== file.messages)
      .flatMap(({ messages }) => [...flattenMessages(messages).keys()].map(messageName)),
  );
  const ofDefault = defaultFile?.file === file ? undefined : defaultFile;
  const formsOf = (texts: ReadonlyMap<string, string>) => findMessageForms(texts, standard);
  const chain: readonly Originals[] = [
    {
      messages: formsOf(ofDefault ? flattenMessages(ofDefault.file.messages) : new Map()),
      languageOf: () => ofDefault?.locale.language,
      isReworded: () => false,
    },
    {
      messages: formsOf(new Map([...models.values()].flatMap(({ texts }) => texts))),
      languageOf: (name) => {
        const language = models.get(name)?.language;
        return language === locale.language ? undefined : language;
      },
      isReworded: () => false,
    },
    { messages: formsOf(standard), languageOf: () => 'en', isReworded: (name) => spoken.has(name) },
  ];
  return (name, category) => findOriginal(chain, name, category);
}

function findOriginal(chain: readonly Originals[], name: string, category: string): OriginalText | undefined {
  for (const { messages, languageOf, isReworded } of chain) {
    const message = messages.get(name);
    const text = message && formFor(message, category)?.text;
    const language = languageOf(name);
    if (text !== undefined && language !== undefined) return { text, language, reworded: isReworded(name) };
  }
  return undefined;
}

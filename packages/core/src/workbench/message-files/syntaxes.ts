import { i18nextSyntax, type MessageSyntax } from '../../messages/message-syntax.js';
import { placeholdersIn } from '../../messages/placeholders.js';
import type { PluralCategory, PluralKey } from '../../messages/plural.js';
import { foreignPlaceholders } from './foreign-placeholders.js';
import { recase } from './recase.js';

/** What files of messages are, as far as their texts are concerned; how they nest says nothing. */
export type MessageFileFormat = 'i18next' | 'plain' | 'table' | 'docusaurus';

/** `{{count}}`, `{count}`, `.Count` and what else names the number that chooses a form. */
const isCount = (placeholder: string): boolean =>
  /^[%{.]*\(?count\)?[}s]*$/i.test(placeholder) || placeholder === '.';

/** Returns the syntax in which the last part of a key names its plural form. */
function endingWith(mark: string): Pick<MessageSyntax, 'parsePlural' | 'pluralKey'> {
  const names = 'zero|one|two|few|many|other';
  const ending = new RegExp(`^(.+)${mark === '|' ? '\\|' : '\\.'}(${names})$`, 's');
  return {
    parsePlural(key): PluralKey | undefined {
      const [, base, category] = ending.exec(key) ?? [];
      if (base === undefined) return undefined;
      return { base, ordinal: false, category: category as PluralCategory };
    },
    pluralKey: ({ base, category }) => `${base}${mark}${category}`,
  };
}

const foreign = {
  placeholdersIn: foreignPlaceholders,
  isCount,
  contexts: false,
  nesting: false,
  namespaces: false,
  formats: false,
  recase,
} as const;

/** How the files of each format write their messages. */
export const syntaxes: Readonly<Record<MessageFileFormat, MessageSyntax>> = {
  // Projects may have formats of their own; single braces are no placeholders, but translators take them for some.
  i18next: {
    ...i18nextSyntax,
    namespaces: true,
    formats: false,
    recase,
    placeholdersIn: i18nextPlaceholders,
  },
  plain: {
    ...foreign,
    parsePlural: i18nextSyntax.parsePlural,
    pluralKey: i18nextSyntax.pluralKey,
    zero: true,
  },
  table: { ...foreign, ...endingWith('.'), zero: false },
  docusaurus: { ...foreign, ...endingWith('|'), zero: false },
};

function i18nextPlaceholders(text: string): ReadonlyMap<string, number> {
  const placeholders = new Map(placeholdersIn(text));
  const rest = text.replace(/\$t\([^()]*\)|\{\{[^{}]*\}\}/g, (written) => ' '.repeat(written.length));
  for (const { 0: name, index } of rest.matchAll(/\{[A-Za-z_][\w.]{0,60}\}/g))
    if (!placeholders.has(name)) placeholders.set(name, index);
  return placeholders;
}

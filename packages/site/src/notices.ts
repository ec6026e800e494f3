import type { Item, Library, LocaleView } from '@almanach/core';
import type { Translate } from './phrase.js';

/** A fact that a reader must know before reading a document. */
export interface Notice {
  readonly kind:
    | 'fallback'
    | 'machine'
    | 'translation-draft'
    | 'waiting'
    | 'draft'
    | 'future'
    | 'expired'
    | 'old';
  readonly text: string;
}

/** Lists the notices of a document, in the reader's language. */
export function noticesOf(
  item: Item,
  view: LocaleView,
  t: Translate,
  languageName: (language: string) => string,
  locales: Library['locales'],
): Notice[] {
  const notices: Notice[] = [];
  const nameOf = (code: string) => languageName(locales.find((each) => each.code === code)?.language ?? code);
  const add = (kind: Notice['kind'], text: string) => notices.push({ kind, text });
  if (item.missing) {
    const key = item.kind === 'article' ? 'translations.fallback' : 'theme.fallbackPage';
    add('fallback', t(key, { language: languageName(item.language) }));
  }
  const { state } = item.translation ?? {};
  if (state === 'machine') add('machine', t('translations.machine'));
  if (state === 'draft') add('translation-draft', t('translations.draft'));
  if (item.waitsFor) add('waiting', t('waiting', { languages: item.waitsFor.map(nameOf) }));
  if (item.draft) add('draft', t('theme.draft'));
  if (item.future && item.date) add('future', t('future', { date: view.date(item.date) }));
  if (item.expired && item.expires) add('expired', t('expired', { date: view.date(item.expires) }));
  const lastChange = item.updated ?? item.date;
  if (item.old && lastChange) add('old', t('theme.old', { date: view.date(lastChange) }));
  return notices;
}

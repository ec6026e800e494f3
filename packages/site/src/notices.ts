import type { Item, Library, LocaleView, OutlinePart } from '@almanach/core';
import type { Translate } from './phrase.js';

/** A fact that a reader must know before reading a document. */
export interface Notice {
  readonly kind:
    | 'fallback'
    | 'machine'
    | 'translation-draft'
    | 'stale'
    | 'waiting'
    | 'draft'
    | 'future'
    | 'expired'
    | 'old';
  readonly text: string;
  /** The parts of the page that it is about; none where it is about all of it. */
  readonly parts?: readonly NoticePart[];
  /** The address of the text that readers may read instead. */
  readonly original?: string;
}

/** A part of a page, with the id that leads there. */
interface NoticePart {
  readonly id: string;
  readonly title: string;
}

/** What notices are told from. */
export interface NoticeSources {
  readonly view: LocaleView;
  readonly t: Translate;
  readonly languageName: (language: string) => string;
  readonly locales: Library['locales'];
  /** Returns the address of the version that a document translates. */
  readonly originalOf: () => string | undefined;
}

/** Lists the notices of a document, in the reader's language. */
export function noticesOf(item: Item, sources: NoticeSources): Notice[] {
  const { view, t, languageName, locales } = sources;
  const notices: Notice[] = [];
  const nameOf = (code: string) => languageName(locales.find((each) => each.code === code)?.language ?? code);
  const add = (kind: Notice['kind'], text: string) => notices.push({ kind, text });
  if (item.missing) {
    const key = item.kind === 'article' ? 'translations.fallback' : 'theme.fallbackPage';
    add('fallback', t(key, { language: languageName(item.language) }));
  }
  notices.push(...translationNotices(item, sources));
  if (item.waitsFor) add('waiting', t('waiting', { languages: item.waitsFor.map(nameOf) }));
  if (item.draft) add('draft', t('theme.draft'));
  if (item.future && item.date) add('future', t('future', { date: view.date(item.date) }));
  if (item.expired && item.expires) add('expired', t('expired', { date: view.date(item.expires) }));
  const lastChange = item.updated ?? item.date;
  if (item.old && lastChange) add('old', t('theme.old', { date: view.date(lastChange) }));
  return notices;
}

/** Lists what a reader must know of a translation: that nobody has reviewed it, and that its original is another one now. */
function translationNotices(item: Item, { view, t, originalOf }: NoticeSources): Notice[] {
  const { state, stale = [] } = item.translation ?? {};
  const notices: Notice[] = [];
  if (state === 'machine') notices.push({ kind: 'machine', text: t('translations.machine') });
  if (state === 'draft') notices.push({ kind: 'translation-draft', text: t('translations.draft') });
  if (stale.length === 0) return notices;
  const date = item.updated ?? item.date;
  const text = date ? t('translations.stale', { date: view.date(date) }) : t('translations.staleUndated');
  const original = originalOf();
  return [
    ...notices,
    { kind: 'stale', text, parts: staleParts(item, stale), ...(original !== undefined && { original }) },
  ];
}

/** Names the parts that stale blocks stand in, each once; those before the first heading are the beginning of the text. */
function staleParts(item: Item, stale: readonly { readonly id: string }[]): NoticePart[] {
  const { outline } = item;
  const parts = new Map<string, NoticePart>();
  for (const { id } of stale) {
    const part = partWith(outline, id);
    const key = part?.id ?? '';
    if (!parts.has(key)) parts.set(key, { id, title: part?.title ?? item.title });
  }
  return [...parts.values()];
}

/** Finds the deepest part that holds an id. */
function partWith(outline: readonly OutlinePart[], id: string): OutlinePart | undefined {
  const part = outline.find((each) => each.id === id || each.html.includes(` id="${id}"`));
  return part && part.id !== id ? (partWith(part.children, id) ?? part) : part;
}

import { formatDiagnostics, type Item, type Library, lineAddress } from '@almanach/core';
import type { ComparedTranslation } from '@almanach/core/node';
import type { Translation } from './list-translations.js';

/** A block of the original, or of the translation, as a page shows it. */
interface ShownBlock {
  readonly line: number;
  readonly text: string;
  /** The address of the line. */
  readonly href: string | undefined;
}

/** Makes what the template of a translation's page is given: blocks side by side, what is wrong, and what is left to do. */
export function translationContext(
  { item, original, view }: Translation,
  { reports, basis }: ComparedTranslation,
  { site: { edit } }: Library,
) {
  const shown = (file: string, line: number, text: string): ShownBlock => ({
    line,
    text,
    href: edit && lineAddress(edit, file, line),
  });
  const lang = /^fr\b/.test(view.language) ? 'fr' : 'en';
  return {
    item,
    original,
    basis,
    blocks: reports.map(({ state, kind, line, text, original: from, diff }) => ({
      state,
      kind,
      diff,
      original: from && shown(original.file, from.line, from.text),
      translation: line === undefined ? undefined : shown(item.file, line, text ?? ''),
    })),
    words: reports.reduce((sum, { words }) => sum + words, 0),
    report: reportOf(item, lang),
    reportLanguage: lang,
    diagnostics: '',
  };
}

function reportOf({ diagnostics }: Item, lang: 'en' | 'fr'): string {
  return formatDiagnostics(diagnostics, { lang, all: true });
}

import type { TranslateWord } from './words.js';

/** The words that a Markdown text alone needs, by language: those of `locales/`, where a test compares them. */
export const builtInWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: {
    'alert.note': 'ملاحظة',
    'alert.tip': 'نصيحة',
    'alert.important': 'مهم',
    'alert.warning': 'تنبيه',
    'alert.caution': 'تحذير',
    'footnotes.label': 'الحواشي',
    'footnotes.back': 'العودة إلى النص، الحاشية {{reference}}',
    'table.label': 'الجدول {{number}}',
  },
  de: {
    'alert.note': 'Hinweis',
    'alert.tip': 'Tipp',
    'alert.important': 'Wichtig',
    'alert.warning': 'Warnung',
    'alert.caution': 'Vorsicht',
    'footnotes.label': 'Fußnoten',
    'footnotes.back': 'Zurück zum Text, Fußnote {{reference}}',
    'table.label': 'Tabelle {{number}}',
  },
  en: {
    'alert.note': 'Note',
    'alert.tip': 'Tip',
    'alert.important': 'Important',
    'alert.warning': 'Warning',
    'alert.caution': 'Caution',
    'footnotes.label': 'Footnotes',
    'footnotes.back': 'Back to the text, note {{reference}}',
    'table.label': 'Table {{number}}',
  },
  es: {
    'alert.note': 'Nota',
    'alert.tip': 'Consejo',
    'alert.important': 'Importante',
    'alert.warning': 'Advertencia',
    'alert.caution': 'Precaución',
    'footnotes.label': 'Notas',
    'footnotes.back': 'Volver al texto, nota {{reference}}',
    'table.label': 'Tabla {{number}}',
  },
  fr: {
    'alert.note': 'Remarque',
    'alert.tip': 'Conseil',
    'alert.important': 'Important',
    'alert.warning': 'Avertissement',
    'alert.caution': 'Attention',
    'footnotes.label': 'Notes',
    'footnotes.back': 'Retour au texte, note {{reference}}',
    'table.label': 'Tableau {{number}}',
  },
  it: {
    'alert.note': 'Nota',
    'alert.tip': 'Suggerimento',
    'alert.important': 'Importante',
    'alert.warning': 'Avvertenza',
    'alert.caution': 'Attenzione',
    'footnotes.label': 'Note',
    'footnotes.back': 'Torna al testo, nota {{reference}}',
    'table.label': 'Tabella {{number}}',
  },
};

/** Returns what translates the words of a Markdown text into a language; into English where there are none in it. */
export function translateBuiltIn(language: string): TranslateWord {
  const code = language.split('-', 1)[0]?.toLowerCase() ?? '';
  const words = (Object.hasOwn(builtInWords, code) ? builtInWords[code] : undefined) ?? builtInWords.en ?? {};
  return (key, values = {}) =>
    (words[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

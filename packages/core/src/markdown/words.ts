/** Gives the words of an interface text by its key, `'alert.note'`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const english: Readonly<Record<string, string>> = {
  'alert.note': 'Note',
  'alert.tip': 'Tip',
  'alert.important': 'Important',
  'alert.warning': 'Warning',
  'alert.caution': 'Caution',
  'footnotes.label': 'Footnotes',
  'footnotes.back': 'Back to the text, note {reference}',
};

const french: Readonly<Record<string, string>> = {
  'alert.note': 'Remarque',
  'alert.tip': 'Conseil',
  'alert.important': 'Important',
  'alert.warning': 'Avertissement',
  'alert.caution': 'Attention',
  'footnotes.label': 'Notes',
  'footnotes.back': 'Retour au texte, note {reference}',
};

/** Gives the words that a Markdown text alone needs, in French for a French locale and in English for another. */
export function builtInWords(locale: string): Say {
  const words = /^fr(?:-|$)/i.test(locale) ? french : english;
  return (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

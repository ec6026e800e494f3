/** Code of a tool that stands in a text. */
export interface CodeInText {
  readonly code: string;
  /** What readers see of it: its titles, labels and captions. */
  readonly words: readonly string[];
}

const marks = /[{%<:]|https?:/;
const templates =
  /\{\{[<%]?[^{}]{0,1000}[>%]?\}\}|\{%[^{}]{0,1000}%\}|\{[^{}\n]{0,300}\}|<%[^%]{0,1000}%>|%[a-z]\b|%\([a-z_]\w*\)[a-z]|:[a-z][a-z0-9_+-]{1,60}:|https?:\/\/[^\s<>()[\]{}"'`]+/gi;
const attribute = /([A-Za-z_][\w-]*)[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)')/g;
/** What is shown of a call, by the names of attributes. */
const shown: ReadonlySet<string> = new Set([
  'title',
  'label',
  'alt',
  'caption',
  'description',
  'summary',
  'heading',
]);

/** Finds placeholders, calls, template code and bare addresses in a text, in their order. */
export function codesInText(text: string): readonly CodeInText[] {
  if (!marks.test(text)) return [];
  return Array.from(text.matchAll(templates), ([code]) => ({ code, words: wordsOfCall(code) }));
}

/** Returns what a call shows of its attributes. */
export function wordsOfCall(call: string): string[] {
  if (!call.includes('=')) return [];
  return Array.from(call.matchAll(attribute)).flatMap(([, name = '', double, single]) => {
    const words = (double ?? single ?? '').trim();
    return shown.has(name.toLowerCase()) && /\p{L}/u.test(words) ? [words] : [];
  });
}

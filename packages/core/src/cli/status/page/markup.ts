import { escapeHtml } from '../../../text/escape-html.js';

/** Finished HTML, which is written as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Insertion = Markup | string | number | undefined | readonly Insertion[];

/** Writes HTML: whatever is inserted is escaped, unless it is finished HTML itself. */
export function markup(parts: TemplateStringsArray, ...insertions: readonly Insertion[]): Markup {
  return new Markup(parts.map((part, index) => part + writeInsertion(insertions[index])).join(''));
}

function writeInsertion(insertion: Insertion): string {
  if (insertion instanceof Markup) return insertion.text;
  if (typeof insertion === 'object') return insertion.map(writeInsertion).join('');
  return escapeHtml(String(insertion ?? ''));
}

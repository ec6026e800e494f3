import { escapeHtml } from './escape-html.js';
import { misuse } from './expect.js';

/** Finished HTML: it is written as it is, where a text would be escaped. Only the tag `html` makes it. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template of HTML is filled with: a text or number, which is escaped; HTML; or a list of those. */
export type HtmlValue = string | number | Html | readonly HtmlValue[];

/** The tag of templates of HTML. */
export type HtmlTag = (pieces: TemplateStringsArray, ...values: readonly HtmlValue[]) => Html;

/**
 * Returns a template as finished HTML. The texts that it is filled with are escaped, for an element or an attribute
 * between quotes.
 *
 * @throws TypeError where it is filled with anything else, such as an attribute that was not written.
 * @example
 * String(html`<p title="${'R&D'}">${html`<b>a</b>`}</p>`) // '<p title="R&#38;D"><b>a</b></p>'
 */
export const html: HtmlTag = (pieces, ...values) => {
  const written = values.map((value, index) => writeValue(value) + (pieces[index + 1] ?? ''));
  return new Html((pieces[0] ?? '') + written.join(''));
};

function writeValue(value: unknown): string {
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(writeValue).join('');
  throw misuse('a text, a number or HTML in a template of HTML', value);
}

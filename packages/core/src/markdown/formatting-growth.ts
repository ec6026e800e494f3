import type { Element, Root } from 'hast';
import { mostHtml } from '../text/html-room.js';
import { type Excess, lineOf } from './bounds.js';

/** Elements that a parser of HTML opens again in every block behind the one that they were left open in. */
const formatting = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i;

/** How much of that may come to be, in times of the text, and some for short ones. */
const mostTimes = 4;
const spare = 16 * 1024;

/**
 * Finds where the elements that a text leaves open would be opened again too often, before a parser of HTML does so;
 * undefined where they would not. It takes every element for a place where they are, so it rather counts too many.
 *
 * @see https://html.spec.whatwg.org/#reconstruct-the-active-formatting-elements
 */
export function findFormattingExcess(tree: Root, length: number): Excess | undefined {
  const growth = new FormattingGrowth(length * mostTimes + spare);
  const found = `${Math.round(mostHtml(length) / 1024)} KB`;
  return growth.visit(tree) ? undefined : { rule: 'html-too-long', found, line: growth.line };
}

/** Adds up what the elements that are open become, from one element to the next. */
class FormattingGrowth {
  line = 1;
  readonly #most: number;
  readonly #open: { readonly name: string; readonly length: number }[] = [];
  #openLength = 0;
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Visits what stands below a node, and returns whether it stays within bounds. */
  visit(parent: Root | Element): boolean {
    return parent.children.every((child) => {
      this.line = lineOf(child) ?? this.line;
      if (child.type === 'raw') this.#readTags(child.value);
      if (child.type === 'element') this.#length += this.#openLength;
      return this.#length <= this.#most && (child.type !== 'element' || this.visit(child));
    });
  }

  #readTags(html: string): void {
    for (const [written, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*/gi)) {
      this.#length += this.#openLength;
      if (!formatting.test(name)) continue;
      if (!close) {
        this.#open.push({ name: name.toLowerCase(), length: written.length });
        this.#openLength += written.length;
      } else if (this.#open.at(-1)?.name === name.toLowerCase())
        this.#openLength -= this.#open.pop()?.length ?? 0;
    }
  }
}

/** A tag whose content is prose however far it is indented. */
interface OpenElement {
  readonly name: string;
  /** The column in which its tag is read, where its content shall stand too. */
  readonly base: number;
  /** The column in which the content starts; undefined before its first line. */
  content: number | undefined;
}

/** The columns between which the lines of a block are cut. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Where a line stands that may be the content of a tag. */
export interface LinePlace {
  /** The column of its text. */
  readonly indent: number;
  /** The column in which a line of the innermost item starts. */
  readonly item: number;
  /** What it is of: further lines of a paragraph may be indented, and those of code are as its first one is. */
  readonly role: 'first' | 'further' | 'code';
}

/**
 * How far the content of tags such as `<Tabs>` is indented. It is prose, as MDX reads it, and no block of code.
 *
 * @see https://mdxjs.com/docs/what-is-mdx/#markdown
 */
export class ElementContent {
  readonly #open: OpenElement[] = [];
  /** That of the present block. */
  #cut: Cut = { from: 0, to: 0 };

  open(name: string, column: number): void {
    this.#open.push({ name: name.toLowerCase(), base: column, content: undefined });
  }

  /** Returns whether a tag of that name was open. */
  close(name: string): boolean {
    const index = this.#open.findLastIndex((element) => element.name === name.toLowerCase());
    if (index >= 0) this.#open.length = index;
    return index >= 0;
  }

  /** Returns how many columns of its indentation a line loses; those of an item or a list within it stay. */
  columnsOf({ indent, item, role }: LinePlace): number {
    const element = this.#open.at(-1);
    if (!element) return 0;
    element.content ??= indent;
    if (role !== 'code') {
      const { content, base } = element;
      const rest = indent - Math.max(0, Math.min(indent, content) - base);
      const column = Math.max(base, Math.min(item, rest));
      const isDeep = role === 'first' && rest - column >= 4;
      this.#cut = isDeep ? { from: indent, to: column } : { from: content, to: base };
    }
    return Math.max(0, Math.min(indent, this.#cut.from) - this.#cut.to);
  }
}

/** Returns how many characters the first columns of a line take, all of them white space. */
export function charactersOf(line: string, columns: number): number {
  let width = 0;
  let count = 0;
  for (; width < columns && count < line.length; count++) width += line[count] === '\t' ? 4 - (width % 4) : 1;
  return count;
}

/** The tags that have a line to themselves and between which Markdown stands. */
export class OpenTags {
  /** How many tags of components are open. */
  #components = 0;
  /** The elements of HTML that are open, by name. */
  readonly #elements: string[] = [];

  /** Whether a line may be indented as far as one likes, and is no code. */
  get isDeep(): boolean {
    return this.#components > 0;
  }

  /** Decides whether a line closes an element in which Markdown stands. */
  isClosedBy(line: string): boolean {
    const last = this.#elements.at(-1);
    return last !== undefined && line.trim().toLowerCase() === `</${last}>`;
  }

  /**
   * Counts a tag that has its line to itself.
   *
   * @param element The name of the element that it opens; undefined of a component.
   */
  add(line: string, element: string | undefined): void {
    const tag = line.trim();
    if (element !== undefined) this.#elements.push(element);
    else if (this.isClosedBy(tag)) this.#elements.pop();
    else if (tag.startsWith('</')) this.#components = Math.max(0, this.#components - 1);
    else if (!tag.endsWith('/>') && !/<\/[^<>]+>$/.test(tag)) this.#components++;
  }
}

/** A line of a field or an item whose value begins with a bracket or brace. */
const opening = /^[ \t]*(?:- +)*(?:(?:"[^"\n]{0,100}"|'[^'\n]{0,100}'|[\w.-]{1,100})[ \t]*:[ \t]+)?(?=[[{])/;
/** A field at the margin: the list before it lacks its bracket. */
const nextField = /^[\w-]{1,60}:(?:[ \t]|$)/;

/**
 * Writes each list in brackets and each group in braces on one line, at equal length, so that YAML reads those whose
 * lines are not indented or begin with a tab; undefined where one is not closed.
 *
 * @example
 * joinFlow('tags: [\n"a",\n\t"b"\n]\n') // 'tags: [ "a", "b" ]\n', with spaces for the line ends and the tab
 */
export function joinFlow(text: string): string | undefined {
  const lines = text.split('\n');
  const joined: string[] = [];
  const reader = new FlowReader();
  for (const line of lines) {
    if (reader.isInside) {
      if (reader.isList && nextField.test(line)) return undefined;
      joined.push(` ${reader.read(line.replace(/^[ \t]+/, (indent) => ' '.repeat(indent.length)))}`);
      continue;
    }
    const start = opening.exec(line)?.[0].length;
    const read = start === undefined ? line : line.slice(0, start) + reader.read(line.slice(start));
    joined.push(joined.length === 0 ? read : `\n${read}`);
  }
  return reader.isInside ? undefined : joined.join('');
}

/** Follows brackets, braces and quotes from line to line. */
class FlowReader {
  readonly #open: string[] = [];
  #quote = '';

  get isInside(): boolean {
    return this.#open.length > 0;
  }

  /** Whether the innermost that is open is a list, and no text in quotes. */
  get isList(): boolean {
    return this.#quote === '' && this.#open.at(-1) === '[';
  }

  /** Reads a line, and returns it without its comment where the next line will stand behind it. */
  read(line: string): string {
    let before = '';
    for (let index = 0; index < line.length; index++) {
      const character = line.charAt(index);
      if (this.#quote !== '') index += this.#readQuoted(character);
      else if (character === '#' && /^\s?$/.test(line.charAt(index - 1))) {
        return this.isInside ? line.slice(0, index).padEnd(line.length) : line;
      } else this.#readMark(character, before);
      if (character.trim() !== '') before = character;
    }
    return line;
  }

  /** Reads a character between quotes; returns how many behind it are none of the text's end. */
  #readQuoted(character: string): number {
    if (character === '\\' && this.#quote === '"') return 1;
    if (character === this.#quote) this.#quote = '';
    return 0;
  }

  /** Reads a character outside quotes: within a word, those open nothing. */
  #readMark(character: string, before: string): void {
    if (/["']/.test(character) && /^[[{,:]?$/.test(before)) this.#quote = character;
    else if (/[[{]/.test(character)) this.#open.push(character);
    else if (/[\]}]/.test(character)) this.#open.pop();
  }
}

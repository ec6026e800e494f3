/** A text that is yet to be translated. */
export interface TodoEntry {
  readonly key: string;
  /** The text of the original. */
  readonly original: string;
  /** What it is for. */
  readonly description?: string | undefined;
}

const line = /^(?:("(?:[^"\\]|\\.)*")|([^\s#":][^:]*)):(?:\s|$)/;

/** Reads the keys of a list of what is to be translated: lines of YAML, each with a key and the text of the original. */
export function parseTodoList(text: string): string[] {
  return text.split(/\r?\n/).flatMap((each) => {
    const [, quoted, plain] = line.exec(each) ?? [];
    return quoted === undefined ? (plain ?? []) : (unquote(quoted) ?? []);
  });
}

function unquote(quoted: string): string | undefined {
  try {
    const key: unknown = JSON.parse(quoted);
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Formats a list of what is to be translated, each text below a comment on what it is for.
 *
 * @example
 * formatTodoList([{ key: 'home', original: 'Home', description: 'The name of the home page.' }])
 * // '# The name of the home page.\nhome: "Home"\n'
 */
export function formatTodoList(entries: readonly TodoEntry[]): string {
  return entries
    .map(({ key, original, description }) => {
      const comment = description === undefined ? '' : `# ${description.replace(/\s+/g, ' ')}\n`;
      const name = /^[A-Za-z_][\w.-]*$/.test(key) ? key : JSON.stringify(key);
      return `${comment}${name}: ${JSON.stringify(original)}\n`;
    })
    .join('');
}

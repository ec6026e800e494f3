/**
 * Returns the error for a value that a program, not an author, got wrong.
 *
 * @example
 * misuse('a calendar date', '2015-02-30').message // 'Expected a calendar date, not `2015-02-30`'
 */
export function misuse(expected: string, found: unknown): TypeError {
  return new TypeError(`Expected ${expected}, not \`${describe(found)}\``);
}

/**
 * Returns options as they are.
 *
 * @param names What they must hold, for the error.
 * @throws TypeError where they are no options.
 */
export function expectOptions<Options>(options: Options, names: string): Options {
  if (typeof options === 'object' && options !== null) return options;
  throw misuse(`options with ${names}`, options);
}

/** Some values, such as an object without prototype, cannot be turned into text. */
function describe(value: unknown): string {
  try {
    return String(value).slice(0, 100);
  } catch {
    return typeof value;
  }
}

/**
 * Creates the error for a wrong value that a program, not an author, has passed.
 *
 * @example
 * misuse('a calendar date', '2015-02-30').message // 'Expected a calendar date, not `2015-02-30`'
 */
export function misuse(expected: string, found: unknown): TypeError {
  return new TypeError(`Expected ${expected}, not \`${describe(found)}\``);
}

/**
 * Returns options unchanged, after a check that they are an object.
 *
 * @param names The names that they must hold, for the error.
 * @throws TypeError if they are not an object.
 */
export function expectOptions<Options>(options: Options, names: string): Options {
  if (typeof options === 'object' && options !== null) return options;
  throw misuse(`options with ${names}`, options);
}

/** Describes a value as text. Some values, such as an object without prototype, cannot be converted to text. */
function describe(value: unknown): string {
  try {
    return String(value).slice(0, 100);
  } catch {
    return typeof value;
  }
}

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
 * Checks that an argument is a text: a program may be written without types.
 *
 * @param expected What the argument is for, with its article: `'a text to typeset'`.
 * @throws TypeError where the value is no text.
 */
export function expectText(value: unknown, expected: string): void {
  if (typeof value !== 'string') throw misuse(expected, value);
}

/**
 * Checks that an argument is a text that is not empty.
 *
 * @throws TypeError where the value is no text, or empty.
 */
export function expectName(value: unknown, expected: string): void {
  if (typeof value !== 'string' || value === '') throw misuse(expected, value);
}

/**
 * Returns an argument, after a check that it is an object.
 *
 * @throws TypeError where the value is no object, or a list.
 */
export function expectObject<Value>(value: Value, expected: string): Value {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw misuse(expected, value);
}

/**
 * Checks that an argument is a list.
 *
 * @throws TypeError where the value is no list.
 */
export function expectList(value: unknown, expected: string): void {
  if (!Array.isArray(value)) throw misuse(expected, value);
}

/** Describes a value as text. Some values, such as an object without prototype, cannot be converted to text. */
function describe(value: unknown): string {
  try {
    return String(value).slice(0, 100);
  } catch {
    return typeof value;
  }
}

import { misuse } from '../date/misuse.js';

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
 * Checks that an argument is an object.
 *
 * @throws TypeError where the value is no object, or a list.
 */
export function expectObject(value: unknown, expected: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misuse(expected, value);
}

/**
 * Checks that an argument is a list.
 *
 * @throws TypeError where the value is no list.
 */
export function expectList(value: unknown, expected: string): void {
  if (!Array.isArray(value)) throw misuse(expected, value);
}

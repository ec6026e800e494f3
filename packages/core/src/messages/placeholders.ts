/**
 * Gives the names between {{ and }} in a message, without their formats.
 *
 * @example
 * namesOf('Articles {{month, ofMonth}}') // Set { 'month' }
 */
export function namesOf(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, inner = '']) =>
    (inner.split(',')[0] ?? '').replace(/^-/, '').trim(),
  );
  return new Set(names);
}

/**
 * Returns the names between {{ and }} in a message, without their formats.
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

/**
 * Returns the formats between {{ and }} in a message, as they are written.
 *
 * @example
 * formatsOf('Articles {{month, ofMonth}}') // ['ofMonth']
 */
export function formatsOf(text: string): string[] {
  return [...text.matchAll(/\{\{[^{},]*,([^{}]*)\}\}/g)].map(([, format = '']) => format.trim());
}

/**
 * Returns the names between {{ and }} in a message, without their formats.
 *
 * @example
 * namesOf('Articles {{month, ofMonth}}') // Set { 'month' }
 */
export function namesOf(text: string): ReadonlySet<string> {
  return new Set(placeholdersIn(text).keys());
}

/** Finds the names between {{ and }} in a message, each with the offset of the first braces around it. */
export function placeholdersIn(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (const { 1: inner = '', index } of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const name = (inner.split(',')[0] ?? '').replace(/^-/, '').trim();
    if (!offsets.has(name)) offsets.set(name, index);
  }
  return offsets;
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

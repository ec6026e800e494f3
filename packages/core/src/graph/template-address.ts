/** What to do about an address that a template was to complete. */
export const fillIn = 'Write the address itself: nothing fills in what stands between braces.';

/**
 * Gives an address without what a template was to fill in; undefined where there is nothing of the kind.
 *
 * @example
 * withoutTemplate('{{ site.baseurl }}/contact/') // '/contact/'
 */
export function withoutTemplate(address: string): string | undefined {
  const rest = address.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, '');
  return rest === address ? undefined : rest;
}

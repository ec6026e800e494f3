/** What to do about an address that a template was to complete. */
export const fillIn = 'Write the address itself: nothing fills in what stands between braces.';

const shortcode = /\{[{%][<%]?\s*(?:(?:rel)?ref|post_url|link)\s+["']?([^"'\s%>}]+)["']?\s*[>%]?[%}]\}/;

/**
 * Gives an address without what a template was to fill in, or what the template names; undefined where there is nothing
 * of the kind.
 *
 * @example
 * withoutTemplate('{{ site.baseurl }}/contact/') // '/contact/'
 * withoutTemplate('{{< ref "contact.md" >}}') // 'contact.md'
 */
export function withoutTemplate(address: string): string | undefined {
  const rest = address
    .replace(shortcode, '$1')
    .replace(/\{\{\s*["']([^"'{}]*)["'][^{}]*\}\}/, '$1')
    .replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, '');
  return rest === address ? undefined : rest;
}

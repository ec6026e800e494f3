/**
 * Returns what of an address must survive translation: of another site all of it, of the same one the name of the page
 * or file, since folders, extensions and parts of pages differ between languages and versions; undefined where nothing is
 * left, as of `#part`.
 *
 * @example
 * addressCode('../guide/setup.md#install') // 'setup'
 * addressCode('https://example.org/a/') // 'https://example.org/a'
 */
export function addressCode(url: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return url.replace(/\/$/, '');
  const [path = ''] = url.split(/[?#]/, 1);
  const names = path.split('/').filter((name) => name !== '' && name !== '.' && name !== '..');
  const plain = names.map((name) => name.replace(/\.[a-z0-9]{1,5}$/i, ''));
  return plain.findLast((name) => name !== '' && name !== 'index' && name !== '_index');
}

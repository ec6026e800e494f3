/**
 * Whether a path, `'fr/index.html'`, stays in the folder that it is written below on every system.
 *
 * @example
 * isInside('fr/../../secret') // false
 */
export function isInside(path: string): boolean {
  if (path === '' || /^[/\\]|^[a-z]:|[\0\\]/i.test(path)) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

/**
 * Decides whether a path, `'fr/index.html'`, stays inside the folder that it is joined to.
 *
 * @example
 * isInside('fr/../../secret') // false
 */
export function isInside(path: string): boolean {
  if (path === '' || /^\/|[\0\\]/.test(path)) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

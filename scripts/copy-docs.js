// @ts-check
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Papers for who works on the packages themselves. */
const ofWorkshop = new Set(['architecture.md', 'speed.md']);

/**
 * Copies the documentation into a package, for whoever installs it; what lies outside of it is named, and not linked.
 *
 * @param {string} root
 * @param {string} folder The folder of the package.
 * @returns {() => void} What removes the copy.
 */
export function copyDocs(root, folder) {
  const from = join(root, 'docs');
  const to = join(folder, 'docs');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const name of readdirSync(from).filter((each) => each.endsWith('.md') && !ofWorkshop.has(each))) {
    const text = readFileSync(join(from, name), 'utf8');
    const outside = /\[([^[\]]*)\]\((?:\.\.\/[^()\s]*|(?:architecture|speed)\.md[^()\s]*)\)/g;
    writeFileSync(join(to, name), text.replace(outside, '$1'));
  }
  return () => rmSync(to, { recursive: true, force: true });
}

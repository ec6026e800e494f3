import type { Element, Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import { directionOf } from '../locale.js';
import { plainText } from './plain-text.js';

const code: ReadonlySet<string> = new Set(['code', 'kbd', 'pre', 'samp']);
const webAddress = /^(?:(?:https?|ftp):\/\/|www\.|mailto:)\S+$/i;
const mailAddress = /^[\w.+-]+@[\w.-]+$/;
const hostAndPath = /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#:]\S*)?$/i;
const telephone = /^[+(]?[\d\s().-]+$/;

/**
 * Keeps code, and links whose text is an address, from left to right among text that runs from right to left: there,
 * `--help` would be shown as `help--`. A direction that the author wrote stays.
 *
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function rehypeCodeDirections({
  language,
}: {
  readonly language: string;
}): (tree: Root, file: VFile) => undefined {
  const isRightToLeft = directionOf(language) === 'rtl';
  return (tree, file) => {
    if (isRightToLeft || /rtl/i.test(String(file))) setDirections(tree, isRightToLeft);
  };
}

function setDirections(parent: Parents, isRightToLeft: boolean): undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { dir } = child.properties;
    if (typeof dir !== 'string' && isRightToLeft && runsLeftToRight(child)) child.properties.dir = 'ltr';
    const own = typeof dir === 'string' ? dir.toLowerCase() === 'rtl' : isRightToLeft;
    setDirections(child, own && child.properties.dir !== 'ltr');
  }
}

function runsLeftToRight(element: Element): boolean {
  if (code.has(element.tagName)) return true;
  if (element.tagName !== 'a') return false;
  const text = plainText(element);
  return [webAddress, mailAddress, hostAndPath, telephone].some((pattern) => pattern.test(text));
}

import { escapeHtml } from '../text/escape-html.js';
import type { ElementTag, Imports, WrittenAttribute } from './element-syntax.js';
import { valueOfExpression } from './jsx-values.js';

/** What attributes of React are called in HTML, where more than the capitals differ. */
const htmlNames: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

/**
 * Returns attributes as HTML, those of which nobody knows the value left out; of an address, what was written shows where
 * it leads nowhere.
 *
 * @example
 * htmlOfAttributes([{ name: 'className', value: 'row' }, { name: 'width', expression: '300' }], new Map())
 * // ' class="row" width="300"'
 */
export function htmlOfAttributes(attributes: readonly WrittenAttribute[], imports: Imports): string {
  return attributes
    .map(({ name, value = '', expression }) => {
      const known = expression === undefined ? undefined : knownValue(name, expression, imports);
      if (known === undefined && expression !== undefined) return '';
      // What stands between quotes is HTML already.
      const written = known === undefined ? value.replaceAll('"', '&#34;') : escapeHtml(known);
      return ` ${htmlNames[name] ?? name}${written === '' ? '' : `="${written}"`}`;
    })
    .join('');
}

function knownValue(name: string, expression: string, imports: Imports): string | undefined {
  if (name === 'style') return styleOf(expression);
  const known = valueOfExpression(expression, imports);
  return known === undefined && /^(?:src|href|poster)$/.test(name) ? `{${expression.trim()}}` : known;
}

const style = /(?<![\w-])([A-Za-z][\w-]{0,60})["']?\s{0,20}:\s{0,20}(?:"([^"]*)"|'([^']*)'|([\w.%-]+))/g;

/** Returns a group of styles, `{ textAlign: 'center', padding: 4 }`, as CSS. */
function styleOf(expression: string): string {
  return [...expression.matchAll(style)]
    .map(([, name = '', double, single, bare = '']) => {
      const value = double ?? single ?? (/^\d+$/.test(bare) && bare !== '0' ? `${bare}px` : bare);
      return `${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}: ${value}`;
    })
    .join('; ');
}

const voidElement = /^(?:area|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Returns a tag of JSX as HTML: one that ends itself has an end. */
export function htmlOfElement({ form, name, attributes }: ElementTag, imports: Imports): string {
  if (form === 'close') return `</${name}>`;
  // What makes a picture smaller at build is a picture all the same.
  const isPicture = /^(?:Image|Picture|Img)$/.test(name) && attributes.some((each) => each.name === 'src');
  if (isPicture) return `<img${htmlOfAttributes(attributes, imports)}>`;
  const open = `<${name}${htmlOfAttributes(attributes, imports)}>`;
  return form === 'single' && !voidElement.test(name) ? `${open}</${name}>` : open;
}

/** Decides whether an element has no content, whatever its tag looks like. */
export function isVoidElement(name: string): boolean {
  return voidElement.test(name);
}

import type { Element, ElementContent, Root } from 'hast';
import { find, svg } from 'property-information';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import { VFile } from 'vfile';
import type { Element as XmlElement } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { kindOf } from '../../address.js';
import { eachElement } from '../walk.js';
import { activePart, findActive, isPicture } from './find-active.js';
import { attributes, elements } from './names.js';

/** A drawing without what a browser could run. */
export interface SanitizedSvg {
  readonly svg: string;
  /** What a browser would have run in it, `'<script>'`; undefined where there was nothing. */
  readonly active?: string;
}

/** A longer drawing is not looked through. */
const longest = 8 * 1024 * 1024;

const schema: Options = {
  tagNames: [...elements],
  attributes: { '*': attributes.map((name) => find(svg, name).property) },
  protocols: { href: ['http', 'https', 'data'], xLinkHref: ['http', 'https', 'data'] },
  required: {},
  clobber: [],
  strip: ['script', 'foreignObject', 'iframe', 'object', 'embed'],
  allowComments: false,
  allowDoctypes: false,
};
const addressed = ['href', 'xLinkHref'] as const;

/**
 * Returns a drawing without what a browser could run: elements and attributes that are not known to be harmless, and
 * addresses outside the drawing but for the links of a reader. What it would have run is told.
 *
 * @example
 * sanitizeSvg('<svg onload="x()"><circle r="1"/></svg>')
 * // { svg: '<svg xmlns="http://www.w3.org/2000/svg" …><circle r="1"/></svg>', active: 'onload' }
 * @see https://github.com/cure53/DOMPurify
 */
export function sanitizeSvg(text: string): SanitizedSvg {
  const empty = write({ type: 'element', tagName: 'svg', properties: {}, children: [] });
  if (text.length > longest) return { svg: empty, active: 'more than can be looked through' };
  try {
    const tree = parse(text);
    const active = findActive(tree);
    const root = firstDrawing(tree);
    if (!root) return { svg: empty, active: active ?? 'no drawing' };
    return { svg: write(clean(root)), ...(active !== undefined && { active }) };
  } catch (error) {
    // What is nested too deep for the call stack, no browser shows either.
    if (error instanceof RangeError) return { svg: empty, active: 'nesting too deep to be looked through' };
    throw error;
  }
}

function write(root: Element): string {
  return `${toXml(toElement(root), { closeEmptyElements: true, tightClose: true })}\n`;
}

function parse(text: string): Root {
  const tree: Root = { type: 'root', children: [{ type: 'raw', value: text }] };
  return rehypeRaw()(tree, new VFile());
}

function firstDrawing({ children }: Root): Element | undefined {
  return children.find((child) => child.type === 'element' && child.tagName === 'svg') as Element | undefined;
}

function clean(root: Element): Element {
  eachElement({ type: 'root', children: [root] }, keepWithin);
  const cleaned = rehypeSanitize(schema)({ type: 'root', children: [root] });
  return firstDrawing(cleaned) ?? { type: 'element', tagName: 'svg', properties: {}, children: [] };
}

/** Deletes what leads out of a drawing: addresses that no reader follows, and styles that load something. */
function keepWithin(element: Element): void {
  const { tagName, properties } = element;
  if (/^(?:set|animate(?:Color|Transform)?)$/.test(tagName)) stopAnimation(element);
  for (const name of addressed) {
    const address = properties[name];
    if (address !== undefined && !staysWithin(tagName, String(address))) delete properties[name];
  }
  for (const [name, value] of Object.entries(properties))
    if (!addressed.some((each) => each === name) && loads(String(value))) delete properties[name];
  if (tagName === 'style') keepStyle(element);
}

/** Empties a style that loads something. */
function keepStyle(element: Element): void {
  const css = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  element.children = loads(css) ? [] : [{ type: 'text', value: css }];
}

/** Deletes what an animation of an address, or of what an event runs, would put there. */
function stopAnimation(element: Element): void {
  const { properties } = element;
  if (activePart(element) === undefined && properties.attributeName !== undefined) return;
  for (const name of ['attributeName', 'from', 'to', 'by', 'values']) delete properties[name];
}

function staysWithin(tagName: string, address: string): boolean {
  if (address.startsWith('#')) return true;
  if (tagName === 'a') return ['path', 'root', 'external', 'anchor'].includes(kindOf(address));
  return (tagName === 'image' || tagName === 'feImage') && isPicture(address);
}

/** Decides whether a style or an attribute names something outside the drawing, or hides that it does. */
function loads(css: string): boolean {
  if (/@import|expression\(|-moz-binding|behavior:|src\(|image-set\(/i.test(css)) return true;
  const addresses = css.split(/url\(/i).slice(1);
  const within =
    /^\s{0,9}["']?\s{0,9}(?:#|data:(?:font\/|application\/(?:x-)?font|image\/(?:png|jpeg|gif|webp)))/i;
  return addresses.some((address) => !within.test(address)) || (/\\/.test(css) && /\\[0-9a-f]/i.test(css));
}

/** Writes an element as XML names it. */
function toElement({ tagName, properties, children }: Element): XmlElement {
  const named = Object.entries(properties).map(([property, value]) => [
    find(svg, property).attribute,
    writable(Array.isArray(value) ? value.join(' ') : String(value)),
  ]);
  const space =
    tagName === 'svg'
      ? { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }
      : {};
  return x(tagName, { ...space, ...Object.fromEntries(named) }, children.flatMap(toContent));
}

function toContent(child: ElementContent): (XmlElement | string)[] {
  if (child.type === 'element') return [toElement(child)];
  return child.type === 'text' ? [writable(child.value)] : [];
}

/** Leaves out what XML cannot hold. */
function writable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
}

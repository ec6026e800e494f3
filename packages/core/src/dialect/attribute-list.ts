import type { Nodes, PhrasingContent, Text } from 'mdast';
import { find, html } from 'property-information';
import { parseAttributes } from '../markdown/component-attributes.js';
import type { DialectText } from './dialect.js';

/** Attributes in braces, `{#id .class name=value}` or `{: #id .class}`. */
export interface AttributeList {
  readonly attributes: Readonly<Record<string, string>>;
  /** How many characters it takes. */
  readonly length: number;
  /** Whether it is written with a colon. */
  readonly colon: boolean;
}

/** Parses an attribute list at a place of a text; without a colon, a name alone is none. */
export function parseAttributeList(text: string, start: number): AttributeList | undefined {
  if (text[start] !== '{') return undefined;
  const colon = text[start + 1] === ':';
  const from = colon ? start + 1 : start;
  // Where spaces part names, `{ #a.b .wide }`, dots are of the id.
  const parsed = parseAttributes(text, from, /\s/.test(text.charAt(from + 1)));
  if (!parsed) return undefined;
  const values = Object.entries(parsed.attributes);
  const isMeant = values.length > 0 && (colon || values.every(([, value]) => value !== ''));
  return isMeant ? { attributes: parsed.attributes, length: parsed.end - start, colon } : undefined;
}

/** An attribute list at the end of a text. */
export interface TrailingList extends AttributeList {
  /** The text before it, without the white space between. */
  readonly before: string;
  /** Whether nothing stands between it and what is before the text. */
  readonly attached: boolean;
  /** Whether it stands on a line of its own, or is all of the text. */
  readonly alone: boolean;
}

/** Finds the attribute list that a text ends with, `Un mot {: .lead}`; one behind a backslash is none. */
export function trailingList({ value, position }: Text, source: string): TrailingList | undefined {
  const text = value.trimEnd();
  if (!text.endsWith('}')) return undefined;
  const start = text.lastIndexOf('{');
  const list = start < 0 ? undefined : parseAttributeList(text, start);
  if (list?.length !== text.length - start) return undefined;
  if (start > 0 && !/\s/.test(text.charAt(start - 1))) return undefined;
  const written = source.slice(position?.start.offset, position?.end.offset).trimEnd();
  const braces = text.slice(start);
  if (!written.endsWith(braces) || written.at(-braces.length - 1) === '\\') return undefined;
  return {
    ...list,
    attached: start === 0,
    before: text.slice(0, start).trimEnd(),
    alone: /(?:^|\n)[ \t]*$/.test(text.slice(0, start)),
  };
}

/** Says that the attribute list at the end of a text was read. */
export function understandTrailing({ position }: Text, { length }: AttributeList, text: DialectText): void {
  const end = text.source.slice(0, position?.end.offset ?? 0).trimEnd().length;
  text.understand(end - length, end);
}

/**
 * Sets attributes on what a node becomes. Of one that stands already, classes are joined and others stay; an address is
 * what Markdown says.
 */
export function setAttributes(node: Nodes, attributes: AttributeList['attributes']): void {
  const properties = { ...node.data?.hProperties };
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'class') {
      const before = Array.isArray(properties.className) ? properties.className : [];
      properties.className = [...before, ...value.split(/\s+/)];
    } else if (!/^(?:href|src)$/i.test(name)) properties[find(html, name).property] ??= value;
  }
  node.data = { ...node.data, hProperties: properties };
}

/** Replaces a text by what is left of it, or takes it out where that is nothing. */
export function replaceText(parent: { children: PhrasingContent[] }, text: Text, value: string): void {
  parent.children = parent.children.flatMap((child) => {
    if (child !== text) return [child];
    return value === '' ? [] : [{ ...text, value }];
  });
}

/** Returns the last child of a node where it is a text. */
export function lastText({ children }: { readonly children: readonly PhrasingContent[] }): Text | undefined {
  const last = children.at(-1);
  return last?.type === 'text' ? last : undefined;
}

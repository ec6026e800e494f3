import { type ElementTag, type Imports, parseElementTag, propertiesOf } from './element-syntax.js';

/** How a call of a component is written: `{{< a >}}`, `{{ a }}`, `{% a %}`, `<A />`. */
export type CallSyntax = 'shortcode' | 'expression' | 'tag' | 'element';

/** A call of a tool as it is written in a text, or a tag around its content. */
export interface WrittenTag {
  readonly form: 'open' | 'close' | 'single';
  readonly name: string;
  /** By name, and those without a name by their number, from 0. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where it ends in the text. */
  readonly end: number;
  /** How it is written, where it is an element. */
  readonly element?: ElementTag;
}

/** A longer one is no call. */
const longest = 1000;
/** Data in its attributes make an element that has its lines to itself longer than other calls. */
const longestElement = 5000;
const mostAttributes = 60;

/** Where one may start: `{{<`, `{{%`, `{{`, `{%`, `<Name`, `</Name`. */
export const tagStart = /\{\{[<%]?|\{%|<\/?(?=[A-Z])/g;

const ending =
  /\{\{[<%]\s*\/\s*([\w./-]+)|\{%-?\s*end_?([A-Za-z][\w-]*)|<\/([A-Z][\w.]*)|(<)\/([a-z][\w-]*)/g;

/** Returns where the last end of each call stands in a text, by its name in lower case; of HTML, behind `<`. */
export function endsIn(text: string): ReadonlyMap<string, number> {
  if (!/\{[{%]|<\/[A-Za-z]/.test(text)) return new Map();
  return new Map(
    [...text.matchAll(ending)].map(({ 1: shortcode, 2: tag, 3: element, 4: mark = '', 5: html, index }) => [
      mark + (shortcode ?? tag ?? element ?? html ?? '').toLowerCase(),
      index,
    ]),
  );
}

/** Returns how the call is written that may start at a place of a text. */
export function syntaxAt(text: string, start: number): CallSyntax | undefined {
  if (text[start] === '<') return 'element';
  if (text.startsWith('{%', start)) return 'tag';
  if (!text.startsWith('{{', start)) return undefined;
  return /[<%]/.test(text.charAt(start + 2)) ? 'shortcode' : 'expression';
}

/**
 * Parses the call of a tool at a place of a text, in a syntax that may start there.
 *
 * @param imports What attributes may name.
 */
export function parseTag(
  text: string,
  start: number,
  syntax: CallSyntax,
  imports?: Imports,
): WrittenTag | undefined {
  switch (syntax) {
    case 'shortcode':
      return parseShortcode(text, start);
    case 'expression':
      return parseExpression(text, start);
    case 'tag':
      return parseBlockTag(text, start);
    case 'element':
      return parseElement(text, start, imports);
  }
}

function parseShortcode(text: string, start: number): WrittenTag | undefined {
  const end = text[start + 2] === '<' ? '>}}' : '%}}';
  const close = endOf(text, start + 3, end);
  if (close === undefined) return undefined;
  const inner = text.slice(start + 3, close).trim();
  const [whole, slash = '', name = ''] = /^(\/?)[ \t]*([\w./-]+)/.exec(inner) ?? [];
  if (whole === undefined || name === '/') return undefined;
  const isSingle = inner.endsWith('/') && slash === '';
  const attributes = parseArguments(inner.slice(whole.length, isSingle ? -1 : undefined));
  const form = slash === '' ? (isSingle ? 'single' : 'open') : 'close';
  return { form, name, attributes, end: close + end.length };
}

function parseExpression(text: string, start: number): WrittenTag | undefined {
  const close = endOf(text, start + 2, '}}');
  if (close === undefined) return undefined;
  const [whole, name = ''] = /^-?\s*([A-Za-z][\w-]*)(?=[\s}-]|$)/.exec(text.slice(start + 2, close)) ?? [];
  if (whole === undefined) return undefined;
  const attributes = parseArguments(text.slice(start + 2 + whole.length, close).replace(/-$/, ''));
  return { form: 'single', name, attributes, end: close + 2 };
}

/** `{% include video.html id=x %}` calls what the file is called. */
function parseBlockTag(text: string, start: number): WrittenTag | undefined {
  const close = endOf(text, start + 2, '%}');
  if (close === undefined) return undefined;
  const inner = text
    .slice(start + 2, close)
    .replace(/^-/, '')
    .replace(/-$/, '')
    .trim();
  const [whole, name = ''] = /^([A-Za-z][\w-]*)/.exec(inner) ?? [];
  if (whole === undefined) return undefined;
  const end = close + 2;
  const closed = /^end_?([a-z][\w-]*)$/i.exec(name)?.[1];
  if (closed !== undefined) return { form: 'close', name: closed, attributes: {}, end };
  const written = inner.slice(whole.length);
  if (!/^(?:include(?:_relative|_cached)?|render|embed)$/.test(name))
    return { form: 'open', name, attributes: parseArguments(written), end };
  const [file = '', quoted, bare] = /^\s*(?:["']([^"']+)["']|([^\s"'{},]+)),?/.exec(written) ?? [];
  const path = quoted ?? bare;
  if (path === undefined) return undefined;
  return { form: 'single', name: path, attributes: parseArguments(written.slice(file.length)), end };
}

function parseElement(text: string, start: number, imports: Imports | undefined): WrittenTag | undefined {
  const isFirst = text.slice(0, start).trim() === '';
  const element = parseElementTag(text, start, isFirst ? longestElement : longest);
  // `<TABLE>` is HTML.
  if (!element || !/[a-z]/.test(element.name)) return undefined;
  const { form, name, end } = element;
  return { form, name, attributes: propertiesOf(element.attributes, imports), end, element };
}

function endOf(text: string, start: number, end: string): number | undefined {
  const close = text.slice(start, start + longest).indexOf(end);
  return close < 0 ? undefined : start + close;
}

const argument =
  /[\s,|]*(?:([A-Za-z_][\w-]*)[ \t]*[=:][ \t]*(?!\/))?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,"'`]+))/y;

/** Parses arguments, `id title="A title"`, `a: b, c: "d"`. One that has no name and stands first is `id` too. */
function parseArguments(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let position = 0;
  argument.lastIndex = 0;
  for (let count = 0; count < mostAttributes; count++) {
    const match = argument.exec(written);
    if (!match) break;
    const [, name, double, single, raw, bare = ''] = match;
    const value = (double ?? single)?.replace(/\\(.)/g, '$1') ?? raw ?? bare;
    attributes[name ?? String(position++)] ??= value;
  }
  if (attributes['0'] !== undefined) attributes.id ??= attributes['0'];
  return attributes;
}

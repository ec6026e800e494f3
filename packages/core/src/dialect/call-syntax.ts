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
}

/** A longer one is no call. */
const longest = 1000;
const mostAttributes = 60;

/** Where one may start: `{{<`, `{{%`, `{{`, `{%`, `<Name`, `</Name`. */
export const tagStart = /\{\{[<%]?|\{%|<\/?(?=[A-Z])/g;

const ending = /\{\{[<%]\s*\/\s*([\w./-]+)|\{%-?\s*end_?([A-Za-z][\w-]*)|<\/([A-Z][\w.]*)/g;

/** Returns where the last end of each call stands in a text, by its name in lower case. */
export function endsIn(text: string): ReadonlyMap<string, number> {
  if (!/\{[{%]|<\/[A-Z]/.test(text)) return new Map();
  return new Map(
    [...text.matchAll(ending)].map(({ 1: shortcode, 2: tag, 3: element, index }) => [
      (shortcode ?? tag ?? element ?? '').toLowerCase(),
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

/** Parses the call of a tool at a place of a text, in a syntax that may start there. */
export function parseTag(text: string, start: number, syntax: CallSyntax): WrittenTag | undefined {
  switch (syntax) {
    case 'shortcode':
      return parseShortcode(text, start);
    case 'expression':
      return parseExpression(text, start);
    case 'tag':
      return parseBlockTag(text, start);
    case 'element':
      return parseElement(text, start);
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

function parseElement(text: string, start: number): WrittenTag | undefined {
  const isClosing = text[start + 1] === '/';
  const [name = ''] = /^[A-Z][\w.]*/.exec(text.slice(start + (isClosing ? 2 : 1), start + 82)) ?? [];
  // `<TABLE>` is HTML.
  if (!/[a-z]/.test(name)) return undefined;
  const from = start + (isClosing ? 2 : 1) + name.length;
  const close = endOfElement(text, from);
  if (name === '' || close === undefined) return undefined;
  const isSingle = text[close - 1] === '/';
  const attributes = parseProperties(text.slice(from, isSingle ? close - 1 : close));
  return { form: isClosing ? 'close' : isSingle ? 'single' : 'open', name, attributes, end: close + 1 };
}

function endOf(text: string, start: number, end: string): number | undefined {
  const close = text.slice(start, start + longest).indexOf(end);
  return close < 0 ? undefined : start + close;
}

/** What a tag holds: a text between quotes, or one character. */
const partOfTag = /"[^"]*"|'[^']*'|`[^`]*`|[\s\S]/y;

/** Finds the `>` that ends a tag, outside of quotes and braces. */
function endOfElement(text: string, start: number): number | undefined {
  const tag = text.slice(start, start + longest);
  let depth = 0;
  partOfTag.lastIndex = 0;
  for (let match = partOfTag.exec(tag); match; match = partOfTag.exec(tag)) {
    const [part] = match;
    if (part === '{') depth++;
    else if (part === '}') depth--;
    else if (depth === 0 && part === '>') return start + match.index;
    else if (depth === 0 && part === '<') return undefined;
  }
  return undefined;
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

const property = /\s*([A-Za-z_@:#][\w:.@-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(?=(\{))|([^\s"'{}<>=`]+)))?/y;
const spread = /\s*\{/y;

/** Parses the attributes of a tag, `id="x" count={3} wide`; of what braces hold, quotes around it are left out. */
export function parseProperties(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let at = 0;
  for (let count = 0; count < mostAttributes; count++) {
    property.lastIndex = at;
    const match = property.exec(written);
    if (match) {
      const [, name = '', double, single, brace, bare] = match;
      const start = property.lastIndex;
      at = brace === undefined ? start : endOfBraces(written, start);
      const braced = brace && written.slice(start + 1, at - 1).trim();
      const value = double ?? single ?? bare ?? braced?.replace(/^(["'`])([\s\S]*)\1$/, '$2') ?? '';
      attributes[name === 'className' ? 'class' : name] ??= value;
    } else {
      spread.lastIndex = at;
      if (!spread.test(written)) break;
      at = endOfBraces(written, spread.lastIndex - 1);
    }
  }
  return attributes;
}

/** Returns where the brace closes that opens at a place of a text, or the end of the text. */
function endOfBraces(text: string, start: number): number {
  let depth = 0;
  partOfTag.lastIndex = start;
  for (let match = partOfTag.exec(text); match; match = partOfTag.exec(text)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) return partOfTag.lastIndex;
  }
  return text.length;
}

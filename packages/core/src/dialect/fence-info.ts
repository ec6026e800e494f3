import type { Code, Paragraph } from 'mdast';
import { parseAttributes } from '../markdown/component-attributes.js';
import type { NodeReader } from './dialect.js';
import { directiveName } from './directive-name.js';

/** What is said of a block of code behind its fence. */
export interface FenceInfo {
  readonly language: string | undefined;
  readonly title: string | undefined;
}

const titled =
  /(?:^|[\s{,])(?:title|filename|file|name)\s*=\s*(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s"'{}]{1,200}))/;
const bracketed = /^\[([^[\]]{1,200})\]$/;

/**
 * Parses what stands behind a fence: `js title="a.js"`, `js [a.js]`, `js:a.js`, `js{1,3}`, `{ .js title="a.js" }`,
 * `{.js}`; undefined where it is a language and nothing that is shown.
 */
export function parseFenceInfo(lang: string, meta: string): FenceInfo | undefined {
  const title = titleOf(meta) ?? titleOf(lang) ?? bracketed.exec(meta.trim())?.[1];
  if (titled.test(lang)) return { language: undefined, title };
  if (directiveName(lang) !== undefined) return undefined;
  if (lang.startsWith('{')) return { language: braced(`${lang} ${meta}`), title };
  const [, language = lang, behind = ''] = /^([\w+#.-]+)([:{[].*)$/.exec(lang) ?? [];
  const file = /^:([\w./\\-]*\.[\w-]+)$/.exec(behind)?.[1];
  if (title === undefined && file === undefined && behind === '') return undefined;
  const isLanguage = behind === '' || file !== undefined || title !== undefined || /^[{[]/.test(behind);
  return isLanguage ? { language, title: title ?? file } : undefined;
}

function titleOf(text: string): string | undefined {
  const match = titled.exec(text);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** Returns the language between braces: the first class, `{ .python #id }`, or a name alone, `{python}`. */
function braced(text: string): string | undefined {
  const classes = parseAttributes(text, 0)?.attributes.class ?? /^\{\s*\.([\w+#-]+)/.exec(text)?.[1];
  return (classes?.split(' ')[0] ?? /^\{\s*([\w+#-]+)/.exec(text)?.[1])?.replace(/^language-/, '');
}

/** Reads the titles of blocks of code, which become the captions of figures, and their languages. */
export const readFences: NodeReader = (node) => {
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) {
    const info =
      child.type === 'code' && child.lang ? parseFenceInfo(child.lang, child.meta ?? '') : undefined;
    if (!info || child.type !== 'code') continue;
    const code: Code = { ...child, lang: info.language ?? null, meta: null };
    node.children[index] = info.title === undefined ? code : captioned(code, info.title);
  }
};

function captioned(code: Code, title: string) {
  const caption: Paragraph = {
    type: 'paragraph',
    data: { hName: 'figcaption' },
    children: [{ type: 'text', value: title }],
  };
  const { position } = code;
  const figure = { type: 'blockquote' as const, data: { hName: 'figure' }, children: [caption, code] };
  return position ? { ...figure, position } : figure;
}

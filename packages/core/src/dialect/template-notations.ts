import type { Notation } from './dialect.js';
import { readCallsInCode, readEscapedCalls } from './escaped-calls.js';
import { readJsx } from './jsx-lines.js';
import { isMdx } from './mdx-text.js';
import { readBraceComment, readModuleLines } from './module-lines.js';
import { readNamedFile } from './named-file.js';
import { blankRaw } from './raw-tags.js';
import { holdAddresses } from './template-address.js';

/**
 * `{{< youtube id >}}` and `{{% note %}}`, of which `highlight` is a block of code, and `ref` in an
 * address names a file.
 */
export const shortcodes: Notation = {
  marks: /\{\{[<%]/,
  calls: 'shortcode',
  codeTags: [
    {
      open: /^([ \t]*)\{\{<[ \t]*highlight\b([^>\n]*)>\}\}[ \t]*$/,
      close: /^[ \t]*\{\{<[ \t]*\/[ \t]*highlight[ \t]*>\}\}[ \t]*$/,
      language: /^\s*([\w+#-]+)/,
    },
  ],
  line: (line, place) => (place === 'text' ? holdAddresses(line) : line),
  lines: [readEscapedCalls],
  nodes: [readNamedFile, readCallsInCode],
  unread: [
    {
      pattern: /\{\{([<%])[ \t]*([\w./-]+)/g,
      read([, mark, name = '']) {
        if (name.startsWith('/')) return undefined;
        return { name: `{{${mark} ${name} ${mark === '<' ? '>' : mark}}}`, holdsIds: true };
      },
    },
  ],
  hidden: /\{\{([<%])(?:(?![>%]\}\})[\s\S]){0,300}[>%]\}\}/g,
  address: (address) =>
    address
      .replace(/\{\{[<%]\s*(?:rel)?ref\s+["']?([^"'\s%>}]+)["']?\s*[>%]\}\}/, '$1')
      .replace(/\{\{[<%][^{}]*\}\}/g, ''),
};

/**
 * `{% include a.html %}`, of which `highlight` is a block of code, `raw` says what is so here anyway, and `link` in an
 * address names a file.
 */
export const blockTags: Notation = {
  marks: /(?<!\{)\{%/,
  calls: 'tag',
  codeTags: [
    {
      open: /^([ \t]*)\{%-?[ \t]*highlight\b([^%\n]*)%\}(?:[ \t]*\{%-?[ \t]*raw[ \t]*-?%\})?[ \t]*$/,
      close: /^[ \t]*(?:\{%-?[ \t]*endraw[ \t]*-?%\}[ \t]*)?\{%-?[ \t]*endhighlight[ \t]*-?%\}[ \t]*$/,
      language: /^\s*([\w+#-]+)/,
    },
  ],
  line(line, place) {
    const plain = blankRaw(line);
    return place === 'text' ? holdAddresses(plain) : plain;
  },
  nodes: [readNamedFile],
  unread: [
    {
      pattern: /(?<!\{)\{%-?[ \t]*([\w-]+)/g,
      read: ([, name = '']) =>
        /^(?:end\w+|els\w+|when)$/.test(name) ? undefined : { name: `{% ${name} %}`, holdsIds: true },
    },
  ],
  hidden: /(?<!\{)\{%[^{}]{0,300}%\}/g,
  address: (address) =>
    address
      .replace(/(?<!\{)\{%\s*(?:(?:rel)?ref|post_url|link)\s+["']?([^"'\s%>}]+)["']?\s*%\}/, '$1')
      .replace(/(?<!\{)\{%[^{}]*%\}/g, ''),
};

/** `{{ page.title }}` */
export const expressions: Notation = {
  marks: /\{\{(?![<%])/,
  calls: 'expression',
  line: (line, place) => (place === 'text' ? holdAddresses(line) : line),
  nodes: [readNamedFile],
  unread: [
    {
      pattern: /\{\{(?=[^{}\n]{1,300}\}\})-?[ \t]*([\p{L}_$][\w.$-]{0,80})/gu,
      read: ([, name]) => ({ name: `{{ ${name} }}`, holdsIds: false }),
    },
  ],
  address: (address) =>
    address
      .replace(/\{\{\s*(?:(?:rel)?ref|post_url|link)\s+["']?([^"'\s%>}]+)["']?\s*\}\}/, '$1')
      .replace(/\{\{\s*["']([^"'{}]*)["'][^{}]*\}\}/, '$1')
      .replace(/\{\{(?![<%])[^{}]*\}\}/g, ''),
};

/** `<TABLE>` is HTML. */
const component = /^<([A-Z]\w*[a-z]\w*)/;

/** `<YouTube id="…" />`, `<Tabs>` and `</Tabs>` */
export const elements: Notation = {
  marks: /<\/?[A-Z]/,
  calls: 'element',
  unreadNode(node) {
    const name = node.type === 'html' ? component.exec(node.value)?.[1] : undefined;
    return name === undefined ? undefined : { name: `<${name}>`, holdsIds: true };
  },
};

const moduleLine =
  /^(?:import\s[^\n]{0,200}['"][^'"\n]+['"];?\s*(?:\n|$)|export\s+(?:const|default|function|let)\s)/;

/** `import Tabs from './tabs'`, `export const a = 1` and comments in braces, which are taken out. */
export const modules: Notation = {
  marks: /\{\/\*|\b(?:import|export)\s/,
  extension: '.mdx',
  lines: [readBraceComment, readModuleLines],
  unreadNode(node) {
    const text = node.type === 'paragraph' ? node.children[0] : undefined;
    if (text?.type !== 'text' || !moduleLine.test(text.value)) return undefined;
    return { name: text.value.startsWith('i') ? 'import' : 'export', holdsIds: false };
  },
  // Its quotes may have been typeset.
  hidden: /^(?:import|export)\s[^\n]{0,300}['"’”»{}=(][\s\S]*/g,
};

/** `<div className="row">` around Markdown, `{value}` and `{'text'}`, as MDX reads them. */
export const jsx: Notation = {
  marks: /\b(?:className|style)=[{"]|\{\/\*|(?:^|\n)(?:import|export)\s/,
  isIn: isMdx,
  extension: '.mdx',
  lines: [readJsx],
  unread: [
    {
      pattern: /(?<![\\{$\p{L}\p{N}])\{(?=[^{}\n]{1,200}\}(?!\}))[ \t]*[\p{L}\d_$("'`][^{}\n]*\}/gu,
      read: () => expression,
    },
  ],
  unreadNode: (node) => (node.type === 'html' && node.value.startsWith('<!--{}') ? expression : undefined),
};

const expression = { name: '{ … }', holdsIds: false, advice: 'Write what it stands for.' };

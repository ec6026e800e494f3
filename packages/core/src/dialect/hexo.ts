import type { Dialect, Notation } from './dialect.js';
import { blankRaw } from './raw-tags.js';
import { blockTags, expressions } from './template-notations.js';

const codeBlocks: Notation = {
  marks: /\{%-?[ \t]*codeblock\b/,
  codeTags: [
    {
      open: /^([ \t]*)\{%-?[ \t]*codeblock\b([^%\n]*)%\}(?:[ \t]*\{%-?[ \t]*raw[ \t]*-?%\})?[ \t]*$/,
      close: /^[ \t]*(?:\{%-?[ \t]*endraw[ \t]*-?%\}[ \t]*)?\{%-?[ \t]*endcodeblock[ \t]*-?%\}[ \t]*$/,
      language: /\blang:([\w+#-]+)/,
    },
  ],
  line: (line, place) => (place === 'tagged code' ? blankRaw(line) : line),
};

/**
 * Hexo: `{% codeblock lang:ruby %}` is a block of code. Its other tags are those of Nunjucks.
 *
 * @see https://hexo.io/docs/tag-plugins#Code-Block
 */
export const hexo: Dialect = { name: 'hexo', notations: [codeBlocks, blockTags, expressions] };

import type { Dialect } from './dialect.js';
import { blankRaw } from './jekyll.js';

/**
 * Hexo: `{% codeblock lang:ruby %}` is a block of code. Its other tags are written like those of Jekyll.
 *
 * @see https://hexo.io/docs/tag-plugins#Code-Block
 */
export const hexo: Dialect = {
  name: 'hexo',
  text: {
    marks: /\{%-?[ \t]*codeblock\b/,
    codeTags: [
      {
        open: /^([ \t]*)\{%-?[ \t]*codeblock\b([^%\n]*)%\}(?:[ \t]*\{%-?[ \t]*raw[ \t]*-?%\})?[ \t]*$/,
        close: /^[ \t]*(?:\{%-?[ \t]*endraw[ \t]*-?%\}[ \t]*)?\{%-?[ \t]*endcodeblock[ \t]*-?%\}[ \t]*$/,
        language: /\blang:([\w+#-]+)/,
      },
    ],
    line: (line, place) => (place === 'tagged code' ? blankRaw(line) : line),
  },
};

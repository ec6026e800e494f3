import { readCalls } from './call-lines.js';
import type { Dialect } from './dialect.js';
import { readFences } from './fence-info.js';
import { readBraceComment, readModuleLines } from './tag-lines.js';

const moduleLine =
  /^(?:import\s[^\n]{0,200}['"][^'"\n]+['"];?\s*(?:\n|$)|export\s+(?:const|default|function|let)\s)/;
/** `<TABLE>` is HTML. */
const component = /^<([A-Z]\w*[a-z]\w*)/;

/**
 * Docusaurus, and Starlight with it: admonitions, `:::tip[Title]`, and MDX, whose components and modules nothing here
 * carries out.
 *
 * @see https://docusaurus.io/docs/markdown-features/admonitions
 * @see https://mdxjs.com/docs/what-is-mdx/
 */
export const docusaurus: Dialect = {
  name: 'docusaurus',
  text: {
    marks:
      /:::|<\/?[A-Z]|\{\/\*|\b(?:import|export)\s|(?:^|\n)[ \t>]*(?:```|~~~)[^\n]*(?:\b(?:title|file|filename|name)=|[{[:])/,
    lines: [readBraceComment, readModuleLines, readCalls],
    nodes: [readFences],
    containers: {
      note: 'note',
      tip: 'tip',
      info: 'note',
      important: 'important',
      warning: 'warning',
      caution: 'caution',
      danger: 'caution',
    },
    unreadNode(node) {
      if (node.type === 'html') {
        const name = component.exec(node.value)?.[1];
        return name === undefined ? undefined : { name: `<${name}>`, holdsIds: true };
      }
      const text = node.type === 'paragraph' ? node.children[0] : undefined;
      if (text?.type !== 'text' || !moduleLine.test(text.value)) return undefined;
      return { name: text.value.startsWith('i') ? 'import' : 'export', holdsIds: false };
    },
    // Its quotes may have been typeset.
    hidden: /^(?:import|export)\s[^\n]{0,300}['"’”»{}=(][\s\S]*/g,
  },
  fields: {
    names: { sidebarlabel: 'shortTitle' },
    advice: { sidebarposition: 'Rename it to `order`.' },
    person: { aside: ['title', 'email', 'imageurl', 'socials', 'page', 'key'] },
  },
};

import type { ElementContent, Root } from 'hast';
import type { Root as Document, RootContent } from 'mdast';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import type { VFile } from 'vfile';
import { componentToHtml } from './components.js';
import { createRowHandlers } from './row-handlers.js';
import { eachNode } from './walk.js';

/**
 * Makes a tree of HTML of a tree of Markdown. `remark-rehype` looks through a whole tree for its definitions, which takes
 * half of its time: it is shown them alone, and the tree itself once it asks for the root.
 */
export function remarkHtml(): (tree: Document, file: VFile) => Root {
  let document: Document = { type: 'root', children: [] };
  let written: ReturnType<typeof defaultHandlers.root> = { type: 'root', children: [] };
  const options: Options = {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteBackContent: '↩',
    // The heading and the rest of this label are written by `rehypeWords`, in the reader's language.
    footnoteBackLabel: (index, again) => (again > 1 ? `${index + 1}-${again}` : `${index + 1}`),
    handlers: {
      component: componentToHtml,
      ...createRowHandlers(),
      root(state) {
        written = defaultHandlers.root(state, document);
        return written.children as ElementContent[];
      },
    },
  };
  const convert = remarkRehype(options);
  return (tree, file) => {
    document = tree;
    // The notes are put behind the children that were handed over.
    convert({ type: 'root', children: definitionsOf(tree) }, file);
    return written as Root;
  };
}

/** Collects the definitions of links and notes. */
function definitionsOf(tree: Document): RootContent[] {
  const definitions: RootContent[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
  });
  return definitions;
}

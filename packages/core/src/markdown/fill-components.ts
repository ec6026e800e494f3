import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { VFile } from 'vfile';
import { type Components, callComponent, componentNamed } from './component.js';
import './component-node.js';
import type { TranslateWord } from './words.js';

/** What the plugin takes. */
export interface FillOptions {
  readonly components: Components;
  readonly translate: TranslateWord;
}

/** Calls the components of a text, the inner ones first. One that fails ends the reading of the text, at its place. */
export function rehypeFillComponents({
  components,
  translate,
}: FillOptions): (tree: Root, file: VFile) => undefined {
  return (tree, file) => fill(tree, file);

  function fill(parent: Root | Element, file: VFile): undefined {
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue;
      fill(child, file);
      if (child.data?.component) parent.children[index] = { type: 'raw', value: write(child, file) };
    }
  }

  function write({ data, children, position }: Element, file: VFile): string {
    if (!data?.component) return '';
    const { name } = data.component;
    try {
      const inner = toHtml({ type: 'root', children }, { allowDangerousHtml: true });
      return callComponent(componentNamed(components, name), data.component, { children: inner, translate });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      return file.fail(`The component \`${name}\` fails: ${reason}`, {
        ...(position && { place: position }),
        ...(cause instanceof Error && { cause }),
        source: 'almanach',
        ruleId: 'component-failed',
      });
    }
  }
}

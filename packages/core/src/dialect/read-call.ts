import type { Blockquote, PhrasingContent, RootContent } from 'mdast';
import type { ComponentNode } from '../markdown/component-node.js';
import { alertBox } from './alert-box.js';
import type { CallMark } from './block-mark.js';
import { boxKind } from './box-kinds.js';
import { callTarget } from './call-name.js';
import { detailsBox, tabBox, tabsBox } from './part-boxes.js';
import { readyBox } from './ready-calls.js';

/** A call with the content between its tags. */
export interface WholeCall {
  readonly call: CallMark;
  readonly position: RootContent['position'] | undefined;
  readonly children: readonly RootContent[];
  /** The text between brackets. */
  readonly label?: string;
}

/** Decides whether two tags are of one call. */
export function sameCall({ name }: CallMark, { name: other }: CallMark): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

/** Returns what a call stands for: a component, a box, tabs, or its content alone. */
export function nodesOfCall(
  { call, position, children, label = '' }: WholeCall,
  names: readonly string[],
): RootContent[] {
  const target = callTarget(call.name, names);
  const place = position ? { position } : {};
  // What stands between two blocks is a block.
  const content = children as Blockquote['children'];
  const { attributes } = call;
  switch (target?.type) {
    case 'component': {
      const node: ComponentNode = {
        type: 'component',
        call: { name: target.name, attributes, label },
        colons: 2,
        repeated: [],
        readable: true,
        closed: true,
        children: content,
      };
      return [{ ...node, ...place }];
    }
    case 'ready': {
      const shown = readyBox(target.name, attributes, { label, content });
      return shown ? [{ ...shown, ...place }] : [];
    }
    case 'tabs':
      return children.length > 0 ? [{ ...tabsBox(content), ...place }] : [];
    case 'tab':
      return [
        {
          ...tabBox(wordsOf(attributes, ['label', 'title', 'header', 'name', '0', 'value']), content),
          ...place,
        },
      ];
    case 'details': {
      const title = wordsOf(attributes, ['summary', 'title', 'header', '0']);
      return title.length === 0
        ? content
        : [{ ...detailsBox(title, content, attributes.open !== undefined), ...place }];
    }
    case 'box': {
      const [named, isFirst] = namedKind(attributes);
      const title = wordsOf(attributes, ['title', isFirst ? '1' : '0']);
      return children.length > 0 ? [{ ...alertBox(named ?? target.kind, title, content), ...place }] : [];
    }
    default:
      return [...children];
  }
}

/** Returns the kind that attributes name, and whether it is the first without a name. */
function namedKind({ type, 0: first }: Readonly<Record<string, string>>) {
  const ofFirst = first === undefined ? undefined : boxKind(first);
  return [(type === undefined ? undefined : boxKind(type)) ?? ofFirst, ofFirst !== undefined] as const;
}

function wordsOf(attributes: Readonly<Record<string, string>>, names: readonly string[]): PhrasingContent[] {
  const value = names
    .map((name) => attributes[name])
    .find((each) => each !== undefined && each.trim() !== '');
  return value === undefined ? [] : [{ type: 'text', value }];
}

import type { Element } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { Options as RemarkRehypeOptions } from 'remark-rehype';
import type { VFile } from 'vfile';
import { type Finding, placeIn } from '../diagnostic.js';
import { callTarget, nodesOfCall } from '../dialect/index.js';
import { nearestName } from '../text/nearest.js';
import { type TypesetOptions, typeset } from '../typography/index.js';
import type { ComponentNode } from './component-node.js';
import { factsOf } from './facts.js';
import { eachNode } from './walk.js';

/** What the plugin takes. */
export interface ComponentOptions {
  /** The names that a text can call. */
  readonly names: readonly string[];
  /** What labels are typeset with; undefined where they are not. */
  readonly typography: TypesetOptions | undefined;
}

/**
 * Reports what is wrong with the calls of components, typesets their labels, and takes out the calls of unknown
 * components and those that cannot be read, whose content stays. It runs once the content of containers is known.
 */
export function remarkComponents({
  names,
  typography,
}: ComponentOptions): (tree: Root, file: VFile) => undefined {
  const isCallable = ({ call, readable }: ComponentNode): boolean => readable && names.includes(call.name);
  const judge = (node: Nodes, file: VFile): readonly Nodes[] => {
    if (node.type !== 'component') return [node];
    const shipped = shippedBy(node, names);
    if (shipped) return shipped;
    factsOf(file).findings.push(...problemsOf(node, names, file.path ?? ''));
    if (!isCallable(node)) return node.children.flatMap((child) => judge(child, file));
    const { label } = node.call;
    if (typography && label !== '') node.call = { ...node.call, label: typeset(label, typography) };
    return [node];
  };
  return (tree, file) =>
    eachNode(tree, (node) => {
      if (!('children' in node) || !node.children.some(isCall)) return;
      node.children = node.children.flatMap((child) => judge(child, file)) as typeof node.children;
    });
}

/** Returns what a call shows that needs no component of the builder; undefined of any other. */
function shippedBy({ call, children, position, readable }: ComponentNode, names: readonly string[]) {
  const isShipped = readable && !names.includes(call.name) && callTarget(call.name, [])?.type === 'ready';
  const mark = { type: 'call', form: 'single', ...call } as const;
  return isShipped ? nodesOfCall({ call: mark, label: call.label, position, children }, []) : undefined;
}

function isCall({ type }: Nodes): boolean {
  return type === 'component';
}

const advice = 'Write a name that is known, or add it to `components` in almanach.config.js.';

function problemsOf(node: ComponentNode, names: readonly string[], file: string): Finding[] {
  const { call, colons, closed, readable, repeated, position } = node;
  const place = placeIn(file, position?.start);
  if (!names.includes(call.name)) {
    const near = nearestName(call.name, names);
    const expected = near === undefined ? undefined : `::${near}`;
    return [{ rule: 'html-dropped', place, facts: { name: `::${call.name}`, expected, advice } }];
  }
  const facts = { name: `${':'.repeat(Math.min(colons, 3))}${call.name}` };
  const findings: Finding[] = repeated.map((name) => ({
    rule: 'component-attribute-duplicate',
    place,
    facts: { name },
  }));
  if (!readable) findings.push({ rule: 'component-syntax', place, facts });
  if (colons > 2 && !closed) findings.push({ rule: 'component-unclosed', place, facts });
  return findings;
}

type Handler = NonNullable<NonNullable<RemarkRehypeOptions['handlers']>['component']>;

/** Writes a call as the element that holds its content until the component is called. */
export const componentToHtml: Handler = (state, node: ComponentNode) => {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const element: Element = {
    type: 'element',
    tagName: 'div',
    properties: {},
    data: { component: { ...node.call, line, column } },
    children: state.wrap(state.all(node)),
  };
  state.patch(node, element);
  return element;
};

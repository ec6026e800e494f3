import type { Element } from 'hast';
import type { BlockContent, DefinitionContent, Parent } from 'mdast';

/** What is written of a call of a component. */
export interface WrittenCall {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly label: string;
}

/** A call of a component as a node of a tree of Markdown. */
export interface ComponentNode extends Parent {
  type: 'component';
  call: WrittenCall;
  /** Two of a call without content; a container has three or more. */
  readonly colons: number;
  /** Names of attributes that stand twice. */
  readonly repeated: readonly string[];
  /** Whether the line can be read to its end. */
  readonly readable: boolean;
  /** Whether the line that ends a container was read. */
  closed?: boolean;
  children: (BlockContent | DefinitionContent)[];
}

/** A call in a tree of HTML, with its place in the text. */
export interface PlacedCall extends WrittenCall {
  readonly line: number;
  readonly column: number;
}

/** The element of a call while the HTML around it is parsed again, which would make a plain one of it. */
export interface KeptComponent extends Omit<Element, 'type'> {
  type: 'component';
}

declare module 'mdast' {
  interface RootContentMap {
    component: ComponentNode;
  }
  interface BlockContentMap {
    component: ComponentNode;
  }
  interface PhrasingContentMap {
    component: ComponentNode;
  }
}

declare module 'hast' {
  interface RootContentMap {
    component: KeptComponent;
  }
  interface ElementContentMap {
    component: KeptComponent;
  }
  interface ElementData {
    /** Set of the element that holds the content of a call until the component is called. */
    component?: PlacedCall;
  }
}

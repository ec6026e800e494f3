import type { Element } from 'hast';
import type { Hole } from '../types.js';

/** A hole as a node of a tree of HTML. */
export interface HoleNode {
  readonly type: 'hole';
  readonly hole: Hole;
}

/** The place in a tree of HTML where a part of the outline starts, or where the last one ends. */
export interface PartNode {
  readonly type: 'part';
}

declare module 'hast' {
  interface RootContentMap {
    hole: HoleNode;
    part: PartNode;
  }
  interface ElementContentMap {
    hole: HoleNode;
  }
  interface ElementData {
    /** The holes that stand for attributes, by the name of the property, whose value is empty. */
    holes?: Record<string, Hole>;
  }
}

/** Puts a hole in the place of an attribute, which keeps its place among the others. */
export function setHole(element: Element, property: string, hole: Hole): void {
  element.properties[property] = '';
  element.data = { ...element.data, holes: { ...element.data?.holes, [property]: hole } };
}

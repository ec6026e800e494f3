import type { ComponentHole } from '../markdown/component.js';
import { escapeHtml } from '../text/escape-html.js';
import type { BlockHole, Hole, HtmlWithHoles } from '../types.js';

/** The functions that return the HTML of each kind of hole. */
export interface HoleFiller {
  link(index: number): string;
  media(index: number, attribute: string): string;
  message(key: string, values?: Readonly<Record<string, string | number>>): string;
  anchor(heading: number): string;
  permalink(heading: number): string;
  /** Returns the marks of an element, each behind a space. */
  block(hole: BlockHole): string;
  /** Calls a component; its children are written. */
  component(hole: ComponentHole, children: string): string;
}

/** Writes the HTML of the range `[start, end)` of a list, its holes filled. */
export function fillHoles(html: HtmlWithHoles, filler: HoleFiller, start = 0, end = html.length): string {
  let result = '';
  for (let index = start; index < end; index++) {
    const piece = html[index];
    if (piece === undefined) continue;
    result += typeof piece === 'string' ? piece : fillHole(piece, filler);
  }
  return result;
}

function fillHole(hole: Hole, filler: HoleFiller): string {
  switch (hole.hole) {
    case 'link':
      return filler.link(hole.link);
    case 'media':
      return filler.media(hole.media, hole.attribute);
    case 'message':
      return escapeHtml(filler.message(hole.key, hole.values));
    case 'anchor':
      return filler.anchor(hole.heading);
    case 'permalink':
      return filler.permalink(hole.heading);
    case 'block':
      return filler.block(hole);
    case 'component':
      return filler.component(hole, fillHoles(hole.children, filler));
  }
}

import type { Hole } from '../types.js';
import { findMarks, type MarkKind } from './marks.js';

/** A message that stands in the HTML. */
export interface MessageHole {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** HTML taken apart at its marks. */
export interface SplitHtml {
  readonly html: (string | Hole)[];
  /** Where each part of the outline starts in `html`; last, where the text ends. */
  readonly starts: number[];
}

/** Takes HTML apart at its marks: a mark that is an attribute's value stands for the attribute. */
export function splitHoles(text: string, messages: readonly MessageHole[]): SplitHtml {
  const html: (string | Hole)[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const found of findMarks(text)) {
    if (found.start > at) html.push(text.slice(at, found.start));
    at = found.end;
    if (found.kind === 'part') {
      starts.push(html.length);
      continue;
    }
    const hole = holeOf(found.kind, found.number, found.attribute, messages);
    if (hole) html.push(hole);
  }
  if (at < text.length) html.push(text.slice(at));
  starts.push(html.length);
  return { html, starts };
}

function holeOf(
  kind: Exclude<MarkKind, 'part'>,
  number: number,
  attribute: string | undefined,
  messages: readonly MessageHole[],
): Hole | undefined {
  if (kind === 'anchor' || kind === 'permalink') return { hole: kind, heading: number };
  if (kind === 'link') return { hole: 'link', link: number };
  if (kind === 'media') return { hole: 'media', media: number, attribute: attribute ?? 'src' };
  const message = messages[number];
  return message && { hole: 'message', ...message };
}

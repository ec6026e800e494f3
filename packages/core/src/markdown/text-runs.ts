import type { Element, Parents, Text } from 'hast';
import { isInline } from './plain-text.js';

/** No text holds this character: it stands between the pieces of a run while they are looked at together. */
export const betweenPieces = '\0';

/**
 * Visits each run of text in a block and in those within it: a run ends where a block within it starts or ends, and
 * where a line is broken.
 *
 * @param seeElement Visits every element as well.
 */
export function eachTextRun(
  block: Parents,
  see: (run: readonly Text[], block: Parents) => void,
  seeElement?: (element: Element) => void,
): void {
  let run: Text[] = [];
  const end = (): void => {
    if (run.length > 0) see(run, block);
    run = [];
  };
  const visit = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type === 'text') run.push(child);
      if (child.type !== 'element') continue;
      seeElement?.(child);
      if (isInline(child.tagName)) visit(child);
      else {
        end();
        eachTextRun(child, see, seeElement);
      }
    }
  };
  visit(block);
  end();
}

/** Joins the text of a run. */
export function joinRun(run: readonly Text[]): string {
  return run.map(({ value }) => value).join(betweenPieces);
}

/** Parts a text into the pieces of its run again. */
export function splitRun(run: readonly Text[], joined: string): void {
  const pieces = joined.split(betweenPieces);
  run.forEach((node, index) => {
    node.value = pieces[index] ?? '';
  });
}

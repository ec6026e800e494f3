import type { FootnoteDefinition, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Finding, placeIn } from '../diagnostic.js';
import { factsOf } from './facts.js';
import { eachNode } from './walk.js';

/** Reports the notes that have no text, and those that nothing refers to, which are not shown. */
export function remarkCheckNotes(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    if (String(file).includes('[^')) factsOf(file).findings.push(...checkNotes(tree, file.path ?? ''));
  };
}

function checkNotes(tree: Root, file: string): Finding[] {
  const notes: FootnoteDefinition[] = [];
  const referred = new Set<string>();
  eachNode(tree, (node) => {
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type === 'footnoteReference') referred.add(node.identifier);
  });
  return notes.flatMap((note): Finding[] => {
    const place = placeIn(file, note.position?.start);
    const facts = { found: `[^${note.label ?? note.identifier}]` };
    if (!referred.has(note.identifier)) return [{ rule: 'note-unused', place, facts }];
    return note.children.length === 0 ? [{ rule: 'note-empty', place, facts }] : [];
  });
}

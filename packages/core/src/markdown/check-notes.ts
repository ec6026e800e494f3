import type { FootnoteDefinition, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Finding, placeIn } from '../diagnostic.js';
import { factsOf } from './facts.js';
import { eachNode } from './walk.js';

/** Reports the notes that have no text, and those that nothing refers to, which are not shown. */
export function remarkCheckNotes(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    if (!String(file).includes('[^')) return;
    const { findings } = factsOf(file);
    // A note that a misspelt reference may have meant is told there.
    const meant = new Set(
      findings.flatMap(({ rule, facts }) => (rule === 'reference-undefined' && facts?.expected) || []),
    );
    findings.push(...checkNotes(tree, file.path ?? '', meant));
  };
}

function checkNotes(tree: Root, file: string, meant: ReadonlySet<string>): Finding[] {
  const notes: FootnoteDefinition[] = [];
  const referred = new Set<string>();
  eachNode(tree, (node) => {
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type === 'footnoteReference') referred.add(node.identifier);
  });
  return notes.flatMap((note): Finding[] => {
    const place = placeIn(file, note.position?.start);
    const label = `^${note.label ?? note.identifier}`;
    const facts = { found: `[${label}]` };
    if (!referred.has(note.identifier))
      return meant.has(label) ? [] : [{ rule: 'note-unused', place, facts }];
    return note.children.length === 0 ? [{ rule: 'note-empty', place, facts }] : [];
  });
}

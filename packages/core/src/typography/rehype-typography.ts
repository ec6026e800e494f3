import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { applyEdits, type Edit, opaque } from './edit.js';
import { type FindEdits, findEditsFor, type TypesetOptions } from './typeset.js';

const untouched = new Set(
  'code pre kbd samp var script style textarea math svg tt noscript template'.split(' '),
);
const inline = new Set(
  'a abbr b bdi bdo cite data del dfn em font i ins label mark q s small span strong sub sup time u'.split(
    ' ',
  ),
);

/**
 * Typesets the texts of a tree, also where they are split over inline elements (`<em>mot</em> !`). Code and what is in
 * another language are left alone.
 */
export function rehypeTypography({ locale }: TypesetOptions): (tree: Root) => undefined {
  const find = findEditsFor(locale);
  const language = locale.toLowerCase();
  return (tree) => {
    if (find) typesetBlock(tree, find, language);
  };
}

/** One stretch of text that a reader sees as one: its nodes, and what they say together. */
interface Run {
  text: string;
  readonly parts: { readonly node: Text; readonly start: number; readonly end: number }[];
}

function typesetBlock(block: Root | Element, find: FindEdits, language: string): void {
  let run: Run = { text: '', parts: [] };
  const flush = () => {
    if (run.parts.length > 0) typesetRun(run, find);
    run = { text: '', parts: [] };
  };
  const visit = (child: RootContent | ElementContent) => {
    if (child.type === 'text') {
      run.parts.push({ node: child, start: run.text.length, end: run.text.length + child.value.length });
      run.text += child.value;
    } else if (child.type === 'element') {
      for (const name of ['alt', 'title']) {
        const value = child.properties[name];
        if (typeof value === 'string') child.properties[name] = applyEdits(value, find(value));
      }
      const { lang } = child.properties;
      const foreign = typeof lang === 'string' && lang !== '' && lang.toLowerCase() !== language;
      if (child.tagName === 'br') flush();
      else if (inline.has(child.tagName)) {
        if (foreign) run.text += opaque;
        else child.children.forEach(visit);
      } else if (untouched.has(child.tagName) || foreign) {
        if (child.tagName === 'pre') flush();
        else run.text += opaque;
      } else if (child.tagName === 'img') run.text += opaque;
      else {
        flush();
        typesetBlock(child, find, language);
      }
    }
  };
  block.children.forEach(visit);
  flush();
}

function typesetRun({ text, parts }: Run, find: FindEdits): void {
  const edits = find(text);
  if (edits.length === 0) return;
  const own = new Map<Text, Edit[]>();
  let first = 0;
  for (const edit of edits) {
    while (first < parts.length - 1 && (parts[first]?.end ?? 0) < edit.start) first++;
    let written = false;
    for (let index = first; index < parts.length; index++) {
      const part = parts[index];
      if (!part || part.start > edit.end) break;
      const start = Math.max(edit.start, part.start);
      const end = Math.min(edit.end, part.end);
      const touches =
        edit.start === edit.end ? part.start <= edit.start && edit.start <= part.end : start < end;
      if (!touches) continue;
      const list = own.get(part.node) ?? [];
      list.push({ start: start - part.start, end: end - part.start, text: written ? '' : edit.text });
      own.set(part.node, list);
      written = true;
      if (edit.start === edit.end) break;
    }
  }
  for (const [node, list] of own) node.value = applyEdits(node.value, list);
}

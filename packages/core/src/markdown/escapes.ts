import type { Text as HtmlText, Parents, Root, RootContent } from 'hast';
import type { Root as Document, Text } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { VFile } from 'vfile';
import { stripEnd } from '../text/strip.js';
import { eachNode } from './walk.js';

/** The marks that typography sets. */
const marks = `"'-.!?:;%<>`;
/** Noncharacters, which no text of an author holds: what stands for a mark until no step parses anything any more. */
const firstStandIn = 0xfdd0;
const standIns = /([\uFDD0-\uFDEF])/;

/** Notes the marks behind a backslash: whoever writes `\"` wants this mark, as it is. */
export function remarkEscapes(): (tree: Document, file: VFile) => undefined {
  return (tree, file) => {
    const source = String(file);
    if (!source.includes('\\')) return;
    eachNode(tree, (node) => {
      if (node.type === 'text') standInForEscapes(node, source);
    });
  };
}

/** Makes texts of their own of the marks behind a backslash, which typography leaves alone. */
export function rehypeEscapes(): (tree: Root) => undefined {
  return (tree) => splitTexts(tree);
}

/** Replaces the marks; of a text that another step has changed, none. */
function standInForEscapes(node: Text, source: string): void {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return;
  const written = source.slice(start.offset, end.offset);
  if (!written.includes('\\')) return;
  const { text, escapes } = decode(written);
  const from = text.indexOf(node.value);
  if (from < 0) return;
  let value = '';
  let done = 0;
  for (const at of escapes) {
    const index = at - from;
    if (index < 0 || index >= node.value.length) continue;
    const mark = marks.indexOf(node.value.charAt(index));
    value += node.value.slice(done, index) + String.fromCharCode(firstStandIn + mark);
    done = index + 1;
  }
  node.value = value + node.value.slice(done);
}

/** An escape, a reference to a character, or the end of a line with what a quotation or list starts the next one with. */
const encoded =
  /\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});|(?:\r\n|[\n\r])[ \t>]*/gi;

/** Decodes what stands for a text in the source, and returns where it has marks that were behind a backslash. */
function decode(written: string): { readonly text: string; readonly escapes: readonly number[] } {
  const escapes: number[] = [];
  let [text, line, done] = ['', '', 0];
  for (const { 0: whole, 1: mark, index } of written.matchAll(encoded)) {
    line += written.slice(done, index);
    done = index + whole.length;
    if (mark !== undefined) {
      if (marks.includes(mark)) escapes.push(text.length + line.length);
      line += mark;
    } else if (whole.startsWith('&')) line += decodeString(whole);
    else {
      text += `${stripEnd(line, /[ \t]/)}\n`;
      line = '';
    }
  }
  return { text: text + line + written.slice(done), escapes };
}

function splitTexts(parent: Parents): undefined {
  if (parent.children.some((child) => child.type === 'text' && standIns.test(child.value)))
    parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] =>
      child.type === 'text' ? splitText(child) : [child],
    ) as never;
  for (const child of parent.children) if ('children' in child) splitTexts(child);
}

function splitText(node: HtmlText): HtmlText[] {
  return node.value
    .split(standIns)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const mark = standIns.test(piece) ? marks.charAt(piece.charCodeAt(0) - firstStandIn) : undefined;
      return mark === undefined
        ? { ...node, value: piece }
        : { ...node, value: mark, data: { verbatim: true } };
    });
}

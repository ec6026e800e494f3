import type { Definition, Root as Document, Html, Image, Link } from 'mdast';
import type { VFile } from 'vfile';
import { decodeAddress, isSafe } from '../address.js';
import { factsOf, type Replacement } from './facts.js';
import { placeAddress, type Span, spanOf } from './place-address.js';
import { eachNode } from './walk.js';

declare module 'vfile' {
  interface DataMap {
    /** Where definitions, `[label]: address`, have each address. */
    definitions: ReadonlyMap<string, Span>;
  }
}

/**
 * Marks what no reader of the page sees: comments, scripts, styles, definitions without a use, and addresses that no page
 * may hold. It comes first: later steps take nodes out.
 */
export function remarkUnseenMarkdown(): (tree: Document, file: VFile) => undefined {
  return (tree, file) => {
    const source = String(file.value);
    const used = usedLabels(tree);
    const replacements: Replacement[] = [];
    const definitions = new Map<string, Span>();
    const cut = (span: Span | undefined) => {
      if (span) replacements.push({ start: span[0], end: span[1], by: [] });
    };
    const seeAddress = (node: Link | Image | Definition) => {
      const span = addressIn(node, source);
      if (!isSafe(node.url)) cut(span);
      else if (span && node.type === 'definition') definitions.set(decodeAddress(node.url), span);
    };
    eachNode(tree, (node) => {
      if (node.type === 'html') replacements.push(...unseenHtml(node));
      else if (node.type === 'link' || node.type === 'image') seeAddress(node);
      else if (node.type === 'definition' && used.has(node.identifier)) seeAddress(node);
      else if (node.type === 'definition') cut(spanOf(node));
    });
    file.data.definitions = definitions;
    factsOf(file).replacements = replacements;
  };
}

function usedLabels(tree: Document): ReadonlySet<string> {
  const labels = new Set<string>();
  eachNode(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') labels.add(node.identifier);
  });
  return labels;
}

function addressIn(node: Link | Image | Definition, source: string): Span | undefined {
  const whole = spanOf(node);
  const span = whole && placeAddress(source.slice(...whole), decodeAddress(node.url));
  return span && [whole[0] + span[0], whole[0] + span[1]];
}

function unseenHtml(node: Html): Replacement[] {
  const [from] = spanOf(node) ?? [];
  if (from === undefined) return [];
  return unseenIn(node.value).map(({ start, end, by }) => ({ start: from + start, end: from + end, by }));
}

/**
 * Lists the parts of a piece of HTML that a browser does not show. Where something is left of it, an empty comment stands
 * in the place of each, so that Markdown reads the rest as HTML, as it did.
 */
function unseenIn(html: string): Replacement[] {
  const lower = html.toLowerCase();
  const spans: Span[] = [];
  let rest = '';
  let at = 0;
  for (const { index, 0: open, 1: name } of lower.matchAll(/<!--|<(script|style)\b/g)) {
    if (index < at) continue;
    const mark = name === undefined ? '-->' : `</${name}>`;
    const close = lower.indexOf(mark, index + (name === undefined ? 2 : open.length));
    const end = close < 0 ? html.length : close + mark.length;
    spans.push([index, end]);
    rest += html.slice(at, index);
    at = end;
  }
  const by = (rest + html.slice(at)).trim() === '' ? [] : ['<!---->'];
  return spans.map(([start, end]) => ({ start, end, by }));
}

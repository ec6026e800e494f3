import { isSame } from '../text/is-same.js';
import type {
  ContentLink,
  Diagnostic,
  HtmlWithHoles,
  MediaReference,
  OutlineEntry,
  ParsedDocument,
} from '../types.js';
import { checkGrowth } from './check-growth.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';
import type { LinkResolver } from './resolve-link.js';

/** What documents were joined to, and what was found wrong with them. */
export interface JoinedTexts {
  readonly documents: readonly ParsedDocument[];
  readonly graph: ContentGraph;
  readonly resolveLink: LinkResolver;
  readonly diagnostics: readonly Diagnostic[];
}

/** What nobody but the page of a document, and the lists that show its beginning, can tell of it. */
const ofText: ReadonlySet<string> = new Set([
  'html',
  'markdown',
  'excerpt',
  'blocks',
  'words',
  'outline',
  'references',
  'diagnostics',
  'text',
]);

/**
 * Finds the documents of which the text alone is another one: each keeps its fields, headings, links and media, so that
 * what was joined stays as it is. Undefined where anything else differs, or may.
 */
export function findRewritten(
  documents: readonly ParsedDocument[],
  joined: JoinedTexts,
): ReadonlyMap<Node, ParsedDocument> | undefined {
  if (documents.length !== joined.documents.length) return undefined;
  const rewritten = new Map<Node, ParsedDocument>();
  for (const [index, document] of documents.entries()) {
    const last = joined.documents[index];
    if (!last) return undefined;
    if (isUntouched(last, document)) continue;
    const node = joined.graph.byFile.get(document.file.normalize('NFC'));
    if (node?.file !== document.file || !isRewritten(last, document, node, joined)) return undefined;
    rewritten.set(node, document);
  }
  return rewritten;
}

/** Decides whether a document is the one that it was: a program that holds it has parsed it once. */
function isUntouched(last: ParsedDocument, document: ParsedDocument): boolean {
  if (last === document) return true;
  const names = Object.keys(document) as (keyof ParsedDocument)[];
  return (
    names.length === Object.keys(last).length &&
    names.every(
      (name) =>
        last[name] === document[name] || (name === 'diagnostics' && isSame(last[name], document[name])),
    )
  );
}

function isRewritten(
  last: ParsedDocument,
  next: ParsedDocument,
  node: Node,
  { graph, resolveLink, diagnostics }: JoinedTexts,
): boolean {
  // Where something is told of a document, the places in it count.
  const file = JSON.stringify(next.file).slice(1, -1);
  const isTold = diagnostics.some((each) => JSON.stringify(each).includes(file));
  return (
    // What is compared with another text decides what is told of that one.
    node.prose === undefined &&
    // The feed of a section is described by how the text of its page begins.
    (last.excerpt === next.excerpt || !mayDescribe(next, node)) &&
    isSame(restOf(last), restOf(next)) &&
    isSame(last.diagnostics, next.diagnostics) &&
    isSame(last.outline.map(headingOf), next.outline.map(headingOf)) &&
    (isTold ? isSame(last.references, next.references) : isSame(targetsOf(last), targetsOf(next))) &&
    !callsComponent(last.html) &&
    !callsComponent(next.html) &&
    checkGrowth(graph, { ...node, html: next.html, blocks: next.blocks }, resolveLink).length === 0
  );
}

/** Decides whether the beginning of a text may stand for the description of a section. */
function mayDescribe({ fields: { description }, path: { index } }: ParsedDocument, { kind }: Node): boolean {
  return description === undefined && (index || kind !== 'article');
}

function restOf(document: ParsedDocument): object {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !ofText.has(name)));
}

function headingOf({ start: _start, end: _end, children, ...heading }: OutlineEntry): object {
  return { ...heading, children: children.map(headingOf) };
}

function targetsOf({ references: { links, media } }: ParsedDocument): object {
  return [links.map(withoutPlace), media.map(withoutPlace)];
}

function withoutPlace({ line: _line, column: _column, ...rest }: ContentLink | MediaReference): object {
  return rest;
}

function callsComponent(html: HtmlWithHoles): boolean {
  return html.some((piece) => typeof piece === 'object' && piece.hole === 'component');
}

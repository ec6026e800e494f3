import type { BlockContent, DefinitionContent, Paragraph, RootContent } from 'mdast';
import { alertBox } from './alert-box.js';
import {
  closingColons,
  countClosings,
  type InlineLine,
  inlineLines,
  type OpeningLine,
  parseOpening,
  takeClosing,
  withLines,
} from './container-lines.js';
import type { ContainerKind } from './dialect.js';

/** What a container is, by its name in lower case; without a prototype. */
export type ContainerKinds = Readonly<Record<string, ContainerKind>>;

/** Takes the name of a container that is none here, `'gallery'`, the paragraph that it starts in, and the names that are. */
export type ReportUnknown = (name: string, paragraph: Paragraph, names: readonly string[]) => void;

/** A container whose end was not read yet. */
interface OpenContainer<Content> extends OpeningLine {
  readonly children: (Content | BlockContent)[];
  /** The paragraph that it starts in. */
  readonly from: Paragraph;
}

/**
 * Returns the blocks of a parent with what stands between lines of colons, `::: tip` and `:::`, as alerts and `<details>`;
 * of a container of another name its content alone is kept.
 *
 * @see https://talk.commonmark.org/t/generic-directives-plugins-syntax/444
 */
export function readContainers<Content extends RootContent>(
  blocks: readonly Content[],
  kinds: ContainerKinds,
  report?: ReportUnknown,
): (Content | BlockContent)[] {
  // A container that nobody closes is a line of text.
  const closings = blocks.reduce((sum, block) => sum + countClosings(block), 0);
  if (closings === 0) return [...blocks];
  const reader = new ContainerReader<Content>(kinds, closings, report);
  for (const block of blocks) reader.read(block);
  return reader.finish();
}

/** Collects blocks into the containers that they stand in. */
class ContainerReader<Content extends RootContent> {
  readonly #kinds: ContainerKinds;
  readonly #finished: (Content | BlockContent)[] = [];
  readonly #open: OpenContainer<Content>[] = [];
  /** How many lines are left that may close a container. */
  #closings: number;
  readonly #report: ReportUnknown | undefined;

  constructor(kinds: ContainerKinds, closings: number, report: ReportUnknown | undefined) {
    this.#kinds = kinds;
    this.#report = report;
    this.#closings = closings;
  }

  read(block: Content): void {
    if (block.type === 'paragraph') {
      this.#readParagraph(block);
      return;
    }
    this.#add(block);
    const colons = this.#open.length > 0 ? takeClosing(block) : 0;
    if (colons === 0) return;
    this.#closings--;
    if (this.#closes(colons)) this.#close();
  }

  finish(): (Content | BlockContent)[] {
    while (this.#open.length > 0) this.#close();
    return this.#finished;
  }

  #readParagraph(paragraph: Paragraph): void {
    let lines: InlineLine[] = [];
    const flush = (): void => {
      if (lines.length > 0) this.#add(withLines(paragraph, lines));
      lines = [];
    };
    for (const line of inlineLines(paragraph)) {
      const opening = this.#closings > 0 ? parseOpening(line) : undefined;
      const colons = closingColons(line);
      if (opening) {
        flush();
        // One that nobody closed ends where the next one starts.
        if (this.#open.length >= this.#closings) this.#close();
        this.#open.push({ ...opening, children: [], from: paragraph });
      } else if (colons > 0) {
        this.#closings--;
        if (!this.#closes(colons)) lines.push(line);
        else {
          flush();
          this.#close();
        }
      } else lines.push(line);
    }
    flush();
  }

  #add(block: Content | BlockContent): void {
    (this.#open.at(-1)?.children ?? this.#finished).push(block);
  }

  /** Decides whether a line closes the innermost container, which as many colons or fewer opened. */
  #closes(colons: number): boolean {
    return (this.#open.at(-1)?.colons ?? Number.POSITIVE_INFINITY) <= colons;
  }

  #close(): void {
    const container = this.#open.pop();
    if (!container) return;
    const kind = this.#kinds[container.name];
    if (kind === undefined) this.#report?.(container.name, container.from, Object.keys(this.#kinds));
    for (const block of contentOf(container, kind)) this.#add(block);
  }
}

function contentOf<Content extends RootContent>(
  { title, children }: OpenContainer<Content>,
  kind: ContainerKind | undefined,
): (Content | BlockContent)[] {
  // What stands between two blocks is a block.
  const content = children as (BlockContent | DefinitionContent)[];
  if (kind === 'details' && title.length > 0) {
    const head: Paragraph = { type: 'paragraph', data: { hName: 'summary' }, children: title };
    return [{ type: 'blockquote', data: { hName: 'details' }, children: [head, ...content] }];
  }
  if (kind !== undefined && kind !== 'details') return [alertBox(kind, title, content)];
  const head: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: title }] };
  return title.length > 0 ? [head, ...children] : children;
}

import type { BlockContent, DefinitionContent, Paragraph, RootContent } from 'mdast';
import type { ComponentNode } from '../markdown/component-node.js';
import { alertBox } from './alert-box.js';
import { boxKind } from './box-kinds.js';
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
import { detailsBox, galleryBox, tabsBox } from './part-boxes.js';

/** What a container is, by its name in lower case; without a prototype. */
export type ContainerKinds = Readonly<Record<string, ContainerKind>>;

/** What is wrong with a container: its name is none here, nobody closed it, or both, and it stays text. */
export type ContainerProblem = 'unknown' | 'unclosed' | 'unread';

/** Takes what is wrong with a container, its name, `'gallery'`, the paragraph that it starts in, and the names that are known. */
export type ReportContainer = (
  problem: ContainerProblem,
  container: { readonly name: string; readonly from: Paragraph; readonly names: readonly string[] },
) => void;

/** A container whose end was not read yet. */
interface OpenContainer<Content> extends OpeningLine {
  readonly children: (Content | BlockContent)[];
  /** The paragraph that it starts in, or the call of a component that it is. */
  readonly from: Paragraph | ComponentNode;
}

/**
 * Returns the blocks of a parent with what stands between lines of colons, `::: tip` and `:::`, as alerts and `<details>`;
 * of a container of another name its content alone is kept, and of one that nobody closes as well it stays text. One that
 * is known ends with its parent, as it does for the tools that have it. The calls of components get their content.
 *
 * @param kinds Undefined where none is read but the calls of components.
 * @see https://talk.commonmark.org/t/generic-directives-plugins-syntax/444
 */
export function readContainers<Content extends RootContent>(
  blocks: readonly Content[],
  kinds: ContainerKinds | undefined,
  report?: ReportContainer,
): (Content | BlockContent)[] {
  const closings = blocks.reduce((sum, block) => sum + countClosings(block), 0);
  if (closings === 0 && !(kinds && blocks.some(mayOpen))) return [...blocks];
  const reader = new ContainerReader<Content>(kinds, closings, report);
  for (const block of blocks) reader.read(block);
  return reader.finish();
}

/** Collects blocks into the containers that they stand in. */
class ContainerReader<Content extends RootContent> {
  readonly #kinds: ContainerKinds | undefined;
  readonly #finished: (Content | BlockContent)[] = [];
  readonly #open: OpenContainer<Content>[] = [];
  /** How many lines are left that may close a container. */
  #closings: number;
  readonly #report: ReportContainer | undefined;

  constructor(kinds: ContainerKinds | undefined, closings: number, report: ReportContainer | undefined) {
    this.#kinds = kinds;
    this.#report = report;
    this.#closings = closings;
  }

  read(block: Content): void {
    if (block.type === 'paragraph') {
      this.#readParagraph(block);
      return;
    }
    if (block.type === 'component' && isUnread(block) && this.#closings > 0) {
      this.#start({
        name: block.call.name,
        colons: block.colons,
        title: [],
        isOpen: false,
        children: [],
        from: block,
      });
      return;
    }
    this.#add(block);
    const colons = this.#open.length > 0 ? takeClosing(block) : 0;
    if (colons === 0) return;
    this.#closings--;
    if (this.#closes(colons)) this.#close(true);
  }

  finish(): (Content | BlockContent)[] {
    while (this.#open.length > 0) this.#close(false);
    return this.#finished;
  }

  #readParagraph(paragraph: Paragraph): void {
    // Nothing to read in: it is what a mark has become, such as that of a table of contents.
    if (paragraph.children.length === 0) this.#add(paragraph);
    let lines: InlineLine[] = [];
    const flush = (): void => {
      if (lines.length > 0) this.#add(withLines(paragraph, lines));
      lines = [];
    };
    for (const line of inlineLines(paragraph)) {
      const opening = this.#openingOf(line, paragraph);
      const colons = closingColons(line);
      if (opening) {
        flush();
        this.#start({ ...opening, children: [], from: paragraph });
      } else if (colons > 0) {
        this.#closings--;
        if (!this.#closes(colons)) lines.push(line);
        else {
          flush();
          this.#close(true);
        }
      } else lines.push(line);
    }
    flush();
  }

  #openingOf(line: InlineLine, from: Paragraph): OpeningLine | undefined {
    const opening = this.#kinds && parseOpening(line);
    if (!opening || this.#closings > 0 || this.#kindOf(opening.name)) return opening;
    this.#tell('unread', opening.name, from);
    return undefined;
  }

  #kindOf(name: string): ContainerKind | undefined {
    return this.#kinds?.[name] ?? boxKind(name);
  }

  #tell(problem: ContainerProblem, name: string, from: Paragraph): void {
    this.#report?.(problem, { name, from, names: Object.keys(this.#kinds ?? {}) });
  }

  #add(block: Content | BlockContent): void {
    (this.#open.at(-1)?.children ?? this.#finished).push(block);
  }

  /** Decides whether a line closes the innermost container, which as many colons or fewer opened. */
  #closes(colons: number): boolean {
    return (this.#open.at(-1)?.colons ?? Number.POSITIVE_INFINITY) <= colons;
  }

  #start(container: OpenContainer<Content>): void {
    // One that nobody closed ends where the next one starts.
    if (this.#open.length >= this.#closings) this.#close(false);
    this.#open.push(container);
  }

  #close(byLine: boolean): void {
    const container = this.#open.pop();
    if (!container) return;
    if (container.from.type === 'component') {
      this.#add(withContent(container.from, container.children, byLine));
      return;
    }
    const kind = this.#kindOf(container.name);
    if (kind === undefined) this.#tell('unknown', container.name, container.from);
    else if (!byLine) this.#tell('unclosed', container.name, container.from);
    for (const block of contentOf(container, kind)) this.#add(block);
  }
}

/** Decides whether a container may start in a block. */
function mayOpen(block: RootContent): boolean {
  return (
    block.type === 'paragraph' &&
    block.children.some((child) => child.type === 'text' && /(?:^|\n):{3,}[ \t]*[{A-Za-z]/.test(child.value))
  );
}

/** Decides whether a call is of a container whose content was not looked for yet. */
function isUnread({ colons, closed }: ComponentNode): boolean {
  return colons > 2 && closed === undefined;
}

function withContent(call: ComponentNode, children: readonly RootContent[], closed: boolean): ComponentNode {
  // What stands between two blocks is a block.
  return { ...call, closed, children: children as ComponentNode['children'] };
}

function contentOf<Content extends RootContent>(
  { title, isOpen, children }: OpenContainer<Content>,
  kind: ContainerKind | undefined,
): (Content | BlockContent)[] {
  // What stands between two blocks is a block.
  const content = children as (BlockContent | DefinitionContent)[];
  if (kind === 'details' && title.length > 0) {
    return [detailsBox(title, content, isOpen)];
  }
  if (kind === 'content') return [...children];
  if (kind === 'tabs') return [tabsBox(content)];
  if (kind === 'gallery') return [galleryBox(content)];
  if (kind !== undefined && kind !== 'details') return [alertBox(kind, title, content)];
  const head: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: title }] };
  return title.length > 0 ? [head, ...children] : children;
}

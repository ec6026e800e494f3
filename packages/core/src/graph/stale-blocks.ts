import { onceEach } from '../once.js';
import { compareBlocks } from '../revision/compare-blocks.js';
import { parseSourceBlocks } from '../revision/source-blocks.js';
import type { Block, BlockHole, BlockReport, HtmlWithHoles, StaleBlock } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';

/** What is said of an element of a translation. */
export interface BlockMark {
  readonly id: string;
  /** Absent where nothing is wrong with it: what the translation lacks stands behind it. */
  readonly state?: 'changed' | 'removed';
}

/** What of a translation its original says otherwise now. */
export interface Staleness {
  readonly blocks: readonly StaleBlock[];
  /** What is said of its elements, by their holes. */
  readonly marks: ReadonlyMap<BlockHole, BlockMark>;
}

const nothing: Staleness = { blocks: [], marks: new Map() };

/** The id of what stands in no element: browsers take it for the start of every page. */
const top = 'top';

/** Returns the function that compares a translation with its original, once each. */
export function createStaleness(graph: Pick<ContentGraph, 'versions'>): (node: Node) => Staleness {
  return onceEach((node) => {
    const { key, translation, prose, fields } = node;
    const original = graph.versions.get(key)?.get(translation?.from ?? '');
    const stamp = fields.sourceBlocks === undefined ? undefined : parseSourceBlocks(fields.sourceBlocks);
    if (!original?.prose || !prose || !stamp) return nothing;
    const reports = compareBlocks({ now: original.prose, stamp, translation: prose });
    return new StaleMarker(prose, blockHoles(node.html), new Set(node.anchors)).read(reports);
  });
}

/** Collects the holes of blocks in reading order, those within components too. */
function blockHoles(html: HtmlWithHoles): BlockHole[] {
  return html.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    if (piece.hole === 'component') return blockHoles(piece.children);
    return piece.hole === 'block' ? [piece] : [];
  });
}

/** Finds the elements of stale blocks, and gives an id to those that have none. */
class StaleMarker {
  readonly #prose: readonly Block[];
  readonly #holes: ReadonlyMap<Block, BlockHole>;
  readonly #taken: ReadonlySet<string>;
  readonly #marks = new Map<BlockHole, BlockMark>();
  #last: BlockHole | undefined;
  #count = 0;

  constructor(prose: readonly Block[], holes: readonly BlockHole[], taken: ReadonlySet<string>) {
    this.#prose = prose;
    this.#holes = pairHoles(prose, holes);
    this.#taken = taken;
  }

  read(reports: readonly BlockReport[]): Staleness {
    const blocks = reports.flatMap((report): StaleBlock[] => {
      const hole = this.#holeOf(report);
      this.#last = hole ?? this.#last;
      switch (report.state) {
        case 'changed':
        case 'removed':
          return [{ id: hole ? this.#mark(hole, report.state) : top, state: report.state }];
        case 'new':
          return [{ id: this.#last && report.kind !== 'field' ? this.#mark(this.#last) : top, state: 'new' }];
        default:
          return [];
      }
    });
    return { blocks, marks: this.#marks };
  }

  #holeOf({ line, text }: BlockReport): BlockHole | undefined {
    const block = this.#prose.find((each) => each.line === line && each.text === text);
    return block && this.#holes.get(block);
  }

  /** Notes what is said of an element, and returns its id; what was said of it first stays. */
  #mark(hole: BlockHole, state?: BlockMark['state']): string {
    const present = this.#marks.get(hole);
    const id = present?.id ?? hole.id ?? this.#nextId();
    const said = present?.state ?? state;
    this.#marks.set(hole, { id, ...(said && { state: said }) });
    return id;
  }

  #nextId(): string {
    do this.#count++;
    while (this.#taken.has(`stale-${this.#count}`));
    return `stale-${this.#count}`;
  }
}

/**
 * Pairs the blocks of a text with the holes of their elements: by line, and where one has several, such as the cells of
 * a row, in order. The words of a picture stand in no element of their own.
 */
function pairHoles(prose: readonly Block[], holes: readonly BlockHole[]): ReadonlyMap<Block, BlockHole> {
  const byPlace = new Map<string, BlockHole>();
  const first = new Map<number, BlockHole>();
  for (const hole of holes) {
    byPlace.set(`${hole.line}:${hole.index}`, hole);
    if (!first.has(hole.line)) first.set(hole.line, hole);
  }
  const counts = new Map<number, number>();
  const pairs = new Map<Block, BlockHole>();
  for (const block of prose) {
    const { kind, line } = block;
    if (kind === 'field') continue;
    const index = counts.get(line) ?? 0;
    const isAside = kind === 'alt' || kind === 'title';
    const hole = (isAside ? undefined : byPlace.get(`${line}:${index}`)) ?? first.get(line);
    if (!isAside) counts.set(line, index + 1);
    if (hole) pairs.set(block, hole);
  }
  return pairs;
}

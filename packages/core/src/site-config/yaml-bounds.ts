import { isAlias, isMap, isNode, isPair, isSeq, Lexer, type Node, type Pair, Parser } from 'yaml';

/** How deep lists and groups may nest. */
const deepest = 500;

/** How much longer than its text a YAML text may be with what its aliases stand for. */
const mostGrowth = { times: 20, units: 16 * 1024 };

/** Why a tree of YAML is not made into values, and where. */
export interface YamlExcess {
  readonly message: string;
  readonly offset: number;
}

/**
 * Finds where a tree of YAML nests more than 500 deep, contains itself (`&a [*a]`) or grows beyond twenty times its text;
 * undefined where it does not. What is read of it can be walked and written out by anyone.
 */
export function findExcess(root: Node, length: number): YamlExcess | undefined {
  const measure = new Measure(length);
  measure.sizeOf(root, 0);
  return measure.excess;
}

/**
 * Finds where a text of YAML nests more than 500 deep, before it is made into a tree: that is done by recursion, and where
 * the stack ends within it, V8 may end the whole process. Returns undefined where it does not nest so deep.
 *
 * @see https://yaml.org/spec/1.2.2/#21-collections
 */
export function findDeepNesting(text: string): YamlExcess | undefined {
  if (!canNestDeep(text)) return undefined;
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length <= deepest) continue;
    const collections = parser.stack.filter((token) => 'items' in token);
    const deep = collections[deepest];
    if (deep) return { message: `nested more than ${deepest} deep`, offset: deep.offset };
  }
  return undefined;
}

/** Nearly all texts have so few marks of lists and groups that they cannot nest so deep. */
function canNestDeep(text: string): boolean {
  let marks = 0;
  for (const _ of text.matchAll(/[[{]|[-?:](?=\s|$)/g)) if (++marks > deepest) return true;
  return false;
}

class Measure {
  excess: YamlExcess | undefined;
  readonly #most: number;
  /** The sizes of anchored nodes; a node that is still open has none. */
  readonly #anchors = new Map<string, number | undefined>();
  #total = 0;

  constructor(length: number) {
    this.#most = length * mostGrowth.times + mostGrowth.units;
  }

  /** Returns how long a node is with what its aliases stand for. */
  sizeOf(node: Node, depth: number): number {
    const offset = node.range?.[0] ?? 0;
    if (this.excess) return 0;
    if (depth > deepest) return this.#stop(`nested more than ${deepest} deep`, offset);
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const size = this.#contentOf(node, depth, offset);
    if (anchor !== undefined) this.#anchors.set(anchor, size);
    return size;
  }

  #contentOf(node: Node, depth: number, offset: number): number {
    if (isAlias(node)) return this.#sizeOfAlias(node.source, offset);
    if (!isMap(node) && !isSeq(node)) return this.#add((node.range?.[1] ?? 0) - offset + 1, offset);
    const items: readonly (unknown | Pair)[] = node.items;
    let size = this.#add(1, offset);
    for (const item of items)
      for (const part of isPair(item) ? [item.key, item.value] : [item])
        if (isNode(part)) size += this.sizeOf(part, depth + 1);
    return size;
  }

  #sizeOfAlias(name: string, offset: number): number {
    if (!this.#anchors.has(name)) return 1;
    const size = this.#anchors.get(name);
    return size === undefined
      ? this.#stop(`\`*${name}\` stands within itself`, offset)
      : this.#add(size, offset);
  }

  #add(size: number, offset: number): number {
    this.#total += size;
    if (this.#total > this.#most) this.#stop('aliases make it too long', offset);
    return size;
  }

  #stop(message: string, offset: number): number {
    this.excess ??= { message, offset };
    return 0;
  }
}

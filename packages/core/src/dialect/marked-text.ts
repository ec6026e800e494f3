import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { NodeReader } from './dialect.js';

const mark = /(?<!=)==(?!=)/g;
/** A letter or digit of a script with spaces between words: beside one, `==` compares, `a==b`. */
const wordCharacter = /[\p{L}\p{N}_]/u;
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Reads `==marked==` text, which may hold emphasis, links and code. */
export const readMarkedText: NodeReader = (node, { source }) => {
  if (!/^(?:paragraph|heading|tableCell|link|emphasis|strong|delete)$/.test(node.type)) return;
  const parent = node as Extract<Nodes, { children: PhrasingContent[] }>;
  if (!parent.children.some((child) => child.type === 'text' && child.value.includes('=='))) return;
  parent.children = markIn(parent.children, source);
};

function markIn(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
  const marker = new Marker();
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text' || isEscaped(child, source)) marker.add(child);
    else marker.addText(child, { isFirst: index === 0, isLast: index === children.length - 1 });
  }
  return marker.changed ? joinTexts(marker.nodes) : [...children];
}

/** Collects nodes, and wraps what stands between two marks. */
class Marker {
  readonly nodes: PhrasingContent[] = [];
  changed = false;
  /** Where the opening mark stands among the nodes. */
  #open: number | undefined;

  add(node: PhrasingContent): void {
    this.nodes.push(node);
  }

  addText(text: Text, place: TextPlace): void {
    let behind = 0;
    for (const { index } of text.value.matchAll(mark)) {
      const { opens, closes } = sidesOf(text.value, index, place);
      if (!opens && !(closes && this.#open !== undefined)) continue;
      if (index > behind) this.add({ ...text, value: text.value.slice(behind, index) });
      behind = index + 2;
      if (closes && this.#open !== undefined && this.nodes.length > this.#open + 1) this.#wrap(this.#open);
      else {
        this.#open = this.nodes.length;
        this.add({ ...text, value: '==' });
      }
    }
    if (behind < text.value.length) this.add({ ...text, value: text.value.slice(behind) });
  }

  #wrap(open: number): void {
    const content = this.nodes.splice(open).slice(1);
    this.add({ type: 'emphasis', data: { hName: 'mark' }, children: content });
    this.#open = undefined;
    this.changed = true;
  }
}

/** Whether a text is the first and the last of its parent. */
interface TextPlace {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What marks stand for themselves in the source is not known once a backslash stands before one. */
function isEscaped({ position }: Text, source: string): boolean {
  return source.slice(position?.start.offset, position?.end.offset).includes('\\=');
}

function sidesOf(
  value: string,
  at: number,
  { isFirst, isLast }: TextPlace,
): { readonly opens: boolean; readonly closes: boolean } {
  const before = [...value.slice(Math.max(0, at - 2), at)].at(-1) ?? (isFirst ? '\n' : '.');
  const [after = isLast ? '\n' : '.'] = value.slice(at + 2, at + 4);
  return { opens: !/\s/.test(after) && !isWord(before), closes: !/\s/.test(before) && !isWord(after) };
}

function isWord(character: string): boolean {
  return wordCharacter.test(character) && !withoutSpaces.test(character);
}

/** Joins the texts beside each other that were one before. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

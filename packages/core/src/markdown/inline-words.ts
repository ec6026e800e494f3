import type { Definition, Nodes, PhrasingContent } from 'mdast';
import { addressCode } from './address-code.js';
import { htmlAttributes, tagName } from './html-tags.js';
import { type CodeInText, codesInText } from './text-codes.js';

/** What a run of text says: its words and codes, and what stands in it and is translated by itself. */
export interface InlineWords {
  readonly text: string;
  readonly codes: readonly string[];
  /** The text without its codes. */
  readonly prose: string;
  /** Whether inline code is all or a part of it. */
  readonly hasCode: boolean;
  /** The alternative texts and titles of pictures and links, and the words in calls of components. */
  readonly asides: readonly Aside[];
}

/** A text of its own inside another. */
export interface Aside {
  readonly kind: 'alt' | 'title';
  readonly text: string;
  readonly line: number | undefined;
}

/** Tags that say no more than emphasis does. */
const emphasis: ReadonlySet<string> = new Set(['b', 'i', 'em', 'strong', 'br', 'wbr']);

/** Collects the words and codes of phrasing content in one walk. */
export class InlineReader {
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #asides: Aside[] = [];
  readonly #codes: string[] = [];
  #text = '';
  #prose = '';
  #hasCode = false;
  #line: number | undefined;

  constructor(definitions: ReadonlyMap<string, Definition>) {
    this.#definitions = definitions;
  }

  /** Returns what the children of a node say. */
  static read(
    children: readonly PhrasingContent[],
    definitions: ReadonlyMap<string, Definition>,
  ): InlineWords {
    const reader = new InlineReader(definitions);
    reader.addAll(children);
    return reader.finish();
  }

  addAll(children: readonly Nodes[]): void {
    for (const child of children) this.#add(child);
  }

  addText(value: string): void {
    this.#text += value;
    this.#prose += value;
  }

  addTag(tag: string): void {
    const name = tagName(tag);
    if (name === undefined || emphasis.has(name)) {
      if (name === 'br') this.addText(' ');
      return;
    }
    if (!tag.startsWith('</')) this.#codes.push(`<${name}>`);
    const { href, src, alt, title } = htmlAttributes(tag);
    this.#addAddress(href ?? src);
    this.#addAside('alt', alt);
    this.#addAside('title', title);
  }

  finish(): InlineWords {
    const found = codesInText(this.#text);
    for (const code of found) this.#addCode(code);
    const prose =
      found.length === 0 ? this.#prose : codesInText(this.#prose).reduce(withoutCode, this.#prose);
    const text = this.#text.replace(/\s+/g, ' ').trim();
    return { text, codes: this.#codes, prose, hasCode: this.#hasCode, asides: this.#asides };
  }

  #add(node: Nodes): void {
    if (node.position) this.#line = node.position.start.line;
    switch (node.type) {
      case 'text':
        this.addText(node.value);
        break;
      case 'inlineCode':
        this.#addInlineCode(node.value);
        break;
      case 'break':
        this.addText(' ');
        break;
      case 'html':
        this.addTag(node.value);
        break;
      case 'link':
        this.#addLink(node, node.url, node.title);
        break;
      case 'linkReference':
        this.#addReference(node);
        break;
      case 'image':
        this.#addAddress(node.url);
        this.#addAside('alt', node.alt);
        this.#addAside('title', node.title);
        break;
      case 'imageReference':
        this.#addAddress(this.#definitions.get(node.identifier)?.url);
        this.#addAside('alt', node.alt);
        break;
      case 'footnoteReference':
        this.#codes.push('[^]');
        break;
      default:
        if ('children' in node) this.addAll(node.children);
    }
  }

  #addInlineCode(value: string): void {
    const code = value.replace(/\s+/g, ' ').trim();
    this.#text += `\`${code}\``;
    this.#prose += ' ';
    this.#hasCode ||= code !== '';
    this.#codes.push(code);
  }

  #addLink(node: Extract<Nodes, { type: 'link' }>, url: string, title: string | null | undefined): void {
    const [only] = node.children;
    // The words of a bare address are the address.
    if (node.children.length === 1 && only?.type === 'text' && isAddress(only.value, url)) {
      this.#text += only.value;
      this.#prose += ' ';
    } else this.addAll(node.children);
    this.#addAddress(url);
    this.#addAside('title', title);
  }

  #addReference(node: Extract<Nodes, { type: 'linkReference' }>): void {
    this.addAll(node.children);
    this.#addAddress(this.#definitions.get(node.identifier)?.url);
  }

  #addAddress(url: string | undefined): void {
    const code = url === undefined ? undefined : addressCode(url);
    if (code !== undefined) this.#codes.push(code);
  }

  #addAside(kind: Aside['kind'], text: string | null | undefined): void {
    if (text && /\p{L}/u.test(text)) this.#asides.push({ kind, text, line: this.#line });
  }

  #addCode({ code, words }: CodeInText): void {
    this.#codes.push(code);
    for (const text of words) this.#addAside('title', text);
  }
}

function withoutCode(text: string, { code }: CodeInText): string {
  return text.replace(code, ' ');
}

function isAddress(text: string, url: string): boolean {
  return url === text || url === `mailto:${text}` || url === `http://${text}` || url === `https://${text}`;
}

import { addressCode } from './address-code.js';
import { htmlAttributes, tagName } from './html-tags.js';
import type { Aside, Words } from './words.js';

/** Tags that say no more than emphasis and line breaks do. */
const emphasis: ReadonlySet<string> = new Set(['b', 'i', 'em', 'strong', 'wbr']);

/** Codes that stand among words without marks of Markdown: templates, addresses, placeholders, icons. */
const bareCode =
  /\{\{(?:(?!\{\{)[\s\S]){0,1000}?\}\}|\{%(?:(?!\{%)[\s\S]){0,1000}?%\}|https?:\/\/[^\s<>()[\]{}"'`]*[^\s<>()[\]{}"'`.,;:!?*_]|%(?:\d\$)?[sdif]\b|%\([A-Za-z_]\w*\)[sdif]|:[a-z][a-z0-9_+-]{1,60}:/g;

/** What is shown of a call, by the names of its attributes. */
const shown: ReadonlySet<string> = new Set([
  'title',
  'label',
  'alt',
  'caption',
  'description',
  'summary',
  'heading',
]);
const attribute =
  /(?<![\w-])([A-Za-z_][\w-]{0,60})[ \t]{0,4}=[ \t]{0,4}(?:"([^"]{0,1000})"|'([^']{0,1000})')/g;

/** Collects words and codes in the order of a text. */
export class WordCollector {
  readonly #asides: Aside[] = [];
  readonly #codes: string[] = [];
  #text = '';
  #prose = '';

  /** Adds text in which nothing is read but bare codes. */
  addText(text: string, line = 0): void {
    if (!/[:%{]/.test(text)) {
      this.#text += text;
      this.#prose += text;
      return;
    }
    let behind = 0;
    for (const { index, 0: code } of text.matchAll(bareCode)) {
      this.#addPlain(text.slice(behind, index));
      if (code.startsWith('{')) this.addCall(code, line);
      else this.addCode(code, code);
      behind = index + code.length;
    }
    this.#addPlain(text.slice(behind));
  }

  /** Adds what is shown of a code where it stands. */
  addCode(code: string, text: string): void {
    this.#text += text;
    this.#prose += ' ';
    if (code !== '') this.#codes.push(code.replace(/\s+/g, ' '));
  }

  addAddress(url: string | undefined): void {
    const code = url === undefined ? undefined : addressCode(url);
    if (code !== undefined) this.#codes.push(code);
  }

  addAside(kind: Aside['kind'], text: string | undefined, line: number): void {
    if (text !== undefined && /\p{L}/u.test(text))
      this.#asides.push({ kind, text: text.replace(/\s+/g, ' ').trim(), line });
  }

  /** Adds a tag of HTML, and the words of its attributes. */
  addTag(tag: string, line: number): void {
    const name = tagName(tag);
    if (name === 'br') this.#addPlain(' ');
    if (name === undefined || name === 'br' || emphasis.has(name)) return;
    if (!tag.startsWith('</')) this.#codes.push(`<${name}>`);
    const { href, src, alt, title, label } = htmlAttributes(tag);
    this.addAddress(href ?? src);
    this.addAside('alt', alt, line);
    for (const words of [title, label]) this.addAside('title', words, line);
  }

  /** Adds a call of a tool, and the words of its attributes. */
  addCall(call: string, line: number): void {
    this.addCode(call, call);
    if (!call.includes('=')) return;
    for (const [, name = '', double, single] of call.matchAll(attribute))
      if (shown.has(name.toLowerCase()))
        this.addAside(name === 'alt' ? 'alt' : 'title', double ?? single, line);
  }

  /** Adds what was read elsewhere, from some lines further below. */
  addWords({ text, codes, prose, asides }: Words, line: number): void {
    this.#text += text;
    this.#prose += prose;
    this.#codes.push(...codes);
    this.#asides.push(...asides.map((aside) => ({ ...aside, line: aside.line + line })));
  }

  finish(): Words {
    const text = this.#text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
    return { text, codes: this.#codes, prose: this.#prose, asides: this.#asides };
  }

  #addPlain(text: string): void {
    this.#text += text;
    this.#prose += text;
  }
}

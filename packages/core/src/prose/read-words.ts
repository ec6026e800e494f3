import { decodeString } from 'micromark-util-decode-string';
import { pairMarks, parseMarkRun } from './emphasis.js';
import { parseLinkEnd } from './link-end.js';
import { collectWords, type Piece } from './pieces.js';
import { referenceName } from './raw-block.js';
import type { Words } from './words.js';

/** A bracket that may open a link or a picture. */
interface Bracket {
  /** Its index among the pieces. */
  readonly at: number;
  readonly isPicture: boolean;
  /** Where its text starts. */
  readonly start: number;
  isActive: boolean;
}

const special = /[\\`*_~=[\]!<{&]/g;
const template = /\{\{(?:(?!\{\{)[\s\S]){0,1000}?\}\}|\{%(?:(?!\{%)[\s\S]){0,1000}?%\}|\{[^{}\n]{1,300}\}/y;
/** What it stands around is so anyway. */
const rawTag = /^\{%-? *(?:end)?raw\b/;
const attributeList = /\{:?[^{}\n]*\}/y;
const tag =
  /<!--[\s\S]*?-->|<\/?[A-Za-z][\w.-]*(?:\s+[A-Za-z_:@][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^\s"'=<>`{][^\s"'=<>`]*))?)*\s*\/?>/y;
const autolink = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/y;
const entity = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const escapable = /[!-/:-@[-`{-~]/;

/** Reads the words and codes of a run of Markdown without blocks, in one pass. */
export function readWords(text: string, references: ReadonlyMap<string, string>): Words {
  return new WordReader(text, references).read();
}

class WordReader {
  readonly #text: string;
  readonly #references: ReadonlyMap<string, string>;
  readonly #pieces: Piece[] = [];
  readonly #brackets: Bracket[] = [];
  #at = 0;

  constructor(text: string, references: ReadonlyMap<string, string>) {
    this.#text = text;
    this.#references = references;
  }

  read(): Words {
    for (;;) {
      special.lastIndex = this.#at;
      const next = special.exec(this.#text)?.index ?? this.#text.length;
      if (next > this.#at) this.#addText(this.#text.slice(this.#at, next));
      this.#at = next;
      if (next >= this.#text.length) break;
      this.#readMark(this.#text[next] ?? '');
    }
    pairMarks(this.#pieces.flatMap((piece) => (piece.type === 'marks' ? piece.run : [])));
    return collectWords(this.#pieces);
  }

  #addText(text: string): void {
    this.#pieces.push({ type: 'text', text });
  }

  /** Adds a character that stands for itself. */
  #addPlain(): void {
    this.#addText(this.#text[this.#at] ?? '');
    this.#at++;
  }

  get #line(): number {
    let line = 0;
    for (let at = this.#text.indexOf('\n'); at >= 0 && at < this.#at; at = this.#text.indexOf('\n', at + 1))
      line++;
    return line;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
  }

  #readMark(mark: string): void {
    switch (mark) {
      case '\\':
        this.#readEscape();
        break;
      case '`':
        this.#readCode();
        break;
      case '[':
        this.#openBracket(false);
        break;
      case '!':
        if (this.#text[this.#at + 1] === '[') this.#openBracket(true);
        else this.#addPlain();
        break;
      case ']':
        this.#closeBracket();
        break;
      case '<':
        this.#readTag();
        break;
      case '{':
        this.#readTemplate();
        break;
      case '&':
        this.#readEntity();
        break;
      default:
        this.#readMarks(mark);
    }
  }

  #readEscape(): void {
    const next = this.#text[this.#at + 1] ?? '';
    this.#at++;
    if (next !== '\n' && !escapable.test(next)) this.#addText('\\');
    else {
      this.#addText(next);
      this.#at++;
    }
  }

  #readCode(): void {
    const run = /`+/y;
    const [marks = ''] = this.#match(run) ?? [];
    const start = this.#at + marks.length;
    let end = this.#text.indexOf(marks, start);
    while (end >= 0 && (this.#text[end - 1] === '`' || this.#text[end + marks.length] === '`'))
      end = this.#text.indexOf(marks, end + 1);
    if (end < 0) this.#addText(marks);
    else this.#pieces.push({ type: 'code', text: this.#text.slice(start, end), line: 0 });
    this.#at = end < 0 ? start : end + marks.length;
    if (end >= 0) this.#skipAttributes();
  }

  #readTag(): void {
    const [, address] = this.#match(autolink) ?? [];
    const [written] = address === undefined ? (this.#match(tag) ?? []) : [];
    if (address !== undefined) {
      this.#pieces.push({ type: 'address', url: address, title: undefined, line: 0 });
      this.#pieces.push({ type: 'call', text: address, line: 0 });
      this.#at += address.length + 2;
    } else if (written === undefined) this.#addPlain();
    else {
      if (!written.startsWith('<!')) this.#pieces.push({ type: 'tag', text: written, line: this.#line });
      this.#at += written.length;
    }
  }

  #readTemplate(): void {
    const [written] = this.#match(template) ?? [];
    if (written === undefined) this.#addPlain();
    else {
      if (!rawTag.test(written) && !this.#isAttributeList(written))
        this.#pieces.push({ type: 'call', text: written, line: this.#line });
      this.#at += written.length;
    }
  }

  /** Decides whether braces hold the attributes of a heading or paragraph, which stand at its end. */
  #isAttributeList(written: string): boolean {
    if (written.startsWith('{:')) return true;
    if (!/^\{ *(?:[#.][\p{L}\p{N}_-]|[\w-]+=)/u.test(written)) return false;
    const behind = this.#text[this.#at + written.length];
    return behind === undefined || behind === '\n';
  }

  #readEntity(): void {
    const [written] = this.#match(entity) ?? [];
    if (written === undefined) this.#addPlain();
    else {
      this.#addText(decodeString(written));
      this.#at += written.length;
    }
  }

  #readMarks(mark: string): void {
    const start = this.#at;
    while (this.#text[this.#at] === mark) this.#at++;
    const run = this.#text.slice(start, this.#at);
    const before = this.#text[start - 1] ?? '';
    const after = this.#text[this.#at] ?? '';
    if (run.length === 1 && (mark === '=' || mark === '~')) this.#addText(run);
    else this.#pieces.push({ type: 'marks', run: parseMarkRun(run, before, after) });
  }

  #openBracket(isPicture: boolean): void {
    const width = isPicture ? 2 : 1;
    this.#brackets.push({ at: this.#pieces.length, isPicture, start: this.#at + width, isActive: true });
    this.#addText(isPicture ? '![' : '[');
    this.#at += width;
  }

  #closeBracket(): void {
    const bracket = this.#brackets.pop();
    const end = bracket?.isActive ? parseLinkEnd(this.#text, this.#at) : undefined;
    const label = bracket ? this.#text.slice(bracket.start, this.#at) : '';
    const url = end?.url ?? this.#references.get(referenceName(end?.label || label));
    if (!bracket?.isActive || (url === undefined && !label.startsWith('^'))) {
      this.#addPlain();
      return;
    }
    if (label.startsWith('^')) this.#addNote(bracket);
    else this.#addLink(bracket, { url: url ?? '', title: end?.title, isPicture: bracket.isPicture });
    this.#at = label.startsWith('^') || !end ? this.#at + 1 : end.end;
    this.#skipAttributes();
  }

  /** Replaces a reference to a note, which says nothing itself, by its mark. */
  #addNote({ at }: Bracket): void {
    this.#pieces.length = at;
    this.#pieces.push({ type: 'note' });
  }

  #addLink(
    { at, start }: Bracket,
    link: { readonly url: string; readonly title: string | undefined; readonly isPicture: boolean },
  ): void {
    const line = this.#line;
    if (link.isPicture) {
      const alt = readWords(this.#text.slice(start, this.#at), this.#references).text;
      this.#pieces.length = at;
      this.#pieces.push({ type: 'alt', text: alt, line });
    } else {
      this.#pieces[at] = { type: 'text', text: '' };
      // A link holds no other one.
      for (const each of this.#brackets) if (!each.isPicture) each.isActive = false;
    }
    this.#pieces.push({ type: 'address', url: link.url, title: link.title, line });
  }

  /** Leaves the attributes out that stand right behind code or a link. */
  #skipAttributes(): void {
    const [written] = this.#match(attributeList) ?? [];
    if (written !== undefined && /^\{:|^\{ *[#.]|^\{[\w-]+=/.test(written)) this.#at += written.length;
  }
}

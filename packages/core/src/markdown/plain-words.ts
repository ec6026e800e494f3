import remarkParse from 'remark-parse';
import { unified } from 'unified';

const reader = unified().use(remarkParse).freeze();

const tag = /<(\/?)([a-z][a-z0-9]{0,10})((?:\s[^<>]{0,1000})?)\/?>/gi;
/** What ends a line, so that the words around it stay apart. */
const breaking = /^(?:br|hr|p|div|li|ul|ol|h[1-6]|blockquote|tr|td)$/i;
/** What has no end. */
const empty = /^(?:br|hr|img|input|wbr)$/i;

/**
 * Returns the words of a title or description that was written with marks: some tools export HTML and character
 * references there, others read Markdown. A tag that encloses nothing is a word that its author means.
 *
 * @param options `cut`: whether the text may be the start of a longer one, whose blocks were not closed.
 * @example
 * plainWords('Le <em>port</em> &#8211; `ls`') // 'Le port – ls'
 * plainWords('Pourquoi <b> existe')           // 'Pourquoi <b> existe'
 */
export function plainWords(text: string, { cut = false }: { readonly cut?: boolean } = {}): string {
  if (!/[&<`*\]]/.test(text)) return text;
  const parts = text.split(/`([^`\n]{1,500})`/);
  const words = parts.map((part, index) => (index % 2 === 1 ? part : unmarked(part, cut))).join('');
  return words.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}

function unmarked(text: string, cut: boolean): string {
  return withoutTags(withoutComments(text), cut)
    .replace(/!\[[^\][]{0,300}\]\([^()\s]{1,1000}\)/g, '')
    .replace(/\[([^\][]{1,300})\]\([^()\s]{2,1000}\)/g, '$1')
    .replace(/\*\*(?=[^\s*])([^*]{1,500})(?<=\S)\*\*/g, '$1')
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, character);
}

function withoutTags(text: string, cut: boolean): string {
  const enclosing = findEnclosing(text);
  let index = 0;
  return text.replace(tag, (written, _slash: string, name: string, attributes: string, offset: number) => {
    const isMark =
      enclosing.has(index++) ||
      /^[bh]r$/i.test(name) ||
      (empty.test(name) && /=/.test(attributes)) ||
      (cut && (/=/.test(attributes) || (breaking.test(name) && standsBetween(text, offset, written.length))));
    if (!isMark) return written;
    return breaking.test(name) ? ' ' : '';
  });
}

/** Returns which of the tags of a text enclose words: of `<b> et </b>`, none. */
function findEnclosing(text: string): ReadonlySet<number> {
  const enclosing = new Set<number>();
  const opened = new Map<string, { readonly index: number; readonly end: number }[]>();
  [...text.matchAll(tag)].forEach(({ 0: written, 1: slash, 2: name = '', index: offset }, index) => {
    const open = opened.get(name.toLowerCase()) ?? [];
    if (!slash) {
      opened.set(name.toLowerCase(), [...open.slice(-20), { index, end: offset + written.length }]);
      return;
    }
    const opener = open.pop();
    if (!opener) return;
    const words = text.slice(opener.end, offset);
    if (words.trim() === '' || (!breaking.test(name) && /^\s/.test(words) && /\s$/.test(words))) return;
    enclosing.add(opener.index).add(index);
  });
  return enclosing;
}

/** Decides whether a tag stands at an end of the text, or between two sentences. */
function standsBetween(text: string, offset: number, length: number): boolean {
  const [before, after] = [text.slice(0, offset).trimEnd(), text.slice(offset + length).trim()];
  return before === '' || after === '' || /[.!?…:;>»”"]$/.test(before);
}

const longestComment = 300;

/** Returns a text without the comments of HTML in it. */
function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('<!--');
  return rest.reduce((plain, piece) => {
    const end = piece.indexOf('>');
    const closes = end >= 2 && end <= longestComment + 2 && piece.startsWith('--', end - 2);
    return plain + (closes ? ` ${piece.slice(end + 1)}` : `<!--${piece}`);
  }, first);
}

/** Markdown knows every character that HTML has a name for. */
function character(reference: string): string {
  const [paragraph] = reader.parse(`x${reference}x`).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return text?.type === 'text' ? text.value.slice(1, -1) : reference;
}

import remarkParse from 'remark-parse';
import { unified } from 'unified';

const reader = unified().use(remarkParse).freeze();

const tag = /<(\/?)([a-z][a-z0-9]{0,10})((?:\s[^<>]{0,1000})?)\/?>/gi;
/** What ends a line, so that the words around it stay apart. */
const breaking = /^(?:br|hr|p|div|li|ul|ol|h[1-6]|blockquote|tr|td)$/i;

/**
 * Returns the words of a title or description that was written with marks: some tools export HTML and character
 * references there, others read Markdown. A lone tag or mark is a word that its author means.
 *
 * @param options `cut`: whether the text may be the start of a longer one, whose blocks were not closed.
 * @example
 * plainWords('Le <em>port</em> &#8211; `ls`') // 'Le port – ls'
 * plainWords('L’élément <details>') // 'L’élément <details>'
 */
export function plainWords(text: string, { cut = false }: { readonly cut?: boolean } = {}): string {
  if (!/[&<`*\]]/.test(text)) return text;
  const parts = text.split(/`([^`\n]{1,500})`/);
  const words = parts.map((part, index) => (index % 2 === 1 ? part : unmarked(part, cut))).join('');
  return words.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}

function unmarked(text: string, cut: boolean): string {
  const [opened, closed] = [new Set<string>(), new Set<string>()];
  for (const [, slash, name = ''] of text.matchAll(tag)) (slash ? closed : opened).add(name.toLowerCase());
  return withoutComments(text)
    .replace(tag, (written, _slash: string, name: string, attributes: string) => {
      const paired = opened.has(name.toLowerCase()) && closed.has(name.toLowerCase());
      const lost = cut && breaking.test(name);
      if (!paired && !lost && !/=/.test(attributes) && !/^[bh]r$/i.test(name)) return written;
      return breaking.test(name) ? ' ' : '';
    })
    .replace(/!\[[^\][]{0,300}\]\([^()\s]{1,1000}\)/g, '')
    .replace(/\[([^\][]{1,300})\]\([^()\s]{1,1000}\)/g, '$1')
    .replace(/\*\*(?=[^\s*])([^*]{1,500})(?<=\S)\*\*/g, '$1')
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, character);
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

import type { Root } from 'mdast';
import { eachNode } from '../markdown/walk.js';

/**
 * What the native parser reads otherwise than remark-parse, or might: a text that matches one of these is left to
 * remark-parse. Each stands for a kind of difference that mixtures of marks brought to light.
 */
const readOtherwise: readonly RegExp[] = [
  // Emphasis beside a character of two units, a joiner or a mark of another kind: `👍_é_`, `*\**d`, `S**_**`.
  /(?:[\uD800-\uDFFF\u200B-\u200D]|\uFE0F)[*_~]|[*_~][\uD800-\uDFFF]|\*[_~]|_[*~]|~[*_]|\\[*_~][*_~]/,
  // A task or a note that does not begin with a letter: `- [x] <b>`, `[^1]:a`, `[^1]: 1.`.
  /(?:\[[ xX]\]|\[\^[^[\]\n]*\]:)(?![ \t]\p{L})/u,
  // What begins in the line of a marker and goes on, or not, in the next: "* ~~~", `1. <!--`, `> [^1]: a`.
  /^[ \t>]*(?:[-*+]|\d{1,9}[.)]|\[\^[^[\]\n]*\]:)[ \t]+(?:```|~~~|<|\[)/m,
  /^(?=[ \t]*>)[ \t>]*(?:```|~~~|\[\^)|^[ \t]*>.*\\$/m,
  // HTML that is indented, or follows a line of text or of a table; a break before a line end of two characters.
  /^[ \t]+<[a-z/!?]|\S[^\S\n]*\n[ \t>]*<[a-z/!?]|\\\r/im,
  // Spaces of print in the first line of a block of code.
  /^[ \t>]*(?:```|~~~)[^\r\n\u2028\u2029]*[\u00A0\u2000-\u200A\u202F\u3000]/m,
];

/** Decides whether both parsers are known to build the same tree of a text. */
export function isReadAlike(text: string): boolean {
  return !readOtherwise.some((pattern) => pattern.test(text));
}

/** Decides whether a parser made a link of a bare address, which is a later step of ours. */
export function hasBareLink(tree: Root, text: string): boolean {
  let bare = false;
  eachNode(tree, ({ type, position }) => {
    bare ||= type === 'link' && !/[[<]/.test(text.charAt(position?.start.offset ?? 0));
  });
  return bare;
}

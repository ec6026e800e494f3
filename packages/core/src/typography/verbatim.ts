import { address, opaque, tag } from './character.js';

/** A kind of text that is no prose. */
interface Kind {
  /** Characters of which every match holds one; the pattern is not tried on a text without them. */
  readonly signs: readonly string[];
  /** A pattern whose matches cannot overlap, so that a text is read a bounded number of times. */
  readonly pattern: RegExp;
  /** The character that stands for it; {@link opaque} by default. */
  readonly standIn?: string;
}

const within = String.raw`[^\s"«»“”<>${opaque}]`;
const last = String.raw`[^\s"«»“”<>${opaque}.,;:!?…'’)\]}*_]`;
const codeStart = String.raw`[^\s"'‘’«»“”<>([{${opaque}]`;
const elided = "(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]";

const kinds: readonly Kind[] = [
  // Code between backticks; a letter before makes one an accent.
  { signs: ['`'], pattern: /(?<![`\p{L}])`+[^`\u2029]+`+/gu },
  // Placeholders of messages and templates.
  { signs: ['{{', '{%', '${'], pattern: /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\$\{[^{}]*\}/g },
  { signs: ['$t('], pattern: /\$t\([^()]*\)/g },
  { signs: ['&'], pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi },
  { signs: ['<'], pattern: /<(?:\/?[a-z!?][^<>]*|\/?\d{1,2}\/?)>/gi, standIn: tag },
  // Markdown in a plain text: `[text](address "title")`.
  { signs: [']('], pattern: /(?<=\])\([^()\s]*(?:\s"[^"\n]*")?\)/g },
  {
    signs: ['://', 'www.'],
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d]|[\p{L}\d][.+-])(?:[a-z][a-z\d+.-]{0,20}:\/\/|www\.)${within}*${last}`,
      'giu',
    ),
    standIn: address,
  },
  // E-mail addresses, mentions, names of packages.
  {
    signs: ['@'],
    pattern: new RegExp(
      String.raw`(?:(?<![\p{L}\d_%]|[\p{L}\d][.+-])(?!${elided})[\p{L}\d_][\p{L}\d._%+'’-]{0,63})?@[\p{L}\d_][\p{L}\d_./@-]*(?<![./@-])`,
      'giu',
    ),
    standIn: address,
  },
  // Words with a backslash, `::`, `()` or `=` in them.
  {
    signs: ['\\', '::', '()', '='],
    pattern: new RegExp(
      String.raw`(?<!${codeStart})${codeStart}*?(?:\\|::|\(\)|=(?:"[^"\n]*"|'[^'\n]*')?)${within}*`,
      'gu',
    ),
    standIn: address,
  },
  // Faces, and their short names: `:-)`, `:'(`, `:smile:`.
  {
    signs: [':', ';'],
    pattern:
      /[:;]['’]?-?[()[\]|]|(?<![^\s("'«»“”‘’])[:;]['’]?-?[DPpOo3*/\\$](?![\p{L}\d])|(?<![\p{L}\d:]):[a-z\d_+-]{1,40}:(?![\p{L}\d:])/gu,
  },
];

/**
 * Replaces all that is no prose by stand-in characters, which no rule changes: addresses, code, tags, placeholders, faces.
 * The length of the text stays.
 */
export function maskVerbatim(text: string): string {
  return kinds.reduce(
    (masked, { signs, pattern, standIn = opaque }) =>
      signs.some((sign) => masked.includes(sign))
        ? masked.replace(pattern, ({ length }) => standIn.repeat(length))
        : masked,
    text,
  );
}

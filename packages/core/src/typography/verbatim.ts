import { address, opaque, tag } from './character.js';

/** One kind of what is no prose. */
interface Kind {
  /** What stands in it always: where no text has it, the pattern is not tried. */
  readonly signs: readonly string[];
  /** Each match starts where no other could end, so that a text is read a bounded number of times. */
  readonly pattern: RegExp;
  /** What stands for it; {@link opaque} by default. */
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
  // Markdown that is still there: `[text](address "title")`.
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
 * Gives a text in which characters that a language's rules know nothing of stand for what is no prose: addresses, code,
 * tags, placeholders, faces. Its length is that of the text.
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

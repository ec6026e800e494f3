/** What holds no words: front matter marks, code, tags, destinations, addresses, template code, comments. */
const wordless = new RegExp(
  [
    '^ {0,3}(?:```|~~~)',
    '`[^`\\n]{0,500}`',
    '\\]\\([^()\\s]{0,1000}',
    '<[^<>\\n]{1,500}>',
    'https?://[^\\s<>)\\]]{1,1000}',
    '\\{[{%#<][^{}\\n]{0,500}[}%#>]\\}',
    '\\{#[\\w-]{1,200}\\}',
    '\\{ ?#[^{}\\n]{1,200}\\}',
  ].join('|'),
  'gm',
);
/** A field whose value is no text: a date, an order, a hash, an address. */
const plainField = /^[\w.-]{1,60}: *(?:[\d"'#/][^\n]*|true|false)$/gm;
const word = /\p{L}[\p{L}\p{M}\p{N}’']*/gu;

/**
 * Returns the words of a text in their order, without code, addresses, tags and numbers. A commit that leaves them alone
 * has translated nothing, whatever else it changed.
 *
 * @example
 * wordsIn('See [the guide](/en/guide) `x`') === wordsIn('See [the guide](/fr/guide) `y`') // true
 */
export function wordsIn(text: string): string {
  const body = withoutFences(text).replace(plainField, '').replace(wordless, ' ');
  return (body.match(word) ?? []).join(' ');
}

/** Removes blocks of code. */
function withoutFences(text: string): string {
  let fence: string | undefined;
  return text
    .split(/\r?\n/)
    .filter((line) => {
      const mark = /^\s{0,12}(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence === undefined) {
        fence = mark;
        return mark === undefined;
      }
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      return false;
    })
    .join('\n');
}

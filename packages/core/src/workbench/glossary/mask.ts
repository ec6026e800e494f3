/** A tag that may say in which language its element is. */
const tag = /<[A-Za-z][^<>]{0,1000}>/g;
/** A span with attributes, `[team building]{lang=en}`. */
const span = /\[[^[\]\n]{1,1000}\]\{[^{}\n]{1,300}\}/g;
const languageOf = /\blang ?= ?["']?([A-Za-z][A-Za-z0-9-]{1,30})/;
/** Code and addresses within a line, tags and template code. */
const codes =
  /`[^`\n]{1,1000}`|\]\([^()\s]{0,2000}|<\/?[A-Za-z][^<>]{0,1000}>|https?:\/\/\S{1,2000}|\{\{[^{}]{0,1000}\}\}|\{%[^{}]{0,1000}%\}/g;

/** Blanks a part of a text, so that what follows keeps its place. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/**
 * Blanks the words of a Markdown text that it marks as another language than its own: elements and spans with `lang`.
 *
 * @example
 * maskForeign('Un <i lang="en">team</i> ici', 'fr') // 'Un <i lang="en">    </i> ici'
 */
export function maskForeign(source: string, language: string): string {
  if (!source.includes('lang')) return source;
  const isForeign = (written: string) => {
    const named = languageOf.exec(written)?.[1];
    return named !== undefined && baseOf(named) !== baseOf(language);
  };
  const masked = source.replace(span, (written) => {
    const end = written.indexOf(']');
    return isForeign(written.slice(end)) ? `[${blank(written.slice(1, end))}${written.slice(end)}` : written;
  });
  const pieces: string[] = [];
  let done = 0;
  const unclosed = new Set<string>();
  for (const { index, 0: opening } of source.matchAll(tag)) {
    if (index < done || !isForeign(opening) || opening.endsWith('/>')) continue;
    const closing = `</${/^[\w-]{1,40}/.exec(opening.slice(1))?.[0]}`;
    const start = index + opening.length;
    const end = unclosed.has(closing) ? -1 : source.indexOf(closing, start);
    if (end < 0) unclosed.add(closing);
    else {
      pieces.push(masked.slice(done, start), blank(masked.slice(start, end)));
      done = end;
    }
  }
  return pieces.join('') + masked.slice(done);
}

/** Blanks what is no prose within the lines of a Markdown text. */
export function maskCodes(source: string): string {
  return source.replace(codes, (written) =>
    written.startsWith('](') ? `]${blank(written.slice(1))}` : blank(written),
  );
}

/**
 * Blanks what is no prose in a message: placeholders, references to other messages, tags.
 *
 * @example
 * maskMessage('{{team}} de <b>Rome</b>') // '         de    Rome    '
 */
export function maskMessage(message: string): string {
  return message.replace(
    /\{\{[^{}]{0,200}\}\}|\$t\([^()]{0,200}\)|<\/?[A-Za-z0-9][^<>]{0,300}>|\{[^{}\s]{1,60}\}|%\w|https?:\/\/\S{1,2000}/g,
    blank,
  );
}

function baseOf(language: string): string | undefined {
  return language.toLowerCase().split('-')[0];
}

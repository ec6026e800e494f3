import type { Extension, State, Tokenizer } from 'micromark-util-types';

/** An opening tag between its brackets, one of whose values is no quoted text. */
const openingTag = /^[a-z][a-z\d-]*(?:\s+[a-z_:][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*$/i;
const longestTag = 2000;

/** Decides whether a tag may stand in a text whose address is not quoted. */
export function mayHoldUnquoted(text: string): boolean {
  return text.includes('<') && /=[\w.:%-]*\//.test(text);
}

/**
 * Returns the syntax of opening tags whose addresses are not quoted, `<a href=https://…>`: micromark ends such a value at
 * its first slash.
 *
 * @see https://spec.commonmark.org/0.31.2/#unquoted-attribute-value
 */
export function unquotedAddressSyntax(): Extension {
  return { text: { 60: { tokenize: tokenizeTag } } };
}

const tokenizeTag: Tokenizer = (effects, ok, nok) => {
  let written = '';
  let quote: number | undefined;
  const readTag: State = (code) => {
    if (code === null || code < 0 || code === 60 || written.length > longestTag) return nok(code);
    if (code === 62 && quote === undefined) {
      if (!openingTag.test(written)) return nok(code);
      effects.consume(code);
      effects.exit('htmlTextData');
      effects.exit('htmlText');
      return ok;
    }
    if (code === quote) quote = undefined;
    else if (quote === undefined && (code === 34 || code === 39) && /=\s*$/.test(written.slice(-20)))
      quote = code;
    written += String.fromCharCode(code);
    effects.consume(code);
    return readTag;
  };
  return (code) => {
    effects.enter('htmlText');
    effects.enter('htmlTextData');
    effects.consume(code);
    return readTag;
  };
};

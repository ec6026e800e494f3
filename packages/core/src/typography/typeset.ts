import { expectObject, expectText } from '../text/expect.js';
import { conventionOf } from './convention-of.js';
import { setParts } from './set-parts.js';

/** The options of `typeset`. */
export interface TypesetOptions {
  /** A BCP 47 language tag. A text in a language without rules stays. */
  readonly locale: string;
  /** Whether « 1ère » becomes « 1re » in French; true by default. */
  readonly ordinals?: boolean;
}

/**
 * Typesets a text as a careful typographer of its language does. A second time changes nothing more.
 *
 * French follows the Imprimerie nationale (France), the OQLF (Canada, `fr-CA`) and the Guide du typographe romand
 * (Switzerland, `fr-CH`); English gets curly quotes, dashes and ellipses; Czech, Dutch, German, Italian, Polish,
 * Portuguese, Russian, Spanish and Swedish get theirs, with their no-break spaces; texts in other languages stay. Addresses,
 * code, tags, placeholders such as `{{count}}` and faces are no prose, and stay too.
 *
 * @param text Plain text of one or more paragraphs, separated by blank lines.
 * @throws TypeError where the text is none, or `locale` no language tag.
 * @example
 * typeset('Vraiment ?', { locale: 'fr' }) // 'Vraiment\u202f?'
 * typeset('Il est 12:30', { locale: 'fr' }) // 'Il est 12:30'
 */
export function typeset(text: string, options: TypesetOptions): string {
  expectText(text, 'a text to typeset');
  expectObject(options, 'options with a locale, { locale }');
  const convention = conventionOf(options.locale, options);
  return convention ? setParts({ text, ends: [] }, convention).text : text;
}

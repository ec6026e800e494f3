import { languageOf } from '../date/locale-tag.js';
import { stripEnd } from '../text/strip.js';

/** What the last mark of a text says; `none` where it ends with a word. */
export type Ending =
  | 'stop'
  | 'question'
  | 'exclamation'
  | 'ellipsis'
  | 'colon'
  | 'semicolon'
  | 'comma'
  | 'none';

/**
 * The marks that end a text, script by script: Latin and Cyrillic, Chinese and Japanese, Arabic, Urdu, the scripts of
 * India, Armenian, Ethiopic, Burmese, Khmer, Tibetan, Greek.
 */
const marks: ReadonlyMap<string, Ending> = new Map(
  Object.entries({
    stop: '.。．｡۔।॥᱾։።။។៕།༎',
    question: '?？؟⁇՞፧;',
    exclamation: '!！‼՜',
    ellipsis: '…⋯‥᠁',
    colon: ':：፦៖',
    semicolon: '；؛፤',
    comma: ',，、،፣،',
  } satisfies Partial<Record<Ending, string>>).flatMap(([ending, all]) =>
    [...all].map((mark) => [mark, ending as Ending] as const),
  ),
);

/** What may stand behind the last mark: closing quotes and brackets, spaces, and emphasis of Markdown. */
const behind = /[\s"'’”»›“‘)\]}）］」』】〉》*_~`]/u;
const tagAtEnd = /<\/?[A-Za-z\d][^<>]{0,200}>$/;

/** Languages that write a full stop seldom, and no mark of a question: a word says that it is one. */
const unmarked: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my', 'bo', 'dz']);
/** Languages in which a question may end with a full stop, its last word being the mark. */
const wordedQuestion = /[かのね]。?$/;

/**
 * Returns the mark with which a text ends.
 *
 * @example
 * endingOf('Chargement…') // { ending: 'ellipsis', mark: '…' }
 * endingOf('本当ですか？') // { ending: 'question', mark: '？' }
 */
export function endingOf(text: string): { readonly ending: Ending; readonly mark: string } {
  const end = stripTags(text);
  const last = end.slice(-1);
  if (/(?:\.\.|。。)$/.test(end)) return { ending: 'ellipsis', mark: '...' };
  const ending = marks.get(last);
  // A semicolon is the Greek mark of a question, and of a list elsewhere.
  if (last === ';') return { ending: /\p{Script=Greek}/u.test(end) ? 'question' : 'semicolon', mark: ';' };
  return ending ? { ending, mark: last } : { ending: 'none', mark: '' };
}

/** Decides whether a text may end so where its original ends otherwise, as its language writes it. */
export function mayEnd(
  text: string,
  tag: string,
  of: { readonly ending: Ending; readonly original: Ending },
): boolean {
  const { ending, original } = of;
  if (ending === original) return true;
  const language = languageOf(tag);
  if (unmarked.has(language)) {
    const light: readonly Ending[] = ['stop', 'question', 'none'];
    return light.includes(ending) && light.includes(original);
  }
  if (language === 'ja') return original === 'question' && wordedQuestion.test(stripTags(text));
  // In Armenian, the marks of questions and calls stand within the word.
  if (language === 'hy') return /[՞՜]/.test(text) && (original === 'question' || original === 'exclamation');
  return false;
}

function stripTags(text: string): string {
  let end = stripEnd(text, behind);
  for (let tag = tagAtEnd.exec(end); tag; tag = tagAtEnd.exec(end))
    end = stripEnd(end.slice(0, tag.index), behind);
  return end;
}

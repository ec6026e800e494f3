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

/** How a text ends: with which mark, and what that says. */
export interface TextEnding {
  readonly ending: Ending;
  readonly mark: string;
}

/**
 * The marks that end a text, script by script: Latin and Cyrillic, Chinese and Japanese, Arabic, Urdu, the scripts of
 * India, Armenian, Ethiopic, Burmese, Khmer, Tibetan, Greek.
 */
const marks: ReadonlyMap<string, Ending> = new Map(
  Object.entries({
    stop: '.。．｡۔।॥৷᱾։።။។៕།༎',
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

/** What ends with a point that ends no sentence, or ends one, too: « e.g. », « usw. », « мин. », « 5 с. ». */
const abbreviation = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:\p{L}\p{M}*|${[
    'approx atd corp dr etc godz hod inc itd itp ltd max min mr resp sec sek st usw vs',
    'гг др мин млн пр руб сек стр тыс хв',
  ]
    .join(' ')
    .replaceAll(' ', '|')})\.$`,
  'iu',
);

/**
 * Returns the mark with which a text ends.
 *
 * @example
 * endingOf('Chargement…') // { ending: 'ellipsis', mark: '…' }
 * endingOf('本当ですか？') // { ending: 'question', mark: '？' }
 */
export function endingOf(text: string): TextEnding {
  const end = stripTags(text);
  const last = end.slice(-1);
  if (/(?:\.\.|。。)$/.test(end)) return { ending: 'ellipsis', mark: '...' };
  // A semicolon is the Greek mark of a question, and of a list elsewhere.
  if (last === ';') return { ending: /\p{Script=Greek}/u.test(end) ? 'question' : 'semicolon', mark: ';' };
  const ending = marks.get(last);
  return ending ? { ending, mark: last } : { ending: 'none', mark: '' };
}

/**
 * Decides whether a text ends as its original does, in the way of its language.
 *
 * @param tag The language of the text, a BCP 47 tag.
 * @example
 * endsAlike('本当ですか。', 'Really?', 'ja') // true
 */
export function endsAlike(text: string, original: string, tag: string): boolean {
  const [{ ending }, { ending: expected }] = [endingOf(text), endingOf(original)];
  if (ending === expected) return true;
  const isEither = (...endings: Ending[]) => endings.includes(ending) && endings.includes(expected);
  if (isEither('stop', 'none') && [text, original].some((each) => abbreviation.test(stripTags(each))))
    return true;
  if (isEither('stop', 'none') && /\}$/.test(text.trimEnd()) && datesEndWithPoint(tag)) return true;
  const language = languageOf(tag);
  if (unmarked.has(language)) return isEither('stop', 'question', 'none');
  if (language === 'ja') return expected === 'question' && wordedQuestion.test(stripTags(text));
  // In Armenian, the marks of questions and calls stand within the word.
  return language === 'hy' && /[՞՜]/.test(text) && (expected === 'question' || expected === 'exclamation');
}

/** Decides whether a date that is filled in at the end of a text brings a point with it: « 7 апреля 2015 г. ». */
function datesEndWithPoint(tag: string): boolean {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(0).endsWith('.');
}

function stripTags(text: string): string {
  let end = stripEnd(text, behind);
  for (let tag = tagAtEnd.exec(end); tag; tag = tagAtEnd.exec(end))
    end = stripEnd(end.slice(0, tag.index), behind);
  return end;
}

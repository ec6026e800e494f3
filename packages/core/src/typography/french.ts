import type { Edit } from './edit.js';

/** The spaces of one French-writing country. */
export interface FrenchSpaces {
  /** Before `;` `!` `?`; empty for none. */
  readonly high: string;
  readonly colon: string;
  /** Inside « ». */
  readonly guillemet: string;
  readonly thousands: string;
}

const narrow = '\u202F';
const noBreak = '\u00A0';

/** France: Imprimerie nationale. Canada: OQLF, CLDR. Switzerland: Guide du typographe romand. */
export const frenchSpaces = {
  france: { high: narrow, colon: noBreak, guillemet: noBreak, thousands: narrow },
  canada: { high: '', colon: noBreak, guillemet: noBreak, thousands: noBreak },
  switzerland: { high: narrow, colon: narrow, guillemet: narrow, thousands: narrow },
} as const satisfies Record<string, FrenchSpaces>;

const space = '[ \\t\\n\\r\\u00A0\\u202F\\u2009]';

/** Gives the edits that French asks for; of two that overlap, the earlier in the list is kept. */
export function frenchEdits(text: string, spaces: FrenchSpaces): Edit[] {
  return [
    ...quotes(text, spaces),
    ...highMarks(text, spaces),
    ...replaceAll(text, /(?<=[\p{L}\d])'(?=[\p{L}\d«“"\uFFFC])/gu, () => '’'),
    ...replaceAll(text, /(?<!\.)\.\.\.(?!\.|\/|\\)/g, () => '…'),
    ...replaceAll(text, /(?<![\p{L}\d])1[èe]re(s?)(?![\p{L}\d])/gu, (m) => `1re${m[1] ?? ''}`),
    ...replaceAll(
      text,
      /(?<![\p{L}\d])(\d{1,4}|[IVXLC]{1,8})(?:ème|eme|ième|ieme)(s?)(?![\p{L}\d])/gu,
      (m) => `${m[1]}e${m[2] ?? ''}`,
    ),
    ...thousands(text, spaces.thousands),
    ...spaceAfter(text, /(?<=\d)[ \u00A0\u202F](?=%|€|\$|£|°C)/g),
    ...spaceAfter(text, /(?<=(?<!\d)\d{1,2})[ \u00A0\u202F](?=h(?![\p{L}\d]))/gu),
    ...spaceAfter(text, /(?<=(?<!\d)\d{1,2}[ \u00A0\u202F]h)[ \u00A0\u202F](?=\d\d(?!\d))/g),
    ...spaceAfter(text, /(?<=(?<![\p{L}\d])(?:MM?\.|Mmes?|Mlles?|Drs?|Pr|Me))[ \u00A0\u202F](?=\p{Lu})/gu),
    ...spaceAfter(
      text,
      /(?<=(?<![\p{L}\d])(?:[nN]°|[nN]os|pp?\.|art\.|chap\.|fig\.|vol\.)|§)[ \u00A0\u202F](?=\d)/gu,
    ),
    ...replaceAll(text, /(?<=[ \u00A0])--(?=[ \u00A0])/g, () => '–'),
    ...replaceAll(text, /(?<!-)---(?!-)/g, () => '—'),
  ];
}

function replaceAll(text: string, pattern: RegExp, replace: (match: RegExpExecArray) => string): Edit[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: replace(match),
  }));
}

function spaceAfter(text: string, pattern: RegExp): Edit[] {
  return replaceAll(text, pattern, () => noBreak);
}

/** Groups of three that are already apart: never a year, a postal code or a telephone number. */
function thousands(text: string, mark: string): Edit[] {
  const number =
    /(?<![\d+.,])(?<!\d[ \u00A0\u202F.])[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})+(?![ \u00A0\u202F.-]?\d)/g;
  return [...text.matchAll(number)].flatMap(({ index, 0: match }) =>
    replaceAll(match, /[ \u00A0\u202F]/g, () => mark).map((edit) => ({
      ...edit,
      start: index + edit.start,
      end: index + edit.end,
    })),
  );
}

const beforeMark = new RegExp(`(?<!${space})(${space}*)(?:([;:])|([!?]+))`, 'gu');
const ends = /[\s)\]}»”"’…,.\u00A0\u202F]/u;

/** The spaces before `;` `:` `!` `?`: existing ones are made right, a missing one only where the mark ends a word. */
function highMarks(text: string, spaces: FrenchSpaces): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(beforeMark)) {
    const [whole, before = '', low] = match;
    const start = match.index;
    const mark = start + before.length;
    const next = text.charAt(start + whole.length);
    const previous = text.charAt(start - 1);
    if (previous === '' || (next !== '' && !ends.test(next))) continue;
    if (low && (/^[-']?[)(DPp/|\]['*]/.test(text.slice(mark + 1, mark + 3)) || /[:;]/.test(previous)))
      continue;
    if (/[([{«“]/u.test(previous) || (previous === '"' && before !== '')) continue;
    const wanted = low === ':' ? spaces.colon : spaces.high;
    if (before === '' && !/[\p{L}\uFFFC)\]}»”"]/u.test(previous)) continue;
    if (before !== wanted) edits.push({ start, end: mark, text: wanted });
  }
  return edits;
}

/** Pairs of straight quotes become « », or “ ” inside; the spaces inside « » are made right. */
function quotes(text: string, { guillemet }: FrenchSpaces): Edit[] {
  const edits: Edit[] = [];
  const open: { at: number; straight: boolean; edit?: number }[] = [];
  const inner = (from: number, step: 1 | -1): number => {
    let to = from;
    while (/[ \t\n\r\u00A0\u202F\u2009]/.test(text.charAt(to))) to += step;
    return to;
  };
  const spaceRight = (from: number) => {
    const to = inner(from, 1);
    if (to < text.length && text.slice(from, to) !== guillemet)
      edits.push({ start: from, end: to, text: guillemet });
  };
  const spaceLeft = (to: number) => {
    const from = inner(to - 1, -1) + 1;
    if (from > 0 && text.slice(from, to) !== guillemet) edits.push({ start: from, end: to, text: guillemet });
  };
  for (const { index, 0: mark } of text.matchAll(/["«»]/g)) {
    if (mark === '«') {
      open.push({ at: index, straight: false });
      spaceRight(index + 1);
    } else if (mark === '»') {
      while (open.length > 0 && open.pop()?.straight);
      spaceLeft(index);
    } else {
      const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
      const last = open.at(-1);
      const opens = (before === '' || /[\s([{—–’'«“/]/u.test(before)) && after !== '' && !/\s/.test(after);
      if (
        last?.straight &&
        !(opens && /\S/.test(after) && before !== '' && /[\s(]/.test(before) && /[\p{L}\d]/u.test(after))
      ) {
        open.pop();
        if (text.slice(last.at + 1, index).trim() === '') continue;
        const nested = open.length > 0;
        edits.push({ start: last.at, end: last.at + 1, text: nested ? '“' : '«' });
        edits.push({ start: index, end: index + 1, text: nested ? '”' : '»' });
        if (!nested) {
          spaceRight(last.at + 1);
          spaceLeft(index);
        }
      } else if (opens) open.push({ at: index, straight: true });
    }
  }
  return edits;
}

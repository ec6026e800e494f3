import type { Phrase } from '../rules/rule.js';

/** From which column of the phrases to which one. */
export interface Direction {
  readonly from: 0 | 1;
  readonly to: 0 | 1;
}

/** What stands between alternatives, in English and in French. */
const between = [' or ', ' ou '] as const;

/** What stands between the first and the last of some numbers. */
const upTo = [' to ', ' à '] as const;
const range = [/(?<=\d) to (?=\d)/g, /(?<=\d) à (?=\d)/g] as const;

/**
 * Translates a text by the first phrase that it is; what stands in the place of `{}` is translated alike, and so are
 * alternatives, each by itself, and `2 to 4`. A text that is no phrase stays as it is.
 *
 * @example
 * translatePhrase('at most 3', [['at most {}', 'au plus {}']], { from: 0, to: 1 }) // 'au plus 3'
 */
export function translatePhrase(text: string, phrases: readonly Phrase[], direction: Direction): string {
  const { from, to } = direction;
  for (const phrase of phrases) {
    const holes = fillingsOf(phrase[from], text);
    if (!holes) continue;
    const [start = '', ...rest] = phrase[to].split('{}');
    return rest.reduce(
      (filled, part, index) => filled + translatePhrase(holes[index] ?? '', phrases, direction) + part,
      start,
    );
  }
  const alternatives = text.split(between[from]);
  if (alternatives.length < 2) return text.replace(range[from], upTo[to]);
  const translated = alternatives.map((each) => translatePhrase(each, phrases, direction));
  return translated.some((each, index) => each !== alternatives[index]) ? translated.join(between[to]) : text;
}

/** Returns what stands in the places of `{}` where a text is a phrase; undefined where it is another. */
function fillingsOf(phrase: string, text: string): string[] | undefined {
  const [start = '', ...rest] = phrase.split('{}');
  if (rest.length === 0) return phrase === text ? [] : undefined;
  if (!text.startsWith(start)) return undefined;
  const fillings: string[] = [];
  let at = start.length;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const end = isLast ? text.length - part.length : text.indexOf(part, at);
    if (end < at || !text.startsWith(part, end)) return undefined;
    fillings.push(text.slice(at, end));
    at = end + part.length;
  }
  return fillings.every((each) => each !== '') ? fillings : undefined;
}

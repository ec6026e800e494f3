/** What a character is to the words of a text: none of one, one by itself, or a part of one. */
const [unread, aside, single, part] = [0, 1, 2, 3];

const byThemselves = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?!\p{M})\p{Script=Thai})$/u;
const ofWords =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}]$/u;

/** What the characters of one UTF-16 unit are, each once it was met: to ask Unicode takes far longer. */
const kinds = new Uint8Array(0x10000);

/** Languages that write no spaces between their words. */
const unspaced: ReadonlySet<string> = new Set('ja km lo my shn th yue zh'.split(' '));

/**
 * Counts the words of a text: runs of letters and digits. In a language without spaces between words, they are those
 * that a dictionary finds; in a text of any other, each character of Han, kana and Thai is one.
 *
 * @param language The BCP 47 tag of the text's language.
 * @see UAX #29, Unicode Text Segmentation, through Intl.
 * @example
 * countWords('Le port, la nuit') // 4
 * countWords('日本語の文章', 'ja') // 3
 */
export function countWords(text: string, language = 'und'): number {
  return unspaced.has(language.split('-', 1)[0] ?? '') ? countSegments(text, language) : countRuns(text);
}

function countSegments(text: string, language: string): number {
  let count = 0;
  const segmenter = new Intl.Segmenter([language, 'en'], { granularity: 'word' });
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}

function countRuns(text: string): number {
  let count = 0;
  let before: number = aside;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    let kind = kinds[code] ?? aside;
    if (code >= 0xd800 && code <= 0xdfff) {
      const character = text.codePointAt(index) ?? code;
      kind = kindOf(character);
      if (character > 0xffff) index++;
    } else if (kind === unread) {
      kind = kindOf(code);
      kinds[code] = kind;
    }
    if (kind === single || (kind === part && before !== part)) count++;
    before = kind;
  }
  return count;
}

function kindOf(code: number): number {
  const character = String.fromCodePoint(code);
  if (byThemselves.test(character)) return single;
  return ofWords.test(character) ? part : aside;
}

import { codeName } from './clean-text.js';

/** A name that shows nothing: white space, format characters, and letters that have no shape. */
const blank = /^[\s\p{Cc}\p{Cf}\p{Mn}\u115F\u1160\u2800\u3164\uFFA0\uFFFD]*$/u;

/** The tags that make the flag of a region, such as Scotland's. */
const regionFlag = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu;

/** Where a space of no width separates words, because their language writes none. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Javanese}\p{Script=Balinese}]/u;

/** What no text needs. */
const needless =
  /\u034F|[\u0080-\u009F\u115F\u1160\u17B4\u17B5\u180E\u2028\u2029\u2060-\u2065\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]/u;

/** Selectors of a shape, one after another or where nothing has shapes to select, in which a text can be hidden. */
const strayed = /[\uFE00-\uFE0F]{2}|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]/u;

/** What joins letters or keeps them apart, after what is not joined: Latin, Greek or Cyrillic letters, digits, spaces. */
const joiner = /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]/u;
const joinerAfterPlainLetter = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200C\u200D]/u;

/**
 * Finds the first character of a name or title that no reader sees and no language needs there, `'U+200B'`. What turns
 * the order of letters is found by `containText`. Soft hyphens, joiners between letters that join, and the tags of flags
 * are as they should be.
 */
export function firstInvisible(text: string): string | undefined {
  const plain = text.replace(regionFlag, '');
  const space = unspaced.test(plain) ? -1 : plain.indexOf('\u200B');
  const offsets = [needless, strayed, joiner, joinerAfterPlainLetter].map((pattern) => plain.search(pattern));
  const first = Math.min(...[space, ...offsets].filter((offset) => offset >= 0));
  return Number.isFinite(first) ? codeName(String.fromCodePoint(plain.codePointAt(first) ?? 0)) : undefined;
}

/** Decides whether a text shows nothing at all. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}

/** The words that a reader of most languages reads in a minute. */
const wordsPerMinute = 230;

/**
 * The words a minute of languages whose words a dictionary finds, and which were measured.
 *
 * @see S. Trauzettel-Klosinski, K. Dietz, « Standardized Assessment of Reading Performance: The New International Reading
 * Speed Texts IReST », Investigative Ophthalmology & Visual Science 53 (2012), table 3.
 */
const measured: ReadonlyMap<string, number> = new Map([
  ['ja', 193],
  ['zh', 158],
]);

/**
 * Returns the minutes that it takes to read a number of words, at least one.
 *
 * @param language The BCP 47 tag of their language.
 * @example
 * readingMinutes(1000, 'fr') // 4
 * readingMinutes(1000, 'zh-Hant') // 6
 */
export function readingMinutes(words: number, language: string): number {
  const rate = measured.get(language.split('-', 1)[0] ?? '') ?? wordsPerMinute;
  return Math.max(1, Math.round(words / rate));
}

/** More is never shown: it is cut before anything is measured. */
const longest = 240;
/** Marks over marks: what has more of them is noise. */
const highest = 8;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Gives a title as it is drawn: one line of clusters, without control characters, and without the pictures that `has`
 * does not know (a title says the same without its emoji). Undefined where a letter is not known, or nothing is left.
 *
 * @param has Whether a cluster of letters can be drawn.
 * @example
 * cleanTitle('Bonjour\n👋 !', () => true) // 'Bonjour !'
 */
export function cleanTitle(title: string, has: (cluster: string) => boolean): string | undefined {
  const text = title
    .slice(0, 20 * longest)
    .normalize('NFC')
    .replace(
      /\p{Surrogate}|\p{Variation_Selector}|\u20E3|[\u00AD\u200B\u2060\uFEFF]|[\u{E0000}-\u{E0FFF}]/gu,
      '',
    )
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const kept: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length > longest) break;
    const drawn = drawnAs(segment);
    const known = drawn === '' || isSpace(drawn) || ([...drawn].length <= highest && has(drawn));
    if (known) kept.push(segment);
    else if (!/\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u.test(segment))
      return undefined;
  }
  const cut = kept.length > longest ? `${kept.slice(0, longest).join('').trimEnd()}…` : kept.join('');
  const clean = cut.replace(/ +/g, ' ').replace(/^\p{Zs}+|\p{Zs}+$/gu, '');
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(clean) ? clean : undefined;
}

/** Gives the clusters of a text: what a reader takes for one letter. */
export function clustersOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** Gives a cluster as it is drawn: marks of direction and all joiners but the one that parts letters are not. */
export function drawnAs(cluster: string): string {
  if (cluster === '\u2010' || cluster === '\u2011') return '-';
  return cluster === '\u200C' ? '' : cluster.replace(/(?!\u200C)\p{Default_Ignorable_Code_Point}/gu, '');
}

/** Whether a cluster is a space, of whatever width. */
export function isSpace(cluster: string): boolean {
  return /^\p{Zs}$/u.test(cluster);
}

/** The length at which search engines cut a headline, in UTF-16 units. */
const longest = 110;

/**
 * Shortens a title to a headline of at most 110 UTF-16 units. It is cut between two words, or between two graphemes
 * where no space is near, so an emoji or an accented letter stays whole.
 */
export function headlineOf(title: string, language: string): string {
  if (title.length <= longest) return title;
  let cut = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(title)) {
    if (cut.length + segment.length >= longest) break;
    cut += segment;
  }
  const space = cut.lastIndexOf(' ');
  const headline = space > longest / 2 ? cut.slice(0, space) : cut;
  return `${headline.replace(/[\s,;:.!?…–—-]+$/u, '')}…`;
}

/** The characters after which search engines cut a headline. */
const longest = 110;

/**
 * Gives a title as a headline of at most 110 UTF-16 units, cut between two words, or between two characters where
 * there is no space to cut at; an emoji or accented letter stays whole.
 */
export function headlineOf(title: string, language: string): string {
  if (title.length <= longest) return title;
  let cut = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(title)) {
    if (cut.length + segment.length >= longest) break;
    cut += segment;
  }
  const space = cut.lastIndexOf(' ');
  const kept = space > longest / 2 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s,;:.!?…–—-]+$/u, '')}…`;
}

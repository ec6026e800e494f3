const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Returns a text in lower case with plain letters for those whose stroke or ligature Unicode does not take apart. */
export function spellBaseLetters(text: string): string {
  return text.replace(/[œæßøłđı]/g, (letter) => letters[letter] ?? letter);
}

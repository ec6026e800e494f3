/** Letters, in lower case, and what stands for them in ASCII. */
export type LetterTable = Readonly<Record<string, string>>;

// Written as « а=a б=b »; a letter that is left out of an address stands alone: « ъ= ».
function table(text: string): LetterTable {
  return Object.freeze(
    Object.fromEntries(text.split(' ').map((pair) => pair.split('=') as [string, string])),
  );
}

/**
 * Letters that slugify has not, or writes otherwise: Latin ones that are no plain letter with an accent, Cyrillic and
 * Greek ones. All others are slugify's.
 *
 * @see https://www.un.org/Depts/Cartographic/english/geoinfo/russian.pdf for the idea; Russian as in passports (ICAO
 * 9303), but with y for й and nothing for ь and ъ; Greek as ELOT 743.
 */
export const letters: LetterTable = table(
  'đ=d ȷ=j ŋ=ng ħ=h ŧ=t ĸ=k ǥ=g ʒ=z ƶ=z ƀ=b ɓ=b ɖ=d ɗ=d ɛ=e ɣ=g ɨ=i ɩ=i ƙ=k ɲ=n ɔ=o ʉ=u ʋ=v ƴ=y ' +
    'й=y х=kh ц=ts щ=shch ъ= ' +
    'ў=u ѓ=gj ѕ=dz ќ=kj ѝ=i ' +
    'ә=a ғ=g қ=q ң=n ө=o ү=u ҳ=h ҷ=j җ=j ӣ=i ӯ=u ' +
    'β=v η=i θ=th ξ=x χ=ch ω=o',
);

const serbian = table('đ=dj ж=z х=h ц=c ч=c ш=s');

/** What a language writes otherwise, by the language of its tag. */
export const lettersOf: Readonly<Record<string, LetterTable>> = Object.freeze({
  sr: serbian,
  bs: serbian,
  mk: table('х=h ц=c џ=dj'),
  bg: table('х=h щ=sht ъ=a'),
  be: table('г=h ё=io'),
});

/** The languages whose letters are in another table of slugify than their own; Swedish writes a and o for ä, å and ö. */
export const slugifyLocales: Readonly<Record<string, string>> = Object.freeze({ no: 'nb', nn: 'nb', sv: '' });

/** Greek letters that are read together, in the order in which they are looked for. */
export const greekPairs: readonly (readonly [RegExp, string])[] = [
  [/ο[υύ]/g, 'ou'],
  [/([αεη])[υύ](?=[θκξπσςτφχψ]|(?!\p{L}))/gu, '$1f'],
  [/([αεη])[υύ]/g, '$1v'],
  [/γ(?=[γξχ])/g, 'n'],
  [/(?<!\p{L})μπ/gu, 'b'],
];

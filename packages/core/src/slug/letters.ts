/** Letters, in lower case, and what stands for them in ASCII. */
export type LetterTable = Readonly<Record<string, string>>;

// Written as « а=a б=b »; a letter that is left out of an address stands alone: « ь= ».
function table(text: string): LetterTable {
  return Object.freeze(
    Object.fromEntries(text.split(' ').map((pair) => pair.split('=') as [string, string])),
  );
}

/**
 * Latin letters that are no plain letter with an accent, and the Cyrillic and Greek alphabets.
 *
 * @see https://www.un.org/Depts/Cartographic/english/geoinfo/russian.pdf for the idea; Russian as in passports (ICAO
 * 9303), but with y for й and nothing for ь and ъ; Greek as ELOT 743.
 */
export const letters: LetterTable = table(
  'ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ı=i ȷ=j ŋ=ng ħ=h ŧ=t ĸ=k ə=e ƒ=f ǥ=g ʒ=z ƶ=z ƀ=b ɓ=b ɖ=d ɗ=d ɛ=e ɣ=g ɨ=i ' +
    'ɩ=i ƙ=k ɲ=n ɔ=o ʉ=u ʋ=v ƴ=y ' +
    'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh ' +
    'щ=shch ъ= ы=y ь= э=e ю=yu я=ya ' +
    'і=i ї=yi є=ye ґ=g ў=u ђ=dj ѓ=gj ѕ=dz ј=j љ=lj њ=nj ћ=c ќ=kj џ=dz ѝ=i ' +
    'ә=a ғ=g қ=q ң=n ө=o ұ=u ү=u һ=h ҳ=h ҷ=j җ=j ӣ=i ӯ=u ' +
    'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o',
);

const northern = table('æ=ae ø=oe å=aa');
const serbian = table('đ=dj ж=z х=h ц=c ч=c ш=s');

/** What a language writes otherwise, by the language of its tag. */
export const lettersOf: Readonly<Record<string, LetterTable>> = Object.freeze({
  de: table('ä=ae ö=oe ü=ue'),
  da: northern,
  nb: northern,
  nn: northern,
  no: northern,
  sr: serbian,
  bs: serbian,
  mk: table('ж=zh х=h ц=c џ=dj'),
  bg: table('х=h щ=sht ъ=a ь=y'),
  uk: table('г=h и=y'),
  be: table('г=h ё=io'),
});

/** Greek letters that are read together, in the order in which they are looked for. */
export const greekPairs: readonly (readonly [RegExp, string])[] = [
  [/ο[υύ]/g, 'ou'],
  [/([αεη])[υύ](?=[θκξπσςτφχψ]|(?!\p{L}))/gu, '$1f'],
  [/([αεη])[υύ]/g, '$1v'],
  [/γ(?=[γξχ])/g, 'n'],
  [/(?<!\p{L})μπ/gu, 'b'],
];

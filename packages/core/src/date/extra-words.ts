/** What a language's dates are read with besides the names of Intl: folded words, with spaces between them. */
export interface ExtraWords {
  /** Whether these and the names of Intl are all the words of its dates. */
  readonly whole?: boolean;
  /** Names and abbreviations that writers use and that Intl lacks in some version, with commas between months. */
  readonly months?: string;
  /** The same from Monday to Sunday. */
  readonly weekdays?: string;
  readonly articles?: string;
  /** Articles and prepositions that a hyphen joins to the figure of the day: « ה-7 ». */
  readonly prefixes?: string;
  readonly links?: string;
  /** The first of a month in a word: « premier ». */
  readonly firsts?: string;
  /** Words that may follow the year, which they only name: « года ». */
  readonly years?: string;
}

/** Returns the extra words of a language; none if it has no line in the table. */
export function extraWords(language: string): ExtraWords {
  return (Object.hasOwn(lines, language) && lines[language]) || {};
}

// Folded: lower case, no accents, no final dots. The English words are read in every language.
const lines: Readonly<Record<string, ExtraWords>> = Object.freeze({
  en: {
    whole: true,
    months: ',,,,,,,,sept sep',
    weekdays: ',tues,weds,thurs thur',
    articles: 'on the',
    links: 'of',
    firsts: 'first',
  },
  fr: {
    whole: true,
    months: 'jan,fev,mar,,,jui,juill juil jul,aou,sep',
    articles: 'le',
    firsts: 'premier',
  },
  es: {
    whole: true,
    months: ',,,,,,,,setiembre sept sep set',
    articles: 'el',
    links: 'de del',
    firsts: 'primero',
  },
  pt: {
    weekdays: 'segunda seg,terca ter,quarta qua,quinta qui,sexta sex,sabado sab,domingo dom',
    articles: 'a em o',
    links: 'de do',
    firsts: 'primeiro',
  },
  de: {
    whole: true,
    months: 'janner jaenner,feber,maerz mrz mar,,,jun,jul,,sept sep',
    weekdays: ',,,,,sonnabend',
    articles: 'am den der dem',
    firsts: 'erster ersten',
  },
  it: {
    whole: true,
    months: 'genn,febbr febb,,,magg,,,ag,sett',
    articles: "il l' lo",
    links: 'del',
    firsts: 'primo',
  },
  nl: {
    whole: true,
    months: ',,mrt,,,,,,sept sep',
    articles: 'op de',
  },
  da: { articles: 'den' },
  pl: {
    months: 'i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii',
    articles: 'dnia w',
    years: 'r roku',
  },
  ru: { months: ',,,,,,,,сент,,нояб', articles: 'от', links: 'го е', years: 'г года' },
  uk: { articles: 'від', links: 'го', years: 'р року' },
  tr: { months: ',,,,,,,agu,,,,', articles: 'gunu' },
  id: { months: ',peb pebruari,,,,,,agust,,,nop nopember,', articles: 'pada tanggal tgl hari' },
  fa: {
    months: 'ژانویه,فوریه,مارس,آوریل,مه می,ژوئن,ژوئیه جولای,اوت آگوست,سپتامبر,اکتبر,نوامبر,دسامبر',
    articles: 'روز در',
    links: 'سال',
  },
  he: {
    months:
      'ינואר בינואר,פברואר בפברואר,מרץ במרץ מרס במרס,אפריל באפריל,מאי במאי,יוני ביוני,יולי ביולי,אוגוסט באוגוסט,ספטמבר בספטמבר,אוקטובר באוקטובר,נובמבר בנובמבר,דצמבר בדצמבר',
    weekdays: 'שני,שלישי,רביעי,חמישי,שישי,שבת,ראשון',
    articles: 'יום ביום ב ה',
    prefixes: 'ה ב מה מ לה ל',
    links: 'ב',
  },
  hi: {
    months: ',फ़रवरी,,,,,,,सितम्बर,अक्तूबर,नवम्बर,दिसम्बर',
    articles: 'दिनांक',
  },
  bn: {
    months: 'জানুয়ারী,ফেব্রুয়ারী,,,,,,আগষ্ট',
    links: 'লা রা ঠা ই শে',
  },
  // The months of the Levant and of the Maghreb, read beside those of the tag.
  ar: {
    months:
      'جانفي,شباط فيفري,اذار,نيسان افريل,ايار ماي,حزيران جوان,تموز جويليه جويلية يوليوز,اب اوت غشت,ايلول شتنبر,,نونبر,دجنبر',
    articles: 'في يوم',
    links: 'من',
  },
});

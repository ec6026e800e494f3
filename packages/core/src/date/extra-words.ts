/** Names and abbreviations of a language, folded, that writers use and that Intl lacks in some version. */
export interface ExtraWords {
  /** Whether these are all the words of its dates, so that the costly names of Intl are not needed. */
  readonly whole: boolean;
  readonly months: readonly (readonly [string, number])[];
  readonly weekdays: readonly (readonly [string, number])[];
  readonly articles: readonly string[];
  readonly links: readonly string[];
  /** The first of a month in a word: « premier ». */
  readonly firsts: readonly string[];
}

/** Returns the extra words of a language; none if it has no line in the table. */
export function extraWords(language: string): ExtraWords {
  const line = Object.hasOwn(lines, language) ? lines[language] : undefined;
  return {
    whole: line?.whole ?? false,
    months: numbered(line?.months),
    weekdays: numbered(line?.weekdays),
    articles: split(line?.articles, ' '),
    links: split(line?.links, ' '),
    firsts: split(line?.firsts, ' '),
  };
}

interface Line {
  readonly whole?: boolean;
  /** From January to December, with commas between months. */
  readonly months: string;
  /** From Monday to Sunday, with commas between days. */
  readonly weekdays: string;
  readonly articles?: string;
  readonly links?: string;
  readonly firsts?: string;
}

// Folded: lower case, no accents, no final dots. The English words are read in every language.
const lines: Readonly<Record<string, Line>> = Object.freeze({
  en: {
    whole: true,
    months:
      'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec',
    weekdays:
      'monday mon,tuesday tues tue,wednesday weds wed,thursday thurs thur thu,friday fri,saturday sat,sunday sun',
    articles: 'on the',
    links: 'of',
    firsts: 'first',
  },
  fr: {
    whole: true,
    months:
      'janvier janv jan,fevrier fevr fev,mars mar,avril avr,mai,juin jui,juillet juill juil jul,aout aou,septembre sept sep,octobre oct,novembre nov,decembre dec',
    weekdays: 'lundi lun,mardi mar,mercredi mer,jeudi jeu,vendredi ven,samedi sam,dimanche dim',
    articles: 'le',
    firsts: 'premier',
  },
  es: {
    whole: true,
    months:
      'enero ene,febrero feb,marzo mar,abril abr,mayo may,junio jun,julio jul,agosto ago,septiembre setiembre sept sep set,octubre oct,noviembre nov,diciembre dic',
    weekdays: 'lunes lun,martes mar,miercoles mie,jueves jue,viernes vie,sabado sab,domingo dom',
    articles: 'el',
    links: 'de del',
    firsts: 'primero',
  },
  pt: {
    months: 'jan,fev,mar,abr,mai,jun,jul,ago,set,out,nov,dez',
    weekdays: 'segunda seg,terca ter,quarta qua,quinta qui,sexta sex,sabado sab,domingo dom',
    articles: 'a em o',
    links: 'de do',
    firsts: 'primeiro',
  },
  de: {
    whole: true,
    months:
      'januar janner jaenner jan,februar feber feb,marz maerz mrz mar,april apr,mai,juni jun,juli jul,august aug,september sept sep,oktober okt,november nov,dezember dez',
    weekdays: 'montag mo,dienstag di,mittwoch mi,donnerstag do,freitag fr,samstag sonnabend sa,sonntag so',
    articles: 'am den der dem',
    firsts: 'erster ersten',
  },
  it: {
    whole: true,
    months:
      'gennaio genn gen,febbraio febbr febb feb,marzo mar,aprile apr,maggio magg mag,giugno giu,luglio lug,agosto ag ago,settembre sett set,ottobre ott,novembre nov,dicembre dic',
    weekdays: 'lunedi lun,martedi mar,mercoledi mer,giovedi gio,venerdi ven,sabato sab,domenica dom',
    articles: "il l' lo",
    links: 'del',
    firsts: 'primo',
  },
  nl: {
    whole: true,
    months:
      'januari jan,februari feb,maart mrt,april apr,mei,juni jun,juli jul,augustus aug,september sept sep,oktober okt,november nov,december dec',
    weekdays: 'maandag ma,dinsdag di,woensdag wo,donderdag do,vrijdag vr,zaterdag za,zondag zo',
    articles: 'op de',
  },
  // The months of the Levant and of the Maghreb, read beside those of the tag.
  ar: {
    months:
      'جانفي,شباط فيفري,اذار,نيسان افريل,ايار ماي,حزيران جوان,تموز جويليه جويلية يوليوز,اب اوت غشت,ايلول شتنبر,,نونبر,دجنبر',
    weekdays: 'الاثنين,الثلاثاء,الاربعاء,الخميس,الجمعة,السبت,الاحد',
    articles: 'في يوم',
    links: 'من',
  },
});

function numbered(list: string | undefined): (readonly [string, number])[] {
  return split(list, ',').flatMap((names, at) => split(names, ' ').map((name) => [name, at + 1] as const));
}

function split(list: string | undefined, mark: string): string[] {
  return list === undefined || list === '' ? [] : list.split(mark);
}

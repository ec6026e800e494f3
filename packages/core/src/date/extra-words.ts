/** Names and abbreviations of a language, folded: what writers use and Intl does not have in every version. */
export interface ExtraWords {
  readonly months: readonly (readonly [string, number])[];
  readonly weekdays: readonly (readonly [string, number])[];
  readonly articles: readonly string[];
  readonly links: readonly string[];
}

/** Gives the extra words of a language; none where it has no line here. */
export function extraWords(language: string): ExtraWords {
  const line = Object.hasOwn(lines, language) ? lines[language] : undefined;
  return {
    months: numbered(line?.months),
    weekdays: numbered(line?.weekdays),
    articles: split(line?.articles, ' '),
    links: split(line?.links, ' '),
  };
}

interface Line {
  /** From January to December, with commas between months. */
  readonly months: string;
  /** From Monday to Sunday, with commas between days. */
  readonly weekdays: string;
  readonly articles: string;
  readonly links: string;
}

// Folded: lower case, no accents, no final dots. English is whole, since it is also read in every other language.
const lines: Readonly<Record<string, Line>> = Object.freeze({
  en: {
    months:
      'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec',
    weekdays:
      'monday mon,tuesday tues tue,wednesday weds wed,thursday thurs thur thu,friday fri,saturday sat,sunday sun',
    articles: 'on the',
    links: 'of',
  },
  fr: {
    months: 'jan janv,fev fevr,mars,avr,mai,juin,juil jul,aou,sept sep,oct,nov,dec',
    weekdays: 'lun,mar,mer,jeu,ven,sam,dim',
    articles: 'le',
    links: '',
  },
  es: {
    months: 'ene,feb,mar,abr,may,jun,jul,ago,septiembre setiembre sept sep set,oct,nov,dic',
    weekdays: 'lun,mar,mie,jue,vie,sab,dom',
    articles: 'el',
    links: 'de del',
  },
  pt: {
    months: 'jan,fev,mar,abr,mai,jun,jul,ago,set,out,nov,dez',
    weekdays: 'segunda seg,terca ter,quarta qua,quinta qui,sexta sex,sabado sab,domingo dom',
    articles: 'a em o',
    links: 'de do',
  },
  de: {
    months: 'janner jaenner jan,feber feb,maerz mrz mar,apr,mai,juni jun,juli jul,aug,sept sep,okt,nov,dez',
    weekdays: 'mo,di,mi,do,fr,samstag sonnabend sa,so',
    articles: 'am den der dem',
    links: '',
  },
  it: {
    months: 'genn gen,febbr febb feb,mar,apr,magg mag,giu,lug,ag ago,sett set,ott,nov,dic',
    weekdays: 'lun,mar,mer,gio,ven,sab,dom',
    articles: "il l' lo",
    links: 'del',
  },
  nl: {
    months: 'jan,feb,mrt,apr,mei,jun,jul,aug,sept sep,okt,nov,dec',
    weekdays: 'ma,di,wo,do,vr,za,zo',
    articles: 'op de',
    links: '',
  },
});

function numbered(list: string | undefined): (readonly [string, number])[] {
  return split(list, ',').flatMap((names, at) => split(names, ' ').map((name) => [name, at + 1] as const));
}

function split(list: string | undefined, mark: string): string[] {
  return list === undefined || list === '' ? [] : list.split(mark);
}

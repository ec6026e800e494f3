import { languageOf } from '../date/locale-tag.js';

const wordsOf = (list: string): readonly string[] => list.split(' ');

/** Words that most languages write as English does: names of techniques, keys and kinds of files, and what they carry. */
const international: ReadonlySet<string> = new Set(
  wordsOf(
    'alt api app audio auto beta blog blogs bot browser cache captcha chat client cloud cookie cookies copyright css ' +
      'ctrl demo desktop discord dns docker email emails e-mail emoji enter esc faq feed feeds firefox framework git ' +
      'hardware hashtag html http https id ids info internet ip javascript json laptop link linux login ' +
      'mac mail markdown max media menu menus min mobile module npm offline ok online password pdf ping pixel plugin ' +
      'plugins podcast podcasts port proxy python router rss ruby rust script seo server shell slack slug smartphone ' +
      'software spam sponsor sponsors sql standard status submenu svg tablet tag tags tcp test tests tip tips tls token ' +
      'tutorial tv twitter typescript unicode unix url urls utf version video videos web webinar website widget wifi ' +
      'wiki windows xml yaml youtube zip zoom',
  ),
);

/** Words that a language writes as English does, besides those. */
const ofLanguage: Readonly<Record<string, readonly string[]>> = {
  fr: wordsOf(
    'action actions agent album archive archives article articles budget catalogue cause centre champion code codes ' +
      'concept contact contacts courage culture cycle danger date dates document documents effort excellent expert ' +
      'experts final finance formats format fruit garage guide guides horizon identique image images important impact ' +
      'index institut journal latin local locale message messages minute minutes moment moments mode montage music note ' +
      'notes nature objet original page pages panorama parent parents part parcours passage pause permanent phrase ' +
      'plan plans point points portrait pause prison prix profil programme public puzzle quiz rare recent relevant ' +
      'restaurant route science sciences secret service services silence simple situation site sites social source ' +
      'sources sport stage structure style styles suggestion surface table tables taxi texte theme total transport ' +
      'transports type types unique urgent usage village visible visite zone zones',
  ),
  de: wordsOf(
    'album archiv arm baby ball bank boot browser code computer datum detail details editor export expert feedback ' +
      'filter film finger format garage generator golf hand import index land material model modern motto name neutral ' +
      'normal original park person poster position problem programm projektor radio rand region repository restaurant ' +
      'ring sand service sofa sport start station still system team text theater tiger titel total tunnel uniform update ' +
      'wind winter',
  ),
  nl: wordsOf(
    'album code computer contact data document editor export film filter format hand home hotel idee import index ' +
      'intro land model normal object open plan post product programma project radio series sport start station stop ' +
      'student team tekst test type update water week wild winter woord',
  ),
  es: wordsOf(
    'actor admirable animal audible capital central chocolate color control crisis editor error festival final formal ' +
      'general global gradual habitable hospital hotel idea ideal horizontal vertical individual invisible legal local ' +
      'manual material metal moral natural normal notable nuclear original panel particular personal piano plural popular ' +
      'principal radio regional regular rural series similar simple singular social solar sofa terrible total unión usual ' +
      'virtual visible vital',
  ),
  it: wordsOf(
    'area computer crisi data file film hobby idea media opera piano plastica radio record social sport studio',
  ),
  pt: wordsOf(
    'animal capital central chocolate digital editor festival final formal global hospital hotel horizontal vertical ' +
      'ideal item legal local manual material metal natural normal original plural popular principal real regional rural ' +
      'similar singular social solar total virtual visual vital',
  ),
  da: wordsOf(
    'arm billet dag data fil film format land let mad model note problem program radio sport start stop system tag test tip type',
  ),
  sv: wordsOf(
    'arm bank data fil film format land problem program radio sport start stopp system test text video',
  ),
  nb: wordsOf('arm bank data fil film format land problem program radio sport start stopp system test type'),
  id: wordsOf(
    'data detail digital file film format global hotel internal lokal model modern normal orang proposal radio total unit',
  ),
  ca: wordsOf(
    'animal capital central editor error final general global hospital hotel legal local manual material metal natural normal original plural popular principal radio social total visible',
  ),
  ro: wordsOf(
    'animal central editor final general hotel ideal legal local manual material metal normal original popular principal radio social total',
  ),
};

/** Endings of words that French and German, Danish and Swedish took from Latin as English did. */
const latin: Readonly<Record<string, RegExp>> = {
  fr: /(?:[st]ions?|[ai]bles?|ages?|ants?|ents?|ances?|ences?)$/,
  de: /[st]ion$/,
  da: /[st]ion$/,
  sv: /[st]ion$/,
};

const code = /`[^`]*`|<[^<>]*>|https?:\/\/\S+|\S+@\S+|&\w+;|\{\{[^{}]*\}\}|\{[^{}]*\}|\$t\([^()]*\)|%[\w$]*/g;
const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu;
/** `RSS`, `JavaScript`, `H2O`. */
const name = /^\p{Lu}[\p{Lu}\p{N}-]{0,7}s?$|\p{Ll}\p{Lu}|\p{N}/u;

/**
 * Decides whether a text stays as it is in another language: there is no word in it, or only words that both languages
 * have, names of techniques, and names that are to stay.
 *
 * @param tag The language that it is to be in.
 * @param kept Names that are not translated.
 * @example
 * staysAsItIs('{{count}} articles', 'fr', []) // true
 * staysAsItIs('Page not found', 'fr', []) // false
 */
export function staysAsItIs(text: string, tag: string, kept: readonly string[]): boolean {
  let rest = text.replace(code, ' ');
  for (const each of kept) rest = rest.replaceAll(each, ' ');
  const language = languageOf(tag);
  const same = new Set(ofLanguage[language === 'no' || language === 'nn' ? 'nb' : language]);
  return (rest.match(word) ?? []).every((each) => {
    const lower = each.toLowerCase();
    return (
      each.length < 2 ||
      name.test(each) ||
      international.has(lower) ||
      same.has(lower) ||
      latin[language]?.test(lower)
    );
  });
}

import { languageOf } from '../date/locale-tag.js';

const wordsOf = (list: string): readonly string[] => list.split(' ');

/** Words that most languages write as English does: names of techniques, keys and kinds of files, and what they carry. */
const international: ReadonlySet<string> = new Set(
  wordsOf(
    'alt api app audio auto beta blog blogs bot browser cache captcha changelog chat client cloud cmd cookie cookies copyright css ' +
      'ctrl demo desktop discord dns docker docs email emails e-mail emoji enter esc faq feed feeds firefox framework git ' +
      'hardware hashtag html http https id ids iframe info internet ip javascript json laptop link links linux login ' +
      'mac mail markdown max media menu menus min mobile module npm offline ok online option password pdf ping pixel plugin ' +
      'plugins podcast podcasts port proxy python router rss ruby rust script seo server shell shift slack slug smartphone ' +
      'software spam sponsor sponsors sql standard status submenu svg tab tablet tag tags tcp test tests tip tips tls token ' +
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
    'album auteur auteurs code computer contact data document help privacy product project print editor export film filter format hand home hotel idee import index ' +
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

/** Languages that have more words in common than lists hold. */
const romance: ReadonlySet<string> = new Set(['ca', 'es', 'fr', 'gl', 'it', 'oc', 'pt', 'ro']);

/** Endings of words that French and German, Danish and Swedish took from Latin as English did. */
const latin: Readonly<Record<string, RegExp>> = {
  fr: /(?:[st]ions?|[ct]ures?|[ai]bles?|ages?|ants?|ents?|ances?|ences?)$/,
  de: /[st]ion$/,
  da: /[st]ion$/,
  sv: /[st]ion$/,
};

/** Words that English alone writes so, among those that interfaces are made of. */
const english: ReadonlySet<string> = new Set(
  wordsOf(
    'about above accept access add added address advanced after again ago all allow already always amount and ' +
      'announcement answer any apply approve are as ask at author authors available away back background backup before ' +
      'begin below between block board body book bookmark bottom box bright browse build button buy by calendar call can ' +
      'cancel careers categories category change changed changes check choose city clear click clone close closed collapse ' +
      'color colors comment comments company complete completed confirm connect contents continue contribute copied copy ' +
      'country create created current custom customer customers dark day days decrease default delete deleted ' +
      'deny deploy detail details develop developer developers disable disabled discard discover dismiss display do done ' +
      'down draft drafts drop duplicate earlier edit edited empty enable enabled end enter ' +
      'every everything example examples exit expand explore fail failed family favorite field file files ' +
      'fill find finish first folder folders follow font for forgot forward found free friday friend friends from ' +
      'full game games get give go good goodbye group groups grow guest have headline health height hello help here hi ' +
      'hidden hide high highlight history home hour hours house how if imprint improve in include income increase ' +
      'insert install installed invite it join keep key keyboard keys kind know ' +
      'language languages large last later latest layer learn leave left legal less let library license light like line ' +
      'lines list listen load loading location lock log logged long loading low main make manage map mark match ' +
      'me member members merge message messages minute missing monday month months more most move music my name ' +
      'network never new news next night no none not nothing now number of off old on only open opened or order other ' +
      'others our out outline overview owner page pages paid paste path pause pay payment people phone pick ' +
      'picture pictures place play please policy power preview previous price pricing print privacy private problem proceed ' +
      'product products project projects provide publish published purchase question quick quit quote rate read reader ' +
      'reading ready recent record recovery red redirect refresh reject reload remember remove rename reply ' +
      'report request required requirements reset resize resolve resources restore result results resume retry ' +
      'return review right rotate rule rules run sale save saved scene schedule scroll search second section see ' +
      'select selected send sent settings setup share shared shop short shortcut show side sign size skip small snap ' +
      'some sort sound source space speed started state step steps stock storage store stories story ' +
      'stroke style submit subscribe success suggest summary sunday switch table take target task tasks terms ' +
      'thanks the theme then there this through thursday time title to today together toggle tomorrow top topic ' +
      'topics trash try tuesday turn unavailable undo unknown unlock untitled up updated upgrade ' +
      'upload use used useful user users value values verify view views visit vote warning warnings watch way we wednesday ' +
      'week weeks welcome what when where which who why width will window with without word words work world write writer ' +
      'wrong year years yes yesterday yet you your zoom',
  ),
);

const code = /`[^`]*`|<[^<>]*>|https?:\/\/\S*|@[\w.]+|&\w+;|\{\{[^{}]*\}\}|\{[^{}]*\}|\$t\([^()]*\)|%[\w$]*/g;
const word = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu;
/** `RSS`, `JavaScript`, `H2O`. */
const name = /^\p{Lu}[\p{Lu}\p{N}-]{0,7}s?$|\p{Ll}\p{Lu}|\p{N}/u;

/** The languages of a text and of what it translates, BCP 47 tags, and names that are not translated. */
export interface SharedWordsOptions {
  readonly tag: string;
  readonly originalTag: string;
  readonly kept: readonly string[];
}

/**
 * Decides whether a text stays as it is in another language: there is no word in it, or only words that both languages
 * have, names of techniques, and names that are to stay. Of a single English word in a language of Latin letters, only
 * those are told that no other language writes so: many do share it.
 *
 * @example
 * staysAsItIs('{{count}} articles', { tag: 'fr', originalTag: 'en', kept: [] }) // true
 * staysAsItIs('Page not found', { tag: 'fr', originalTag: 'en', kept: [] }) // false
 */
export function staysAsItIs(text: string, { tag, originalTag, kept }: SharedWordsOptions): boolean {
  // A language of other letters did not translate it either.
  if (!isLatin(originalTag) && !/\P{ASCII}/u.test(text)) return true;
  let rest = text.replace(code, ' ');
  for (const each of kept) rest = rest.replaceAll(each, ' ');
  const left = (rest.match(word) ?? []).filter(
    (each) => each.length > 1 && !isShared(each, [tag, originalTag]),
  );
  const [only = ''] = left;
  if (left.length !== 1) return left.length === 0;
  if (languageOf(originalTag) === 'en') return isLatin(tag) && !english.has(only.toLowerCase());
  return romance.has(languageOf(originalTag)) && romance.has(languageOf(tag));
}

/** Decides whether a word is that of both languages, as far as lists of words and endings tell. */
function isShared(each: string, tags: readonly string[]): boolean {
  const lower = each.toLowerCase();
  if (name.test(each) || international.has(lower)) return true;
  return tags.map(languageOf).some((language) => {
    const same = ofLanguage[language === 'no' || language === 'nn' ? 'nb' : language];
    return same?.includes(lower) || latin[language]?.test(lower) === true;
  });
}

function isLatin(tag: string): boolean {
  return new Intl.Locale(tag).maximize().script === 'Latn';
}

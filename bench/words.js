// @ts-check

/**
 * The words of one language, and its sentences with places for them: `N` a noun with its article, `P` a plural, `V` a
 * verb, `A` an adverb, `T` a moment, `L` a link, `E` an emphasis, `C` a piece of code.
 *
 * @typedef {object} Words
 * @property {readonly string[]} nouns
 * @property {readonly string[]} plurals
 * @property {readonly string[]} verbs
 * @property {readonly string[]} adverbs
 * @property {readonly string[]} times
 * @property {readonly string[]} sentences
 * @property {readonly string[]} headings
 * @property {readonly string[]} titles
 * @property {readonly [string, string, string]} columns
 */

/** @type {Words} */
const fr = {
  nouns:
    'une équipe|le réseau|un atelier|la réunion|un message|le calendrier|une décision|la mémoire|un tableau|le silence|une promesse|la confiance|un désaccord|le compte rendu|une habitude|la distance|un outil|le dossier|une question|la réponse|un écran|le collègue|une règle|la journée|un brouillon|le directeur|une liste|la semaine|un rendez-vous|le projet'.split(
      '|',
    ),
  plurals:
    'les équipes|des messages|ces réunions|nos dossiers|leurs promesses|les outils|des questions|ces habitudes|nos semaines|les brouillons|des règles|ces décisions|les collègues|des tableaux|nos ateliers'.split(
      '|',
    ),
  verbs:
    'rassemble|éloigne|précède|remplace|corrige|rappelle|contredit|prolonge|éclaire|retarde|protège|raconte|complique|simplifie|mesure|partage'.split(
      '|',
    ),
  adverbs:
    'souvent|rarement|à la longue|sans bruit|chaque fois|à demi|de loin|au mieux|en secret|tôt ou tard|trop vite|à voix basse'.split(
      '|',
    ),
  times:
    'le lundi matin|à la rentrée|au mois de mars|en fin de semaine|à 9 h 30|pendant l’été|la veille|après deux ans|au premier jour|vers midi'.split(
      '|',
    ),
  sentences: [
    "A, N V N, et personne ne l'a vu venir.",
    'T, P cherchent encore ce que N V : E.',
    'Qui croit que N V N ? L le raconte autrement.',
    "Ce n'est pas N qui V P, c'est N.",
    'On disait « N V A », puis P ont compris.',
    "N V N ; N, lui, n'attend rien.",
    'Avec C, N V P en quelques minutes.',
    'Selon L, N V A N... et P suivent.',
    'E : voilà ce que N V quand P hésitent.',
    "Il a suffi que N s'arrête pour que P changent, T.",
    'Faut-il que N V encore ? — P répondent A !',
    'P savent que N V N, même T.',
  ],
  headings: [
    'Ce que N V',
    'Pourquoi P comptent',
    'N, T',
    'Quand P reviennent',
    'Vers N',
    'Avant que N ne V N',
  ],
  titles: [
    'Comment N V N',
    'Pourquoi P comptent, T',
    "N qui V N, ou l'art d'attendre",
    'Ce que P disent : N',
  ],
  columns: ['Mesure', 'Avant', 'Après'],
};

/** @type {Words} */
const en = {
  nouns:
    'a team|the network|a workshop|the meeting|a message|the calendar|a decision|the memory|a table|the silence|a promise|the trust|a quarrel|the record|a habit|the distance|a tool|the folder|a question|the answer|a screen|the colleague|a rule|the day|a draft|the director|a list|the week|an appointment|the project'.split(
      '|',
    ),
  plurals:
    'the teams|messages|these meetings|our folders|their promises|the tools|questions|these habits|our weeks|the drafts|rules|these decisions|the colleagues|tables|our workshops'.split(
      '|',
    ),
  verbs:
    'gathers|removes|precedes|replaces|corrects|recalls|contradicts|prolongs|explains|delays|protects|tells|complicates|simplifies|measures|shares'.split(
      '|',
    ),
  adverbs:
    'often|rarely|in the long run|without a sound|each time|by halves|from afar|at best|in secret|sooner or later|too fast|in a low voice'.split(
      '|',
    ),
  times:
    'on Monday morning|after the summer|in March|at the end of the week|at 9:30|in July|the day before|after two years|on the first day|towards noon'.split(
      '|',
    ),
  sentences: [
    "A, N V N, and nobody saw it coming: it wasn't said.",
    'T, P still look for what N V: E.',
    'Who believes that N V N? L tells it in another way.',
    'It is not N that V P, it is N.',
    'They said "N V A", and then P understood.',
    "N V N; N doesn't wait for anything.",
    'With C, N V P within a few minutes.',
    'According to L, N V A N... and P follow.',
    'E: that is what N V while P hesitate.',
    'It was enough that N stopped, and P changed, T.',
    'Must it be that N V once more? P answer A!',
    'P know that N V N, even T.',
  ],
  headings: ['What N V', 'Why P matter', 'N, T', 'When P come back', 'Towards N', 'Before N V N'],
  titles: ['How N V N', 'Why P matter, T', 'N that V N, or the art of waiting', 'What P say: N'],
  columns: ['Measure', 'Before', 'After'],
};

export const words = { fr, en };

/** The tags of each language, in one order: those of one place are each other's translation. */
export const tags = {
  fr: 'accueil|agenda|archives|ateliers|attention|bureaux|calme|campus|choix|cohésion|comptes|confiance|courrier|débats|délais|distance|écoute|écrans|entraide|équipes|erreurs|formation|habitudes|horaires|langues|lecture|limites|mémoire|méthode|outils|partage|pauses|preuves|projets|règles|retours|réunions|sources|terrain|voyages'.split(
    '|',
  ),
  en: 'welcome|diary|records|workshops|attention|offices|calm|campuses|choice|cohesion|accounts|trust|mail|debates|delays|remoteness|listening|screens|help|teams|mistakes|training|habits|hours|languages|reading|limits|memory|method|tools|sharing|breaks|evidence|projects|rules|feedback|meetings|sourcing|fieldwork|travel'.split(
    '|',
  ),
};

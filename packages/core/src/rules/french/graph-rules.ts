import type { graphRules } from '../graph-rules.js';
import type { RuleWords } from '../rule.js';

/** The rules that only show when all documents are joined, in French: the sentence, then what to do. */
export const frenchGraphRules: RuleWords<keyof typeof graphRules> = {
  // Graph
  'permalink-conflict': ['Deux pages à l’adresse {found}', 'Changez le `slug` de l’une d’elles.'],
  'translation-duplicate': [
    'Deux versions de `{name}` dans une même langue',
    'Donnez à l’une d’elles une autre `translationKey`.',
  ],
  'translation-likely': [
    'Cet article et {found} ont une même date et une même section, chacun seul dans sa langue',
    'Si l’un traduit l’autre, écrivez dans celui-ci ce qui est attendu.',
  ],
  'original-missing': [
    'Il n’y a pas de version `{found}` qui puisse être l’original',
    'Nommez la langue d’une version qui existe.',
  ],
  'original-conflict': [
    'Les versions de `{name}` nomment deux originaux, `{expected}` et `{found}`',
    'Nommez la même langue dans toutes, ou dans une seule.',
  ],
  'translation-differs': [
    'Cette version s’écarte de l’original ({name}) : {found}',
    'Retirez le champ : une version qui ne l’a pas reprend ce que dit l’original.',
  ],
  'translation-missing': [
    'Il n’y a pas de version de `{name}` en {found}',
    'Écrivez le fichier ; s’il existe, c’est un brouillon, ou une traduction que personne n’a relue.',
  ],
  'translation-awaited': [
    '`{name}` est retenu tant qu’il n’y a pas de version en {expected}',
    'Écrivez-la, ou dites `publish: apart` dans le document.',
  ],
  'layout-missing': [
    'Il n’y a pas de gabarit pour la mise en page `{found}`',
    'Écrivez-le dans le dossier `layouts` du thème, ou supprimez le champ : `kind:` dit comment un document est affiché.',
  ],
  'permalink-date': [
    'Le modèle `{found}` nomme une date, que ce document ({name}) n’a pas',
    'Donnez-lui une `date`, ou retirez la date du modèle sous `permalinks` dans site.yaml.',
  ],
  'dead-link': ['Le lien `{found}` ne mène nulle part', 'Corrigez le chemin, ou écrivez le document.'],
  'link-unpublished': [
    'Le lien `{found}` mène à {name} : les lecteurs n’en voient que le texte',
    'Publiez les deux ensemble, ou retirez le lien d’ici là.',
  ],
  'dead-anchor': [
    'Le lien `{found}` mène à une partie qui n’existe pas',
    'Utilisez l’identifiant d’un intertitre de ce document.',
  ],
  'link-spelling': [
    'Le lien `{found}` diffère du nom du fichier par la casse ou les accents',
    'Écrivez-le comme le fichier se nomme : beaucoup de serveurs font la différence.',
  ],
  'media-missing': [
    'Le fichier `{found}` n’existe pas',
    'Ajoutez-le à côté du document ou sous media/, ou corrigez le chemin.',
  ],
  'media-outside': ['Le chemin `{found}` mène hors du site', 'Mettez le fichier sous la racine.'],
  'media-active': [
    'Un navigateur ou un serveur exécuterait ce que contient ce fichier : {found}',
    'Publiez-le comme texte, comme image ou dans une archive ; ce dont le site a besoin, `media: { allow: […] }` le nomme dans site.yaml.',
  ],
  'output-conflict': ['Un fichier à l’adresse qu’occupe déjà {name}, {found}', 'Renommez l’un des deux.'],
  'output-reserved': ['L’adresse {found} est réservée : {name}', 'Choisissez un autre nom, `slug` ou alias.'],
  'output-name': [
    'Tous les ordinateurs et serveurs ne peuvent pas enregistrer {found} : {name}',
    'Choisissez un autre nom, `slug` ou alias.',
  ],
  'medium-name': [
    'Tous les ordinateurs et serveurs ne peuvent pas enregistrer {found} : {name}',
    'Renommez le fichier si d’autres doivent construire le site, ou si son hébergeur le refuse.',
  ],
  'route-unwritten': [
    'Aucun gabarit n’écrit ce que le site a du genre `{name}` : {found}',
    'Écrivez-en un qui pagine sur `almanach.routes`, ou taisez cela par `checks` dans site.yaml.',
  ],
  'series-gap': [
    'Il manque la partie {expected} de la série `{name}`',
    'Écrivez cette partie, ou renumérotez.',
  ],
  'series-double-part': ['La série `{name}` a deux fois la partie {found}', 'Renumérotez l’une d’elles.'],
  'section-without-page': [
    'La section `{found}` n’a pas de page à elle',
    'Ajoutez au dossier un index.md avec un titre.',
  ],
  'alias-conflict': ['L’alias {found} cache une page', 'Retirez l’alias, ou déplacez la page.'],
  'alias-invalid': [
    'L’alias `{found}` n’est pas un chemin de ce site',
    'Écrivez l’ancien chemin depuis la racine, `/2015/04/ancien-nom/`.',
  ],
  'author-duplicate': ['L’auteur {name} est décrit deux fois', 'Gardez l’une des deux descriptions.'],
  'term-spelling': ['Le terme `{found}` s’écrit aussi `{expected}`', 'Écrivez-le partout de la même façon.'],
  'term-accents': [
    'Les termes `{found}` et `{expected}` ne diffèrent que par les accents, et en sont deux',
    'Écrivez-les de la même façon si c’est un seul mot.',
  ],
  'term-pair': [
    'Les documents ne disent pas ce que le terme `{found}` est dans une autre langue : {expected}',
    'Associez-les sous `terms` dans site.yaml.',
  ],
  'term-unpaired': [
    'Le terme `{found}` n’a pas d’équivalent en {expected}, bien que {name} de ses textes soient traduits',
    'Associez-le sous `terms` dans site.yaml.',
  ],
  'term-unknown': [
    'Aucun document en `{name}` n’a le terme `{found}`',
    'Écrivez-le sous `terms` dans site.yaml comme les documents de cette langue.',
  ],
  'source-key': ['Le document cité `{found}` n’existe pas', 'Écrivez la clé de traduction d’un document.'],
};

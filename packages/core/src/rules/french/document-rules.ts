import type { documentRules } from '../document-rules.js';
import type { RuleWords } from '../rule.js';

/** The rules that reading a file can break, in French: the sentence, then what to do. */
export const frenchDocumentRules: RuleWords<keyof typeof documentRules> = {
  // Files
  'file-encoding': ['Ce n’est pas de l’UTF-8 : octet {found}', 'Enregistrez le fichier en UTF-8.'],
  'file-too-large': ['Trop volumineux pour être lu comme document : {found}', 'Divisez-le.'],
  'file-unreadable': [
    'Lecture impossible : {found}',
    'Vérifiez que le fichier existe et qu’il peut être lu.',
  ],
  'text-unread': [
    'Le fichier {found} se trouve parmi les textes, mais n’est pas lu comme tel',
    'Donnez-lui un nom qui finit par `.md`.',
  ],
  'picture-unreadable': [
    'Image illisible : elle n’a pas de versions réduites',
    'Enregistrez l’image à nouveau, ou donnez-lui l’extension de son format.',
  ],
  'file-outside': [
    'Mène hors du dossier des contenus : {found}',
    'Mettez ici le fichier lui-même, et non un lien vers lui.',
  ],
  'file-control-character': [
    'Aucune page ne peut contenir le caractère {found}',
    'Supprimez-le : il est affiché sous la forme �.',
  ],
  'direction-control': [
    'Le caractère invisible {found} change le sens des lettres',
    'Supprimez-le : ce qu’il ouvre est fermé à la fin de son texte.',
  ],
  'invisible-character': [
    'Un nom ou un titre contient le caractère invisible {found}',
    'Supprimez-le : aucun lecteur ne le voit, et deux noms peuvent paraître identiques.',
  ],
  'source-path': [
    'Une source fournit un document à {found}, qui n’est pas un chemin de Markdown sous le dossier des contenus',
    'Fournissez un chemin comme fr/blog/nom.md, sans `..`.',
  ],
  'source-duplicate': [
    'Deux documents ont ce chemin : {name}, et {found}, qui est laissé de côté',
    'Fournissez un autre chemin, ou supprimez le fichier.',
  ],
  'source-failed': ['La source `{name}` échoue : {found}', 'Corrigez la fonction, ou ce qu’elle lit.'],
  'locale-unknown': [
    'Aucune langue `{found}`',
    'Ajoutez-la à `locales` dans site.yaml, ou déplacez le fichier dans le dossier d’une langue.',
  ],
  // Front matter
  'front-matter-unclosed': [
    'L’en-tête n’est pas fermé',
    'Écrivez la ligne de fermeture sous le dernier champ.',
  ],
  'front-matter-fence': [
    'Le texte commence par le champ `{name}`, que les lecteurs voient',
    'Écrivez `---` seul sur une ligne au-dessus du premier champ, et sous le dernier.',
  ],
  'front-matter-syntax': [
    'L’en-tête ne peut pas être lu : {found}',
    'Corrigez la ligne ; mettez entre guillemets droits un texte qui contient `: ` ou qui commence par un caractère spécial.',
  ],
  'yaml-indent': [
    'Une liste entre crochets a des lignes qui ne sont pas en retrait par des espaces',
    'Commencez chacune de ces lignes par deux espaces : elle est lue ici, mais pas partout.',
  ],
  'front-matter-map': ['L’en-tête est {found}', 'Écrivez des champs, un `nom: valeur` par ligne.'],
  'front-matter-duplicate-key': ['Le champ `{name}` figure deux fois', 'N’en gardez qu’un.'],
  'front-matter-language': [
    'Un en-tête en `{found}` n’est pas lu',
    'Écrivez-le en YAML entre des lignes `---`, ou en TOML entre des lignes `+++`.',
  ],
  'field-unknown': [
    'Champ inconnu `{name}`',
    'Renommez-le, supprimez-le, déclarez-le sous `fields` dans site.yaml, ou déplacez-le sous `data`.',
  ],
  'field-foreign': [
    'Le champ `{name}` est lu comme `{expected}`',
    'Renommez-le la prochaine fois que vous modifierez le fichier.',
  ],
  'value-foreign': [
    'Le champ `{name}` contient ce que lit un autre générateur : {found}',
    'Il est lu comme ce qui est attendu : écrivez cela, ou supprimez la ligne.',
  ],
  'field-invalid': ['Le champ `{name}` n’est pas valide', 'Écrivez ce qui est attendu.'],
  'field-too-long': [
    'Le champ `{name}` a {found} éléments',
    'Gardez les premiers ; les autres sont laissés de côté.',
  ],
  'field-empty': ['Le champ `{name}` n’a pas de valeur', 'Donnez-lui une valeur, ou supprimez la ligne.'],
  'data-invalid': [
    'Le champ `{name}` ne correspond pas au schéma du site : {found}',
    'Corrigez la valeur, ou le schéma.',
  ],
  'document-empty': ['Le document est vide', 'Écrivez-le, ou supprimez le fichier.'],
  'title-missing': [
    'Le document n’a pas de titre : les lecteurs voient le nom de son fichier, `{found}`',
    'Ajoutez `title:`, ou commencez le texte par un intertitre.',
  ],
  'article-without-date': [
    'Un article doit avoir une date',
    'Ajoutez `date: 2015-04-07`, ou retirez `kind: article`.',
  ],
  'slug-empty': [
    '{found} ne donne aucun nom pour l’adresse',
    'Ajoutez `slug:` avec des lettres de a à z, des chiffres et des traits d’union.',
  ],
  'slug-changed': [
    'Aucune adresse ne peut contenir le nom {found} tel quel : `{expected}` le remplace',
    'Renommez le fichier, ou écrivez son adresse comme `permalink`.',
  ],
  'permalink-unread': [
    'La page d’accueil reste à {expected} : son `permalink` n’est pas lu',
    'Supprimez le champ ; les anciennes adresses qui doivent mener ici figurent sous `aliases`.',
  ],
  'section-folder': [
    'D’autres documents se trouvent à côté de cet index daté : son dossier est donc une section',
    'Déplacez les autres documents, ou indiquez `kind:` ici.',
  ],
};

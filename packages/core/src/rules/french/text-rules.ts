import type { RuleWords } from '../rule.js';
import type { textRules } from '../text-rules.js';

/** The rules that the Markdown of a document can break, in French: the sentence, then what to do. */
export const frenchTextRules: RuleWords<keyof typeof textRules> = {
  'nesting-too-deep': ['Imbrication de {found} niveaux', 'Restez en deçà de 100 niveaux.'],
  'text-too-dense': [
    'Plus de marques, de liens, d’éléments ou de cellules qu’il n’en est lu',
    'Divisez le texte, ou séparez-en des parties par des lignes vides ; il est affiché tel qu’il a été écrit.',
  ],
  'html-too-long': [
    'Devient plus de {found} de HTML, vingt fois ce qui a été écrit',
    'Fermez les balises ouvertes, et écrivez moins de notes ou de cellules ; le texte est affiché tel qu’il a été écrit.',
  ],
  'code-uncoloured': [
    'Le code en {name} est trop long pour être coloré',
    'Divisez-le, ou n’indiquez pas le langage : il est affiché sans couleurs.',
  ],
  'heading-id-duplicate': [
    'L’identifiant `{name}` figure deux fois',
    'Donnez à l’un des intertitres un autre `{#id}`.',
  ],
  'link-scheme': [
    'Le schéma de `{found}` est inconnu : l’adresse est omise',
    'Corrigez-le, ou nommez-le sous `allow.schemes` dans almanach.config.js.',
  ],
  'link-unsafe': [
    'L’adresse `{found}` n’est pas sûre',
    'Utilisez http, https, mailto, tel ou un chemin de ce site.',
  ],
  'reference-undefined': [
    'La référence `{found}` n’a pas de définition : elle est affichée telle qu’elle a été écrite',
    'Définissez-la seule sur une ligne, `[nom]: https://…`, ou nommez-en une qui est définie.',
  ],
  'definition-unread': [
    'La définition `{found}` appartient au paragraphe qui la précède, et s’affiche comme du texte',
    'Laissez une ligne vide au-dessus d’elle.',
  ],
  'link-without-scheme': [
    'L’adresse `{found}` nomme un site sans dire comment l’atteindre',
    'Écrivez `https:` devant, comme elle est lue ; un chemin de ce site commence par une seule barre oblique.',
  ],
  'note-unused': [
    'Rien ne renvoie à la note `{found}` : elle n’est pas affichée',
    'Écrivez son appel là où la note doit figurer, `mot[^1]`, ou supprimez-la.',
  ],
  'note-empty': [
    'La note `{found}` n’a pas de texte',
    'Écrivez-le après les deux-points ; tout autre paragraphe est en retrait de quatre espaces.',
  ],
  'formula-unread': [
    'La formule `{name}` ne peut pas être lue : {found}',
    'Corrigez-la ; elle est affichée telle qu’elle a été écrite.',
  ],
  'template-code': [
    'Rien ne remplace `{name}`',
    'Écrivez ce qu’il représente ; pour montrer ce code lui-même, mettez-le entre accents graves.',
  ],
  'html-dropped': [
    '`{name}` est laissé de côté',
    'Écrivez-le en Markdown, ou autorisez-le dans almanach.config.js.',
  ],
  'component-syntax': [
    'L’appel du composant `{name}` ne peut pas être lu',
    'Écrivez-le seul sur une ligne : `::nom[libellé]{attribut=valeur}`.',
  ],
  'component-attribute-duplicate': ['L’attribut `{name}` figure deux fois', 'N’en gardez qu’un.'],
  'component-unclosed': [
    'Le conteneur `{name}` n’est pas fermé',
    'Écrivez autant de deux-points seuls sur une ligne après son contenu.',
  ],
  'box-unclosed': [
    'L’encadré `{name}` n’est pas fermé, et contient ce qui suit',
    'Écrivez autant de deux-points seuls sur une ligne après son contenu.',
  ],
  'component-failed': [
    'Le composant `{name}` échoue',
    'Corrigez ce avec quoi il est appelé, ou le composant.',
  ],
  'image-alt': ['L’image `{found}` n’a pas de texte de remplacement', 'Dites ce qu’elle montre : `![…](…)`.'],
  // Glossary
  'glossary-unreadable': ['Le glossaire ne peut pas être lu : {found}', 'Corrigez la ligne.'],
  'glossary-unknown': ['Champ inconnu `{name}` du glossaire', 'Renommez-le ou supprimez-le.'],
  'glossary-invalid': ['Le champ `{name}` du glossaire n’est pas valide', 'Écrivez ce qui est attendu.'],
  'glossary-forbidden': ['Le glossaire exclut « {found} »', 'Écrivez ce qui est attendu.'],
  'glossary-missing': [
    'L’original dit « {name} », que la traduction ne rend nulle part comme le veut le glossaire',
    'Écrivez ce qui est attendu, ou une autre forme que nomme le glossaire.',
  ],
  'glossary-translated': [
    'L’original dit « {name} », qui ne se traduit pas et que la traduction ne contient pas',
    'Écrivez-le tel quel.',
  ],
};

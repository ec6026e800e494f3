import type { messageRules } from '../message-rules.js';
import type { RuleWords } from '../rule.js';

/** The rules of files of messages, in French: the sentence, then what to do. */
export const frenchMessageRules: RuleWords<keyof typeof messageRules> = {
  'message-syntax': ['Le fichier de messages ne peut pas être lu : {found}', 'Corrigez le JSON.'],
  'message-invalid': ['Le message `{name}` n’est pas un texte', 'Écrivez un texte, ou un groupe de textes.'],
  'message-duplicate': ['Le message `{name}` figure deux fois', 'N’en gardez qu’un.'],
  'message-missing': [
    'Le message `{name}` manque',
    'Traduisez-le dans le fichier de la langue.',
    '{found} messages manquent : {name}',
  ],
  'message-absent': [
    'Un gabarit demande le message `{name}`, que personne n’a',
    'Ajoutez-le aux mots du site ou du thème, ou corrigez le nom.',
  ],
  'message-format': [
    'Le message `{name}` a un format qui n’existe pas : {found}',
    'Utilisez un format qui existe ; sans cela, la valeur est affichée telle quelle.',
  ],
  'message-reference': [
    'Le message `{name}` ne peut pas contenir le message `{found}`',
    'Nommez un message qui existe et qui ne contient pas celui-ci.',
  ],
  'message-too-long': [
    'Le message `{name}` devient trop long avec les messages qu’il contient',
    'Faites-lui en contenir moins : il est affiché tel qu’il est écrit.',
  ],
  'message-unknown': ['Message inconnu `{name}`', 'Renommez-le ou supprimez-le.'],
  'message-plural': [
    'Il manque au message `{name}` la forme de pluriel {expected}',
    'Ajoutez cette forme : la langue en a besoin.',
  ],
  'message-category': [
    'Le message `{name}` est de la forme de pluriel {found}, que sa langue ne connaît pas',
    'Supprimez-le, ou donnez-lui le nom d’une forme que la langue connaît.',
  ],
  'message-placeholder': [
    'Le message `{name}` a d’autres variables que son modèle : {found}',
    'Utilisez les mêmes noms entre {{ et }}.',
  ],
  'message-tag': [
    'Le message `{name}` a d’autres balises que son original : {found}',
    'Ouvrez et fermez les mêmes balises, chacune dans la même autre.',
  ],
  'message-empty': [
    'Le message `{name}` est vide',
    'Traduisez-le, ou supprimez la ligne : les mots d’une autre langue en tiennent alors lieu.',
    '{found} messages sont vides : {name}',
  ],
  'message-bom': [
    'Le fichier de messages commence par une marque d’ordre des octets',
    'Enregistrez-le en UTF-8 sans cette marque.',
  ],
  'message-character': [
    'Le message `{name}` contient le caractère {found}, que personne ne peut lire',
    'Écrivez le caractère voulu, ou supprimez-le.',
  ],
  'message-spaces': [
    'Les espaces du message `{name}` ne sont pas justes : {found}',
    'Mettez-en autant que l’original.',
  ],
  'message-punctuation': [
    'Le message `{name}` finit par {found}, et son original par {expected}',
    'Finissez-le par le signe qu’a sa langue pour cela, ou changez l’original.',
  ],
  'message-untranslated': [
    'Le message `{name}` est son original : {found}',
    'Traduisez-le. S’il doit rester tel quel, désactivez la règle sous `checks` dans site.yaml.',
  ],
  'message-length': [
    'Le message `{name}` est bien {found} que son original',
    'Voyez s’il dit la même chose, et s’il a la place.',
  ],
  'message-script': [
    'Le message `{name}` a un mot de deux écritures : {found}',
    'Écrivez ses lettres dans une seule écriture : certaines se ressemblent dans les deux, et la recherche n’en trouve qu’une.',
  ],
  'messages-absent': [
    'Aucun texte d’interface en `{found}` : ceux en `{expected}` sont affichés',
    'Ajoutez locales/{code}.json au site.',
  ],
};

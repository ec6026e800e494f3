import type { RuleWords } from '../rule.js';
import type { siteRules } from '../site-rules.js';

/** The rules of settings and comments, in French: the sentence, then what to do. */
export const frenchSiteRules: RuleWords<keyof typeof siteRules> = {
  // Settings
  'site-missing': ['Pas de site.yaml', 'Écrivez-en un avec `url`, `locales` et `title`.'],
  'site-syntax': ['site.yaml ne peut pas être lu : {found}', 'Corrigez la ligne.'],
  'site-unknown': ['Réglage inconnu `{name}`', 'Renommez-le ou supprimez-le.'],
  'site-invalid': ['Le réglage `{name}` n’est pas valide', 'Écrivez ce qui est attendu.'],
  'site-text': [
    'Le réglage `{name}` n’a pas de texte en {expected} : celui en {found} est affiché',
    'Écrivez le texte dans chaque langue, ou un seul pour toutes.',
  ],
  'language-country': [
    '`{found}` est le code d’un pays, et d’aucune langue',
    'Écrivez le code de la langue, ou `language:` à côté du code.',
  ],
  'site-url': [
    'L’adresse du site est encore un exemple : {found}',
    'Écrivez où se trouvera le site : les flux, les plans de site et les liens vers les autres langues commencent ainsi.',
  ],
  'config-unreadable': [
    'almanach.config.js ne peut pas être chargé : {found}',
    'Corrigez-le, ou ce qu’il importe.',
  ],
  'config-invalid': [
    'Le réglage `{name}` d’almanach.config.js n’est pas valide',
    'Écrivez ce qui est attendu, ou installez le module nommé.',
  ],
  'cache-remote': [
    'Le cache partagé ne répond pas : {found}',
    'Rien d’autre ne va mal : ce qu’il contient a été analysé à nouveau. Démarrez-le, ou corrigez `cache.remote`.',
  ],
  'menu-dead': [
    'L’entrée de menu `{found}` ne mène nulle part',
    'Écrivez la clé de traduction d’un document, ou une `url`.',
  ],
  'menu-unshown': [
    'Aucun gabarit n’affiche le menu `{name}`',
    'Donnez-lui le nom d’un menu affiché, ou affichez-le dans un gabarit à vous par `view.navigation`.',
  ],
  'logo-missing': [
    'Le réglage `{name}` nomme un fichier qui n’existe pas, {found}',
    'Ajoutez le fichier sous media/, ou corrigez le chemin.',
  ],
  // Authors
  'authors-unreadable': [
    'Les auteurs ne peuvent pas être lus : {found}',
    'Corrigez le fichier : un nom par auteur, et au-dessous `name`, `description`, `picture`, `links` et `text`.',
  ],
  // Comments
  'comments-unreadable': [
    'Les commentaires ne peuvent pas être lus : {found}',
    'Corrigez le fichier : une liste de commentaires, chacun avec `author`, `date` et `text`.',
  ],
  'comments-invalid': [
    'Le champ `{name}` du commentaire n’est pas valide',
    'Écrivez `author`, `date` (un instant) et `text` ; le commentaire est affiché autant qu’il peut l’être.',
  ],
  'comments-unknown': [
    'Champ de commentaire inconnu `{name}`',
    'Renommez-le ou retirez-le : il n’est pas affiché.',
  ],
  'comments-address': [
    'L’adresse `{found}` ne peut pas figurer dans un commentaire',
    'Laissez-la : une image ou un film devient un lien, et toute autre chose son texte.',
  ],
  'comments-orphan': [
    'Aucun article `{found}` à commenter',
    'Donnez au fichier le nom de la clé de traduction de l’article.',
  ],
};

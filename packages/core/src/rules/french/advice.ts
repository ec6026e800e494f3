import type { Phrase } from '../rule.js';

/** What reports advise where it is more precise than the words of a rule, in English and in French. */
export const frenchAdvice: readonly Phrase[] = [
  // Advice that is more precise than that of its rule
  ['Rename it to `{}`.', 'Renommez-le en `{}`.'],
  [
    'Name the document under `menus` in site.yaml; `order` places it among its siblings.',
    'Nommez le document sous `menus` dans site.yaml ; `order` le place parmi ses voisins.',
  ],
  [
    'Delete it, or move it below `data`: of addresses, only an old path of this page is read, as `aliases`.',
    'Supprimez-le, ou déplacez-le sous `data` : parmi les adresses, seul un ancien chemin de cette page est lu, comme `aliases`.',
  ],
  [
    'Delete it: a file beside the document needs no mention; its picture is `cover`.',
    'Supprimez-le : un fichier à côté du document n’a pas à être mentionné ; son image est `cover`.',
  ],
  [
    'Delete it: the document’s folder, or the end of its name, says its language.',
    'Supprimez-le : le dossier du document, ou la fin de son nom, dit sa langue.',
  ],
  [
    'Delete it: patterns of addresses stand under `permalinks` in site.yaml.',
    'Supprimez-le : les modèles d’adresses figurent sous `permalinks` dans site.yaml.',
  ],
  [
    'Write `:locale` into the pattern under `permalinks` in site.yaml, or change the `slug` of one.',
    'Écrivez `:locale` dans le modèle sous `permalinks` dans site.yaml, ou changez le `slug` de l’un des deux.',
  ],
  [
    'Delete it: the kind of a document says how it is shown; `kind:` sets another one.',
    'Supprimez-le : le genre d’un document dit comment il est affiché ; `kind:` en fixe un autre.',
  ],
  [
    'Give the documents that it links to shorter addresses by `slug`, or link to them less often.',
    'Donnez par `slug` des adresses plus courtes aux documents liés, ou liez-les moins souvent.',
  ],
  [
    'Correct the path, write the document, or name the path under `elsewhere` in site.yaml where another program serves it.',
    'Corrigez le chemin, écrivez le document, ou nommez le chemin sous `elsewhere` dans site.yaml si un autre programme le sert.',
  ],
  [
    'Write it in Markdown, in a file whose name ends with `.md`.',
    'Écrivez-le en Markdown, dans un fichier dont le nom finit par `.md`.',
  ],
  [
    'Move a template to those of your project, outside content/; what is a text ends with `.md`.',
    'Déplacez un gabarit parmi ceux de votre projet, hors de content/ ; le nom d’un texte finit par `.md`.',
  ],
  [
    'Let its name end with `.md`, which may hold HTML; what is a template belongs to those of your project, outside content/.',
    'Donnez-lui un nom qui finit par `.md`, lequel peut contenir du HTML ; la place d’un gabarit est parmi ceux de votre projet, hors de content/.',
  ],
  [
    'Add the file below media/, correct the path, or name the path under `elsewhere` in site.yaml where another program serves it.',
    'Ajoutez le fichier sous media/, corrigez le chemin, ou nommez-le sous `elsewhere` dans site.yaml si un autre programme le sert.',
  ],
  [
    'Write as many colons on a line of their own behind its content.',
    'Écrivez autant de deux-points seuls sur une ligne après son contenu.',
  ],
  ['Write what it stands for.', 'Écrivez ce qu’elle donne.'],
  [
    'Give the translations the term, or name it: `{}` in site.yaml.',
    'Donnez ce terme aux traductions, ou nommez-le : `{}` dans site.yaml.',
  ],
  ['Where they are one, write `{}` in site.yaml.', 'S’ils n’en font qu’un, écrivez `{}` dans site.yaml.'],
  [
    'Write the address itself: nothing fills in what stands between braces.',
    'Écrivez l’adresse elle-même : rien ne remplace ce qui figure entre accolades.',
  ],
  [
    'Write a name that is known, or add it to `components` in almanach.config.js.',
    'Écrivez un nom connu, ou ajoutez-le à `components` dans almanach.config.js.',
  ],
  [
    'Write a box as `:::note`, up to `:::` on a line of its own.',
    'Écrivez un encadré avec `:::note`, jusqu’à `:::` sur une ligne à part.',
  ],
  [
    'Delete it: an excerpt ends at `<!-- more -->`, or with the first paragraph.',
    'Supprimez-le : un extrait finit à `<!-- more -->`, ou avec le premier paragraphe.',
  ],
  [
    'Set `markdown: { math: true }` in almanach.config.js.',
    'Mettez `markdown: { math: true }` dans almanach.config.js.',
  ],
  [
    'Its content stays; write a name that is known, such as `:::note`.',
    'Son contenu reste ; écrivez un nom connu, comme `:::note`.',
  ],
  [
    'Add its host to `allow.iframes` in almanach.config.js, or link to the page.',
    'Ajoutez son hôte à `allow.iframes` dans almanach.config.js, ou faites un lien vers la page.',
  ],
  ['Link to the file.', 'Faites un lien vers le fichier.'],
  [
    'Save the drawing as a file and show it as a picture: `![…](….svg)`.',
    'Enregistrez le dessin dans un fichier et montrez-le comme une image : `![…](….svg)`.',
  ],
  [
    'Write it as text, or let a plugin write it from `$…$`.',
    'Écrivez-le comme du texte, ou laissez un module l’écrire à partir de `$…$`.',
  ],
  [
    'Add the file below media/, or correct the path.',
    'Ajoutez le fichier sous media/, ou corrigez le chemin.',
  ],
  ['An author has {}.', 'Un auteur a {}.'],
  ['Put it into the theme.', 'Mettez-le dans le thème.'],
  ['Put the rules into the theme’s style sheet.', 'Mettez les règles dans la feuille de style du thème.'],
  [
    'Leave it out, or add `class` to `allow.attributes` in almanach.config.js.',
    'Retirez-le, ou ajoutez `class` à `allow.attributes` dans almanach.config.js.',
  ],
  ['Link to a page that holds the form.', 'Faites un lien vers une page qui contient le formulaire.'],
  [
    'The page itself has `{}`: write another id here.',
    'La page elle-même a `{}` : écrivez ici un autre identifiant.',
  ],
  ['Save it as a file beside the document.', 'Enregistrez-la dans un fichier à côté du document.'],
  ['Write `{}` before it.', 'Écrivez `{}` devant.'],
  ['Write `{}:`.', 'Écrivez `{}:`.'],
  ['Write `{}`.', 'Écrivez `{}`.'],
  [
    'Delete it, or write `{}` for the number itself.',
    'Supprimez-la, ou écrivez `{}` pour le nombre lui-même.',
  ],
  [
    'Let each form have what that of the original has; one of a single number may leave its number out.',
    'Donnez à chaque forme ce qu’a celle de l’original ; celle d’un seul nombre peut taire ce nombre.',
  ],
  [
    'Write each form in braces behind its name, `other` among them.',
    'Écrivez chaque forme entre accolades après son nom, `other` parmi elles.',
  ],
  ['Write ’ instead, or two apostrophes.', 'Écrivez ’ à la place, ou deux apostrophes.'],
  ['Rename {} to {}.', 'Renommez {} en {}.'],
  ['Write what {} says in YAML, as {}.', 'Écrivez en YAML ce que dit {}, dans {}.'],
  ['Keep the alias in one of the two.', 'Gardez l’alias dans l’un des deux.'],
  [
    'Change the `slug` of this document, or the words of generated pages under `paths` in site.yaml.',
    'Changez le `slug` de ce document, ou les mots des pages créées d’office sous `paths` dans site.yaml.',
  ],
  ['Keep folders at most {} deep.', 'N’imbriquez pas les dossiers sur plus de {} niveaux.'],
  ['Correct the line.', 'Corrigez la ligne.'],
  ['Add the form, {}: {}', 'Ajoutez la forme {} : {}'],
  ['Add locales/{}.json to the site.', 'Ajoutez locales/{}.json au site.'],
];

import type { Phrase } from '../rules/rule.js';

/**
 * What commander says by itself, in English and in French; `{}` stands for what it names.
 *
 * @see https://github.com/tj/commander.js
 */
export const commandLinePhrases: readonly Phrase[] = [
  ["error: unknown option '{}'", 'erreur : l’option `{}` est inconnue'],
  ["error: unknown command '{}'", 'erreur : la commande `{}` est inconnue'],
  ["error: missing required argument '{}'", 'erreur : l’argument `{}` manque'],
  ["error: option '{}' argument missing", 'erreur : il manque une valeur à l’option `{}`'],
  ["error: required option '{}' not specified", 'erreur : l’option `{}` est obligatoire'],
  ["error: option '{}' argument '{}' is invalid. {}", 'erreur : l’option `{}` n’admet pas `{}`. {}'],
  [
    "error: option '{}' value '{}' from env '{}' is invalid. {}",
    'erreur : l’option `{}` n’admet pas `{}`, que donne la variable `{}`. {}',
  ],
  [
    "error: command-argument value '{}' is invalid for argument '{}'. {}",
    'erreur : `{}` ne convient pas à l’argument `{}`. {}',
  ],
  [
    "error: too many arguments for '{}'. Expected {} argument but got {}.",
    'erreur : trop d’arguments pour `{}` : {} au plus, et non {}',
  ],
  [
    "error: too many arguments for '{}'. Expected {} arguments but got {}.",
    'erreur : trop d’arguments pour `{}` : {} au plus, et non {}',
  ],
  [
    'error: too many arguments. Expected {} argument but got {}.',
    'erreur : trop d’arguments : {} au plus, et non {}',
  ],
  [
    'error: too many arguments. Expected {} arguments but got {}.',
    'erreur : trop d’arguments : {} au plus, et non {}',
  ],
  ['error: {} cannot be used with {}', 'erreur : {} ne va pas avec {}'],
  ["option '{}'", 'l’option `{}`'],
  ["environment variable '{}'", 'la variable d’environnement `{}`'],
  ['Allowed choices are {}.', 'Valeurs admises : {}.'],
  ['(Did you mean one of {}?)', '(vouliez-vous dire l’un de ceux-ci : {} ?)'],
  ['(Did you mean {}?)', '(vouliez-vous dire {} ?)'],
  ['Usage:', 'Utilisation :'],
  ['Arguments:', 'Arguments :'],
  ['Options:', 'Options :'],
  ['Commands:', 'Commandes :'],
  ['Global Options:', 'Options générales :'],
  ['default:', 'par défaut :'],
  ['choices:', 'valeurs :'],
  ['env:', 'variable :'],
  ['preset:', 'sans valeur :'],
];

/** The names of values in the help, in French: `[folder]`. */
export const commandLineNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    command: 'commande',
    folder: 'dossier',
    file: 'fichier',
    files: 'fichiers',
    hosting: 'hébergement',
    language: 'langue',
    name: 'nom',
    order: 'ordre',
    path: 'chemin',
    patterns: 'motifs',
    revision: 'révision',
    states: 'états',
  }),
);

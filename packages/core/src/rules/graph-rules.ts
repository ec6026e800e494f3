import type { Rule } from './rule.js';

/** The rules that only show when all documents are joined. */
export const graphRules = {
  // Graph
  'permalink-conflict': {
    severity: 'error',
    message: 'Two pages at {found}',
    advice: 'Change the `slug` of one.',
  },
  'translation-duplicate': {
    severity: 'error',
    message: 'Two versions of `{name}` in one locale',
    advice: 'Give one of them another `translationKey`.',
  },
  'translation-likely': {
    severity: 'hint',
    message: 'This article and {found} are of one date and section, each in its language alone',
    advice: 'Where one translates the other, write what is expected into this one.',
  },
  'original-missing': {
    severity: 'warn',
    message: 'There is no version `{found}` to be the original',
    advice: 'Name the locale of a version that exists.',
  },
  'original-conflict': {
    severity: 'warn',
    message: 'The versions of `{name}` name two originals, `{expected}` and `{found}`',
    advice: 'Name the same locale in all of them, or in one alone.',
  },
  'translation-differs': {
    severity: 'hint',
    message: 'The {name} of this version is {found}, not that of the original',
    advice: 'Leave the field out: a version without it has what the original says.',
  },
  'translation-missing': {
    severity: 'off',
    message: 'There is no version of `{name}` in {found}',
    advice: 'Write the file; one that is there is a draft, or a translation that nobody has reviewed.',
  },
  'translation-awaited': {
    severity: 'hint',
    message: '`{name}` is held back until there is a version in {expected}',
    advice: 'Write it, or say `publish: apart` in the document.',
  },
  'layout-missing': {
    severity: 'warn',
    message: 'There is no template for the layout `{found}`',
    advice:
      'Write it into the folder `layouts` of the theme, or delete the field: `kind:` says how a document is shown.',
  },
  'permalink-date': {
    severity: 'warn',
    message: 'The pattern `{found}` names a date, which this {name} has not',
    advice: 'Give it a `date`, or take the date out of the pattern under `permalinks` in site.yaml.',
  },
  'dead-link': {
    severity: 'error',
    message: 'The link `{found}` leads nowhere',
    advice: 'Correct the path, or write the document.',
  },
  'link-unpublished': {
    severity: 'warn',
    message: 'The link `{found}` leads to {name}: readers see its text alone',
    advice: 'Publish both together, or remove the link until then.',
  },
  'dead-anchor': {
    severity: 'warn',
    message: 'The link `{found}` leads to a part that does not exist',
    advice: 'Use the id of a heading of that document.',
  },
  'link-spelling': {
    severity: 'warn',
    message: 'The link `{found}` differs from the file’s name in case or accents',
    advice: 'Write it as the file is named: many servers tell them apart.',
  },
  'media-missing': {
    severity: 'error',
    message: 'The file `{found}` does not exist',
    advice: 'Add it beside the document or below media/, or correct the path.',
  },
  'media-outside': {
    severity: 'error',
    message: 'The path `{found}` leads out of the site',
    advice: 'Put the file below the root.',
  },
  'media-active': {
    severity: 'error',
    message: 'A browser or a server would run what is in this file: {found}',
    advice:
      'Publish it as text, as a picture or in an archive; what the site needs, `media: { allow: […] }` in site.yaml names.',
  },
  'output-conflict': {
    severity: 'error',
    message: 'A file at the address of {name}, {found}',
    advice: 'Rename one of the two.',
  },
  'output-reserved': {
    severity: 'error',
    message: 'The address {found} is kept for {name}',
    advice: 'Choose another name, `slug` or alias.',
  },
  'output-name': {
    severity: 'error',
    message: 'Not every computer and server can store {found}: {name}',
    advice: 'Choose another name, `slug` or alias.',
  },
  'medium-name': {
    severity: 'warn',
    message: 'Not every computer and server can store {found}: {name}',
    advice: 'Rename the file where others are to build the site, or its host refuses it.',
  },
  'route-unwritten': {
    severity: 'warn',
    message: 'No template writes what the site has of the kind `{name}`: {found}',
    advice:
      'Write a template for it that paginates over `almanach.routes`, or leave it out by `checks` in site.yaml.',
  },
  'series-gap': {
    severity: 'warn',
    message: 'The series `{name}` has no part {expected}',
    advice: 'Write the part, or renumber.',
  },
  'series-double-part': {
    severity: 'error',
    message: 'The series `{name}` has part {found} twice',
    advice: 'Renumber one of them.',
  },
  'section-without-page': {
    severity: 'hint',
    message: 'The section `{found}` has no page of its own',
    advice: 'Add an index.md with a title to the folder.',
  },
  'alias-conflict': {
    severity: 'error',
    message: 'The alias {found} hides a page',
    advice: 'Remove the alias, or move the page.',
  },
  'alias-invalid': {
    severity: 'error',
    message: 'The alias `{found}` is not a path of this site',
    advice: 'Write the old path from the root, `/2015/04/old-name/`.',
  },
  'author-duplicate': {
    severity: 'error',
    message: 'The author {name} is described twice',
    advice: 'Keep one of the two.',
  },
  'term-spelling': {
    severity: 'hint',
    message: 'The term `{found}` is also written `{expected}`',
    advice: 'Write it the same way everywhere.',
  },
  'term-accents': {
    severity: 'hint',
    message: 'The terms `{found}` and `{expected}` differ in accents alone, and are two',
    advice: 'Write them the same way if they are one word.',
  },
  'term-pair': {
    severity: 'hint',
    message: 'The documents do not decide what the term `{found}` is in another language: {expected}',
    advice: 'Pair them under `terms` in site.yaml.',
  },
  'term-unpaired': {
    severity: 'hint',
    message: 'The term `{found}` has no pair in {expected}, though {name} of its texts are translated',
    advice: 'Pair it under `terms` in site.yaml.',
  },
  'term-unknown': {
    severity: 'warn',
    message: 'No document in `{name}` has the term `{found}`',
    advice: 'Write it under `terms` in site.yaml as the documents of that language do.',
  },
  'source-key': {
    severity: 'error',
    message: 'The cited document `{found}` does not exist',
    advice: 'Write the translation key of a document.',
  },
} as const satisfies Record<string, Rule>;

import type { Rule } from './rule.js';

/** The rules of settings and comments. */
export const siteRules = {
  // Settings
  'site-missing': {
    severity: 'error',
    message: 'No site.yaml',
    advice: 'Write one with `url`, `locales` and `title`.',
  },
  'site-syntax': {
    severity: 'error',
    message: 'site.yaml cannot be read: {found}',
    advice: 'Correct the line.',
  },
  'site-unknown': { severity: 'warn', message: 'Unknown setting `{name}`', advice: 'Rename or delete it.' },
  'site-invalid': {
    severity: 'error',
    message: 'Setting `{name}` is not valid',
    advice: 'Write what is expected.',
  },
  'site-text': {
    severity: 'warn',
    message: 'Setting `{name}` has no text in {expected}: that in {found} is shown',
    advice: 'Write the text in each language, or one for all of them.',
  },
  'language-country': {
    severity: 'warn',
    message: '`{found}` is the code of a country, and of no language',
    advice: 'Write the code of the language, or `language:` beside the code.',
  },
  'site-url': {
    severity: 'warn',
    message: 'The address of the site is still an example: {found}',
    advice: 'Write where the site will stand: feeds, sitemaps and links to other languages start with it.',
  },
  'config-unreadable': {
    severity: 'error',
    message: 'almanach.config.js cannot be loaded: {found}',
    advice: 'Correct it, or what it imports.',
  },
  'config-invalid': {
    severity: 'error',
    message: 'Setting `{name}` of almanach.config.js is not valid',
    advice: 'Write what is expected, or install the module that is named.',
  },
  'cache-remote': {
    severity: 'hint',
    message: 'The shared cache does not answer: {found}',
    advice: 'Nothing else is wrong: what it holds was parsed again. Start it, or correct `cache.remote`.',
  },
  'menu-dead': {
    severity: 'error',
    message: 'The menu entry `{found}` leads nowhere',
    advice: 'Write the translation key of a document, or a `url`.',
  },
  'menu-unshown': {
    severity: 'warn',
    message: 'No template shows the menu `{name}`',
    advice: 'Give it the name of one that is shown, or show it in a template of yours by `view.navigation`.',
  },
  'logo-missing': {
    severity: 'warn',
    message: 'The setting `{name}` names a file that does not exist, {found}',
    advice: 'Add the file below media/, or correct the path.',
  },
  // Authors
  'authors-unreadable': {
    severity: 'error',
    message: 'The authors cannot be read: {found}',
    advice:
      'Correct the file: a name of each author, and below it `name`, `description`, `picture`, `links` and `text`.',
  },
  // Comments
  'comments-unreadable': {
    severity: 'error',
    message: 'The comments cannot be read: {found}',
    advice: 'Correct the file: a list of comments, each with `author`, `date` and `text`.',
  },
  'comments-invalid': {
    severity: 'warn',
    message: 'The comment field `{name}` is not valid',
    advice: 'Write `author`, `date` (a moment) and `text`; the comment is shown as far as it can be.',
  },
  'comments-unknown': {
    severity: 'warn',
    message: 'Unknown comment field `{name}`',
    advice: 'Rename it or leave it out: it is not shown.',
  },
  'comments-address': {
    severity: 'warn',
    message: 'The address `{found}` does not stand in a comment',
    advice: 'Leave it: a picture or film is shown as a link, and any other as its text.',
  },
  'comments-orphan': {
    severity: 'warn',
    message: 'No article `{found}` to comment on',
    advice: 'Rename the file after the article’s translation key.',
  },
} as const satisfies Record<string, Rule>;

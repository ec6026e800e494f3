import type { Rule } from './rule.js';

/** The rules of files of messages, and of what templates ask of them. */
export const messageRules = {
  'message-syntax': {
    severity: 'error',
    message: 'The message file cannot be read: {found}',
    advice: 'Correct the JSON.',
  },
  'message-invalid': {
    severity: 'error',
    message: 'The message `{name}` is not a text',
    advice: 'Write a text, or a group of texts.',
  },
  'message-duplicate': {
    severity: 'error',
    message: 'The message `{name}` stands twice',
    advice: 'Keep one of the two.',
  },
  'message-missing': {
    severity: 'warn',
    message: 'The message `{name}` is missing',
    several: '{found} messages are missing: {name}',
    advice: 'Translate it in the locale’s file.',
  },
  'message-absent': {
    severity: 'error',
    message: 'A template asks for the message `{name}`, which nobody has',
    advice: 'Add it to the words of the site or the theme, or correct the name.',
  },
  'message-format': {
    severity: 'error',
    message: 'The message `{name}` has a format that does not exist: {found}',
    advice: 'Use a format that exists; without one the value is shown as it is.',
  },
  'message-reference': {
    severity: 'error',
    message: 'The message `{name}` cannot contain the message `{found}`',
    advice: 'Name a message that exists and does not contain this one.',
  },
  'message-too-long': {
    severity: 'error',
    message: 'The message `{name}` becomes too long with the messages in it',
    advice: 'Let it contain fewer of them: it is shown as it is written.',
  },
  'message-unknown': {
    severity: 'warn',
    message: 'Unknown message `{name}`',
    advice: 'Rename or delete it.',
  },
  'message-plural': {
    severity: 'error',
    message: 'The message `{name}` lacks the plural form {expected}',
    advice: 'Add the form: the language needs it.',
  },
  'message-category': {
    severity: 'error',
    message: 'The message `{name}` is of the plural form {found}, which its language does not know',
    advice: 'Delete it, or give it the name of one that the language knows.',
  },
  'message-placeholder': {
    severity: 'error',
    message: 'The message `{name}` has other placeholders than its reference: {found}',
    advice: 'Use the same names between {{ and }}.',
  },
  'message-tag': {
    severity: 'error',
    message: 'The message `{name}` has other tags than its original: {found}',
    advice: 'Open and close the same tags, each within the same other.',
  },
  'message-empty': {
    severity: 'error',
    message: 'The message `{name}` is empty',
    several: '{found} messages are empty: {name}',
    advice: 'Translate it, or delete the line: the words of another language then stand there.',
  },
  'message-bom': {
    severity: 'error',
    message: 'The file of messages starts with a byte order mark',
    advice: 'Save it as UTF-8 without one.',
  },
  'message-character': {
    severity: 'error',
    message: 'The message `{name}` holds the character {found}, which nobody can read',
    advice: 'Write the character that was meant, or delete it.',
  },
  'message-spaces': {
    severity: 'warn',
    message: 'The message `{name}` has spaces that are not right: {found}',
    advice: 'Write as many as the original has.',
  },
  'message-punctuation': {
    severity: 'warn',
    message: 'The message `{name}` ends with {found}, and its original with {expected}',
    advice: 'End it with the mark of its language for the same, or change the original.',
  },
  'message-untranslated': {
    severity: 'warn',
    message: 'The message `{name}` is its original: {found}',
    advice: 'Translate it. If it is to stay as it is, turn the rule off under `checks` in site.yaml.',
  },
  'message-length': {
    severity: 'hint',
    message: 'The message `{name}` is far {found} than its original',
    advice: 'See whether it says the same, and whether there is room for it.',
  },
  'message-script': {
    severity: 'hint',
    message: 'The message `{name}` has a word of two scripts: {found}',
    advice: 'Write its letters in one script: some look alike in two, and search finds but one.',
  },
  'messages-absent': {
    severity: 'warn',
    message: 'No interface text in `{found}`: the texts of `{expected}` are shown',
    advice: 'Add locales/{code}.json to the site.',
  },
} as const satisfies Record<string, Rule>;

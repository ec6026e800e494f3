import type { Rule } from './rule.js';

/** The rules that the Markdown of a document can break. */
export const textRules = {
  'nesting-too-deep': {
    severity: 'error',
    message: 'Nested {found} deep',
    advice: 'Keep the nesting below 100.',
  },
  'text-too-dense': {
    severity: 'error',
    message: 'More marks, links, items or cells than are read',
    advice: 'Split the text, or parts of it with blank lines; it is shown as it was written.',
  },
  'html-too-long': {
    severity: 'error',
    message: 'Becomes more than {found} of HTML, twenty times as much as was written',
    advice: 'Close the tags that are open, and write fewer notes or cells; it is shown as it was written.',
  },
  'code-uncoloured': {
    severity: 'hint',
    message: 'The code in {name} is too long to be coloured',
    advice: 'Split it, or leave the language out: it is shown without colours.',
  },
  'heading-id-duplicate': {
    severity: 'warn',
    message: 'The id `{name}` stands twice',
    advice: 'Give one of the headings another `{#id}`.',
  },
  'link-scheme': {
    severity: 'warn',
    message: 'The scheme of `{found}` is unknown: the address is left out',
    advice: 'Correct it, or name the scheme under `allow.schemes` in almanach.config.js.',
  },
  'link-unsafe': {
    severity: 'error',
    message: 'The address `{found}` is not safe',
    advice: 'Use http, https, mailto, tel or a path of this site.',
  },
  'note-unused': {
    severity: 'warn',
    message: 'Nothing refers to the note `{found}`: it is not shown',
    advice: 'Write its label where the note belongs, `word[^1]`, or delete it.',
  },
  'note-empty': {
    severity: 'warn',
    message: 'The note `{found}` has no text',
    advice: 'Write it behind the colon; a further paragraph is indented by four spaces.',
  },
  'reference-undefined': {
    severity: 'warn',
    message: 'The reference `{found}` has no definition: it is shown as it was written',
    advice: 'Define it on a line of its own, `[name]: https://…`, or name one that is defined.',
  },
  'definition-unread': {
    severity: 'warn',
    message: 'The definition `{found}` belongs to the paragraph above it, and is shown as text',
    advice: 'Leave a blank line above it.',
  },
  'link-without-scheme': {
    severity: 'warn',
    message: 'The address `{found}` names a site without saying how to reach it',
    advice: 'Write `https:` before it, as it is read; a path of this site starts with one slash.',
  },
  'template-code': {
    severity: 'warn',
    message: 'Nothing fills in `{name}`',
    advice: 'Write what it stands for; to show such code itself, put it between backticks.',
  },
  'formula-unread': {
    severity: 'warn',
    message: 'The formula `{name}` cannot be read: {found}',
    advice: 'Correct it; it is shown as it was written.',
  },
  'html-dropped': {
    severity: 'warn',
    message: '`{name}` is left out',
    advice: 'Write it in Markdown, or allow it in almanach.config.js.',
  },
  'component-syntax': {
    severity: 'error',
    message: 'The call of the component `{name}` cannot be read',
    advice: 'Write it on a line of its own: `::name[label]{attribute=value}`.',
  },
  'component-attribute-duplicate': {
    severity: 'error',
    message: 'Attribute `{name}` stands twice',
    advice: 'Keep one of the two.',
  },
  'component-unclosed': {
    severity: 'error',
    message: 'The container `{name}` is not closed',
    advice: 'Write as many colons on a line of their own behind its content.',
  },
  'box-unclosed': {
    severity: 'warn',
    message: 'The box `{name}` is not closed, and holds what follows',
    advice: 'Write as many colons on a line of their own behind its content.',
  },
  'component-failed': {
    severity: 'error',
    message: 'The component `{name}` fails',
    advice: 'Correct what it is called with, or the component.',
  },
  'image-alt': {
    severity: 'warn',
    message: 'The image `{found}` has no alternative text',
    advice: 'Say what it shows: `![…](…)`.',
  },
  // Glossary
  'glossary-unreadable': {
    severity: 'error',
    message: 'The glossary cannot be read: {found}',
    advice: 'Correct the line.',
  },
  'glossary-unknown': {
    severity: 'warn',
    message: 'Unknown field `{name}` of the glossary',
    advice: 'Rename or delete it.',
  },
  'glossary-invalid': {
    severity: 'warn',
    message: 'The field `{name}` of the glossary is not valid',
    advice: 'Write what is expected.',
  },
  'glossary-forbidden': {
    severity: 'warn',
    message: 'The glossary rules out “{found}”',
    advice: 'Write what is expected.',
  },
  'glossary-missing': {
    severity: 'warn',
    message: 'The original says “{name}”, and the translation has it nowhere as the glossary translates it',
    advice: 'Write what is expected, or another form of it that the glossary names.',
  },
  'glossary-translated': {
    severity: 'warn',
    message:
      'The original says “{name}”, which is not to be translated, and the translation does not have it',
    advice: 'Write it as it is.',
  },
} as const satisfies Record<string, Rule>;

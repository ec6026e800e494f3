import type { Rule } from './rule.js';

/** The rules that reading a file can break. */
export const documentRules = {
  // Files
  'file-encoding': {
    severity: 'error',
    message: 'Not UTF-8: byte {found}',
    advice: 'Save the file as UTF-8.',
  },
  'file-too-large': {
    severity: 'error',
    message: 'Too large to be read as a document: {found}',
    advice: 'Split it.',
  },
  'file-unreadable': {
    severity: 'error',
    message: 'Cannot be read: {found}',
    advice: 'Check that the file exists and may be read.',
  },
  'text-unread': {
    severity: 'warn',
    message: 'The file {found} stands among the texts, and is read as none',
    advice: 'Let its name end with `.md`.',
  },
  'picture-unreadable': {
    severity: 'warn',
    message: 'A picture that cannot be read: it has no smaller versions',
    advice: 'Save the picture anew, or give it the extension of its format.',
  },
  'file-outside': {
    severity: 'error',
    message: 'Leads out of the content folder: {found}',
    advice: 'Put the file itself here instead of a link to it.',
  },
  'file-control-character': {
    severity: 'warn',
    message: 'No page can hold the character {found}',
    advice: 'Delete it: it is shown as �.',
  },
  'direction-control': {
    severity: 'warn',
    message: 'The invisible character {found} turns the order of letters',
    advice: 'Delete it: what it opens is closed at the end of its text.',
  },
  'invisible-character': {
    severity: 'warn',
    message: 'A name or title holds the invisible character {found}',
    advice: 'Delete it: no reader sees it, and two names can look like one.',
  },
  'source-path': {
    severity: 'error',
    message: 'A source yields a document at {found}, which is no path of Markdown below the content folder',
    advice: 'Yield a path such as fr/blog/name.md, without `..`.',
  },
  'source-duplicate': {
    severity: 'error',
    message: 'Two documents have this path: {name}, and {found}, which is left out',
    advice: 'Yield another path, or delete the file.',
  },
  'source-failed': {
    severity: 'error',
    message: 'The source `{name}` fails: {found}',
    advice: 'Mend the function, or what it reads.',
  },
  'locale-unknown': {
    severity: 'error',
    message: 'No locale `{found}`',
    advice: 'Add it to `locales` in site.yaml, or move the file below the folder of a locale.',
  },
  // Front matter
  'front-matter-unclosed': {
    severity: 'error',
    message: 'Front matter is not closed',
    advice: 'Write the closing line below the last field.',
  },
  'front-matter-fence': {
    severity: 'warn',
    message: 'The text begins with the field `{name}`, which is shown to readers',
    advice: 'Write `---` on a line of its own above the first field, and below the last one.',
  },
  'front-matter-syntax': {
    severity: 'error',
    message: 'Front matter cannot be read: {found}',
    advice: 'Correct the line; quote a text that contains `: ` or starts with a special character.',
  },
  'yaml-indent': {
    severity: 'hint',
    message: 'A list in brackets has lines that are not indented with spaces',
    advice: 'Begin each of its lines with two spaces: it is read here, and not everywhere.',
  },
  'front-matter-map': {
    severity: 'error',
    message: 'Front matter is {found}',
    advice: 'Write fields, one `name: value` a line.',
  },
  'front-matter-duplicate-key': {
    severity: 'error',
    message: 'Field `{name}` stands twice',
    advice: 'Keep one of the two.',
  },
  'front-matter-language': {
    severity: 'error',
    message: 'Front matter in `{found}` is not read',
    advice: 'Write it in YAML between `---` lines, or in TOML between `+++` lines.',
  },
  'field-unknown': {
    severity: 'warn',
    message: 'Unknown field `{name}`',
    advice: 'Rename it, delete it, declare it under `fields` in site.yaml, or move it below `data`.',
  },
  'field-foreign': {
    severity: 'hint',
    message: 'Field `{name}` is read as `{expected}`',
    advice: 'Rename it when you next touch the file.',
  },
  'value-foreign': {
    severity: 'warn',
    message: 'Field `{name}` holds what another generator reads: {found}',
    advice: 'It is read as what is expected: write that, or delete the line.',
  },
  'field-invalid': {
    severity: 'error',
    message: 'Field `{name}` is not valid',
    advice: 'Write what is expected.',
  },
  'field-too-long': {
    severity: 'error',
    message: 'Field `{name}` has {found} items',
    advice: 'Keep the first ones; the others are left out.',
  },
  'field-empty': {
    severity: 'hint',
    message: 'Field `{name}` has no value',
    advice: 'Give it a value, or delete the line.',
  },
  'data-invalid': {
    severity: 'error',
    message: 'Field `{name}` does not fit the site’s own schema: {found}',
    advice: 'Correct the value, or the schema.',
  },
  'document-empty': {
    severity: 'warn',
    message: 'The document is empty',
    advice: 'Write it, or delete the file.',
  },
  'title-missing': {
    severity: 'warn',
    message: 'The document has no title: readers see the name of its file, `{found}`',
    advice: 'Add `title:`, or begin the text with a heading.',
  },
  'article-without-date': {
    severity: 'error',
    message: 'An article needs a date',
    advice: 'Add `date: 2015-04-07`, or remove `kind: article`.',
  },
  'slug-empty': {
    severity: 'error',
    message: 'No slug can be made of {found}',
    advice: 'Add `slug:` with letters from a to z, digits and hyphens.',
  },
  'slug-changed': {
    severity: 'hint',
    message: 'No address can hold the name {found} as it is: `{expected}` stands for it',
    advice: 'Rename the file, or write its address as `permalink`.',
  },
  'permalink-unread': {
    severity: 'warn',
    message: 'The home page stays at {expected}: its `permalink` is not read',
    advice: 'Delete the field; old addresses that are to lead here stand under `aliases`.',
  },
  'section-folder': {
    severity: 'hint',
    message: 'This dated index has other documents beside it, so its folder is a section',
    advice: 'Move the other documents, or set `kind:` here.',
  },
} as const satisfies Record<string, Rule>;

import { createDateParser } from '../../src/date/parse-date.js';
import { parseBody } from '../../src/markdown/index.js';
import { defineSite } from '../../src/site-config/define-site.js';
import { readFields } from '../../src/source/fields.js';
import { readFrontMatter } from '../../src/source/front-matter.js';

/** Returns what a reader sees of a text, and the code in it that is reported. */
export function readText(text: string): { readonly html: string; readonly code: readonly string[] } {
  const { html, diagnostics } = parseBody(text, {
    file: 'content/fr/a.md',
    language: 'fr',
    typography: false,
  });
  const written = html.map((piece) => (typeof piece === 'string' ? piece : `[${piece.hole}]`));
  const code = diagnostics
    .filter(({ rule }) => rule === 'template-code')
    .map(({ message, line, column }) => `${line}:${column} ${/`(.*)`/.exec(message)?.[1]}`);
  return { html: written.join(''), code };
}

/** Returns the Markdown that is kept of a text, with marks for its addresses, and its blocks as they stand in it. */
export function keepMarkdownOf(text: string): {
  readonly markdown: string;
  readonly blocks: readonly string[];
} {
  const options = {
    file: 'content/fr/a.md',
    language: 'fr',
    typography: false,
    keepsMarkdown: true,
  } as const;
  const { markdown = [], blocks } = parseBody(text, options);
  const written = markdown.map((piece) => (typeof piece === 'string' ? piece : `[${piece.hole}]`));
  return { markdown: written.join(''), blocks: blocks.map(({ start, end }) => text.slice(start, end)) };
}

const site = defineSite({ url: 'https://a.example', locales: ['fr', 'en'], title: 'A' });

/** Returns the fields of front matter that differ from those of an empty one, and what is said of them. */
export function readYaml(yaml: string): { readonly fields: object; readonly problems: readonly string[] } {
  const [locale] = site.locales;
  if (!locale) throw new Error('no locale');
  const { fields, diagnostics } = readFields(
    readFrontMatter({ path: 'content/fr/a.md', text: `---\n${yaml}\n---\n` }),
    { file: 'content/fr/a.md', site, locale, parseDate: createDateParser({ locale: 'fr' }) },
  );
  const told = Object.entries(fields).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0) && value !== false,
  );
  return {
    fields: Object.fromEntries(told.filter(([name]) => name !== 'data')),
    problems: diagnostics.map(({ rule, expected, advice }) =>
      `${rule} ${expected ?? (rule === 'field-unknown' ? advice : '')}`.trim(),
    ),
  };
}

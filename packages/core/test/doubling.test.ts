import { afterAll, expect, it } from 'vitest';
import { buildLibrary, createSlug, defineSite, readComments, readDocument } from '../src/index.js';
import { createProcessor } from '../src/markdown/index.js';
import { createTranslator } from '../src/messages/index.js';
import { typeset } from '../src/typography/index.js';

const site = defineSite({ url: 'https://example.org/', locales: ['fr', 'en'], title: 'Acrétion' });
const read = (text: string) => readDocument({ path: 'content/fr/a.md', text }, { site });
const listed = (front: string) =>
  buildLibrary({ site, documents: [read(`---\ntitle: A\n${front}\n---\nBonjour`)], now: '2026-01-01' });
const commented = (text: string) =>
  readComments(
    {
      path: 'comments/fr/a.yaml',
      text: `- author: A\n  date: 2015-04-07T12:00:00Z\n  text: ${JSON.stringify(text)}\n`,
    },
    { site },
  );
const processed = (text: string) => String(createProcessor({ locale: 'fr' }).processSync(text));
const filled = (length: number, unit: string) => unit.repeat(Math.ceil(length / unit.length));
const numbered = (length: number, write: (index: number) => string) => {
  let text = '';
  for (let index = 0; text.length < length; index++) text += write(index);
  return text;
};

/** Texts that are hard for a reader, at any length. */
const bodies: Readonly<Record<string, (length: number) => string>> = {
  'a brace, tabs and line separators': (length) =>
    `:::{${filled(length / 3, 'A')}${filled(length / 3, '\t')}${filled(length / 3, '\u2028')}\n\n:::\n`,
  'containers that nest': (length) => `${filled(length / 2, '::: note\n\n')}${filled(length / 2, ':::\n\n')}`,
  'tags left open': (length) => numbered(length, (index) => `<i title="${index}">x\n\n`),
  'a closing tag in an attribute': (length) => filled(length, '<div title="</div>">\n'),
  'spaces in an address': (length) => `<a href="x${filled(length, ' ')}y">z</a>`,
  'prose on one line': (length) => filled(length, 'Le « port » dit : oui ! '),
  brackets: (length) => filled(length, '[a]('),
  'marks that pair with the next but one': (length) => filled(length, '**&amp;'),
  'marks that close nothing': (length) => filled(length, '*a_&amp;&amp; '),
  'marks and tags left open': (length) => filled(length, '*<a href="'),
  'marks and addresses': (length) => filled(length, '**a@b.c'),
  'marks of deletion that close nothing': (length) => filled(length, '~~a b~ `c` &amp; '),
  'marks that stand for nothing': (length) => filled(length, '\\*a!'),
  'brackets that nothing opens': (length) => filled(length, '\\[!NOTE]'),
  'a paragraph of tags': (length) => filled(length, '---<p>'),
  'notes and their definitions': (length) => numbered(length, (index) => `[^${index}]\n\n[^${index}]: x\n\n`),
  'tags that nest': (length) =>
    `${filled(length / 2, '<Tabs>\n<TabItem label="a">\n\n')}${filled(length / 2, '</TabItem>\n</Tabs>\n\n')}`,
  'tags that nest on one line': (length) => `${filled(length / 2, '<Tabs>')}${filled(length / 2, '</Tabs>')}`,
  'tags with words on one line': (length) => filled(length, '<Tip>a</Tip> '),
  'tags of many names': (length) => `${numbered(length, (index) => `<A${index}x>a\n`)}</A1x>`,
  'indentation in a tag': (length) =>
    `<Tabs>\n${numbered(length, (index) => `${' '.repeat(index % 300)}a\n\n`)}</Tabs>\n`,
  'braces in a tag': (length) => `<Tip a={${filled(length, '{')}}>`,
  'HTML with Markdown on one line': (length) => filled(length, '<div markdown="1">a</div>\n'),
  'lines of colons': (length) => filled(length, ':::\n'),
  'containers left open': (length) => filled(length, '::: note\n'),
  'boxes that nest': (length) => numbered(length, (index) => `${' '.repeat(4 * (index % 60))}!!! note "x"\n`),
  'boxes beside each other': (length) => filled(length, '!!! note "x"\n    a\n'),
  'parts beside each other': (length) => filled(length, '=== "a"\n    b\n'),
  'a long attribute list': (length) => `# A {${numbered(length, (index) => `a${index}="b" `)}}`,
  'attribute lists': (length) => filled(length, 'a {: .b }\n\n'),
  'shortcodes left open': (length) => filled(length, '{{<'),
  'shortcodes on lines': (length) => filled(length, '{{< a\n'),
  'tags for code left open': (length) => filled(length, '{% highlight a %}\n'),
  'abbreviations and texts': (length) =>
    `${numbered(length / 2, (index) => `*[A${index}]: b\n`)}\n${numbered(length / 2, (index) => `A${index % 9} `)}`,
  'abbreviations that begin alike': (length) =>
    `${numbered(length / 2, (index) => `*[${'a'.repeat(1 + (index % 79))}${index}]: b\n`)}\n${filled(length / 2, 'a')}`,
  'definitions of one term': (length) => `a\n${filled(length, ': b\n')}`,
  'marked text left open': (length) => filled(length, '\\==a== ==b '),
  'cells of a table': (length) =>
    `|${filled(length / 10, 'a|')}\n|${filled(length / 10, '-|')}\n${filled(length, '|\n')}`,
};

const hostile: Readonly<Record<string, (length: number) => unknown>> = {
  ...Object.fromEntries(
    Object.entries(bodies).flatMap(([name, write]) => [
      [`document: ${name}`, (length: number) => read(write(length))],
      [`comment: ${name}`, (length: number) => commented(write(length))],
      [`processor: ${name}`, (length: number) => processed(write(length))],
    ]),
  ),
  'document: tabs behind its first line': (length) => read(`---${filled(length, '\t')}x`),
  'aliases: slashes': (length) => listed(`aliases: ["x${filled(length, '/')}x"]`),
  'tags: many': (length) => listed(`tags: [${numbered(length, (index) => `t${index}, `)}]`),
  'tags: alike after slugging': (length) =>
    listed(`tags: [${numbered(length, (index) => `"C${'!'.repeat(index % 50)}", `)}]`),
  'slug: hyphens': (length) => createSlug(filled(length, 'a -'), { locale: 'fr' }),
  'typography: quotes': (length) => typeset(filled(length, '"a" \'b\' : 1 000 '), { locale: 'fr' }),
  'messages: a chain of pairs': (length) => {
    const messages = Object.fromEntries(
      Array.from({ length: length / 100 }, (_, index) => [`m${index}`, `$t(m${index + 1})$t(m${index + 1})`]),
    );
    return createTranslator({ locale: 'fr', messages }).t('m0');
  },
};

const lines: string[] = [];
afterAll(() => {
  process.stdout.write(`${['Processor time of twice the text, in times:', ...lines].join('\n')}\n`);
});

/** Measures the processor time of a call, in milliseconds: the least of some runs. */
function timeOf(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 3 }, () => {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

it.each(Object.entries(hostile))('%s takes no more than its share on twice the text', (name, run) => {
  run(1000);
  const times = [10_000, 20_000, 40_000].map((length) => timeOf(() => run(length)));
  const [, second = 0, third = 0] = times;
  const ratio = third / Math.max(second, 1);
  lines.push(
    `${ratio.toFixed(1).padStart(5)}  ${times.map((time) => time.toFixed(0).padStart(5)).join(' ')} ms  ${name}`,
  );
  // A square grows four times. What takes a few milliseconds says nothing.
  expect(third < 100 || ratio < 3.5, `${times.join(', ')} ms`).toBe(true);
});

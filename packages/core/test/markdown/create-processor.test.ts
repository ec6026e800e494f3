import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInWords } from '../../src/markdown/built-in-words.js';
import { type Components, createProcessor } from '../../src/markdown/index.js';

const html = (text: string, options = {}) =>
  String(createProcessor({ locale: 'fr', ...options }).processSync(text));

describe('the processor', () => {
  it('leads back from a note to the first hundred places that name it', () => {
    const backIn = (times: number) => {
      const text = `${'Un mot[^a].\n\n'.repeat(times)}[^a]: Une note.\n`;
      const shown = String(createProcessor({ locale: 'fr' }).processSync(text));
      return [...shown.matchAll(/href="#(fnref[^"]*)"/g)].map(([, id]) => id);
    };
    expect(backIn(3)).toEqual(['fnref-a', 'fnref-a-2', 'fnref-a-3']);
    expect(backIn(100)).toHaveLength(100);
    expect(backIn(101)).toEqual(backIn(100));
  });

  it('makes figures, task labels and table regions as a library does', () => {
    expect(html('![Le port](port.png "Le port, vraiment ?")')).toBe(
      '<figure><img src="port.png" alt="Le port"><figcaption>Le port, vraiment\u202f?</figcaption></figure>',
    );
    expect(html('- [x] fait')).toContain('<label><input type="checkbox" checked disabled> fait</label>');
    expect(html('| a |\n| - |')).toMatch(
      /^<section class="table" aria-label="Tableau 1" tabindex="0"><table>/,
    );
  });

  it.each([
    ['es', 'Notas', 'Volver al texto, nota 1'],
    ['de-CH', 'Fußnoten', 'Zurück zum Text, Fußnote 1'],
    ['cs', 'Footnotes', 'Back to the text, note 1'],
  ])('names the notes in the language %s', (locale, heading, back) => {
    const shown = html('a[^1]\n\n[^1]: b', { locale });
    expect(shown).toContain(`<h2 class="sr-only" id="footnote-label">${heading}</h2>`);
    expect(shown).toContain(`aria-label="${back}"`);
  });

  it('takes the words from whoever has others', () => {
    const message = (key: string, values = {}) => `${key} ${JSON.stringify(values)}`;
    expect(html('> [!TIP]\n> a', { message })).toContain('<p class="alert-title">alert.tip {}</p>');
    expect(html('| a |\n| - |', { message })).toContain('aria-label="table.label {&#x22;number&#x22;:1}"');
  });

  it('leaves HTML as it was written where nothing is made safe, without a trace of its own', () => {
    expect(html('<b onclick="a">b</b> ![c](d.png)', { sanitize: false })).toBe(
      '<p><b onclick="a">b</b> <img src="d.png" alt="c"></p>',
    );
  });

  it('keeps its facts to three', () => {
    const { data } = createProcessor({ locale: 'fr' }).processSync('# A\n\nUn mot.');
    expect(data).toEqual({
      outline: [{ id: 'a', title: 'A', depth: 1, children: [] }],
      excerpt: 'Un mot.',
      words: 3,
    });
  });
});

it('the words of Markdown are those of the locales', () => {
  const folder = new URL('../../locales/', import.meta.url);
  const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  const expected = readdirSync(folder).map((file) => {
    const { alert, footnotes, table } = read(file);
    const named = (group: string, words: Record<string, string>) =>
      Object.entries(words).map(([key, word]) => [`${group}.${key}`, word]);
    return [
      file.replace('.json', ''),
      Object.fromEntries([
        ...named('alert', alert),
        ...named('footnotes', footnotes),
        ['table.label', table.label],
      ]),
    ];
  });
  expect(builtInWords).toEqual(Object.fromEntries(expected));
});

describe('the components of a processor', () => {
  const components: Components = {
    video: ({ attributes, label, t, html }) =>
      html`<a href="https://v.example/${attributes.id ?? ''}">${label} ${t('play')}</a>`,
    gallery: ({ children, html }) => html`<section>${children}</section>`,
    broken: () => {
      throw new Error('out of ink');
    },
  };
  const options = { locale: 'fr', components, message: (key: string) => `[${key}]` };

  it('are called where they stand, the inner ones first', () => {
    const text =
      'a <b>c</b>\n\n:::gallery\n::video[R&D ?]{id=x}\n\n<script>d</script>\n:::\n\n:::tip\n::video\n:::';
    expect(String(createProcessor(options).processSync(text))).toBe(
      '<p>a <b>c</b></p>\n<section><a href="https://v.example/x">R&#38;D\u202f? [play]</a>\n</section>\n' +
        '<div class="alert alert-tip" role="note">\n<p class="alert-title">[alert.tip]</p>\n<a href="https://v.example/"> [play]</a>\n</div>',
    );
  });

  it('are read without the syntax of GitHub and of other tools', () => {
    const processor = createProcessor({ ...options, gfm: false });
    expect(String(processor.processSync(':::gallery\na\n:::\n\n:::tip\nb\n:::'))).toBe(
      '<section><p>a</p></section>\n<p>:::tip\nb\n:::</p>',
    );
  });

  it('end the reading of a text at their place where they fail', () => {
    const processor = createProcessor(options);
    expect(() => processor.processSync('a\n\n> ::broken')).toThrow(
      expect.objectContaining({
        reason: 'The component `broken` fails: out of ink',
        line: 3,
        column: 3,
        ruleId: 'component-failed',
        source: 'almanach',
        cause: expect.objectContaining({ message: 'out of ink' }),
      }),
    );
  });

  it('are functions', () => {
    expect(() => createProcessor({ locale: 'fr', components: { video: './video.js' as never } })).toThrow(
      'Expected the component `video` as a function, not `./video.js`',
    );
  });
});

describe('the messages of a file', () => {
  const messages = (text: string) => createProcessor({ locale: 'fr' }).processSync(text).messages;

  it.each([
    ['[a](javascript:alert)', '1:1 almanach:link-unsafe link-unsafe: javascript:alert'],
    ['a\n\n<iframe src="https://a.example/"></iframe>', '3:1 almanach:html-dropped html-dropped: <iframe>'],
    ['::video[a]', '1:1 almanach:html-dropped html-dropped: ::video'],
    ['# a {#b}\n\n# c {#b}', '3:1 almanach:heading-id-duplicate heading-id-duplicate: b'],
  ])('tell what is wrong in %j', (text, expected) => {
    expect(
      messages(text).map(
        ({ line, column, source, ruleId, reason }) => `${line}:${column} ${source}:${ruleId} ${reason}`,
      ),
    ).toEqual([expected]);
  });

  it('tell what is expected and what to do', () => {
    expect(messages(':::nots\na\n:::')).toMatchObject([
      { expected: [':::note'], note: 'Its content stays; write a name that is known, such as `:::note`.' },
    ]);
  });

  it('are none of a text in which nothing is wrong', () => {
    expect(messages('a [b](c.md)')).toEqual([]);
  });
});

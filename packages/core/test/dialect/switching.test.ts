import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dialects } from '../../src/dialect/dialects.js';
import { type DialectName, dialectNames } from '../../src/dialect-names.js';
import { defineSite } from '../../src/site-config/define-site.js';
import { readSite } from '../../src/site-config/read-site.js';
import { readComments } from '../../src/source/read-comments.js';
import { readDocument } from '../../src/source/read-document.js';

const config = { url: 'https://a.example', locales: ['fr'], title: 'A' };

/** Returns what a reader sees of a text where some dialects are on, and the rules that it breaks. */
function read(text: string, names?: readonly DialectName[] | Partial<Record<DialectName, false>>) {
  const site = defineSite({ ...config, ...(names && { dialects: 'at' in names ? [...names] : names }) });
  const source = { path: 'content/fr/a.md', text: `---\ntitle: A\ntypography: false\n---\n${text}` };
  const { html, diagnostics } = readDocument(source, { site, allow: { attributes: { '*': ['class'] } } });
  const written = html.map((piece) => (typeof piece === 'string' ? piece : '[]')).join('');
  return { html: written, rules: diagnostics.map(({ rule }) => rule) };
}

/** A text of each tool that has a way of writing its own, and what shows that it was read. */
const samples: readonly (readonly [DialectName, text: string, shown: string])[] = [
  ['astro', '<Tabs>\n<TabItem label="a">\nb\n</TabItem>\n</Tabs>', 'class="tabs"'],
  ['astro', ':::caution\na\n:::', 'alert-caution'],
  ['docusaurus', '# Un mot {/* #mot */}', '<h1 id="mot">'],
  ['docusaurus', ':::tip[Un mot]\na\n:::', 'alert-tip'],
  ['eleventy', '{% figure "/a.png" "Un port" %}', '<img'],
  ['github', '> [!TIP]\n> a', 'alert-tip'],
  ['hexo', '{% codeblock lang:js %}\n*a*\n{% endcodeblock %}', '<pre>'],
  ['hugo', '{{< figure src="/a.png" alt="Un port" >}}', '<img'],
  ['hugo', '> [!NOTE]\n> a', 'alert-note'],
  ['jekyll', '{% highlight js %}\n*a*\n{% endhighlight %}', '<pre>'],
  ['jekyll', 'Un mot\n{: .lead}', '<p class="lead">'],
  ['jekyll', 'Un mot\n: Son sens', '<dl>'],
  ['mkdocs', '!!! note "Un mot"\n    a', 'alert-note'],
  ['mkdocs', '=== "C++"\n    a', 'class="tabs"'],
  ['mkdocs', '*[HTML]: HyperText\n\nHTML', '<abbr'],
  ['mkdocs', 'Un ==mot==', '<mark>'],
  ['pelican', '[a]({filename}/b.md)', '<a []>'],
  ['sphinx', ':::{note}\na\n:::', 'alert-note'],
  ['vitepress', '::: details Un mot\na\n:::', '<details>'],
  ['vitepress', '[[toc]]\n\n## B', 'class="toc"'],
];

describe('dialects', () => {
  it.each(samples)('%s is read by its marks, and where it alone is on: %j', (name, text, shown) => {
    expect(read(text).html).toContain(shown);
    expect(read(text, [name]).html).toContain(shown);
  });

  it.each(samples.filter(([name]) => name !== 'pelican'))('none is on: %s %j', (_name, text, shown) => {
    expect(read(text, []).html).not.toContain(shown);
  });

  it.each(samples.filter(([name]) => name !== 'pelican'))('only ghost is on: %s %j', (_name, text, shown) => {
    expect(read(text, ['ghost']).html).not.toContain(shown);
  });

  it('of another tool stay as they are written, and nobody is told', () => {
    expect(read('!!! note "a"\n    b', ['jekyll'])).toEqual({
      html: '<p>!!! note "a"\nb</p>',
      rules: [],
    });
    expect(read('{{ page.title }} {% toc %}', ['mkdocs'])).toEqual({
      html: '<p>{{ page.title }} {% toc %}</p>',
      rules: [],
    });
    expect(read('{{ page.title }} {{< toc >}}', ['hugo']).rules).toEqual(['template-code']);
  });

  it('are all on but those that are off', () => {
    expect(
      read('{{ page.title }}', { jekyll: false, eleventy: false, hexo: false, vitepress: false }).rules,
    ).toEqual([]);
    expect(read('{{ page.title }}', { jekyll: false }).rules).toEqual(['template-code']);
    expect(read('> [!TIP]\n> a', { github: false, hugo: false, vitepress: false }).html).toContain('[!TIP]');
    expect(read('Un ==mot==', { github: false }).html).toContain('<mark>');
  });

  it('take the addresses that their code stands in', () => {
    const address = '[a]({{ site.url }}/b)';
    expect(read(address, ['mkdocs']).html).toBe('<p>[a]({{ site.url }}/b)</p>');
    expect(read(address, ['jekyll']).html).toBe('<p><a []>a</a></p>');
  });

  it('are the same in comments', () => {
    const html = (names?: DialectName[]) => {
      const site = defineSite({ ...config, ...(names && { dialects: names }) });
      const text = '- author: A\n  date: 2015-04-07T12:00:00Z\n  text: "> [!TIP]\\n> a"\n';
      return readComments({ path: 'comments/fr/a.yaml', text }, { site }).comments[0]?.html;
    };
    expect(html()).toBe('<div>\n<p>Conseil</p>\n<p>a</p>\n</div>');
    expect(html(['jekyll'])).toBe('<blockquote>\n<p>[!TIP]\na</p>\n</blockquote>');
  });

  it('leave front matter as it is: what is not published stays so', () => {
    const text = '---\ntitle: A\npublished: false\n---\n';
    const site = defineSite({ ...config, dialects: [] });
    expect(readDocument({ path: 'content/fr/a.md', text }, { site }).fields.draft).toBe(true);
  });
});

describe('the setting', () => {
  const settings = 'url: https://a.example\nlocales: [fr]\ntitle: A\n';
  const readSetting = (yaml: string) => readSite({ path: 'site.yaml', text: settings + yaml });

  it('is every dialect by default, a list, or all but some', () => {
    expect(readSetting('').site?.dialects).toEqual(dialectNames);
    expect(readSetting('dialects: [mkdocs, github]').site?.dialects).toEqual(['github', 'mkdocs']);
    expect(readSetting('dialects: []').site?.dialects).toEqual([]);
    expect(readSetting('dialects: { jekyll: false }').site?.dialects).toEqual(
      dialectNames.filter((name) => name !== 'jekyll'),
    );
  });

  it.each([
    ['dialects: [mkdoc]', 'site-invalid 4:12 mkdocs'],
    ['dialects: [github, jekyl]', 'site-invalid 4:20 jekyll'],
    ['dialects: { hug: false }', 'site-unknown 4:13 hugo'],
    ['dialects: { hugo: true }', 'site-invalid 4:13 false'],
    ['dialects: mkdocs', 'site-invalid 4:1 a list or a group of fields'],
    ['dialects: [Word]', `site-invalid 4:12 ${dialectNames.join(', ')}`],
  ])('is told with the nearest name: %s', (yaml, expected) => {
    const { diagnostics, site } = readSetting(yaml);
    expect(diagnostics.map((each) => `${each.rule} ${each.line}:${each.column} ${each.expected}`)).toEqual([
      expected,
    ]);
    expect(site).toBeDefined();
  });

  it('throws where a program writes a name that is none', () => {
    expect(() => defineSite({ ...config, dialects: ['mkdoc'] })).toThrow(
      'Expected `dialects.0` to be mkdocs, not `mkdoc`',
    );
  });

  it('knows every dialect', () => {
    expect(dialects.map(({ name }) => name)).toEqual(dialectNames);
  });

  it('is documented, each name with what it reads', () => {
    const docs = readFileSync(new URL('../../../../docs/markdown.md', import.meta.url), 'utf8');
    expect(dialectNames.filter((name) => !docs.includes(`| \`${name}\` |`))).toEqual([]);
  });
});

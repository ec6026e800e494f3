import { describe, expect, it } from 'vitest';
import { defineSite, readDocument } from '../../src/index.js';
import { parseBody } from '../../src/markdown/index.js';

const options = { file: 'content/fr/a.md', language: 'fr', typography: true };
const parse = (text: string, more = {}) => parseBody(text, { ...options, ...more });
const shown = (text: string) =>
  parse(text)
    .html.filter((piece) => typeof piece === 'string')
    .join('');

describe('holes', () => {
  it('stand for the whole attribute of a link', () => {
    expect(parse('Voir [là](b.md).').html).toEqual([
      '<p>Voir <a ',
      { hole: 'link', link: 0 },
      '>là</a>.</p>',
    ]);
  });

  it.each([
    ['[a](../b.md?x=1#%C3%A9t%C3%A9)', { kind: 'path', target: '../b.md', query: '?x=1', anchor: 'été' }],
    ['[a](/b%20c/)', { kind: 'root', target: '/b c/', query: '', anchor: '' }],
    ['[a](#b)', { kind: 'anchor', target: '', anchor: 'b' }],
    ['[a](b%zz)', { kind: 'path', target: 'b%zz' }],
    ['[a]\n\n[a]: b.md', { kind: 'path', target: 'b.md' }],
    ['<a href="b.md">a</a>', { kind: 'path', target: 'b.md' }],
    ['[a](https://me.org/b/)', { kind: 'root', target: '/b/' }],
    ['[a](https://me.org)', { kind: 'root', target: '/' }],
    ['[a](//me.org/b/)', { kind: 'root', target: '/b/' }],
  ])('reads the link %s', (text, link) => {
    expect(parse(text, { siteUrl: 'https://me.org/' }).references.links).toMatchObject([link]);
  });

  it.each([
    '[a](https://me.organic/b/)',
    '[a](//me.example/)',
    '[a](mailto:a@b.c)',
    '[a](tel:+331)',
    '[a](a.pdf)',
  ])('makes no link of the document of %s', (text) => {
    expect(parse(text, { siteUrl: 'https://me.org' }).references.links).toEqual([]);
  });

  it.each([
    ['![a](b%20c.png)', 'src', 'b c.png'],
    ['[a](b.pdf)', 'href', 'b.pdf'],
    ['<video src="https://a.b/c.mp4" poster="d.png"></video>', 'poster', 'd.png'],
    ['<picture><source srcset="a.webp 1x, b.webp 2x"></picture>', 'srcset', 'b.webp'],
    ['<picture><source srcset="a.webp 1x,b.webp 2x,c.webp 1.5x"></picture>', 'srcset', 'b.webp'],
    ['<picture><source srcset="a,b.webp 100w,c.webp"></picture>', 'srcset', 'a,b.webp'],
  ])('stands for the medium of %s', (text, attribute, written) => {
    const { html, references } = parse(text);
    expect(html.filter((piece) => typeof piece !== 'string')).toEqual([
      { hole: 'media', media: 0, attribute },
    ]);
    expect(references.media).toMatchObject([{ written }]);
  });

  it('keeps characters that look like a mark out of the text', () => {
    expect(shown('\uFDE0\uFDD0\uFDEF')).toBe('<p>���</p>');
  });
});

describe('positions', () => {
  const front = '---\ntitle: A\n---\n';

  it('are those of the whole file', () => {
    const text = `${front}# T\n\nUn [lien](b.md) et ![](c.png)\n`;
    const { references, blocks, diagnostics } = parse(text, { from: front.length });
    expect(references.links).toMatchObject([{ line: 6, column: 4 }]);
    expect(references.media).toMatchObject([{ line: 6, column: 20 }]);
    expect(diagnostics).toMatchObject([{ rule: 'image-alt', line: 6, column: 20 }]);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      '# T',
      'Un [lien](b.md) et ![](c.png)',
    ]);
  });
});

describe('outline', () => {
  it('gives each heading the range that it governs', () => {
    const { html, outline } = parse(
      'Début\n\n# A\n\na\n\n## B\n\nb[^1]\n\n# C\n\n> # Dans une citation\n\n[^1]: n',
    );
    const text = (start: number, end: number) =>
      html
        .slice(start, end)
        .filter((piece) => typeof piece === 'string')
        .join('');
    const [a, c] = outline;
    expect(outline.map(({ title }) => title)).toEqual(['A', 'C']);
    expect(text(a?.start ?? 0, a?.end ?? 0)).toMatch(/^<h1 id="a">A[\s\S]*<h2 id="b">B[^C]*$/);
    expect(text(c?.start ?? 0, c?.end ?? 0)).toMatch(/^<h1 id="c">C[\s\S]*<\/blockquote>\s*$/);
    expect(html[(a?.start ?? 0) + 1]).toEqual({ hole: 'anchor', heading: 0 });
  });

  it('keeps ids unique and reports the written one that stands twice', () => {
    const { anchors, diagnostics } = parse('# A {#x}\n\n# B {#x}\n\n# C\n\n# C');
    expect(anchors).toEqual(['x', 'x-1', 'c', 'c-1']);
    expect(diagnostics).toMatchObject([{ rule: 'heading-id-duplicate', line: 3 }]);
  });

  it('reports a written id that is another heading’s own', () => {
    const { anchors, diagnostics } = parse('# Été\n\n# B {#ete}');
    expect(anchors).toEqual(['ete-1', 'ete']);
    expect(diagnostics).toMatchObject([{ rule: 'heading-id-duplicate' }]);
  });
});

describe('text', () => {
  it.each([
    ['L’équipe de 2015', 4],
    ['日本語 text', 4],
    ['', 0],
    ['… — !', 0],
  ])('counts the words of « %s »', (text, words) => {
    expect(parse(text).words).toBe(words);
  });

  it('gives the first paragraph, typeset and plain', () => {
    expect(parse('# T\n\nOui *vraiment* ?\n\nNon').excerpt).toBe('Oui vraiment\u202f?');
  });

  it('gives what precedes the mark instead', () => {
    expect(parse('Un\n\nDeux\n\n<!-- more -->\n\nTrois').excerpt).toBe('Un Deux');
  });

  it.each([
    ['Un *mot*.\n\nDeux.\n\n<!-- truncate -->\n\nTrois.', 'Un mot. Deux.'],
    ['Un.\n\nDeux.\n\n{/* truncate */}\n\nTrois.', 'Un. Deux.'],
    ['Un « *mot* » :<!--more--> deux.\n\nTrois.', 'Un « mot » :'],
    ['Un\n<!--more Lire la suite-->\nDeux.', 'Un'],
    ['Un.\n\nDeux.\n\n<!-- more of it later -->\n\nTrois.', 'Un.'],
    ['Un.\n\nDeux.\n\n<!-- truncated -->\n\nTrois.', 'Un.'],
    ['- un\n- deux\n\n<!--more-->\n\nTrois.', 'un · deux'],
    ['`<!--more-->` Un.\n\nDeux.', '<!--more--> Un.'],
  ])('gives what precedes its mark, and shows no mark, in %j', (text, excerpt) => {
    const { excerpt: read, html } = parse(text);
    expect(read.replace(/[\u00a0\u202f]/g, ' ')).toBe(excerpt);
    expect(html.join('')).not.toMatch(/<!--|truncate \*/);
  });

  it.each([
    ['{{< carte lieu="port" >}}\n\nLe port.', 'Le port.'],
    ['[Le]({{ site.url }}/le/) port.', 'Le port.'],
    ['![Le port]({{ site.url }}/port.png)\n\nLe port.', 'Le port.'],
    ['{{< style "img { height: 1rem; }" >}}\n\nLe port.', 'Le port.'],
    ['{% include a.html %} Le port.\n{: .chapeau}', 'Le port.'],
    ["import Carte from '../Carte.astro'\n\nLe port.", 'Le port.'],
    ['Importer des {accolades} ?', 'Importer des {accolades}\u202f?'],
  ])('leaves template code out: %j', (text, excerpt) => {
    expect(parse(text).excerpt).toBe(excerpt);
  });

  it('cuts a long one between two words', () => {
    const { excerpt } = parse('mot '.repeat(200));
    expect(excerpt).toMatch(/mot…$/);
    expect(excerpt.length).toBeLessThanOrEqual(301);
  });
});

describe('template code', () => {
  const codes = (text: string) =>
    parse(text)
      .diagnostics.filter(({ rule }) => rule === 'template-code')
      .map(({ message, line, column }) => [/`(.*)`/.exec(message)?.[1], line, column]);

  it.each([
    ['a {{< carte >}}', [['{{< carte >}}', 1, 3]]],
    ['a\n{{% note %}}b{{% /note %}}', [['{{% note %}}', 2, 1]]],
    ['{% for a in b %}c{% else %}d{% endfor %}', [['{% for %}', 1, 1]]],
    ['{{ page.title | upcase }} {{ page.title }}', [['{{ page.title }}', 1, 1]]],
    ['> <Onglets>\n> a', [['<Onglets>', 1, 3]]],
    ['Un mot.\n{: .chapeau} Deux.', [['{: … }', 2, 1]]],
    ['a [[toc]]', [['[[toc]]', 1, 3]]],
    ['[{{a}}](b.html)', [['{{ a }}', 1, 2]]],
    ['[a](b.html) {.bouton} b', [['{.…}', 1, 13]]],
  ])('%j is found once, where it stands', (text, found) => {
    expect(codes(text)).toEqual(found);
  });

  it.each([
    '`{{ a }}` and `{% b %}`',
    '```\n{{< a >}}\n<Tabs>\n```',
    '<pre>{{ a }}</pre>',
    '<CODE>{{ a }}</CODE>',
    '<TABLE><TR><TD>a</TD></TR></TABLE>',
    '## Titre {#titre}',
    'Un mot.\n{: .chapeau}',
    '[[toc]]',
    '[a](b.html){.bouton}',
    '[toc](#a) [toc]: a',
    '[a]({{ b }}/c/) ![d]({{e}}f.png)\n\n[g]: {{h}}',
    '{a} {{}} {{ 1 }} {{\na }} 100 {%}',
    "import A from 'a.js'\n\nb",
    'import duties rose, « export » fell.',
    '{% highlight js %}\n{{ a }}\n{% endhighlight %}',
  ])('there is none in %j', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('that may hold ids makes a text incomplete, an expression does not', () => {
    expect(parse('{{< part id="a" >}}').incomplete).toBe(true);
    expect(parse('{{ a }}').incomplete).toBeUndefined();
  });
});

describe('the id of the comments', () => {
  const idsOf = (front: string, body: string) => {
    const text = `---\ntitle: A\n${front}---\n${body}\n`;
    const site = defineSite({ url: 'https://a.example', locales: ['fr'], title: 'T' });
    const { outline, diagnostics } = readDocument({ path: 'content/fr/a.md', text }, { site });
    return [outline[0]?.id, ...diagnostics.map(({ rule }) => rule)];
  };

  it.each([
    ['', '## Avis {#comments}', ['comments']],
    ['', '## Comments', ['comments']],
    ['date: 2015-04-07\ncomments: false\n', '## Avis {#comments}', ['comments']],
    ['date: 2015-04-07\n', '## Avis {#comments}', ['comments-1', 'heading-id-duplicate']],
    ['date: 2015-04-07\n', '## Comments', ['comments-1']],
    ['kind: article\ndate: 2015-04-07\n', '## Comments', ['comments-1']],
    ['', '## Tout {#content}', ['content-1', 'heading-id-duplicate']],
  ])('is free where no page has any: %j %s', (front, body, ids) => {
    expect(idsOf(front, body)).toEqual(ids);
  });
});

describe('the excerpt of a text without paragraphs', () => {
  it.each([
    ['- Un\n- Deux.\n- Trois !\n- Quatre', 'Un · Deux. Trois\u202f! Quatre'],
    ['1. Un\n2. *Deux*', 'Un · Deux'],
    ['> Une citation.\n>\n> Fin', 'Une citation. Fin'],
    ['# Titre\n\n- Un', 'Un'],
    ['- ', ''],
  ])('is that of its first list or quotation: %j', (text, excerpt) => {
    expect(parse(text).excerpt).toBe(excerpt);
  });

  it('is that of its paragraph where there is one', () => {
    expect(parse('- Un\n\nDeux').excerpt).toBe('Deux');
  });
});

import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const expectedOf = (files: Record<string, string>) =>
  libraryOf({ files })
    .diagnostics.filter(({ rule }) => /^(?:dead-link|source-key|dead-anchor)$/.test(rule))
    .map(({ expected }) => expected);

describe('a dead link', () => {
  const others = {
    'fr/guides/equipe/cohesion.md': page('title: C'),
    'fr/archive/cohesion.md': page('title: C'),
    'fr/contact.md': page('title: D'),
    'en/cohesive.md': page('title: E'),
  };
  it.each([
    ['cohesion.md', 'archive/cohesion.md'],
    ['guides/cohesion.md', 'guides/equipe/cohesion.md'],
    ['cohesoin.md', 'archive/cohesion.md'],
    ['/guides/cohesion/', '/fr/guides/equipe/cohesion/'],
    ['key:contat', 'key:contact'],
    ['tout-autre-chose.md', undefined],
    ['/2015/04/cohesive.html', '/en/cohesive/'],
  ])('%s has %s proposed, written as it is', (link, expected) => {
    expect(expectedOf({ ...others, 'fr/a.md': page('title: A', `[lien](${link})`) })).toEqual([expected]);
  });

  const places = {
    'fr/guides/outils/bien-ecrire.md': page('title: É\ntags: [Web, Été]'),
    'en/guides/outils/bien-ecrire.md': page('title: W\ntranslationKey: w\ntags: [Web]'),
    'en/tools/setup.md': page('title: S'),
    'fr/blog/2015-04-07-concert.md': page('title: C\ndate: 2015-04-07'),
  };
  it.each([
    ['/guides/Bien_Écrire/', '/fr/guides/outils/bien-ecrire/'],
    ['/en/guides/bien_ecrire/', '/en/guides/outils/bien-ecrire/'],
    ['/outils/v2/bien-ecrire/', '/fr/guides/outils/bien-ecrire/'],
    ['/aide/v2/bien-ecrire/', undefined],
    ['/aide/v2/outils/bien-ecrire/', undefined],
    ['/tools/v1/setup/', '/en/tools/setup/'],
    ['/docs/setup/', undefined],
    ['/docs/bien-ecrira/', undefined],
    ['/2015/04/07/concert/', '/fr/blog/concert/'],
    ['/tags/web/', '/fr/mots-cles/web/'],
    ['/schlagwoerter/web/', '/fr/mots-cles/web/'],
    ['/tag/Été/', '/fr/mots-cles/ete/'],
    ['/en/mots-cles/web/', '/en/tags/web/'],
    ['/archivo/2015/04/', '/fr/archives/2015/04/'],
    ['/tags/absent/', undefined],
  ])('%s has %s proposed, which is near, or nothing', (link, expected) => {
    expect(expectedOf({ ...places, 'fr/a.md': page('title: A', `[lien](<${link}>)`) })).toEqual([expected]);
  });

  it('has the nearest part proposed where only the part is wrong', () => {
    expect(expectedOf({ 'fr/a.md': page('title: A', '[lien](#evenement)\n\n## Événements') })).toEqual([
      '#evenements',
    ]);
  });

  it('to a part is none where a template that nothing fills in may have held the part', () => {
    const body = '[lien](#plan) [lien](#evenement)\n\n{{< plan >}}\n\n## Événements';
    expect(expectedOf({ 'fr/a.md': page('title: A', body) })).toEqual(['#evenements']);
  });

  it('may be a citation', () => {
    const sources = { title: 'A', sources: [{ key: 'contct' }, { key: 'contact' }] };
    expect(expectedOf({ ...others, 'fr/a.md': page(sources) })).toEqual(['contact']);
  });
});

describe('a link to what is not published', () => {
  const files = {
    'fr/a.md': page(
      { title: 'A', sources: [{ key: 'brouillon' }] },
      '[x](brouillon.md) [y](key:demain) [z](/fr/passe/) [w](autre.md)',
    ),
    'fr/brouillon.md': page('title: B\ndraft: true'),
    'fr/demain.md': page('title: C\ndate: 2016-02-01'),
    'fr/passe.md': page('title: D\nexpires: 2015-12-31'),
    'fr/autre.md': page('title: E\ndraft: true'),
    'en/autre.md': page('title: F'),
  };

  it('is told apart from one that leads nowhere, and says why', () => {
    const library = libraryOf({ files });
    expect(library.failed).toBe(false);
    expect(library.diagnostics.map(({ rule, message, related }) => [rule, message, related?.[0]])).toEqual([
      [
        'link-unpublished',
        'The link `brouillon` leads to a draft: readers see its text alone',
        { file: 'content/fr/brouillon.md', line: 3, column: 1 },
      ],
      [
        'link-unpublished',
        'The link `brouillon.md` leads to a draft: readers see its text alone',
        { file: 'content/fr/brouillon.md', line: 3, column: 1 },
      ],
      [
        'link-unpublished',
        'The link `key:demain` leads to a document of 2016-02-01: readers see its text alone',
        { file: 'content/fr/demain.md', line: 3, column: 1 },
      ],
      [
        'link-unpublished',
        'The link `/fr/passe/` leads to a document that expired on 2015-12-31: readers see its text alone',
        { file: 'content/fr/passe.md', line: 3, column: 1 },
      ],
    ]);
  });

  it('is no link for readers, unless another language has the document', () => {
    const { html } = itemOf(libraryOf({ files }).locale('fr'), 'a');
    expect(html).toContain(
      '<a data-dead-link="">x</a> <a data-dead-link="">y</a> <a data-dead-link="">z</a> <a href="/en/autre/" hreflang="en">w</a>',
    );
  });

  it('is a link where drafts are shown', () => {
    const library = libraryOf({ files, drafts: true });
    expect(problemsOf(library)).toEqual([]);
    expect(itemOf(library.locale('fr'), 'a').html).not.toContain('data-dead-link');
  });
});

describe('parts of a page', () => {
  const french = '## La cohésion {#cohesion}\n\n### Détail\n\n## Fin\n\n<a id="note"></a>';
  const english = '## Cohesion\n\n### A detail\n\n## The end';

  it('answer in a translation to the ids of the original, which its HTML holds', () => {
    const body = `${english}\n\n[1](#cohesion) [2](#detail) [3](#fin) [4](#a-detail) [5](#note)`;
    const library = libraryOf({
      files: { 'fr/a.md': page('title: A', french), 'en/a.md': page('title: A', body) },
    });
    expect(library.diagnostics.map(({ rule, found }) => [rule, found])).toEqual([['dead-anchor', '#note']]);
    const { html } = itemOf(library.locale('en'), 'a');
    expect(html).toContain('<h3 id="a-detail"><span id="detail"></span>A detail</h3>');
    expect(html).toContain('<h2 id="the-end"><span id="fin"></span>The end</h2>');
    expect(html.match(/id="cohesion"/g)).toHaveLength(1);
  });

  it('do not where the depths of the headings differ', () => {
    const body = `${english}\n\n### More\n\n[3](#fin)`;
    const library = libraryOf({
      files: { 'fr/a.md': page('title: A', french), 'en/a.md': page('title: A', body) },
    });
    expect(problemsOf(library)).toEqual(['dead-anchor content/en/a.md:13:1']);
    expect(itemOf(library.locale('en'), 'a').html).not.toContain('<span id=');
  });

  it('keep an id that stands elsewhere in the translation where it is', () => {
    const body = '<a id="detail"></a>\n\n## Cohesion\n\n### A detail\n\n## The end';
    const library = libraryOf({
      files: { 'fr/a.md': page('title: A', french), 'en/a.md': page('title: A', body) },
    });
    expect(itemOf(library.locale('en'), 'a').html.match(/id="detail"/g)).toHaveLength(1);
  });

  it('know the top of the page and fragments of text', () => {
    const body = '[a](#top) [b](b.md#:~:text=un%20mot) [c](b.md#fin:~:text=mot)';
    const library = libraryOf({
      files: { 'fr/a.md': page('title: A', body), 'fr/b.md': page('title: B', '## Fin') },
    });
    expect(problemsOf(library)).toEqual([]);
  });

  it.each([
    ['#événements', '#evenements'],
    ['#Evenements', '#evenements'],
    ['#evenements-', '#evenements'],
    ['#tanım', '#tanim'],
    ['#раздел', '#%D1%80%D0%B0%D0%B7%D0%B4%D0%B5%D0%BB'],
  ])('are found under %s, as other generators would call them', (anchor, address) => {
    const body = `[a](${anchor})\n\n## Événements\n\n## Tanım\n\n## Раздел`;
    const library = libraryOf({ files: { 'fr/a.md': page('title: A', body) } });
    expect(problemsOf(library)).toEqual([]);
    expect(itemOf(library.locale('fr'), 'a').html).toContain(`<a href="${address}">`);
  });
});

describe('the severity of a check', () => {
  const files = {
    'fr/a.md': page('title: A', '[x](rien.md)'),
    'fr/vieux/index.md': page('title: B', '[x](rien.md)'),
  };
  it.each([
    ['all files', { 'dead-link': 'warn' as const }, ['warn', 'warn']],
    ['a folder', { 'content/fr/vieux/': { 'dead-link': 'off' as const } }, ['error']],
    [
      'all files and a folder',
      { 'dead-link': 'off' as const, 'content/fr/vieux/': { 'dead-link': 'error' as const } },
      ['error'],
    ],
  ])('can be set for %s', (_, checks, severities) => {
    expect(libraryOf({ files, checks }).diagnostics.map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('a link that lacks its scheme', () => {
  it.each([
    ['plone.example.org', 'https://plone.example.org', 'Write `https://` before it.'],
    ['www.a.example', 'https://www.a.example', 'Write `https://` before it.'],
    ['www.a.museum/b?c#d', 'https://www.a.museum/b?c#d', 'Write `https://` before it.'],
    ['github.com/a/b.md', 'https://github.com/a/b.md', 'Write `https://` before it.'],
    ['a.example.fr:8080/b', 'https://a.example.fr:8080/b', 'Write `https://` before it.'],
    ['ana@a.example', 'mailto:ana@a.example', 'Write `mailto:` before it.'],
    ['ana@a.example?subject=B', 'mailto:ana@a.example?subject=B', 'Write `mailto:` before it.'],
  ])('%s is told what to write before it', (link, expected, advice) => {
    const { diagnostics } = libraryOf({ files: { 'fr/a.md': page('title: A', `[x](${link})`) } });
    expect(diagnostics.map((each) => [each.expected, each.advice])).toEqual([[expected, advice]]);
  });

  it.each(['guide.md', 'notes.rs', 'plan.v2.pdf', 'a/www.a.example', 'v1.2', '@ana', 'a@b@c.example', 'com'])(
    '%s is told apart from one',
    (link) => {
      const { diagnostics } = libraryOf({ files: { 'fr/a.md': page('title: A', `[x](${link})`) } });
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]?.advice).not.toMatch(/^Write/);
    },
  );
});

describe('an address that holds the code of another tool', () => {
  const others = {
    'fr/contact.md': page('title: C'),
    'fr/archive/cohesion.md': page('title: D'),
    'fr/lire.md': page('title: E', '## Plan'),
  };
  const toldOf = (files: Record<string, string>) =>
    libraryOf({ files: { ...others, ...files } })
      .diagnostics.filter(({ rule }) => /dead|template|missing/.test(rule))
      .map(({ rule, file, line, column, message, found, expected }) =>
        [
          `${file.replace('content/', '')}:${line}:${column}`,
          rule,
          /`(.*)`/.exec(message)?.[1],
          found && `(${found})`,
          expected,
        ]
          .filter((part) => part)
          .join(' '),
      );

  it.each([
    ['{{site.baseurl}}/contact/', '{{ site.baseurl }} /fr/contact/'],
    ['{{ site.url }}/autre-chose/', '{{ site.url }} /autre-chose/'],
    ['{{< ref "contcat.md" >}}', '{{< ref "contcat.md" >}} contact.md'],
    ['{{% relref "contcat.md" %}}', '{{% relref "contcat.md" %}} contact.md'],
    ['{% post_url 2015-04-07-cohesion %}', '{% post_url 2015-04-07-cohesion %} archive/cohesion.md'],
    ['{% link rien.md %}', '{% link rien.md %}'],
    ["{{ '/contact/' | relative_url }}", "{{ '/contact/' | relative_url }} /fr/contact/"],
    ['{filename}/rien.md', '{filename}/rien.md'],
    ['contact.md?a={{ page.id }}', '{{ page.id }} contact.md'],
    ['#{{ page.id }}', '{{ page.id }}'],
    ['{% url "accueil" %}', '{% url %}'],
    ['{{ author.website }}', '{{ author.website }}'],
  ])('is told as such and as nothing else: %s', (link, expected) => {
    expect(toldOf({ 'fr/a.md': page('title: A', `[lien](${link})`) })).toEqual([
      `fr/a.md:5:1 template-code ${expected}`,
    ]);
  });

  it('is told in the address of another site too', () => {
    const body = '[lien](https://a.example/{{ page.id }}) <https://a.example/{{tag}}>';
    expect(toldOf({ 'fr/a.md': page('title: A', body) })).toEqual([
      'fr/a.md:5:26 template-code {{ page.id }}',
      'fr/a.md:5:60 template-code {{ tag }}',
    ]);
  });

  it.each([
    ['of a link', '[a]({{ site.url }}/rien/)'],
    ['in HTML', '<a href="{{ site.url }}/rien/">a</a>'],
    ['of a picture', '![a]({{ site.url }}/rien.png)'],
    ['in a definition', '[a][b]\n\n[b]: {{ site.url }}/rien/'],
  ])('is told once in a text: %s', (_where, body) => {
    const told = toldOf({ 'fr/a.md': page('title: A', `- [c]\n\n${body}\n\n${body.split('\n\n')[0]}`) });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^fr\/a\.md:7:\d+ template-code \{\{ site\.url \}\}/);
  });

  it('is told once in a site, with the number of files', () => {
    const body = '[a]({{ site.url }}/rien/) ![a]({{ site.url }}/rien.png)';
    const files = { 'fr/a.md': page('title: A', body), 'fr/b.md': page('title: B', body) };
    expect(toldOf(files)).toEqual(['fr/a.md:5:1 template-code {{ site.url }} (in 2 files) /rien/']);
  });

  it('is not told again where the text has the same code', () => {
    const body = '{{ site.url }} [lien]({{ site.url }}/rien/)';
    expect(toldOf({ 'fr/a.md': page('title: A', body) })).toEqual([
      'fr/a.md:5:1 template-code {{ site.url }}',
    ]);
  });

  it.each([
    '[lien](contact.md)',
    '[lien]({{< ref "contact.md" >}})',
    '[lien]({% link contact.md %})',
    '[lien]({filename}contact.md)',
    '`[lien]({{ site.url }}/rien/)`',
    '[lien](https://a.example/{a})',
  ])('is not told where it leads somewhere, or is none: %s', (body) => {
    expect(toldOf({ 'fr/a.md': page('title: A', body) })).toEqual([]);
  });

  it('stays a dead link where no dialect reads the code', () => {
    const files = { 'fr/a.md': page('title: A', '[lien](<{{ site.url }}/rien/>)') };
    expect(problemsOf(libraryOf({ files, dialects: ['mkdocs'] }))).toEqual(['dead-link content/fr/a.md:5:1']);
  });
});

import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { config, createProject, type Project } from './project.js';
import { visible } from './read-html.js';

async function built(project: Project): Promise<Project> {
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  return project;
}

describe('a page of the project’s own', () => {
  it('may extend the theme’s layout, in the language that it names', async () => {
    const project = await built(
      createProject({
        'agenda.njk': [
          '---\npermalink: /fr/agenda/\ntitle: L’agenda\nlocale: fr\n---',
          "{% extends 'layout.njk' %}",
          '{% block main %}<h1>{{ route.title }}</h1>{{ m.briefs(view.recent(1)) }}{{ "<b>" }}{% endblock %}',
        ].join('\n'),
        'diary.njk':
          "---\npermalink: /en/diary/\nlocale: en\n---\n{% extends 'almanach/layout.njk' %}{% block main %}{{ t('theme.top') }}{% endblock %}",
      }),
    );
    const html = project.output('fr/agenda/index.html');
    expect(html).toContain('<html lang="fr" dir="ltr">');
    expect(html).toContain('<title>L’agenda · Village</title>');
    expect(html).toContain('<link rel="canonical" href="https://village.example/fr/agenda/">');
    expect(html).toContain('<link rel="stylesheet" href="/theme/almanach.css">');
    expect(html).toContain('<time datetime="2015-04-01">1<sup>er</sup> avril 2015</time>');
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toMatch(/undefined|&lt;(?!b&gt;)|ld\+json/);
    expect(visible(html)).toContain('Haut de page');
    expect(project.output('en/diary/index.html')).toContain('<html lang="en" dir="ltr">');
    expect(visible(project.output('en/diary/index.html'))).toContain('Back to top');
  });

  it('keeps its own templates of the same name, its spaces and its filters, and the theme keeps its own', async () => {
    const project = await built(
      createProject({
        'eleventy.config.js': config("{ root: '.', now: '2016-01-01' }", {
          more: "config.addFilter('loud', (text) => text.toUpperCase()); config.addShortcode('hr', () => '<hr>');",
        }),
        '_includes/layout.njk': '<main>{{ content | safe }}</main>',
        'own.njk':
          "---\npermalink: own.txt\nlayout: layout.njk\n---\n{% for n in [1, 2] %}\n{{ n }}\n{% endfor %}\n{{ 'a<' | loud }} {% hr %} {{ '<i>' | safe }}\n",
      }),
    );
    expect(project.output('own.txt')).toBe('<main>\n1\n\n2\n\nA&lt; <hr> <i>\n</main>');
    expect(project.output('fr/index.html')).toContain('class="masthead"');
  });

  it('may include a part of a builder’s theme', async () => {
    const project = createProject({
      'eleventy.config.js': config("{ root: '.', theme: 'look', now: '2016-01-01' }"),
      'look/partials/letter.njk': "<p>{{ t('theme.top') }}</p>",
      'own.njk': "---\npermalink: own.html\n---\n{% include 'partials/letter.njk' %}",
    });
    expect((await built(project)).output('own.html')).toBe('<p>Haut de page</p>');
  });

  it.each([
    [
      'a message that nobody has',
      "{{ t('nope') }}",
      'A template asks for the message `nope`, which nobody has',
    ],
    ['a locale that the site has not', '', 'Expected one of the locales fr, en, not `it`'],
  ])('that asks for %s fails, and is named', async (_, asked, reason) => {
    const locale = asked === '' ? 'it' : 'fr';
    const project = createProject({
      'own.njk': `---\npermalink: own.html\nlocale: ${locale}\n---\n{% extends 'layout.njk' %}{% block main %}${asked}{% endblock %}`,
    });
    const { code, output } = await project.build();
    expect(code).toBe(1);
    expect(output).toContain('own.njk');
    expect(output).toContain(reason);
  });

  it('is rendered by the builder’s own Nunjucks where there is one', async () => {
    const project = createProject({
      'own.njk': '---\npermalink: own.txt\n---\n{{ mine() }}',
    });
    const path = createRequire(import.meta.resolve('@almanach/site')).resolve('@11ty/nunjucks');
    const text = `import nunjucks from ${JSON.stringify(path)};\nconst own = new nunjucks.Environment();\nown.addGlobal('mine', () => 'theirs');\n`;
    project.write(
      'eleventy.config.js',
      text + config("{ root: '.', now: '2016-01-01' }", { more: "config.setLibrary('njk', own);" }),
    );
    expect((await built(project)).output('own.txt')).toBe('theirs');
  });
});

describe('a page of the project’s own that says its locale and key', () => {
  it('has alternates, the switch, the mark in the menu, the way to it and a place in the sitemap', async () => {
    const project = await built(
      createProject({
        'site.yaml':
          'url: https://village.example/site\nlocales: [fr, en]\ntitle: Village\nmenus: { primary: [diary] }\n',
        'agenda.njk':
          "---\npermalink: /fr/agenda/\ntitle: L’agenda\nalmanach: { locale: fr, key: diary }\n---\n{% extends 'layout.njk' %}{% block main %}<p>ici</p>{% endblock %}",
        'diary.njk':
          "---\npermalink: /en/diary/\ntitle: The diary\nalmanach: { locale: en, key: diary }\n---\n{% extends 'layout.njk' %}{% block main %}<p>{{ view.title }}</p>{% endblock %}",
      }),
    );
    const html = project.output('fr/agenda/index.html');
    expect(html).toContain('<html lang="fr" dir="ltr">');
    expect(html).toContain(
      '<link rel="alternate" hreflang="en" href="https://village.example/site/en/diary/">',
    );
    expect(html).toMatch(/<a href="\/site\/en\/diary\/" hreflang="en">/);
    expect(html).toMatch(/<a[^>]*href="\/site\/fr\/agenda\/"[^>]*aria-current="page"[^>]*>/);
    expect(html).toMatch(/class="breadcrumb"[\s\S]*L’agenda/);
    expect(project.output('en/diary/index.html')).toContain('<p>Village</p>');
    expect(project.output('sitemap.xml')).toContain('<loc>https://village.example/site/fr/agenda/</loc>');
    expect(project.output('fr/index.html')).toContain('href="/site/fr/agenda/"');
  });
});

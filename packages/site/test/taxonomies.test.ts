import { expect, it } from 'vitest';
import { config, createProject } from './project.js';

const notes = Array.from({ length: 24 }, (_, index) => [
  `content/fr/journal/note-${index}.md`,
  `---\ntitle: Note ${index}\ndate: 2015-03-02\ntopics: [Été ${index}, eau ${index}]\n---\n\nUne note.\n`,
]);

it('the theme shows taxonomies of a site’s own: below texts, beside them, and all terms below letters', async () => {
  const project = createProject({
    ...Object.fromEntries(notes),
    'site.yaml':
      'url: https://pont.example\nlocales: [fr, en]\ntitle: Le pont\ntaxonomies: [{ name: topics, title: Thèmes, path: themes }]\n',
    'eleventy.config.js': config("{ root: '.', now: '2016-01-01', sidebar: ['topics', 'tags'] }"),
  });
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  const article = project.output('fr/journal/note-3/index.html');
  expect(article).toContain('<h2 class="rubric"><a href="/fr/themes/">Thèmes</a></h2>');
  expect(article).toContain('<a rel="tag" href="/fr/themes/ete-3/"><bdi>Été 3</bdi></a>');
  expect(article).toMatch(
    /<aside class="sidebar"[\s\S]*<h2>Thèmes<a class="count" href="\/fr\/themes\/" aria-label="Thèmes \(48\)"> \(48\)<\/a><\/h2>[\s\S]*\/fr\/themes\/eau-7\//,
  );
  const index = project.output('fr/themes/index.html');
  expect(index).toContain('<h1>Thèmes</h1>');
  expect([...index.matchAll(/<h2 class="rubric">(.*?)<\/h2>/g)].map(([, letter]) => letter)).toEqual(['E']);
  expect(index.match(/<bdi>/g)).toHaveLength(48);
  expect(project.output('fr/themes/ete-3/index.html')).toMatch(
    /<nav class="breadcrumb"[\s\S]*<a href="\/fr\/themes\/">Thèmes<\/a>/,
  );
  expect(project.output('fr/themes/ete-3/index.html')).toContain('<h1>Thèmes\u00A0: Été 3</h1>');
});

it('the theme shows the text, picture and links of an author above their articles', async () => {
  const project = createProject({
    'content/fr/authors/jeanne-durand.md':
      '---\ntitle: Jeanne Durand\nsameAs: https://jeanne.example/\n---\n\nElle écrit sur les **ponts**.\n',
    'content/fr/journal/pont.md':
      '---\ntitle: Le pont\ndate: 2015-05-02\nauthors: [jeanne-durand]\n---\n\nUne note.\n',
  });
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  const html = project.output('fr/auteurs/jeanne-durand/index.html');
  expect(html).toMatch(
    /<strong>ponts<\/strong>[\s\S]*href="https:\/\/jeanne\.example\/"[\s\S]*href="\/fr\/journal\/pont\/"/,
  );
  expect(html).toContain('type="application/atom+xml"');
  expect(project.output('fr/journal/pont/index.html')).toContain(
    '<a href="/fr/auteurs/jeanne-durand/"><bdi>Jeanne Durand</bdi></a>',
  );
  expect(project.outputs()).not.toContain('fr/authors/index.html');
});

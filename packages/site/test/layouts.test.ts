import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallSite, smallSite } from './small-site.js';

const settings = `url: https://village.example
locales: [fr]
title: Village
layouts: { page: wide }
menus: {}
`;
const text = (title: string, fields = '') => `---\ntitle: ${title}\n${fields}---\n\nTexte.\n`;

describe('a layout', () => {
  let site: SmallSite;
  let report = '';
  const read = (path: string) => readFileSync(join(site.output, path, 'index.html'), 'utf8');

  beforeAll(async () => {
    site = smallSite({
      'site.yaml': settings,
      'theme/layouts/wide.njk': "{% extends 'almanach/page.njk' %}{% block kind %}wide{% endblock %}",
      'theme/layouts/poster.njk': '<!DOCTYPE html><title>{{ item.title }}</title><p>{{ item.title }}</p>\n',
      'content/fr/plan.md': text('Plan'),
      'content/fr/affiche.md': text('Affiche', 'layout: poster\n'),
      'content/fr/note.md': text('Note', 'layout: poter\ndate: 2015-04-07\n'),
      'content/fr/guide/index.md': text('Guide', 'layout: docs\norder: 1\n'),
      'content/fr/guide/un.md': text('Un', 'order: 1\n'),
      'content/fr/guide/deux.md': text('Deux & trois', 'order: 2\n'),
      'content/fr/guide/outils/index.md': text('Outils'),
      'content/fr/guide/outils/scie.md': text('Scie'),
      'content/fr/guide/outils/affiche.md': text('Scies', 'layout: poster\n'),
    });
    const built = await site.build({ theme: 'theme', covers: false, openGraphImages: false, search: false });
    report = built.output;
    expect(built.code, report).toBe(0);
  });
  afterAll(() => site.remove());

  it('is that of the document, else of its kind', () => {
    expect(read('affiche')).toBe('<!DOCTYPE html><title>Affiche</title><p>Affiche</p>\n');
    expect(read('plan')).toContain('<body id="top" class="wide">');
    expect(read('guide/outils/affiche')).toContain('<p>Scies</p>');
  });

  it('that does not exist is told, with the nearest, and the page is as ever', () => {
    expect(report).toMatch(
      /note\.md:3:1 warn There is no template for the layout `poter` \[layout-missing\]/,
    );
    expect(report).toContain('expected: poster');
    expect(read('note')).toContain('<body id="top" class="article">');
  });

  it('of a section is that of what stands in it: a tree beside the text, and what is read before and after', () => {
    const html = read('guide/deux');
    const [, tree = ''] = /<nav class="sidebar tree" aria-label="Guide">([\s\S]*?)<\/nav>/.exec(html) ?? [];
    expect([...tree.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/guide/',
      '/guide/un/',
      '/guide/deux/',
      '/guide/outils/',
      '/guide/outils/scie/',
      '/guide/outils/affiche/',
    ]);
    expect(tree).toContain('<a href="/guide/deux/" aria-current="page">Deux &amp; trois</a>');
    const steps = /<nav class="steps"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    expect([...steps.matchAll(/rel="(\w+)" href="([^"]*)"/g)].map(([, rel, href]) => [rel, href])).toEqual([
      ['prev', '/guide/un/'],
      ['next', '/guide/outils/'],
    ]);
    expect(steps).toContain('Page précédente');
  });

  it('begins with its section, which has no page before it', () => {
    expect(read('guide')).not.toContain('rel="prev"');
    expect(read('guide')).toContain('rel="next" href="/guide/un/"');
  });
});

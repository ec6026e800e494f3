import { expect, it } from 'vitest';
import { config, createProject } from './project.js';

const settings = (logo: string) => `url: https://pont.example
locales: [fr, en]
title: Le pont
organization: { name: Le pont, logo: ${logo} }
menus:
  primary:
    - label: Rives
      children:
        - label: Nord
          children: [{ url: https://quai.example/, label: Quai }]
  secondary:
    - label: Pratique
      children: [{ url: https://plan.example/, label: Plan }]
`;
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h9"/></svg>';

it('the theme shows three levels of the menu, the second of the other one, and the logo', async () => {
  const project = createProject({ 'site.yaml': settings('/media/logo.svg'), 'media/logo.svg': drawing });
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  const html = project.output('fr/index.html');
  expect(html).toMatch(
    /<summary>Rives<\/summary>\s*<ul>\s*<li><span>Nord<\/span>\s*<ul>\s*<li><a href="https:\/\/quai\.example\/"/,
  );
  expect(html).toMatch(
    /class="secondary"[\s\S]*<span>Pratique<\/span>\s*<ul>\s*<li><a href="https:\/\/plan\.example\/"/,
  );
  expect(html).toContain(
    '<img class="logo" src="/media/logo.svg" alt="" width="40" height="20" decoding="async">',
  );
});

it('the theme names no logo that is not there', async () => {
  const project = createProject({ 'site.yaml': settings('media/absent.svg') });
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  expect(project.output('fr/index.html')).not.toContain('class="logo"');
});

it('the theme shows another logo on a dark ground, and says which of the two is not there', async () => {
  const logos = '/media/logo.svg, logoDark: /media/nuit.svg';
  const project = createProject({ 'site.yaml': settings(logos), 'media/logo.svg': drawing });
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  expect(output).toMatch(/site\.yaml:4:\d+ warn .*\[logo-missing\]/);
  expect(project.output('fr/index.html')).toContain('<img class="logo" src="/media/logo.svg"');
  project.write('media/nuit.svg', drawing);
  await project.build();
  expect(project.output('fr/index.html')).toMatch(
    /<img class="logo by-day" src="\/media\/logo\.svg"[^>]*><img class="logo by-night" src="\/media\/nuit\.svg" alt="" width="40" height="20" decoding="async">/,
  );
});

const ownTheme = {
  'eleventy.config.js': config("{ root: '.', theme: 'theme', now: '2016-01-01' }"),
  'theme/layout.njk': `{% extends 'almanach/layout.njk' %}
{% block after %}<img src="{{ media('logo.svg') }}" alt="">{% endblock %}`,
};

it('a template names a medium by media(), below a path too', async () => {
  const project = createProject({
    'site.yaml': settings('media/logo.svg').replace('pont.example', 'pont.example/rives/'),
    'media/logo.svg': drawing,
    ...ownTheme,
    'own.njk': '---\npermalink: /own.txt\n---\n{{ almanach.media("logo.svg") }}',
  });
  const { code, output } = await project.build();
  expect(code, output).toBe(0);
  expect(project.output('fr/index.html')).toContain('<img src="/rives/media/logo.svg" alt="">');
  expect(project.output('own.txt')).toBe('/rives/media/logo.svg');
});

it('a template that names a medium which is not there is told at its line', async () => {
  const project = createProject({ 'site.yaml': settings('media/logo.svg'), ...ownTheme });
  const { code, output } = await project.build();
  expect(code).toBe(1);
  expect(output).toMatch(
    /theme\/layout\.njk:2:37 error The file `logo\.svg` does not exist \[media-missing\]/,
  );
});

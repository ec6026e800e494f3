import { expect, it } from 'vitest';
import { createProject } from './project.js';

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

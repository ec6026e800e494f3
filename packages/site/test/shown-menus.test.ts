import { describe, expect, it } from 'vitest';
import { menusOf } from '../src/shown-menus.js';
import { config, createProject } from './project.js';

describe('the menus that a template asks for', () => {
  it.each([
    ["{% for entry in view.navigation('primary', route) %}{% endfor %}", ['primary']],
    ["{{ almanach.locale('fr').navigation('a') }}{% set b = view.navigation('b') %}", ['a', 'b']],
    ['{{ view.navigation(name, route) }}', [undefined]],
    ["{# view.navigation('a') #}{% raw %}{{ view.navigation('b') }}{% endraw %}", []],
    ["{{ view.t('navigation') }} navigation('a')", []],
    ["{{ view.navigation('a') }}{% if %}", []],
  ])('%s', (source, menus) => {
    expect(menusOf(source).toSorted()).toEqual(menus);
  });
});

describe('a menu that nobody sees', () => {
  const site = (menu: string) =>
    `url: https://village.example\nlocales: [fr, en]\ntitle: V\nmenus:\n  ${menu}: [journal]\n`;
  const told = /site\.yaml:5:\d+ warn No template shows the menu `sidebar` \[menu-unshown\]/;

  it('is told, with those that the theme shows', async () => {
    const { code, output } = await createProject({ 'site.yaml': site('sidebar') }).build();
    expect(code).toBe(0);
    expect(output).toMatch(told);
    expect(output).toContain('expected: primary, secondary');
  });

  it.each([
    ['the theme shows it', 'primary', {}],
    [
      'a template in the place of the theme’s shows it',
      'sidebar',
      { 'theme/partials/tools.njk': "{{ view.navigation('sidebar', route) | length }}" },
    ],
    [
      'a template computes which one it shows',
      'sidebar',
      {
        'theme/partials/tools.njk':
          "{% set name = 'side' + 'bar' %}{{ view.navigation(name, route) | length }}",
      },
    ],
    [
      'a page of the project’s own shows it',
      'sidebar',
      {
        'own.njk':
          "---\npermalink: own.txt\n---\n{{ almanach.locale('fr').navigation('sidebar') | length }}\n",
      },
    ],
  ])('is not told where %s', async (_, menu, files) => {
    const built = await createProject({
      'eleventy.config.js': config("{ root: '.', theme: 'theme' }"),
      'site.yaml': site(menu),
      ...files,
    }).build();
    expect(built).toMatchObject({ code: 0 });
    expect(built.output).not.toContain('menu-unshown');
  });

  it('is told of the secondary one where the footer was replaced', async () => {
    const files = { 'theme/partials/footer.njk': '<footer>Pied</footer>', 'site.yaml': site('secondary') };
    const own = { 'eleventy.config.js': config("{ root: '.', theme: 'theme' }") };
    expect((await createProject({ ...files, ...own }).build()).output).toContain('menu-unshown');
    const extended = {
      ...files,
      'theme/partials/footer.njk': "{% include 'almanach/partials/footer.njk' %}",
    };
    expect((await createProject({ ...extended, ...own }).build()).output).not.toContain('menu-unshown');
  });
});

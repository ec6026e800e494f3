import { describe, expect, it } from 'vitest';
import { config, createProject } from './project.js';

const own = (condition: string) => `---
pagination: { data: almanach.routes, size: 1, alias: route }
permalink: "{% if not (${condition}) %}elsewhere/{% endif %}{{ route.output }}"
---
{{ route.title }}
`;
const configured = { 'eleventy.config.js': config("{ root: '.', theme: false }") };

describe('without the theme’s pages', () => {
  it('what no template writes is told, by kind', async () => {
    const project = createProject({ ...configured, 'own.njk': own("route.kind != 'article'") });
    const { code, output } = await project.build();
    expect(code).toBe(0);
    expect(output).toContain(
      'site.yaml:1:1 warn No template writes what the site has of the kind `article`: /fr/journal/marche/, /en/journal/marche/ [route-unwritten]',
    );
    expect(output).toContain('0 errors, 1 warning, 0 hints');
  });

  it('a project without templates hears of every kind, with three examples each', async () => {
    const { output } = await createProject(configured).build();
    expect(output).toMatch(/of the kind `home`: \/fr\/, \/en\/ \[/);
    expect(output).toMatch(/of the kind `file`: (?:\/\S+, ){3}… \(\d+\) \[/);
  });

  it('nothing is told where all is written, or where the site says so', async () => {
    const whole = createProject({ ...configured, 'own.njk': own('true') });
    expect((await whole.build()).output).not.toContain('route-unwritten');
    const partial = createProject({ ...configured, 'own.njk': own("route.kind == 'home'") });
    partial.write(
      'site.yaml',
      'url: https://village.example\nlocales: [fr, en]\ntitle: V\nchecks: { route-unwritten: off }\n',
    );
    expect((await partial.build()).output).not.toContain('route-unwritten');
  });
});

import { describe, expect, it } from 'vitest';
import { createProject } from './project.js';

const start = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"';

describe('a drawing', () => {
  it('is published without what loads something, and as it is where the settings allow it', async () => {
    const project = createProject({
      'site.yaml':
        'url: https://village.example\nlocales: [fr, en]\ntitle: Village\nmedia: { allow: [media/live/] }\n',
      'media/plan.svg': `${start} xmlns:x="urn:x" x:y="z"><image href="https://a.example/a.png"/><path d="M0 0"/></svg>`,
      'media/live/clock.svg': `${start}><script>tick()</script></svg>`,
    });
    const built = await project.build();
    expect(built, built.output).toMatchObject({ code: 0 });
    const plan = project.output('media/plan.svg');
    expect(plan).toContain('<path d="M0 0"/>');
    expect(plan).not.toMatch(/a\.example|urn:x/);
    expect(project.output('media/live/clock.svg')).toBe(`${start}><script>tick()</script></svg>`);
  });

  it('that a browser would run stops the build, as does a page with the name of a picture', async () => {
    const project = createProject({
      'media/plan.svg': `${start} onload="x()"/>`,
      'media/photo.png': '<!doctype html><script>x()</script>',
    });
    const built = await project.build();
    expect(built.code).toBe(1);
    expect(built.output).toContain('media/plan.svg:1:1 error');
    expect(built.output).toContain('media/photo.png:1:1 error');
  });
});

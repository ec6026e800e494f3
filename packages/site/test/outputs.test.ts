import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../src/load-site.js';
import { readOptions } from '../src/options.js';
import { listWritten } from '../src/outputs.js';
import { createProject } from './project.js';

describe('the list of what a build writes', () => {
  it('names each file once, and is what stands in the output folder afterwards', async () => {
    const project = createProject({
      'content/fr/journal/programme.pdf': 'x',
      'content/fr/journal/build.js': 'x',
      'content/fr/old.md': '---\ntitle: A\naliases: [/ancien/]\n---\n\nA\n',
    });
    const settings = readOptions({ root: project.folder, now: '2016-01-01' });
    const data = await loadSite(settings, { reading: undefined, serving: false, last: undefined });
    const written = await listWritten(settings, data);
    const names = written.map(({ output }) => output);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(written).toContainEqual({
      output: 'fr/journal/programme.pdf',
      by: 'medium',
      source: join(project.folder, 'content/fr/journal/programme.pdf'),
    });
    expect(written).toContainEqual({ output: 'ancien/index.html', by: 'alias', source: undefined });
    expect(await project.build()).toMatchObject({ code: 0 });
    // The names of what is drawn hold a hash of the code that draws, which is compiled here and there.
    const drawn = (path: string) => path.replace(/^(pictures\/.*)-[0-9a-f]{12}/, '$1');
    const stands = project
      .outputs()
      .map((path) => path.replace(/^pagefind\/.*/, 'pagefind/'))
      .filter((path) => path !== '.almanach.json');
    expect([...new Set(stands.map(drawn))].sort()).toEqual(names.map(drawn).sort());
  });
});

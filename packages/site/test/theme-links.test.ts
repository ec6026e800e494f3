import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config, createProject } from './project.js';
import { run } from './run.js';

const almanach = resolve(import.meta.dirname, '../../core/bin/almanach.js');

describe('a link among the builder’s templates', () => {
  it('that leads out of their folder is an error of the build and of the check', async () => {
    const project = createProject({
      'eleventy.config.js': config("{ root: '.', theme: 'look', now: '2016-01-01' }"),
      '.env': 'TOKEN=x',
      'look/partials/own.njk': 'x',
    });
    symlinkSync('../../.env', join(project.folder, 'look/partials/address.njk'));
    symlinkSync('..', join(project.folder, 'look/all'));
    symlinkSync('own.njk', join(project.folder, 'look/partials/within.njk'));
    const built = await project.build();
    const checked = await run(process.execPath, [almanach, 'check'], project.folder);
    for (const { code, output } of [built, checked]) {
      expect(code).toBe(1);
      expect(output).toContain('look/all:1:1 error Leads out');
      expect(output).toContain('look/partials/address.njk:1:1 error Leads out');
      expect(output).not.toContain('within.njk');
    }
  });
});

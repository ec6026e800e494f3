import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, describe, expect, it } from 'vitest';
import { addWarm, warmFolder } from '../../src/cli/warm.js';
import { filesOf, folderWith, load, removeFolders, site } from '../node/cache/cached-site.js';

const texts = Object.fromEntries(
  Array.from({ length: 40 }, (_, number) => [
    `content/fr/blog/${number}.md`,
    `---\ntitle: A${number}\n---\n`,
  ]),
);
const files = { ...site, ...texts };
const total = 43;
const place = 'node_modules/.cache/almanach';

afterEach(removeFolders);

describe('almanach warm', () => {
  it('parses the texts of a site for the next build', async () => {
    const root = await folderWith(files);
    expect(await warmFolder(root)).toEqual({
      text: `Parsed ${total} of ${total} texts; the others were in the cache.\n`,
      failed: false,
    });
    expect((await warmFolder(root)).text).toMatch(`Parsed 0 of ${total} texts`);
    expect((await load(root)).parsed).toBe(0);
  });

  it.each([2, 3, 8, 64])(
    'parses one share of %i on each machine, and one machine joins them',
    async (count) => {
      const last = await folderWith(files);
      const { answers } = await load(last, { cache: false });
      let parsed = 0;
      const written = new Set<string>();
      for (let number = 1; number <= count; number++) {
        const machine = await folderWith(files);
        const { text } = await warmFolder(machine, { number, count });
        parsed += Number(/\d+/.exec(text)?.[0]);
        const kept = [...(await filesOf(join(machine, place))).keys()].filter((name) =>
          name.startsWith('documents'),
        );
        for (const name of kept) {
          expect(written).not.toContain(name);
          written.add(name);
          cpSync(join(machine, place, name), join(last, place, name));
        }
      }
      expect(parsed).toBe(total);
      expect(await load(last)).toEqual({ answers, parsed: 0 });
    },
  );

  it('says that nothing is kept, or read', async () => {
    const off = await folderWith({ ...files, 'almanach.config.js': 'export default { cache: false };' });
    expect(await warmFolder(off)).toMatchObject({
      failed: true,
      text: expect.stringContaining('Nothing is kept'),
    });
    const none = await folderWith({ 'content/fr/a.md': '' });
    expect(await warmFolder(none)).toMatchObject({
      failed: true,
      text: expect.stringContaining('almanach check'),
    });
  });

  it.each(['0/2', '3/2', '2', '1/65', 'a/b', '-1/2', '1.5/2'])('takes no share %s', async (share) => {
    const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
    addWarm(program);
    for (const command of program.commands)
      command.exitOverride().configureOutput({ writeErr: () => undefined });
    const run = program.parseAsync(['warm', '.', `--shard=${share}`], { from: 'user' });
    await expect(run).rejects.toThrow('a share such as 2/8');
  });
});

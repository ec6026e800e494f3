import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Outcome, run } from './run.js';

const packaged = resolve(import.meta.dirname, '..');
const command = resolve(packaged, 'node_modules/@11ty/eleventy/cmd.cjs');

/** A site in a folder of its own. */
export interface SmallSite {
  readonly root: string;
  readonly output: string;
  /** Builds it with the options of the plugin. */
  build(options?: Readonly<Record<string, unknown>>): Promise<Outcome>;
  remove(): void;
}

/** Writes the files of a site into a temporary folder, `{ 'site.yaml': '…' }`; a picture is given by its bytes. */
export function smallSite(files: Readonly<Record<string, string | Uint8Array>>): SmallSite {
  const root = mkdtempSync(join(tmpdir(), 'almanach-site-'));
  const output = join(root, '_site');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const plugin = JSON.stringify(resolve(packaged, 'dist/index.js'));
  return {
    root,
    output,
    build(options = {}) {
      const settings = JSON.stringify({ root: '.', now: '2016-01-01', ...options });
      writeFileSync(
        join(root, 'eleventy.config.mjs'),
        `import almanach from ${plugin};\nexport default (config) => config.addPlugin(almanach, ${settings});\n`,
      );
      const args = [command, '--quiet', '--config=eleventy.config.mjs', `--output=${output}`];
      return run(process.execPath, args, root);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadLibrary } from '@almanach/core/node';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow, read, visible } from './read-html.js';
import { run } from './run.js';

/** Real content in several languages, kept beside the repository. */
const corpora = process.env.ALMANACH_CORPORA ?? resolve(import.meta.dirname, '../../../../shared/corpora');
const absent = !existsSync(corpora);
const reason = absent ? `, skipped because ${corpora} is missing: set ALMANACH_CORPORA` : '';

const site = resolve(import.meta.dirname, '..');
const temporary = mkdtempSync(join(tmpdir(), 'almanach-corpora-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const now = '2018-01-01';

/** Drafts stay out. What is a mistake of its author is let through as a warning, so that the rest can be built. */
const sites = {
  glossary: { checks: {}, locales: 16, documents: 944 - 21 },
  putaindecode: { checks: { 'link-unsafe': 'warn' }, locales: 2, documents: 152 },
} as const;

/** What is not the author's: an article on code may say anything. */
const around = (html: string) => html.replace(/<div class="prose"[\s\S]*?<footer/g, '<footer');

describe.skipIf(absent).each(Object.entries(sites))(
  `the site %s${reason}`,
  (name, { checks, locales, documents }) => {
    it('becomes pages, each in its language and with words only', async () => {
      const root = join(temporary, name);
      const output = join(temporary, `${name}-site`);
      cpSync(join(corpora, name), root, { recursive: true });
      appendFileSync(join(root, 'site.yaml'), `\nchecks: ${JSON.stringify(checks)}\n`);

      const command = resolve(site, 'node_modules/@11ty/eleventy/cmd.cjs');
      const args = [command, '--quiet', '--config=test/site.config.js', `--output=${output}`];
      const built = await run(process.execPath, args, site, { ALMANACH_ROOT: root, ALMANACH_NOW: now });
      expect(built.code, built.output).toBe(0);

      const library = await loadLibrary({ root, now });
      const routes = [
        ...library.routes,
        ...library.locales.flatMap(({ code }) => library.locale(code).routes),
      ];
      const written = new Set(filesBelow(output));
      expect(library.locales).toHaveLength(locales);
      expect(routes.map((route) => route.output).filter((path) => !written.has(path))).toEqual([]);
      const files = new Set(
        routes.flatMap((route) => ('item' in route && route.item?.file ? [route.item.file] : [])),
      );
      expect(files.size).toBe(documents);

      const odd = [...written]
        .filter((path) => path.endsWith('.html'))
        .filter((path) => /\[object Object\]|\btheme\.[a-z]+\b/.test(visible(around(read(output, path)))));
      expect(odd).toEqual([]);
      for (const { code, language, direction } of library.locales) {
        const home = read(output, `${code}/index.html`);
        expect(home).toContain(`<html lang="${language}" dir="${direction}"`);
      }
    });
  },
);

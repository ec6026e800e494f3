import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

// What a browser loads of the package, as it is published, through a bundler: minified, gzipped, in bytes.
const packages = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'almanach-sizes-'));
const installed = join(folder, 'node_modules/@almanach/core');

beforeAll(() => {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const tarball = execFileSync('npm', args, { cwd: packages, encoding: 'utf8' }).trim();
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', installed, '--strip-components=1']);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function sizeOf(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    nodePaths: [join(packages, 'node_modules')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

it.each([
  ['createSlug', 6_000, "export { createSlug } from '@almanach/core'"],
  ['typography', 9_500, "export * from '@almanach/core/typography'"],
  ['formatDate', 2_000, "export { formatDate } from '@almanach/core/date'"],
  ['the words of one locale', 1_500, "export * from '@almanach/core/messages/fr'"],
])('%s takes at most %i bytes', async (_, budget, program) => {
  expect(await sizeOf(program)).toBeLessThanOrEqual(budget);
});

// Ceilings on the way: a little above what these take while the rest is built. They should only fall; that of everything
// has risen from 280,000 to 300,000 with inherited fields, paired terms, folded reports and the pages of other programs,
// to 315,000 with the words of 18 more languages, to 335,000 with boxes, tabs, definitions, MDX and the calls of other
// tools, and to 350,000 with those of every rule in French, which a browser that builds a library with `lang: 'fr'` asks
// for at once (10,000), domains and taxonomies, and to 360,000 with the rules that a build holds files of messages to (tags,
// spaces, marks at the end, and words that languages share), texts as Markdown with `llms.txt`,
// to 372,000 with authors in one file, code of other tools in addresses and editing links, to 395,000 with what is
// read of a text to compare it with its translation, and to 398,000 with the rules of a glossary, of what stands among texts
// and is none, and of logos, and to 404,000 with HTML in MDX, late definitions and boxes without an end; that of Markdown from 128,000, with emphasis and lines of Chinese,
// Japanese and Korean, code among text from right to left, the marks of other tools, and its words in 24 languages, and to
// 148,000 with prose between tags, marks that end excerpts, and links between brackets that a text defines, and to
// 155,000 with HTML in MDX and Markdown in cells of HTML;
// those of typography (7,000), dates (8,000) and messages (29,000) with the rules of nine more languages, and the months and
// words of 18.
const everything = ['', '/date', '/typography', '/messages', '/markdown']
  .map((subpath, at) => `export * as part${at} from '@almanach/core${subpath}'`)
  .join(';');

it.each([
  ['date', 6_000, 9_500, "export * from '@almanach/core/date'"],
  ['messages', 20_000, 31_500, "export { createTranslator } from '@almanach/core/messages'"],
  ['markdown', 105_000, 155_000, "export { createProcessor } from '@almanach/core/markdown'"],
  ['everything without colours', 160_000, 404_000, everything],
])('%s, on the way to %i bytes, stays under %i', async (_, _budget, ceiling, program) => {
  expect(await sizeOf(program)).toBeLessThan(ceiling);
});

import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallSite } from '../small-site.js';
import { openBrowser } from './browser.js';
import { type Served, serve } from './serve.js';

const top = resolve(import.meta.dirname, '../../../..');
const paper = readFileSync(join(top, 'docs/markdown.md'), 'utf8');
const host = 'https://www.youtube-nocookie.com';

/** Returns the files of a recipe of the documentation by path, and the text that shows it, as `''`. */
function recipe(title: string): Readonly<Record<string, string>> {
  const [part = ''] = paper.split(`## Recipe: ${title}\n`)[1]?.split('\n## ') ?? [];
  const files = [...part.matchAll(/^```(?:js|text)\n(?:\/\/ (\S+)\n)?([\s\S]*?)^```$/gm)];
  return Object.fromEntries(files.map(([, path = '', text = '']) => [path, text]));
}

const { '': formulas = '', ...formulaFiles } = recipe('formulas without a script');
const { '': video = '', 'almanach.config.js': config = '', ...videoFiles } = recipe('a video');
const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}`;
const settings = { 'site.yaml': 'url: https://a.example\nlocales: [fr]\ntitle: A\n' };

const mathSite = smallSite({
  ...settings,
  ...formulaFiles,
  'content/fr/index.md': page('Accueil', 'a'),
  'content/fr/aire.md': page('Aire', formulas),
});
const videoSite = smallSite({
  ...settings,
  ...videoFiles,
  // One more component, whose host nobody allowed.
  'components/stranger.js':
    'export default ({ html }) => html`<iframe src="https://stranger.example/" title="a"></iframe>`;',
  'almanach.config.js': config.replace(
    'components: {',
    "components: { stranger: './components/stranger.js',",
  ),
  'content/fr/index.md': page('Accueil', 'a'),
  'content/fr/salle.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
  'content/fr/film.md': page('Film', video),
  'content/fr/ailleurs.md': page('Ailleurs', '::stranger'),
});

const served: Served[] = [];
let browser: Browser;
let math: string;
let films: string;

async function buildAndServe({ build, output }: typeof mathSite): Promise<string> {
  const built = await build();
  expect(built.output).not.toMatch(/\[[a-z]+(?:-[a-z]+)+\]$/m);
  expect(built.code, built.output).toBe(0);
  const server = await serve(output, '/');
  served.push(server);
  return server.origin;
}

beforeAll(async () => {
  for (const name of ['remark-math', 'temml']) {
    const installed = join(mathSite.root, 'node_modules', name);
    mkdirSync(dirname(installed), { recursive: true });
    symlinkSync(resolve(top, 'packages/core/node_modules', name), installed);
  }
  browser = await openBrowser();
  math = await buildAndServe(mathSite);
  films = await buildAndServe(videoSite);
});
afterAll(async () => {
  await browser.close();
  await Promise.all(served.map((server) => server.close()));
  mathSite.remove();
  videoSite.remove();
});

/** A page that was opened, with what its policy refused, the scripts that it loaded and the places that it asked. */
interface Visit {
  readonly page: Page;
  readonly refused: () => Promise<readonly string[]>;
  readonly asked: readonly string[];
}

async function visit(origin: string, path: string): Promise<Visit> {
  const context = await browser.newContext();
  const asked: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>a</title><h1>Un film</h1>',
      });
    },
  );
  const page = await context.newPage();
  await page.addInitScript(
    "window.refused = []; addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective + ' ' + event.blockedURI));",
  );
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  return { page, asked, refused: () => page.evaluate<string[]>('window.refused') };
}

describe('the recipe of formulas', () => {
  it('shows MathML, which has a size, and brings no script and no style that the policy refuses', async () => {
    const { page, refused, asked } = await visit(math, '/aire/');
    expect(await page.locator('main math').count()).toBe(2);
    const fraction = await page.locator('main math[display="block"] mfrac').boundingBox();
    const letter = await page.locator('main math msup mi').first().boundingBox();
    const exponent = await page.locator('main math msup mn').first().boundingBox();
    expect(fraction?.height).toBeGreaterThan((letter?.height ?? 0) * 1.5);
    expect(exponent?.y).toBeLessThan(letter?.y ?? 0);
    const block = await page.locator('main math[display="block"]').boundingBox();
    expect(block?.width).toBeGreaterThan(200);
    expect(await page.locator('main .prose script, main .prose [style]').count()).toBe(0);
    expect(await refused()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('shows the same without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${math}/aire/`);
    expect((await page.locator('main math').first().boundingBox())?.width).toBeGreaterThan(5);
    await context.close();
  });
});

describe('the recipe of a video', () => {
  it('shows the page of the host that is allowed, in a frame, and a picture that leads to it', async () => {
    const { page, refused, asked } = await visit(films, '/film/');
    const frame = page.locator('main iframe');
    await frame.scrollIntoViewIfNeeded();
    await expect.poll(() => page.frameLocator('main iframe').locator('h1').textContent()).toBe('Un film');
    expect(await frame.getAttribute('title')).toBe('La rentrée en un mot');
    expect((await frame.boundingBox())?.height).toBeGreaterThan(100);
    expect(asked).toEqual([`${host}/embed/dQw4w9WgXcQ`]);
    const link = page.locator('main figure a');
    expect(await link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
    expect((await link.locator('img').boundingBox())?.width).toBe(40);
    expect(await refused()).toEqual([]);
  });

  it('shows nothing of another host, which the policy of the page refuses', async () => {
    const { page, refused, asked } = await visit(films, '/ailleurs/');
    await page.locator('main iframe').scrollIntoViewIfNeeded();
    await expect.poll(refused).toEqual(['frame-src https://stranger.example']);
    expect(asked).toEqual([]);
    // What stands there is the browser's own word that it is blocked.
    expect(await page.frameLocator('main iframe').getByText('Un film').count()).toBe(0);
  });
});

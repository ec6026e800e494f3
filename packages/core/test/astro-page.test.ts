import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../src/node/index.js';
import { escapeHtml } from '../src/text/escape-html.js';
import type { Article, Library } from '../src/types.js';

const top = fileURLToPath(new URL('../../..', import.meta.url));
const page =
  /^```astro\n([\s\S]*?)^```$/m.exec(readFileSync(join(top, 'docs/library.md'), 'utf8'))?.[1] ?? '';
const [, script = '', template = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(page) ?? [];

interface AstroPage {
  getStaticPaths(): Promise<readonly { params: { path: string }; props: { article: Article } }[]>;
  render(Astro: { readonly props: { readonly article: Article } }, asText: (text: string) => string): string;
}

/**
 * Astro needs a later Node than the oldest one that is supported, so it does not run here. The script between the lines
 * is JavaScript and runs as it stands; of the template, the three forms that it uses are written as a template literal.
 */
function asModule(): string {
  const props = script.split('\n').filter((line) => line.includes('Astro.props'));
  const markup = template
    .replace(/<(\w+) set:html=\{([^}]*)\} \/>/g, (_, name, code) => `<${name}>\${${code}}</${name}>`)
    .replace(/=\{([^}]*)\}/g, (_, code) => `="\${asText(${code})}"`)
    .replace(/>\{([^}]*)\}</g, (_, code) => `>\${asText(${code})}<`);
  const head = script.split('\n').filter((line) => !props.includes(line));
  return `${head.join('\n')}\nexport function render(Astro, asText) {\n${props.join('\n')}\nreturn \`${markup}\`;\n}\n`;
}

describe('the Astro page in the documentation', () => {
  const folder = mkdtempSync(join(top, 'packages/core/astro-'));
  const before = process.cwd();
  let astro: AstroPage;
  let library: Library;

  beforeAll(async () => {
    process.chdir(top);
    writeFileSync(join(folder, 'page.mjs'), asModule());
    astro = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'page.mjs')).href);
    library = await loadLibrary({ root: join(top, 'fixtures/acretion'), now: '2016-01-01' });
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it('has fewer than 20 lines, and no form of template that this test does not know', () => {
    expect(page.trim().split('\n').length).toBeLessThan(20);
    expect(
      asModule()
        .split('return `')[1]
        ?.replace(/\$\{[^}]*\}/g, ''),
    ).not.toMatch(/[{}](?!\n$)|set:/);
  });

  it('has a path for every article, which is its address', async () => {
    const paths = await astro.getStaticPaths();
    const articles = library.locales.flatMap(({ code }) => library.locale(code).articles);
    expect(paths.map(({ params }) => `/${params.path}/`)).toEqual(articles.map(({ permalink }) => permalink));
    expect(paths.length).toBeGreaterThan(10);
  });

  it('shows each in its language, its text as the library writes it', async () => {
    for (const { props } of await astro.getStaticPaths()) {
      const html = astro.render({ props }, escapeHtml);
      expect(html).toMatch(new RegExp(`^<html lang="${props.article.language}" dir="(?:ltr|rtl)">`));
      expect(html).toContain(`<h1>${escapeHtml(props.article.title)}</h1>`);
      expect(html).toContain(`<article>${props.article.html}</article>`);
    }
  });
});

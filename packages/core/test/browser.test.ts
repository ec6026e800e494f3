import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles for a browser; an import of a Node module fails the build, since no browser has one. */
async function bundle(options: BuildOptions): Promise<{ code: string; metafile: Metafile }> {
  const { outputFiles = [], metafile } = await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2023',
    write: false,
    metafile: true,
    logLevel: 'silent',
    ...options,
  });
  return { code: outputFiles[0]?.text ?? '', metafile: metafile ?? { inputs: {}, outputs: {} } };
}

function nodeModulesOf({ inputs }: Metafile): string[] {
  const builtIn = new Set(builtinModules);
  return Object.entries(inputs).flatMap(([file, { imports }]) =>
    imports
      .filter(({ path }) => path.startsWith('node:') || builtIn.has(path))
      .map(({ path }) => `${file} imports ${path}`),
  );
}

describe('a bundle for a browser', () => {
  it.each([
    'index',
    'date/index',
    'typography/index',
    'messages/index',
    'messages/words/fr',
    'markdown/index',
  ])('reaches no Node module from %s', async (entry) => {
    const { code, metafile } = await bundle({ entryPoints: [`src/${entry}.ts`] });
    expect(code).not.toBe('');
    expect(nodeModulesOf(metafile)).toEqual([]);
  });

  it('fails where a Node module is reached', async () => {
    await expect(bundle({ entryPoints: ['src/node/index.ts'] })).rejects.toThrow(/node:fs/);
  });

  it('builds a library from texts in memory', async () => {
    const { code } = await bundle({
      stdin: { contents: program, resolveDir: root, loader: 'ts' },
      // A worker's bundle: it may not lean on a document either.
      conditions: ['worker'],
    });
    const page: Record<string, unknown> = { URL, URLSearchParams, TextEncoder, TextDecoder, structuredClone };
    runInContext(code, createContext(page));
    expect(JSON.parse(String(page.shown))).toEqual({
      node: [],
      diagnostics: [],
      permalink: '/fr/blog/cohesion/',
      html: '<p>Vraiment\u202f? Voir <a href="/fr/a-propos/">qui nous sommes</a>, café.</p>',
      date: '1er avril 2015',
      month: 'avril 2015',
      comments: '0 commentaire',
      english: '0 comments',
      routes: ['/fr/', '/fr/blog/', '/fr/blog/cohesion/', '/fr/a-propos/'],
    });
  });
});

const program = `
import { buildLibrary, defineSite, readDocument } from './src/index.ts';

const site = defineSite({ url: 'https://acretion.example', locales: ['fr', 'en'], title: 'Acrétion' });
const sources = [
  ['content/fr/blog/index.md', '---\\ntitle: Blog\\n---\\n'],
  ['content/fr/a-propos.md', '---\\ntitle: À propos\\n---\\nNous.'],
  [
    'content/fr/blog/2015-04-01-cohesion.md',
    '---\\ntitle: Cohésion\\n---\\nVraiment ? Voir [qui nous sommes](../a-propos.md), caf&eacute;.',
  ],
];
const documents = sources.map(([path, text]) => readDocument({ path, text }, { site }));
const library = buildLibrary({ site, documents, now: '2016-01-01' });
const fr = library.locale('fr');
const article = fr.articles[0];
globalThis.shown = JSON.stringify({
  node: ['process', 'Buffer', 'require', 'document'].filter((name) => name in globalThis),
  diagnostics: library.diagnostics.map(({ message }) => message),
  permalink: article.permalink,
  html: article.html,
  date: fr.date(article.date),
  month: fr.archives[0].months[0].label,
  comments: fr.t('comments', { count: article.commentCount }),
  english: library.locale('en').t('comments', { count: 0 }),
  routes: fr.routes.filter(({ kind }) => /home|page|section|article/.test(kind)).map(({ permalink }) => permalink),
});
`;

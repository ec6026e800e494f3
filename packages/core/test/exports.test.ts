import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInMessages } from '../src/messages/index.js';

/** The whole public surface: what programs call. */
const surface = {
  index: [
    'buildLibrary',
    'createJsonLd',
    'createSlug',
    'defineSite',
    'escapeHtml',
    'formatDiagnostics',
    'formatJsonLd',
    'lineAddress',
    'nearestLanguage',
    'openGraphLocale',
    'parseOptionsOf',
    'readAuthors',
    'readComments',
    'readDocument',
    'readSite',
    'rules',
  ],
  'typography/index': ['rehypeTypography', 'typeset'],
  'messages/index': ['builtInMessages', 'checkMessages', 'createTranslator', 'readMessages'],
  'workbench/index': [
    'alignBlocks',
    'alignDocuments',
    'checkGlossary',
    'checkMessageFiles',
    'compareBlocks',
    'diffWords',
    'fitBlocks',
    'fixMessageFiles',
    'formatMemoryLines',
    'formatSourceBlocks',
    'formatTmx',
    'hashBlock',
    'parseSourceBlocks',
    'readBlocks',
    'readGlossary',
    'readLayoutSettings',
    'readStatus',
    'settleStamp',
    'stampDocument',
  ],
  'node/index': [
    'alignFiles',
    'compareTranslations',
    'createLibraryBuilder',
    'listImports',
    'listSources',
    'loadLibrary',
    'loadStatus',
    'parseDocuments',
    'readSettings',
    'stampFiles',
  ],
};

describe('exports', () => {
  const modules: Readonly<Record<string, () => Promise<object>>> = {
    index: () => import('../src/index.js'),
    'typography/index': () => import('../src/typography/index.js'),
    'messages/index': () => import('../src/messages/index.js'),
    'workbench/index': () => import('../src/workbench/index.js'),
    'node/index': () => import('../src/node/index.js'),
  };

  it.each(Object.entries(surface))('%s exports exactly its public names', async (path, names) => {
    const module = (await modules[path]?.()) ?? {};
    expect(Object.keys(module).sort()).toEqual(names);
  });

  it('each file of words has its module, and is built in', async () => {
    const locales = readdirSync(new URL('../locales/', import.meta.url)).map((file) =>
      file.replace(/\.json$/, ''),
    );
    expect(Object.keys(builtInMessages)).toEqual(locales.sort());
    for (const locale of locales) {
      const module = await import(`../src/messages/words/${locale}.ts`);
      expect(Object.keys(module), locale).toEqual(['messages']);
      expect(module.messages, locale).toBe(builtInMessages[locale]);
    }
  });

  it.each(['formatDate', 'formatDateRange', 'formatMoment', 'formatRelative', 'parseDate', 'archivePeriods'])(
    'the dates export %s',
    async (name) => {
      expect(Object.keys(await import('../src/date/index.js'))).toContain(name);
    },
  );

  it('the Markdown processor is public', async () => {
    expect(Object.keys(await import('../src/markdown/index.js'))).toContain('createProcessor');
  });
});

import { describe, expect, it } from 'vitest';

/** The whole public surface: what programs call. */
const surface = {
  index: [
    'buildLibrary',
    'createJsonLd',
    'createSlug',
    'defineSite',
    'formatDiagnostics',
    'formatJsonLd',
    'openGraphLocale',
    'readComments',
    'readDocument',
    'readSite',
    'rules',
  ],
  'typography/index': ['rehypeTypography', 'typeset'],
  'messages/index': ['builtInMessages', 'checkMessages', 'createTranslator', 'readMessages'],
  'messages/fr': ['messages'],
  'messages/en': ['messages'],
  'node/index': ['loadLibrary'],
};

describe('exports', () => {
  const modules: Readonly<Record<string, () => Promise<object>>> = {
    index: () => import('../src/index.js'),
    'typography/index': () => import('../src/typography/index.js'),
    'messages/index': () => import('../src/messages/index.js'),
    'messages/fr': () => import('../src/messages/fr.js'),
    'messages/en': () => import('../src/messages/en.js'),
    'node/index': () => import('../src/node/index.js'),
  };

  it.each(Object.entries(surface))('%s exports exactly its public names', async (path, names) => {
    const module = (await modules[path]?.()) ?? {};
    expect(Object.keys(module).sort()).toEqual(names);
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

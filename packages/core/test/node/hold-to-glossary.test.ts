import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadLibrary } from '../../src/node/index.js';

const base = mkdtempSync(join(tmpdir(), 'almanach-glossary-'));
afterAll(() => rmSync(base, { recursive: true }));
let number = 0;

/** Writes a site into a folder, and returns what is told of its glossary. */
async function told(files: Readonly<Record<string, string>>, elsewhere?: string): Promise<string[]> {
  const root = join(base, String(number++));
  const all = {
    'site.yaml': 'url: https://a.example\nlocales: [fr, { code: uk, language: en-GB }]\ntitle: A\n',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  if (elsewhere !== undefined) {
    writeFileSync(join(base, 'elsewhere.yaml'), elsewhere);
    symlinkSync(join(base, 'elsewhere.yaml'), join(root, 'glossary.yaml'));
  }
  const { diagnostics } = await loadLibrary({ root, now: '2016-01-01', cache: false });
  return diagnostics
    .filter(({ rule }) => /^glossary|^file-outside/.test(rule))
    .map(({ rule, severity, file, line, column }) => `${severity} ${rule} ${file}:${line}:${column}`);
}

const glossary = '- term: équipe\n  translations: { en: { term: team, forbidden: [squad] } }\n';
const texts = {
  'content/fr/a.md': '---\ntitle: L’équipe\n---\n\nElle joue.\n',
  'content/uk/a.md': '---\ntitle: The side\n---\n\nIt plays.\n',
  'locales/fr.json': '{ "greeting": "Salut l’équipe" }',
  'locales/uk.json': '{ "greeting": "Hello squad" }',
};

it('texts and messages of a site are held to its glossary, in the language of their locale', async () => {
  expect(await told({ ...texts, 'glossary.yaml': glossary })).toEqual([
    'warn glossary-missing content/uk/a.md:2:1',
    'warn glossary-forbidden locales/uk.json:1:22',
  ]);
});

it('the settings say how severe that is', async () => {
  const settings =
    'url: https://a.example\nlocales: [fr, { code: uk, language: en-GB }]\ntitle: A\nchecks: { glossary-missing: off, glossary-forbidden: error }\n';
  expect(await told({ ...texts, 'glossary.yaml': glossary, 'site.yaml': settings })).toEqual([
    'error glossary-forbidden locales/uk.json:1:22',
  ]);
});

it('a version that `original` names is the one that the others translate', async () => {
  const files = {
    'content/uk/a.md': '---\ntitle: The team\noriginal: uk\n---\n\nIt plays.\n',
    'content/fr/a.md': '---\ntitle: Le groupe\n---\n\nIl joue.\n',
  };
  expect(await told({ ...files, 'glossary.yaml': glossary })).toEqual([
    'warn glossary-missing content/fr/a.md:2:1',
  ]);
});

it('nothing is told without a glossary, or by an empty one', async () => {
  expect(await told(texts)).toEqual([]);
  expect(await told({ ...texts, 'glossary.yaml': '' })).toEqual([]);
});

it('no glossary is read through a link that leads out of the site', async () => {
  expect(await told(texts, glossary)).toEqual(['error file-outside glossary.yaml:1:1']);
});

it('a language that the site does not have is told', async () => {
  expect(
    await told({ 'content/fr/a.md': 'A', 'glossary.yaml': '- term: a\n  translations: { de: b }\n' }),
  ).toEqual(['warn glossary-invalid glossary.yaml:2:19']);
});

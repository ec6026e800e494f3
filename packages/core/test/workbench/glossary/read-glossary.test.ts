import { expect, it } from 'vitest';
import { readGlossary } from '../../../src/workbench/index.js';

const read = (text: string, languages?: readonly string[]) =>
  readGlossary({ path: 'glossary.yaml', text }, { original: 'fr', languages });
const told = (text: string, languages?: readonly string[]) =>
  read(text, languages).diagnostics.map(
    ({ rule, line, column, name, expected }) => `${rule} ${line}:${column} ${name ?? ''} ${expected ?? ''}`,
  );

it('reads terms with their forms in each language', () => {
  const text = `
- term: équipe
  variants: [équipes]
  translations:
    en: team
    de: [Mannschaft, Mannschaften]
    es: { term: equipo, variants: [equipos], forbidden: [grupo] }
  note: Jamais « team ».
- term: Acrétion
  doNotTranslate: true
- term: team
  language: en
`;
  expect(read(text, ['fr', 'en', 'de', 'es'])).toEqual({
    diagnostics: [],
    glossary: {
      file: 'glossary.yaml',
      entries: [
        {
          term: 'équipe',
          kept: false,
          note: 'Jamais « team ».',
          forms: {
            fr: { allowed: ['équipe', 'équipes'], forbidden: [] },
            en: { allowed: ['team'], forbidden: [] },
            de: { allowed: ['Mannschaft', 'Mannschaften'], forbidden: [] },
            es: { allowed: ['equipo', 'equipos'], forbidden: ['grupo'] },
          },
        },
        { term: 'Acrétion', kept: true, forms: { fr: { allowed: ['Acrétion'], forbidden: [] } } },
        { term: 'team', kept: false, forms: { en: { allowed: ['team'], forbidden: [] } } },
      ],
    },
  });
});

it.each([
  ['- term: [', 'glossary-unreadable 1:10  '],
  ['équipe: team', 'glossary-invalid 1:1 glossary.yaml '],
  ['- term: équipe\n  translation: { en: team }', 'glossary-unknown 2:3 0.translation translations'],
  ['- term: équipe\n  forbidden: team', 'glossary-invalid 2:3 0.forbidden '],
  ['- note: Rien', 'glossary-invalid 1:3 0.term '],
  ['- term: a\n- term: b\n- term: a', 'glossary-invalid 3:3 2.term a term that stands in one entry'],
])('tells what does not fit at its place: %j', (text, expected) => {
  expect(told(text)).toEqual([expect.stringContaining(expected.trim())]);
});

it('tells a language that the project does not have', () => {
  const text = '- term: équipe\n  translations: { en: team, fr-CA: équipe, dee: Mannschaft }\n';
  expect(told(text, ['fr', 'en-GB'])).toEqual(['glossary-invalid 2:44 0.translations.dee fr, en-GB']);
  expect(told(text)).toEqual([]);
});

it('reads an empty file as no terms', () => {
  expect(read('')).toEqual({ glossary: { file: 'glossary.yaml', entries: [] }, diagnostics: [] });
});

it('keeps what fits beside what does not', () => {
  expect(read('- term: équipe\n- terme: x\n').glossary.entries.map(({ term }) => term)).toEqual(['équipe']);
});

import { describe, expect, it } from 'vitest';
import { checkGlossary, type GlossaryText, readGlossary } from '../../../src/workbench/index.js';

const yaml = `
- term: équipe
  variants: [équipes]
  forbidden: [team]
  translations:
    en: { term: team, variants: [teams], forbidden: [squad] }
    de: [Mannschaft, Mannschaften]
- term: team building
  translations: { en: team building, de: Teambuilding }
- term: Acrétion
  doNotTranslate: true
- term: œuvre d’art
  translations: { en: work of art }
- term: 茶
  language: ja
  translations: { fr: thé }
`;

const glossaryOf = (text: string) =>
  readGlossary({ path: 'glossary.yaml', text }, { original: 'fr' }).glossary;

function told(texts: readonly GlossaryText[], text: string = yaml): string[] {
  return checkGlossary({ glossary: glossaryOf(text), texts }).map(
    ({ rule, file, line, column, found, name, expected }) =>
      `${rule} ${file}:${line}:${column} ${found ?? name} > ${expected}`,
  );
}

const french = (text: string): GlossaryText => ({ path: 'fr/a.md', language: 'fr', text });
const pair = (original: string, translation: string, language = 'en'): GlossaryText[] => [
  french(original),
  { path: 'en/a.md', language, text: translation, original: 'fr/a.md' },
];

describe('what a language must not say', () => {
  it.each([
    ['La team est là.', 'glossary-forbidden fr/a.md:1:4 team > équipe'],
    ['Une équipe,\nla Team du lundi.', 'glossary-forbidden fr/a.md:2:4 Team > équipe'],
    ['---\ntitle: Notre team\n---\n\nTexte.', 'glossary-forbidden fr/a.md:2:14 team > équipe'],
    ['Voir `team`, puis **team**.', 'glossary-forbidden fr/a.md:1:21 team > équipe'],
    ['Voir [ici](/team/) la team.', 'glossary-forbidden fr/a.md:1:23 team > équipe'],
    ['La team’s fait foi.', 'glossary-forbidden fr/a.md:1:4 team > équipe'],
    ['Esprit d’team !', 'glossary-forbidden fr/a.md:1:10 team > équipe'],
  ])('is told at its column: %s', (text, expected) => {
    expect(told([french(text)])).toEqual([expected]);
  });

  it('is told in the text of a picture and the title of a link, too, each at its own column', () => {
    const text =
      'Une team ![deux team](team.png "Trois team").\n\n| A | Team |\n| --- | --- |\n| a | team |\n';
    expect(told([french(text)])).toEqual(
      ['1:5 team', '1:17 team', '1:39 team', '3:7 Team', '5:7 team'].map(
        (place) => `glossary-forbidden fr/a.md:${place} > équipe`,
      ),
    );
  });

  it.each([
    ['a part of another word', 'Les steamers et teamwork, la pré-team.'],
    ['code', 'Voir `team`.\n\n```\nteam\n```\n'],
    ['an address', 'Voir [ici](/team/) et <https://team.example/>.'],
    ['words in another language', 'Le <i lang="en">team</i> et [team]{lang=en}.'],
    ['a longer term that is right', 'Un team building réussi.'],
    ['a word behind an apostrophe that elides nothing', 'Le Presqu’team.'],
    ['another language', '<p lang="en">The team is here.</p>'],
  ])('is not told: %s', (_, text) => {
    expect(told([french(text)])).toEqual([]);
  });

  it('may be the right word for another term of the original', () => {
    const both = `
- term: bibliothèque
  translations: { en: { term: library, forbidden: [bookshop] } }
- term: librairie
  translations: { en: bookshop }
`;
    expect(told(pair('La librairie.', 'The bookshop.'), both)).toEqual([]);
    expect(told(pair('La bibliothèque.', 'The bookshop.'), both)).toEqual([
      'glossary-forbidden en/a.md:1:5 bookshop > library',
    ]);
  });
});

describe('a term of the original', () => {
  it.each([
    ['an elided word', 'L’équipe joue.', 'The group plays.'],
    ['a variant', 'Les équipes jouent.', 'The groups play.'],
    ['a title', '---\ntitle: L’équipe\n---\n', '---\ntitle: The group\n---\n'],
  ])('that the translation lacks is told: %s', (_, original, translation) => {
    expect(told(pair(original, translation))).toEqual([
      expect.stringMatching(/^glossary-missing en\/a\.md:\d+:1 équipes? > team$/),
    ]);
  });

  it.each([
    ['it is translated', 'L’équipe joue.', 'The team plays.'],
    ['a variant translates it', 'L’équipe joue.', 'Teams play.'],
    ['it is translated once', 'L’équipe.\n\nL’équipe joue.', 'The team.\n\nIt plays.'],
    ['it is part of a longer word', 'Les équipements.', 'The devices.'],
    ['it stands in code', 'Voir `équipe`.', 'See `x`.'],
    ['it stands within a longer term', 'Un team building.', 'A team building.'],
    ['nothing translates its block yet', 'Un.\n\n- L’équipe', 'One.'],
  ])('is not told: %s', (_, original, translation) => {
    expect(told(pair(original, translation))).toEqual([]);
  });

  it('is told where its first block is translated', () => {
    expect(told(pair('# Un\n\nTexte.\n\nL’équipe joue.', '# One\n\nText.\n\nThey play.'))).toEqual([
      'glossary-missing en/a.md:5:1 équipe > team',
    ]);
  });

  it('is not told twice: what stands in its place is', () => {
    expect(told(pair('L’équipe joue.', 'The squad plays.'))).toEqual([
      'glossary-forbidden en/a.md:1:5 squad > team',
    ]);
  });

  it('is asked of a region as of its language', () => {
    expect(told(pair('L’équipe joue.', 'The group plays.', 'en-GB'))).toHaveLength(1);
    expect(told(pair('L’équipe joue.', 'Il gruppo gioca.', 'it'))).toEqual([]);
  });

  it('has words that white space and apostrophes of any kind part', () => {
    expect(told(pair("Une œuvre\u00A0d'art.", 'A work\nof art.'))).toEqual([]);
    expect(told(pair("Une œuvre\u00A0d'art.", 'A piece.'))).toHaveLength(1);
  });

  it('is found in a script without spaces', () => {
    const texts = [
      { path: 'ja/a.md', language: 'ja', text: '日本の茶道具。' },
      { path: 'fr/a.md', language: 'fr', text: 'Des ustensiles.', original: 'ja/a.md' },
    ];
    expect(told(texts)).toEqual(['glossary-missing fr/a.md:1:1 茶 > thé']);
  });
});

describe('a name that is not translated', () => {
  it('is told where a translation has lost it', () => {
    expect(told(pair('Le siège d’Acrétion.', 'The seat of Accretion.'))).toEqual([
      'glossary-translated en/a.md:1:1 Acrétion > Acrétion',
    ]);
  });

  it('may be marked as a word of its language, or stand in code', () => {
    expect(told(pair('Chez Acrétion.', 'At <b lang="fr">Acrétion</b>.'))).toEqual([]);
    expect(told(pair('Chez Acrétion.', 'At `Acrétion`.'))).toEqual([]);
  });

  it('is written with its capitals', () => {
    expect(told(pair('Chez Acrétion.', 'At acrétion.'))).toHaveLength(1);
    expect(told(pair('Une acrétion.', 'A growth.'))).toEqual([]);
  });
});

it('advice is the note of the entry', () => {
  const glossary = glossaryOf('- term: équipe\n  forbidden: [team]\n  note: Pas d’anglais.\n');
  expect(checkGlossary({ glossary, texts: [french('La team.')] })[0]?.advice).toBe('Pas d’anglais.');
});

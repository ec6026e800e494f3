import { describe, expect, it } from 'vitest';
import type { DialectName } from '../../src/dialect-names.js';
import { libraryOf, page } from '../library-of.js';

/** Lists what is wrong with a text: the rule, the place in it, what was found and what is near. */
const problemsIn = (body: string, dialects?: DialectName[]) =>
  libraryOf({ files: { 'fr/a.md': page('title: A', body) }, ...(dialects && { dialects }) }).diagnostics.map(
    ({ rule, line, column, found, expected }) =>
      [rule, `${line - 4}:${column}`, found, ...(expected === undefined ? [] : [expected])].join(' '),
  );

const guide = '\n\n[guide]: https://a.example/guide';

describe('a reference that nothing defines', () => {
  it.each([
    [`Le [guide][gide].${guide}`, ['reference-undefined 1:4 [guide][gide] guide']],
    [`Le [*guide*][Giude].${guide}`, ['reference-undefined 1:4 [*guide*][Giude] guide']],
    ['Le [plan][].', ['reference-undefined 1:4 [plan][]']],
    ['![Un schéma][s1]', ['reference-undefined 1:2 [Un schéma][s1]']],
    ['## [Titre][t]', ['reference-undefined 1:4 [Titre][t]']],
    ['| a |\n|---|\n| [b][c] |', ['reference-undefined 3:3 [b][c]']],
    ['- [a][c]\n- [b][c]\n- [d][e]', ['reference-undefined 1:3 [a][c]', 'reference-undefined 3:3 [d][e]']],
    ['**[a][b]** et [c\nd][e]', ['reference-undefined 1:3 [a][b]', 'reference-undefined 1:15 [c d][e]']],
    ['Un mot[^2].\n\n[^1]: Note, [^1].', ['reference-undefined 1:7 [^2] ^1']],
    ['Un mot[^3].', ['reference-undefined 1:7 [^3]']],
  ])('is told with the nearest name: %j', (body, problems) => {
    expect(problemsIn(body)).toEqual(problems);
  });

  it.each([
    `Le [guide][Guide], le [guide][], le **[plan][guide]**.${guide}`,
    'Le code `[a][b]` et t[i][j], m[0][1], \\[a][b], [0][1], [ ][x].',
    '    [a][b]\n\n```\n[a][b] [^1]\n```\n\n<b title="[a][b]">x</b>',
    'Sauf les chiffres : [^a-z].',
    'Un [mot] entre crochets, [un](https://a.example/[a][b]) lien.',
    'Note[^1].\n\n[^1]: Texte.',
  ])('is told apart from %j', (body) => {
    expect(problemsIn(body)).toEqual([]);
  });

  it('is told once for its definition where that stands right below a paragraph', () => {
    expect(
      problemsIn('Le [guide][g].\n[g]: https://a.example/g "Guide"\n[s]: <https://a.example/s>', ['hugo']),
    ).toEqual(['definition-unread 2:1 [g]', 'definition-unread 3:1 [s]']);
    expect(problemsIn('Texte.\n[Note]: ceci n’est pas une adresse.')).toEqual([]);
    expect(problemsIn('# Titre\n[g]: https://a.example/g\n\nLe [guide][g].')).toEqual([]);
  });
});

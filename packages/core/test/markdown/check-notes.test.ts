import { describe, expect, it } from 'vitest';
import { libraryOf, page } from '../library-of.js';

const libraryWith = (body: string) => libraryOf({ files: { 'fr/a.md': page('title: A', body) } });
const problemsIn = (body: string) =>
  libraryWith(body).diagnostics.map(({ rule, line, column, found }) =>
    [rule, `${line - 4}:${column}`, found].join(' '),
  );

describe('a note', () => {
  it.each([
    ['Mot[^1].\n\n[^1]: Oui.\n[^2]: Non.', ['note-unused 4:1 [^2]']],
    ['Mot[^a].\n\n[^a]:', ['note-empty 3:1 [^a]']],
    ['Mot.\n\n> [^Une]: Texte.', ['note-unused 3:3 [^Une]']],
    ['Mot[^1].\n\n[^1]:\n    Oui.', []],
    ['Mot[^1] et [^1].\n\n[^1]: Oui.', []],
    ['Mot[^2].\n\n[^1]: Oui.', ['reference-undefined 1:4 [^2]']],
    ['`[^1]`', []],
  ])('%j is told where it has no text or no place', (body, problems) => {
    expect(problemsIn(body)).toEqual(problems);
  });

  it.each(['été', 'œuvre', 'Łódź', '注', 'а-б'])('works with the label %s', (label) => {
    const body = `Mot[^${label}].\n\n[^${label}]: Note.`;
    expect(problemsIn(body)).toEqual([]);
    const html = libraryWith(body).locale('fr').find('a')?.html ?? '';
    const [, href = ''] = /<sup><a href="#([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`<li id="${decodeURIComponent(href)}">`);
    expect(html).toContain(`id="fnref-${label.toLowerCase()}"`);
  });
});

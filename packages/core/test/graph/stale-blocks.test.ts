import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/source/read-blocks.js';
import { itemOf, libraryOf, page } from '../library-of.js';

const original = (cohesion = 'On parle de la cohésion.', more = '') =>
  page(
    { title: 'Cohésion', date: '2015-04-07' },
    `Une question.\n\n## La cohésion {#cohesion}\n\n${cohesion}\n\n- un\n- deux\n${more}`,
  );

const stampOf = (text: string) =>
  readBlocks(text, { path: 'content/fr/a.md' })
    .map(({ hash }) => hash)
    .join(' ');

const english = (made: string, body?: string) =>
  page(
    { title: 'Cohesion', updated: '2015-05-02', sourceBlocks: stampOf(made) },
    body ?? 'A question.\n\n## Cohesion {#cohesion}\n\nPeople talk of cohesion.\n\n- one\n- two\n',
  );

/** Returns what is said of a translation that was made of one version, now that there is another. */
function translated(made: string, now: string, body?: string) {
  const library = libraryOf({ files: { 'fr/a.md': now, 'en/a.md': english(made, body) } });
  const { html, translation } = itemOf(library.locale('en'), 'a');
  return { html, stale: translation?.stale };
}

describe('a translation that says what it was made from', () => {
  it('is told nothing of where its original is what it was', () => {
    const { html, stale } = translated(original(), original());
    expect(stale).toEqual([]);
    expect(html).not.toContain('data-stale');
    expect(html).toContain('<p>A question.</p>');
  });

  it('has the blocks marked that the original says otherwise now', () => {
    const { html, stale } = translated(original(), original('On parle beaucoup de la cohésion.'));
    expect(stale).toEqual([{ id: 'stale-1', state: 'changed' }]);
    expect(html).toContain(
      '<p id="stale-1" data-stale="changed" data-note="The original has changed here">People talk of cohesion.</p>',
    );
    expect(html.match(/data-stale/g)).toHaveLength(1);
  });

  it('is told what the original has that it lacks, behind what it stands behind', () => {
    const { html, stale } = translated(original(), original(undefined, '- trois\n'));
    expect(stale).toEqual([{ id: 'stale-1', state: 'new' }]);
    expect(html).toContain('<li id="stale-1">two</li>');
    expect(html).not.toContain('data-stale');
  });

  it('has the blocks marked that the original has no more', () => {
    const { html, stale } = translated(
      original('On parle de la cohésion.\n\nBeaucoup, et partout.'),
      original(),
      'A question.\n\n## Cohesion {#cohesion}\n\nPeople talk of cohesion.\n\nA lot, and everywhere.\n\n- one\n- two\n',
    );
    expect(stale).toEqual([{ id: 'stale-1', state: 'removed' }]);
    expect(html).toContain(
      'data-stale="removed" data-note="No longer in the original">A lot, and everywhere.',
    );
  });

  it('leads to a heading by the id that it has, and to a field by the top of the page', () => {
    const now = original()
      .replace('La cohésion', 'Ce qu’est la cohésion')
      .replace('title: Cohésion', 'title: Autre');
    const { html, stale } = translated(original(), now);
    expect(stale).toEqual([
      { id: 'top', state: 'changed' },
      { id: 'cohesion', state: 'changed' },
    ]);
    expect(html).toContain('<h2 id="cohesion" data-stale="changed"');
  });

  it('keeps to ids that the text has not', () => {
    const { stale } = translated(
      original(),
      original('Autre chose, tout autre.'),
      'A question.\n\n## Cohesion {#stale-1}\n\nPeople talk of cohesion.\n\n- one\n- two\n',
    );
    expect(stale).toEqual([{ id: 'stale-2', state: 'changed' }]);
  });

  it.each([
    ['lines are wrapped otherwise', original().replace('On parle de', 'On parle\nde')],
    ['a part stands elsewhere', original().replace(/(Une question\.)\n\n([\s\S]*)$/, '$2\n$1\n')],
    ['code is another one', `${original()}\n\`\`\`js\nlet a = 1;\n\`\`\`\n`],
    ['its date is another one', original().replace('2015-04-07', '2015-04-08')],
  ])('is told nothing where %s', (_, now) => {
    expect(translated(original(), now).stale).toEqual([]);
  });
});

describe('cells of a table', () => {
  const table = (cell: string) =>
    original().replace('- un\n- deux', `| Mot | Sens |\n| --- | --- |\n| un | ${cell} |`);
  const body =
    'A question.\n\n## Cohesion {#cohesion}\n\nPeople talk of cohesion.\n\n| Word | Sense |\n| --- | --- |\n| one | first |\n';

  it('are marked one by one', () => {
    const { html, stale } = translated(table('premier'), table('le tout premier'), body);
    expect(stale).toEqual([{ id: 'stale-1', state: 'changed' }]);
    expect(html).toMatch(/<td>one<\/td>\s*<td id="stale-1" data-stale="changed"[^>]*>first<\/td>/);
  });
});

describe('what is not compared', () => {
  const made = original();
  const now = original('Autre chose.');

  it('is a translation that does not say what it was made from', () => {
    const files = { 'fr/a.md': now, 'en/a.md': page('title: Cohesion', 'Cohesion.') };
    const { html, translation } = itemOf(libraryOf({ files }).locale('en'), 'a');
    expect(translation).toEqual({ state: 'person', stale: [] });
    expect(html).toBe('<p>Cohesion.</p>');
  });

  it('is a translation whose original is not shown', () => {
    const files = { 'fr/a.md': now.replace('---\n', '---\ndraft: true\n'), 'en/a.md': english(made) };
    expect(itemOf(libraryOf({ files }).locale('en'), 'a').translation?.stale).toEqual([]);
  });

  it('is an original with a field of hashes', () => {
    const files = { 'fr/a.md': page({ title: 'A', sourceBlocks: '0a1b2c' }) };
    const item = itemOf(libraryOf({ files }).locale('fr'), 'a');
    expect([item.translation, item.html]).toEqual([undefined, '<p>Texte.</p>']);
  });

  it('are marks in what readers elsewhere are sent', () => {
    const view = libraryOf({ files: { 'fr/a.md': now, 'en/a.md': english(made) } }).locale('en');
    expect(view.absoluteHtml(itemOf(view, 'a'))).not.toMatch(/data-stale|stale-/);
  });
});

it('hashes that are none are told with what should stand there', () => {
  const files = { 'fr/a.md': original(), 'en/a.md': page({ title: 'A', sourceBlocks: 'a1 b2' }) };
  expect(libraryOf({ files }).diagnostics).toMatchObject([
    { rule: 'field-invalid', name: 'sourceBlocks', file: 'content/en/a.md', line: 3 },
  ]);
});

it('one hash of figures alone is read as it stands', () => {
  const made = page({ title: 'A' }, '');
  const library = libraryOf({
    files: { 'fr/a.md': made, 'en/a.md': '---\ntitle: B\nsourceBlocks: 012345\n---\n' },
  });
  expect(library.diagnostics.filter(({ rule }) => rule === 'field-invalid')).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { hashBlock, readBlocks, readStatus } from '../../../src/workbench/index.js';

const english = '---\ntitle: Port\n---\n\nShips call at night.\n\nThe quay is long.\n';
const french = '---\ntitle: Le port\n---\n\nLes navires accostent la nuit.\n\nLe quai est long.\n';
const sea = { path: 'docs/en/sea.md', text: '# The sea\n' };
const mer = { path: 'docs/fr/sea.md', text: '# La mer\n' };

function statusOf(original: string, translation: string, versions: object = {}, others: object = {}) {
  return readStatus({
    files: [
      sea,
      mer,
      { path: 'docs/en/port.md', text: original, ...versions },
      { path: 'docs/fr/port.md', text: translation, ...others },
    ],
  });
}

const pageOf = (status: ReturnType<typeof readStatus>) => status?.locales.fr?.pages[0];

describe('the status of a project', () => {
  it('is current where nothing is left', () => {
    expect(statusOf(english, french)).toEqual({
      layout: 'folders',
      original: 'en',
      locales: {
        fr: {
          pages: [
            {
              file: 'docs/fr/port.md',
              original: 'docs/en/port.md',
              basis: 'alignment',
              state: 'current',
              words: 0,
              blocks: [],
            },
            {
              file: 'docs/fr/sea.md',
              original: 'docs/en/sea.md',
              basis: 'alignment',
              state: 'current',
              words: 0,
              blocks: [],
            },
          ],
          current: 2,
          stale: 0,
          missing: 0,
          words: 0,
        },
      },
    });
  });

  it('names pages that are missing, and those without an original', () => {
    const files = [
      sea,
      mer,
      { path: 'docs/en/port.md', text: english },
      { path: 'docs/fr/rive.md', text: '# Rive' },
      { path: 'docs/en/x.md', text: '# X' },
      { path: 'docs/fr/x.md', text: '# X' },
    ];
    const { fr } = readStatus({ files })?.locales ?? {};
    expect(fr).toMatchObject({ missing: 1, current: 2, stale: 0, words: 9 });
    expect(fr?.pages[0]).toEqual({
      original: 'docs/en/port.md',
      basis: 'alignment',
      state: 'missing',
      words: 9,
      blocks: [],
    });
    expect(fr?.pages.at(-1)).toEqual({
      file: 'docs/fr/rive.md',
      basis: 'alignment',
      state: 'surplus',
      words: 0,
      blocks: [],
    });
  });

  it('shows without any past what is missing', () => {
    const page = pageOf(statusOf(`${english}\nCranes turn, and \`winch\` hums.\n`, french));
    expect(page).toMatchObject({ state: 'stale', basis: 'alignment', words: 4 });
    expect(page?.blocks).toEqual([{ state: 'new', original: { line: 9 } }]);
  });

  it('shows by a stamp what changed since', () => {
    const hashes = readBlocks(english, { path: 'a.md' }).map(hashBlock).join(' ');
    const stamped = french.replace('---\n\n', `sourceBlocks: ${hashes}\n---\n\n`);
    expect(pageOf(statusOf(english, stamped))).toMatchObject({ state: 'current', basis: 'stamp' });
    expect(pageOf(statusOf(english.replace('night', 'dawn'), stamped))).toMatchObject({
      state: 'stale',
      basis: 'stamp',
      words: 4,
      blocks: [{ state: 'changed', line: 6, original: { line: 5 } }],
    });
  });

  it('shows by the past of both what changed since the words of the translation did', () => {
    const versions = [
      { text: english, at: 1 },
      { text: english.replace('night', 'dawn'), at: 3 },
    ];
    const now = english.replace('night', 'dawn');
    const made = { versions: [{ text: french, at: 2 }] };
    const touched = { versions: [...made.versions, { text: french.replace('quai', '*quai*'), at: 4 }] };
    const renewed = { versions: [...made.versions, { text: french.replace('la nuit', 'à l’aube'), at: 4 }] };
    expect(pageOf(statusOf(now, french, { versions }, made))).toMatchObject({
      state: 'stale',
      basis: 'git',
      blocks: [{ state: 'changed', line: 5, original: { line: 5 } }],
    });
    expect(pageOf(statusOf(now, french.replace('quai', '*quai*'), { versions }, touched))?.state).toBe(
      'stale',
    );
    expect(pageOf(statusOf(now, french.replace('la nuit', 'à l’aube'), { versions }, renewed))?.state).toBe(
      'current',
    );
    expect(pageOf(statusOf(now, french.replace('la nuit', 'à l’aube'), { versions }, made))?.state).toBe(
      'current',
    );
  });

  it('shows by a revision that the translation names what changed since', () => {
    const versions = [
      { text: english, at: 1, revision: 'abcdef1234' },
      { text: english.replace('night', 'dawn'), at: 2, revision: '1234567abc' },
    ];
    const named = (revision: string) => french.replace('---\n\n', `source-commit: ${revision}\n---\n\n`);
    const now = english.replace('night', 'dawn');
    expect(pageOf(statusOf(now, named('abcdef1'), { versions }))).toMatchObject({
      state: 'stale',
      basis: 'revision',
    });
    expect(pageOf(statusOf(now, named('1234567'), { versions }))).toMatchObject({
      state: 'current',
      basis: 'revision',
    });
    expect(pageOf(statusOf(now, named('7654321'), { versions }))).toMatchObject({ basis: 'alignment' });
  });

  it('takes what a machine has made for a draft, whose words are all to be reviewed', () => {
    const status = statusOf(english, french.replace('---\n\n', 'translation: machine\n---\n\n'));
    expect(pageOf(status)).toMatchObject({ state: 'draft', words: 9, blocks: [] });
    expect(status?.locales.fr).toMatchObject({ current: 1, stale: 0, missing: 0, words: 9 });
  });

  it('is not stale where a part has moved alone', () => {
    const [one, two, three] = ['Ships call at `eight`.', 'The quay is `long`.', 'Cranes turn `left`.'];
    const [un, deux, trois] = [
      'Les navires accostent à `eight`.',
      'Le quai est `long`.',
      'Les grues tournent à `left`.',
    ];
    const versions = [{ text: [one, two, three].join('\n\n'), at: 1 }];
    const page = pageOf(
      statusOf(
        [three, one, two].join('\n\n'),
        [un, deux, trois].join('\n\n'),
        { versions },
        {
          versions: [{ text: [un, deux, trois].join('\n\n'), at: 2 }],
        },
      ),
    );
    expect(page).toMatchObject({
      state: 'current',
      words: 0,
      blocks: [{ state: 'moved', line: 5, original: { line: 1 } }],
    });
  });

  it('is undefined where nothing is translated', () => {
    expect(readStatus({ files: [{ path: 'a.md', text: 'One' }] })).toBeUndefined();
  });

  it('follows almanach.yaml', () => {
    const yaml = 'original: de\npages:\n- original: texte/{path}\n  translation: andere/{locale}/{path}\n';
    const files = [
      { path: 'almanach.yaml', text: yaml },
      { path: 'texte/a.md', text: '# A' },
      { path: 'andere/it/a.md', text: '# A' },
    ];
    expect(readStatus({ files })).toMatchObject({
      layout: 'settings',
      original: 'de',
      locales: { it: { current: 1 } },
    });
  });

  it.each([[undefined], ['docs'], [[undefined]]])('refuses %j', (files) => {
    expect(() => readStatus({ files: files as never })).toThrow(TypeError);
  });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareTranslations } from '../../../src/node/index.js';
import { readBlocks } from '../../../src/source/read-blocks.js';
import { repositoryOf, type TestRepository } from '../../repository-of.js';

const original = 'content/fr/port.md';
const translation = 'content/en/port.md';
const pairs = [{ original, translation }];
const french = '---\ntitle: Le port\n---\n\nLes navires accostent la nuit.\n\nLe quai est long.\n';
const english = '---\ntitle: The harbour\n---\n\nShips call at night.\n\nThe quay is long.\n';
/** The translation with the hashes of a version of its original. */
const stamped = (text: string) => {
  const hashes = readBlocks(text, { path: original }).map(({ hash }) => hash);
  return english.replace('---\n\n', `sourceBlocks: ${hashes.join(' ')}\n---\n\n`);
};
const atDawn = french.replace('la nuit', 'à l’aube');

let repository: TestRepository;
beforeEach(() => {
  repository = repositoryOf({ '.gitignore': 'node_modules\n', [original]: french });
  repository.write({ 'node_modules/.keep': '' });
});
afterEach(() => repository.remove());

async function compare() {
  const [pair] = await compareTranslations(repository.root, pairs, 'fr');
  return pair;
}

it('says how the original has changed since the version whose hashes a stamp has', async () => {
  repository.commit('translate', { [translation]: stamped(french) });
  repository.commit('say when', { [original]: atDawn });
  const pair = await compare();
  expect(pair?.basis).toBe('stamp');
  expect(pair?.reports.map(({ state }) => state)).toEqual(['current', 'changed', 'current']);
  const changed = pair?.reports[1];
  expect(changed).toMatchObject({ line: 6, text: 'Ships call at night.', original: { line: 5 }, words: 6 });
  expect(changed?.before?.text).toBe('Les navires accostent la nuit.');
  const said = (type: string) => changed?.diff?.filter((part) => part.type === type).map(({ text }) => text);
  expect([said('removed'), said('added')]).toEqual([
    ['la', 'nuit'],
    ['à', 'l’aube'],
  ]);
});

it('compares with the files as they are, before anything is committed', async () => {
  repository.commit('translate', { [translation]: stamped(french) });
  expect((await compare())?.reports.every(({ state }) => state === 'current')).toBe(true);
  repository.write({ [original]: `${french}\nDes grues.\n` });
  expect((await compare())?.reports.at(-1)).toMatchObject({ state: 'new', original: { text: 'Des grues.' } });
});

it('shows no words of a version that no commit has', async () => {
  repository.commit('translate', { [translation]: stamped(french.replace('nuit', 'brume')) });
  const changed = (await compare())?.reports[1];
  expect(changed?.state).toBe('changed');
  expect([changed?.before, changed?.diff]).toEqual([undefined, undefined]);
});

it('guesses by the history what a translation without a stamp was made from', async () => {
  repository.commit('translate', { [translation]: english });
  repository.commit('say when', { [original]: atDawn });
  expect(await compare()).toMatchObject({ basis: 'git', reports: [{}, { state: 'changed' }, {}] });
});

it('returns undefined for what is no file', async () => {
  expect(await compareTranslations(repository.root, [...pairs, ...pairs], 'fr')).toEqual([
    undefined,
    undefined,
  ]);
  expect(await compareTranslations(repository.root, [], 'fr')).toEqual([]);
});

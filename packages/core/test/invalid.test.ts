import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatDiagnostics } from '../src/folding/format-diagnostics.js';
import { loadLibrary } from '../src/node/index.js';
import { rules } from '../src/rules/index.js';

const root = fileURLToPath(new URL('../../../fixtures/invalid', import.meta.url));
const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Rules whose input no repository should hold, or that no site can break by files alone; the test that builds each. */
const builtElsewhere: Readonly<Record<string, string>> = {
  'cache-remote': 'node/cache/shared-cache.test.ts',
  'file-too-large': 'source/read-document.test.ts',
  'layout-missing': 'graph/layouts.test.ts',
  'medium-name': 'graph/media-names.test.ts',
  'menu-unshown': 'graph/check-menus.test.ts',
  'picture-unreadable': 'packages/site/test/images.test.ts',
  'route-unwritten': 'packages/site/test/unwritten.test.ts',
  'site-url': 'packages/site/test/example-address.test.ts',
  'text-too-dense': 'markdown/safety.test.ts',
  'message-absent': 'messages/library-words.test.ts',
};

test('every rule has a folder, or is built by another test', () => {
  const expected = Object.keys(rules).filter((rule) => !Object.hasOwn(builtElsewhere, rule));
  expect(folders.toSorted()).toEqual(expected.toSorted());
});

test.each(folders)('%s is reported as expected', async (rule) => {
  const { diagnostics } = await loadLibrary({ root: `${root}/${rule}`, now: '2016-01-01' });
  expect(diagnostics.map((each) => each.rule)).toContain(rule);
  const expected = `${root}/${rule}/expected.txt`;
  const advice = `The report is not in ${expected}. Write it with \`npm test -- invalid --update\`, and read it`;
  await expect(formatDiagnostics(diagnostics), advice).toMatchFileSnapshot(expected);
});

import { deserialize } from 'node:v8';
import { afterEach, describe, expect, it } from 'vitest';
import { readSite } from '../../../src/index.js';
import { processorVersion } from '../../../src/node/cache/processor-version.js';
import { createDocumentParser, loadParserFor } from '../../../src/node/document-parser.js';
import { importPlugins, type MarkdownSettings } from '../../../src/node/import-plugins.js';
import { ParseThreads, startThreads } from '../../../src/node/threads/parse-threads.js';
import type { ThreadSetting } from '../../../src/node/threads/thread-setting.js';
import { parseOptionsOf } from '../../../src/source/parse-options.js';
import { folderWith, removeFolders } from '../cache/cached-site.js';

afterEach(removeFolders);

const texts: Readonly<Record<string, string>> = {
  'content/fr/port.md':
    '---\ntitle: Le port\ndate: 2015-04-07\n---\n\n« Vraiment ? » [là](quai.md) :\n\n```js\nlet a = 1;\n```\n',
  'content/fr/quai.md':
    '---\ntitle: Le quai\nlieu: ici\n---\n\n## Le soir\n\n<script>x</script> ![](a.png)\n',
  'content/en/port.md': '---\ntitle: "The port\n---\n\n"Really?"\n',
  'content/en/deep.md': `${'> '.repeat(200)}deep\n`,
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const dealt = [
  ...Object.entries(texts).map(([path, text]) => ({ path, bytes: bytesOf(text) })),
  { path: 'content/fr/latin.md', bytes: Uint8Array.from([0x4c, 0xe9, 0x0a]) },
];

async function settingFor(markdown?: MarkdownSettings): Promise<ThreadSetting> {
  const { site } = readSite({
    path: 'site.yaml',
    text: 'url: https://a.example\nlocales: [fr, en]\ntitle: A\n',
  });
  if (!site) throw new Error('The settings are wrong');
  const root = await folderWith({
    'loud.js': 'export default ({ mark }) => (tree) => { tree.children[0].data = { hName: mark }; };\n',
    'failing.js':
      "export default () => (_, { path }) => { if (/quai/.test(path)) throw new Error('no'); };\n",
  });
  const folder = { root, files: new Set<string>(), packages: new Set<string>() };
  const { identities } = await importPlugins(folder, markdown);
  const native = await loadParserFor(undefined);
  const options = parseOptionsOf(site, { plugins: identities, parser: native?.name });
  return { version: processorVersion(), root, markdown, options };
}

/** What this thread makes of the same texts. */
async function parseHere({ root, markdown, options }: ThreadSetting): Promise<unknown[]> {
  const folder = { root, files: new Set<string>(), packages: new Set<string>() };
  const { plugins } = await importPlugins(folder, markdown);
  const parse = createDocumentParser({ options, plugins, native: await loadParserFor(undefined) });
  return Object.entries(texts).map(([path, text]) => ({ document: parse({ path, text }), diagnostics: [] }));
}

/** Deals texts to threads that are ready, and returns what they made of them. */
async function parseThere(setting: ThreadSetting, module?: URL): Promise<ReadonlyMap<number, Uint8Array>> {
  const threads = new ParseThreads(setting, 2, module);
  try {
    await threads.start();
    return await threads.deal(dealt).replies;
  } finally {
    await threads.end();
  }
}

describe('threads', () => {
  it('make of a text what the main thread makes of it', async () => {
    const setting = await settingFor({ remark: [['./loud.js', { mark: 'strong' }]], math: true });
    const replies = await parseThere(setting);
    expect([...replies.keys()].sort()).toEqual([0, 1, 2, 3, 4]);
    const readings = [0, 1, 2, 3].map((index) => deserialize(replies.get(index) ?? new Uint8Array()));
    expect(readings).toEqual(await parseHere(setting));
    expect(JSON.stringify(readings)).toContain('<strong>');
    expect(deserialize(replies.get(4) ?? new Uint8Array())).toMatchObject({
      document: { html: ['<strong>Lé</strong>'] },
      diagnostics: [{ rule: 'file-encoding', file: 'content/fr/latin.md' }],
    });
  });

  it('leave a text on which a plugin fails to the main thread', async () => {
    const replies = await parseThere(await settingFor({ remark: ['./failing.js'] }));
    expect([...replies.keys()].sort()).toEqual([0, 2, 3, 4]);
  });

  it('take each text once', async () => {
    const threads = new ParseThreads(await settingFor(), 2);
    await threads.start();
    const first = threads.deal(dealt);
    const second = threads.deal(dealt.slice(0, 2));
    expect([(await first.replies).size, (await second.replies).size]).toEqual([5, 2]);
    expect([first.dealt.next[0], second.dealt.next[0]]).toEqual([5 + 2, 2 + 2]);
    await threads.end();
  });

  it('of another version, or with another plugin than the main one has, parse nothing', async () => {
    const setting = await settingFor({ remark: ['./failing.js'] });
    expect((await parseThere({ ...setting, version: 'another' })).size).toBe(0);
    expect((await parseThere({ ...setting, markdown: undefined })).size).toBe(0);
  });

  it('that cannot start, or end before they reply, parse nothing', async () => {
    const setting = await settingFor();
    expect((await parseThere(setting, new URL('file:///nowhere.js'))).size).toBe(0);
    const ending =
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit()); parentPort.postMessage('ready');";
    expect(
      (await parseThere(setting, new URL(`data:text/javascript,${encodeURIComponent(ending)}`))).size,
    ).toBe(0);
    expect(startThreads(setting, 0)).toBeUndefined();
  });

  it('that are not ready yet are waited for by nobody', async () => {
    const threads = new ParseThreads(await settingFor(), 1);
    expect((await threads.deal(dealt).replies).size).toBe(0);
    await threads.end();
  });
});

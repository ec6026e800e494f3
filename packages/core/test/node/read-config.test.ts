import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/node/index.js';
import { readConfig } from '../../src/node/read-config.js';

const roots: string[] = [];

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'almanach-config-'));
  roots.push(root);
  for (const [path, content] of Object.entries(files)) await write(root, path, content);
  return root;
}

async function write(root: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});

/** A plugin of remark that makes every word of a text loud, with the mark that its options name. */
const loud = `export default ({ mark = '!' } = {}) => (tree) => {
  const visit = (node) => {
    if (node.type === 'text') node.value = node.value.toUpperCase() + mark;
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
};
`;
const site = {
  'site.yaml': 'url: https://a.example\nlocales: [en]\ntitle: A\n',
  'content/en/a.md': '---\ntitle: A\n---\n\nQuiet\n',
};

async function htmlOf(root: string, options = {}): Promise<string | undefined> {
  const library = await loadLibrary({ root, now: '2016-01-01', ...options });
  expect(library.diagnostics).toEqual([]);
  return library.locale('en').find('a')?.html;
}

describe('almanach.config.js', () => {
  it('names plugins by file, with options, which run over every text', async () => {
    const root = await folderOf({
      ...site,
      'markdown/loud.js': loud,
      'almanach.config.js':
        "export default { markdown: { remark: [['./markdown/loud.js', { mark: '?!' }]] } };",
    });
    expect(await htmlOf(root)).toBe('<p>QUIET?!</p>');
  });

  it('names plugins by package, as a file of the project would import them', async () => {
    const root = await folderOf({
      ...site,
      'node_modules/remark-loud/package.json':
        '{ "name": "remark-loud", "version": "1.2.3", "type": "module", "exports": "./index.js" }',
      'node_modules/remark-loud/index.js': loud,
      'almanach.config.js': "export default { markdown: { remark: ['remark-loud'] } };",
    });
    expect(await htmlOf(root)).toBe('<p>QUIET!</p>');
    expect((await readConfig(root)).identities.remark).toEqual([{ module: 'remark-loud', version: '1.2.3' }]);
  });

  it('names packages that only an import finds, and of two versions of one takes that of an import', async () => {
    const manifest = (name: string, exports: object) =>
      JSON.stringify({ name, version: '2.0.0', type: 'module', exports });
    const root = await folderOf({
      ...site,
      'node_modules/only/package.json': manifest('only', { '.': { import: './index.js' } }),
      'node_modules/only/index.js': loud,
      'node_modules/both/package.json': manifest('both', {
        './part': { require: './index.cjs', import: './index.js' },
      }),
      'node_modules/both/index.cjs': 'module.exports = () => { throw new Error("required"); };',
      'node_modules/both/index.js': loud,
      'almanach.config.js':
        "export default { markdown: { remark: ['only', ['both/part', { mark: '?' }]] } };",
    });
    expect(await htmlOf(root)).toBe('<p>QUIET!?</p>');
    expect((await readConfig(root)).identities.remark).toMatchObject([
      { module: 'only', version: '2.0.0' },
      { module: 'both/part', version: '2.0.0', options: [{ mark: '?' }] },
    ]);
  });

  it('names components by file or package, or holds them, and texts call them', async () => {
    const root = await folderOf({
      ...site,
      'content/en/a.md': '---\ntitle: A\n---\n\n::bold[R&D]\n\n:::frame\nb\n:::\n\n::rule\n',
      'components/bold.js': 'export default ({ label, html }) => html`<b>' + '$' + '{label}</b>`;',
      'node_modules/frames/package.json':
        '{ "name": "frames", "type": "module", "exports": { "import": "./index.js" } }',
      'node_modules/frames/index.js':
        'export default ({ children, html }) => html`<div>' + '$' + '{children}</div>`;',
      'almanach.config.js':
        "export default { components: { bold: './components/bold.js', frame: 'frames', rule: ({ html }) => html`<hr>` } };",
    });
    expect(await htmlOf(root)).toBe('<b>R&#38;D</b>\n<div><p>b</p></div>\n<hr>');
    const loaded = loadLibrary({ root, now: '2016-01-01', components: { bold: ({ html }) => html`c` } });
    expect((await loaded).locale('en').find('a')?.html).toMatch(/^c\n<p>b<\/p>/);
  });

  it('tells the files of the project that it comes from, those that are missing too', async () => {
    const root = await folderOf({
      'loud.js': `import { mark } from './marks/mark.js';\n${loud}`,
      'marks/mark.js': "import './none.js';\nexport const mark = '!';",
      'bad.js': 'throw new Error("out of ink");',
      'almanach.config.js':
        "export default { markdown: { remark: ['./loud.js'], rehype: ['unified'] }, components: { a: './none.js', b: './bad.js' } };",
    });
    const { files, diagnostics } = await readConfig(root);
    expect(files.map((path) => path.slice(root.length + 1)).sort()).toEqual([
      'almanach.config.js',
      'bad.js',
      'loud.js',
      'marks/mark.js',
      'marks/none.js',
      'none.js',
    ]);
    expect(diagnostics).not.toEqual([]);
  });

  it('gives way to what a program gives, setting by setting', async () => {
    const root = await folderOf({
      ...site,
      'loud.js': loud,
      'almanach.config.js':
        "export default { markdown: { remark: ['./loud.js'] }, allow: { elements: ['u'] } };",
    });
    expect(await htmlOf(root, { markdown: { remark: [] } })).toBe('<p>Quiet</p>');
    const { allow, plugins } = await readConfig(root, { markdown: { rehype: [() => undefined] } });
    expect(allow).toEqual({ elements: ['u'] });
    expect([plugins.remark.length, plugins.rehype.length]).toEqual([0, 1]);
  });

  it('is read anew where it, a plugin, or what a plugin imports has changed', async () => {
    const root = await folderOf({
      ...site,
      'loud.js': `import { mark } from './mark.js';\n${loud.replace("{ mark = '!' } = {}", '')}`,
      'mark.js': "export const mark = '!';",
      'almanach.config.js': "export default { markdown: { remark: ['./loud.js'] } };",
    });
    const before = (await readConfig(root)).identities.remark[0]?.version;
    expect((await readConfig(root)).identities.remark[0]?.version).toBe(before);
    await write(root, 'mark.js', "export const mark = '?';");
    expect((await readConfig(root)).identities.remark[0]?.version).not.toBe(before);
    expect(await htmlOf(root)).toMatch(/^<p>QUIET[!?]<\/p>$/);
    await write(root, 'almanach.config.js', 'export default {};');
    expect(await htmlOf(root)).toBe('<p>Quiet</p>');
  });

  it('is not needed', async () => {
    const { plugins, allow, diagnostics } = await readConfig(await folderOf(site));
    expect([plugins, allow, diagnostics]).toEqual([{ remark: [], rehype: [] }, {}, []]);
  });
});

describe('what is wrong with a configuration', () => {
  const problems = async (config: string, files = {}) => {
    const root = await folderOf({ ...site, ...files, 'almanach.config.js': config });
    const { diagnostics } = await loadLibrary({ root, now: '2016-01-01' });
    return diagnostics.map(({ rule, message, found, expected }) =>
      [rule, message.match(/`(.*?)`/)?.[1], found, expected].filter(Boolean).join(' | '),
    );
  };

  it.each([
    [
      "export default { markdown: { remarc: ['./a.js'] } }",
      'config-invalid | markdown.remarc | remarc | remark',
    ],
    ['export default { alow: {} }', 'config-invalid | alow | alow | allow'],
    ['export default []', 'config-invalid | the default export | [] | an object'],
    ["export default { markdown: { remark: 'a' } }", 'config-invalid | markdown.remark | a | a list'],
    [
      'export default { markdown: { remark: [7] } }',
      'config-invalid | markdown.remark.0 | 7 | the name of a module, or a function',
    ],
    [
      "export default { components: { 'a b': './a.js' } }",
      'config-invalid | components.a b | a b | a name of letters, digits and hyphens',
    ],
    [
      'export default { components: { video: 7 } }',
      'config-invalid | components.video | 7 | the name of a module, or a function',
    ],
    ['export default { componnents: {} }', 'config-invalid | componnents | componnents | components'],
    [
      "export default { allow: { iframes: ['a.example; script-src *'] } }",
      'config-invalid | allow.iframes.0 | a.example; script-src * | a host such as www.youtube-nocookie.com',
    ],
  ])('%s', async (config, problem) => {
    expect(await problems(config)).toEqual([problem]);
  });

  it('is named, not thrown: a module that is not there, that fails, or that is no plugin', async () => {
    const [absent] = await problems("export default { markdown: { remark: ['remark-absent'] } }");
    expect(absent).toMatch(/^config-invalid \| markdown\.remark\.0 \| remark-absent: Cannot find module/);
    const [failing] = await problems("export default { markdown: { rehype: ['./bad.js'] } }", {
      'bad.js': 'throw new Error("out of ink");',
    });
    expect(failing).toMatch(/^config-invalid \| markdown\.rehype\.0 \| \.\/bad\.js: out of ink/);
    const [component] = await problems("export default { components: { video: './none.js' } }");
    expect(component).toMatch(/^config-invalid \| components\.video \| \.\/none\.js: .*none\.js/);
    const [none] = await problems("export default { markdown: { rehype: ['./none.js'] } }", {
      'none.js': 'export const plugin = 1;',
    });
    expect(none).toMatch(/\| \.\/none\.js \| a module whose default export is a function$/);
  });

  it('is thrown where a plugin fails on a text, and names the text', async () => {
    const root = await folderOf({
      ...site,
      'bad.js': 'export default () => () => { throw new Error("out of ink"); };',
      'almanach.config.js': "export default { markdown: { rehype: ['./bad.js'] } };",
    });
    const loading = loadLibrary({ root, now: '2016-01-01' });
    await expect(loading).rejects.toThrow('A plugin of Markdown fails on content/en/a.md');
    await expect(loading).rejects.toMatchObject({ cause: { message: 'out of ink' } });
  });

  it('is the program’s where the program gives it', async () => {
    const root = await folderOf(site);
    // @ts-expect-error It is called markdown.
    await expect(readConfig(root, { markdwon: {} })).rejects.toThrow(
      new TypeError('Expected `markdwon` to be markdown, not `markdwon`'),
    );
    // @ts-expect-error A list is expected.
    await expect(loadLibrary({ root, allow: { iframes: 'a.example' } })).rejects.toThrow(
      'Expected `allow.iframes` to be a list, not `a.example`',
    );
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
/** The layer of each folder or file at the top, and the layers that each may import, as the design has them. */
const layers: Readonly<Record<string, number>> = {
  types: 0,
  text: 1,
  address: 1,
  'group-by': 1,
  once: 1,
  locale: 1,
  slug: 1,
  permalink: 1,
  taxonomy: 1,
  'absolute-url': 1,
  'edit-address': 1,
  domain: 1,
  diagnostic: 1,
  folding: 1,
  report: 1,
  rules: 0,
  'dialect-names': 0,
  'site-config': 1,
  date: 1,
  revision: 1,
  typography: 1,
  wording: 1,
  messages: 2,
  dialect: 2,
  markdown: 2,
  prose: 2,
  source: 3,
  graph: 4,
  shelf: 5,
  route: 6,
  view: 7,
  'build-library': 8,
  index: 8,
  workbench: 9,
  node: 10,
  cli: 10,
};
const everything = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const mayImport: readonly (readonly number[])[] = [
  [0],
  [0, 1],
  [0, 1, 2],
  [0, 1, 2, 3],
  [0, 1, 4],
  [0, 1, 4, 5],
  [0, 1, 2, 4, 5, 6],
  [0, 1, 2, 4, 5, 6, 7],
  everything.slice(0, 9),
  everything.slice(0, 10),
  everything,
];
const edge = 10;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function layerOf(file: string): number {
  const name = file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
  const layer = layers[name];
  if (layer === undefined) throw new Error(`${file} stands in no layer`);
  return layer;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:from|import) '([^']+)'/g)].map(([, name = '']) => name);
}

/** Formats numbers as the documentation does: `0 to 2, 4`. */
function formatLayers(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.join(', '))).join(', ');
}

describe('layers', () => {
  it('stand in the documentation, folder by folder', () => {
    const docs = readFileSync(new URL('../../../docs/architecture.md', import.meta.url), 'utf8');
    const rows = [...docs.matchAll(/^\| (\d+) \| (.*) \| (.*) \|$/gm)].map(
      ([, layer, names = '', imported]) => ({
        layer: Number(layer),
        names: names.split(', ').sort(),
        imported,
      }),
    );
    const folders = Object.keys(layers).filter((name) => existsSync(join(src, name)));
    const numbers = [...new Set(folders.map(layerOf))];
    expect(rows).toEqual(
      numbers.map((layer) => ({
        layer,
        names: folders.filter((name) => layerOf(name) === layer).sort(),
        imported: formatLayers(mayImport[layer] ?? []),
      })),
    );
  });

  it.each(files)('%s imports downwards only', (file) => {
    const imports = importsOf(file);
    const ofNode = imports.filter((name) => name.startsWith('node:'));
    const targets = imports
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(file), name)).replace(/\.js$/, '.ts'))
      .filter((target) => !target.startsWith('..'));
    expect(layerOf(file) === edge ? [] : ofNode).toEqual([]);
    expect(targets.filter((target) => !mayImport[layerOf(file)]?.includes(layerOf(target)))).toEqual([]);
  });

  it('reads the imports of a file', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(importsOf('index.ts')).toContain('./build-library.js');
  });

  it('has no cycle', () => {
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      expect(trail, `cycle through ${file}`).not.toContain(file);
      if (done.has(file)) return;
      for (const name of importsOf(file).filter((each) => each.startsWith('.'))) {
        const target = relative(src, join(src, dirname(file), name)).replace(/\.js$/, '.ts');
        if (files.includes(target)) visit(target, [...trail, file]);
      }
      done.add(file);
    };
    for (const file of files.filter((each) => !each.startsWith('types'))) visit(file, []);
  });
});

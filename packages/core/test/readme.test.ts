import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('../../..', import.meta.url));

interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(file: string): Block[] {
  const readme = readFileSync(join(top, file), 'utf8');
  return [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

function textOf(blocks: readonly Block[], language: string): string {
  return blocks.find((block) => block.language === language)?.text ?? '';
}

/** Runs a program where the package is installed, and returns what it prints. */
function run(code: string): string {
  const folder = mkdtempSync(join(top, 'packages/core/readme-'));
  try {
    writeFileSync(join(folder, 'example.js'), code);
    return execFileSync(process.execPath, [join(folder, 'example.js')], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const blocks = blocksOf('README.md');

describe('README.md', () => {
  it('gives the two commands, each in a block of its own, after the clone', () => {
    const shell = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text.trim());
    expect(shell[0]).toMatch(/^git clone /);
    expect(shell.slice(1, 3)).toEqual(['npm start', 'npm test']);
  });

  it('prints what it says', () => {
    expect(run(textOf(blocks, 'js'))).toBe(textOf(blocks, 'text'));
  });

  it('has twelve lines of code', () => {
    const code = textOf(blocks, 'js');
    expect(code.split('\n').filter((line) => line.trim() !== '')).toHaveLength(12);
  });
});

describe('the published packages', () => {
  it('packages/core/README.md prints what it says', () => {
    const example = blocksOf('packages/core/README.md');
    expect(textOf(example, 'js')).not.toBe('');
    expect(run(textOf(example, 'js'))).toBe(textOf(example, 'text'));
  });

  it.each(['core', 'site'])('packages/%s has the licence, and names what it is found by', (name) => {
    const folder = join(top, 'packages', name);
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(readFileSync(join(top, 'LICENSE'), 'utf8'));
    const { repository, keywords } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(repository).toMatchObject({ directory: `packages/${name}` });
    expect(keywords).toContain('multilingual');
  });

  it.each(['core', 'site'])('packages/%s depends by range, so that a program installs each once', (name) => {
    const file = join(top, 'packages', name, 'package.json');
    const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: object };
    for (const [dependency, version] of Object.entries(dependencies))
      expect(version, dependency).toMatch(/^(?:workspace:)?\^/);
  });

  it.each(['core', 'site'])('packages/%s ships the sources that its declaration maps lead to', (name) => {
    const { files } = JSON.parse(readFileSync(join(top, 'packages', name, 'package.json'), 'utf8'));
    expect(files).toEqual(expect.arrayContaining(['dist', 'src']));
  });
});

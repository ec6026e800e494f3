import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('../../..', import.meta.url));
const readme = readFileSync(join(top, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));

describe('README.md', () => {
  it('gives the two commands, each in a block of its own, after the clone', () => {
    const shell = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text.trim());
    expect(shell[0]).toMatch(/^git clone /);
    expect(shell.slice(1, 3)).toEqual(['npm start', 'npm test']);
  });

  it('prints what it says', () => {
    const code = blocks.find(({ language }) => language === 'js')?.text ?? '';
    const printed = blocks.find(({ language }) => language === 'text')?.text ?? '';
    const folder = mkdtempSync(join(top, 'packages/core/readme-'));
    try {
      writeFileSync(join(folder, 'example.js'), code);
      expect(execFileSync(process.execPath, [join(folder, 'example.js')], { encoding: 'utf8' })).toBe(
        printed,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has twelve lines of code', () => {
    const code = blocks.find(({ language }) => language === 'js')?.text ?? '';
    expect(code.split('\n').filter((line) => line.trim() !== '')).toHaveLength(12);
  });
});

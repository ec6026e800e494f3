import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { flattenMessages } from '../../src/messages/flatten.js';
import { messageName } from '../../src/messages/plural.js';
import type { Messages } from '../../src/types.js';

const packages = fileURLToPath(new URL('../../../', import.meta.url));

/** Keys that a source composes when it runs: how it writes them, and what comes of it. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'alert.${kind}': ['alert.note', 'alert.tip', 'alert.important', 'alert.warning', 'alert.caution'],
};

/** Words of the model that our theme does without: another may count the replies to a comment. */
const offered = ['replies'];

/** The words of Markdown alone, a copy that asks for nothing. */
const tables = ['core/src/markdown/built-in-words.ts'];

/** What asks for messages: the model, the theme's code and its templates. */
const askers = ['core/src', 'site/src', 'site/theme'].flatMap(sourcesIn);

function sourcesIn(folder: string): { file: string; text: string }[] {
  return readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|njk)$/.test(name))
    .map((name) => `${folder}/${name}`)
    .filter((file) => !tables.includes(file))
    .map((file) => ({ file, text: readFileSync(join(packages, file), 'utf8') }));
}

function namesIn(file: string): Set<string> {
  const messages = JSON.parse(readFileSync(join(packages, file), 'utf8')) as Messages;
  return new Set([...flattenMessages(messages).keys()].map(messageName));
}

/** A word alone (`home`) is a key only where a translator is called; elsewhere it may name anything. */
function isWritten(key: string): boolean {
  const quoted = `(['"\`])${key.replace(/[.${}]/g, '\\$&')}\\1`;
  const written = new RegExp(key.includes('.') ? quoted : `\\b(?:t|phrase|translate)\\(\\s*${quoted}`);
  return askers.some(({ text }) => written.test(text));
}

describe('the messages of the model and of the theme', () => {
  it.each(['core', 'site'])('are all asked for (%s)', (name) => {
    const asked = new Set(Object.values(composed).flat());
    const names = [...namesIn(`${name}/locales/en.json`)];
    const unasked = names.filter((key) => !asked.has(key) && !isWritten(key));
    expect(unasked.sort()).toEqual(name === 'core' ? offered : []);
  });

  it.each(Object.entries(composed))('are composed as %s', (written, keys) => {
    expect(isWritten(written)).toBe(true);
    expect(keys.length).toBeGreaterThan(0);
  });

  it('have words for whatever is asked for by its name', () => {
    const names = new Set([...namesIn('core/locales/en.json'), ...namesIn('site/locales/en.json')]);
    const asked = askers.flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:t|phrase)\(\s*'([\w.]+)'/g)].map(([, key = '']) => ({ file, key })),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(({ key }) => !names.has(key))).toEqual([]);
  });
});

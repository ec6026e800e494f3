import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../fuzz/corpus.js';
import { findExecutable } from '../../fuzz/executable.js';
import { kinds } from '../../fuzz/kinds.js';
import { Laws } from '../../fuzz/laws.js';
import { randomOf } from '../../fuzz/random.js';
import { type Failure, run } from '../../fuzz/run.js';
import { shrink } from '../../fuzz/shrink.js';
import * as core from '../../src/index.js';
import * as markdown from '../../src/markdown/index.js';
import * as messages from '../../src/messages/index.js';

const api = { ...core, ...markdown, ...messages };
const corpus = readCorpus(
  ['../../../../fixtures', '../../locales'].map((folder) => fileURLToPath(new URL(folder, import.meta.url))),
);

it.each(Object.keys(kinds))('no law is broken by the first cases of %s', (kind) => {
  const failures: Failure[] = [];
  const { cases } = run({
    api,
    corpus,
    kind,
    seed: 1,
    goesOn: (number) => number < 8,
    report: (failure) => failures.push(failure),
    timed: false,
  });
  expect(failures).toEqual([]);
  expect(cases).toBe(8);
});

describe('a case', () => {
  it('is the same when its seed and number are', () => {
    const write = () => kinds.documents?.write(randomOf(7, 3), corpus);
    expect(write()).toBe(write());
    expect(write()).not.toBe(kinds.documents?.write(randomOf(7, 4), corpus));
  });

  it('that breaks a law is made shorter until nothing can be left out', () => {
    expect(shrink(`${'a'.repeat(500)}<b>${'c'.repeat(300)}`, (text) => text.includes('<b>'), 1000)).toBe(
      '<b>',
    );
  });
});

describe('laws', () => {
  it.each([
    '<script>a</script>',
    '<p onclick="a()">b</p>',
    '<a href="java&#10;script:a()">b</a>',
    '<img src=" data:text/html,a">',
    '<svg><a xlink:href="#"></a></svg>',
  ])('find what a browser would run in %s', (html) => {
    expect(findExecutable(html)).toBeDefined();
  });

  it.each(['<p>onclick="a()"</p>', '<a href="/javascript:a">b</a>', '<code>&lt;script></code>'])(
    'find nothing to run in %s',
    (html) => {
      expect(findExecutable(html)).toBeUndefined();
    },
  );

  it('are broken by what throws, changes, lies outside, has no rule, or cannot be cloned', () => {
    const laws = new Laws('a\n', { timed: false });
    let count = 0;
    laws.run('one', () => count++);
    laws.run('two', () => {
      throw new RangeError('deep');
    });
    laws.checkRanges('a block', [{ start: 0, end: 3 }], 2);
    laws.checkDiagnostics(
      [
        { rule: 'dead-link', line: 9, column: 1 },
        { line: 1, column: 1 },
      ],
      core.rules,
    );
    laws.clone('a function', { a: () => 1 });
    laws.checkHtml('a'.repeat(17_000));
    expect(laws.breaches.map(({ law }) => law)).toEqual([
      ...['same twice', 'never throws', 'ranges', 'place', 'rule', 'clone', 'length'],
    ]);
  });
});

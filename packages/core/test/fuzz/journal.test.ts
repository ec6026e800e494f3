import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '../../fuzz/journal.js';
import { type Failure, run } from '../../fuzz/run.js';
import * as core from '../../src/index.js';
import * as markdown from '../../src/markdown/index.js';
import * as messages from '../../src/messages/index.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanach-journal-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

function journalOf(names: readonly string[]) {
  const lines: string[] = [];
  return { lines, journal: new Journal({ folder, seed: 7, names, print: (line) => lines.push(line) }) };
}

const failure: Failure = {
  kind: 'messages',
  seed: 7,
  number: 3,
  law: 'never throws',
  shown: 'RangeError',
  input: '"\n'.repeat(300),
};

describe('the journal of a run', () => {
  it('shows the start of an input that breaks a law as soon as it is seen, and keeps all of it', () => {
    const { lines, journal } = journalOf(['messages']);
    journal.write({ event: 'start', kind: 'messages', number: 3, input: failure.input });
    journal.write({ event: 'see', kind: 'messages', failure });
    const path = join(folder, 'messages-7-3.txt');
    expect(lines).toEqual([
      'messages: seed 7, case 3 breaks « never throws »: RangeError',
      `  600 characters in ${path}: ${JSON.stringify('"\n'.repeat(100))}`,
    ]);
    expect(readFileSync(path, 'utf8')).toBe(failure.input);
    expect(journal.failures).toBe(1);
  });

  it('keeps the shortest input beside it, which is no other failure', () => {
    const { lines, journal } = journalOf(['messages']);
    journal.write({ event: 'report', kind: 'messages', failure: { ...failure, input: '"' } });
    const path = join(folder, 'messages-7-3-short.txt');
    expect(lines).toEqual([`  messages-7-3: as short as 1 characters in ${path}`]);
    expect(journal.failures).toBe(0);
  });

  it('names a case that runs for longer than a minute, once', () => {
    vi.useFakeTimers();
    const { lines, journal } = journalOf(['messages', 'settings']);
    journal.write({ event: 'start', kind: 'settings', number: 4, input: 'a: b' });
    vi.advanceTimersByTime(59_000);
    journal.watch();
    expect(lines).toEqual([]);
    vi.advanceTimersByTime(2000);
    journal.watch();
    journal.watch();
    expect(lines).toEqual([
      `settings: seed 7, case 4 has been running for a minute: ${join(folder, 'settings-7-4-running.txt')}`,
    ]);
  });

  it('counts the cases of each kind', () => {
    const { lines, journal } = journalOf(['messages', 'settings']);
    journal.write({ event: 'start', kind: 'settings', number: 0, input: '' });
    journal.write({ event: 'start', kind: 'settings', number: 1, input: '' });
    journal.write({ event: 'pause', kind: 'settings', cases: 2, slowest: { time: 12.3, number: 1 } });
    journal.sum('So far');
    expect(lines).toEqual([
      'So far, seed 7: messages 0 cases, 0 failures; settings 2 cases, 0 failures, the slowest (1) 12 ms',
    ]);
  });
});

it('a failure is seen before it is made shorter', () => {
  const api = {
    ...core,
    ...markdown,
    ...messages,
    readSite: () => {
      throw new RangeError('deep');
    },
  };
  const events: string[] = [];
  run({
    api,
    corpus: {
      texts: [],
      blocks: [],
      phrases: [],
      yaml: ['locales: [fr]'],
      fields: ['a: b'],
      json: [],
      messages: [],
    },
    kind: 'settings',
    seed: 1,
    goesOn: (number) => number < 1,
    start: (number) => events.push(`start ${number}`),
    see: ({ law, input }) => events.push(`see ${law} ${input.length > 1}`),
    report: ({ law, input }) => events.push(`report ${law} ${input.length}`),
  });
  expect(events).toEqual(['start 0', 'see never throws true', 'report never throws 0']);
});

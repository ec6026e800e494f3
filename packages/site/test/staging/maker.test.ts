import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { describeMaker, isRunning, parseMaker } from '../../src/staging/maker.js';

describe('isRunning', () => {
  it('knows this process, and no process of another machine', () => {
    expect(isRunning(describeMaker())).toBe(true);
    expect(isRunning({ ...describeMaker(), host: 'elsewhere' })).toBe(false);
  });

  it('knows when a process has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const maker = describeMaker(child.pid);
    expect(isRunning(maker)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning(maker)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('tells a process from a later one of its number', () => {
    expect(isRunning({ ...describeMaker(), started: '1' })).toBe(false);
    expect(isRunning({ ...describeMaker(), started: '' })).toBe(true);
  });
});

describe('parseMaker', () => {
  it('reads what was written, and nothing else', () => {
    const maker = describeMaker();
    expect(parseMaker(JSON.stringify(maker))).toEqual(maker);
    for (const text of [
      '',
      '7',
      'null',
      '{',
      '{"pid":"7"}',
      '[]',
      '{"pid":1.5,"host":"a","started":"","token":""}',
    ])
      expect(parseMaker(text), text).toBeUndefined();
  });
});

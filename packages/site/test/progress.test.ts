import { describe, expect, it } from 'vitest';
import { Progress } from '../src/progress.js';

/** A terminal whose clock a test sets; it keeps what was written to it. */
function terminal(isTTY: boolean | undefined) {
  const written: string[] = [];
  const state = { now: 0 };
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, state, progress: new Progress(stream, () => state.now) };
}

describe('the progress of a build', () => {
  it('stands in one line of a terminal, once the build is long, and goes', () => {
    const { written, state, progress } = terminal(true);
    progress.showDocuments({ read: 10, all: 1200, parsed: 1 });
    expect(written).toEqual([]);
    state.now = 1000;
    progress.showDocuments({ read: 1100, all: 1200, parsed: 1 });
    expect(written).toEqual(['\r\u001B[K1,100 of 1,200 documents, 1,099 as parsed before']);
    progress.clear();
    progress.clear();
    expect(written.slice(1)).toEqual(['\r\u001B[K']);
  });

  it('changes no more than ten times a second', () => {
    const { written, state, progress } = terminal(true);
    for (state.now = 1000; state.now < 2000; state.now += 10) progress.countPage(500, true);
    expect(written).toHaveLength(10);
    expect(written[1]).toBe('\r\u001B[K11 of 500 pages');
  });

  it('is shown to nobody where there is no terminal, nor where Eleventy names each file', () => {
    for (const isTTY of [false, undefined]) {
      const { written, state, progress } = terminal(isTTY);
      state.now = 5000;
      progress.showDocuments({ read: 1, all: 2, parsed: 1 });
      progress.countPage(2, true);
      progress.clear();
      expect(written).toEqual([]);
    }
    const { written, state, progress } = terminal(true);
    state.now = 5000;
    progress.countPage(2, false);
    expect(written).toEqual([]);
  });

  it('comes to one sentence about what was taken from earlier builds', () => {
    const { progress } = terminal(undefined);
    progress.showDocuments({ read: 1000, all: 1000, parsed: 1 });
    for (let page = 0; page < 5; page++) progress.countPage(1995, true);
    expect(progress.summarize(1995)).toBe(
      '1,000 documents, 999 as parsed before; 1,995 pages, 1,990 as they stood',
    );
    expect(terminal(undefined).progress.summarize(1)).toBe(
      '0 documents, 0 as parsed before; 1 page, 1 as they stood',
    );
  });
});

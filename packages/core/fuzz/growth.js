// @ts-check
import { parseArgs } from 'node:util';
import { markdownTokens } from './tokens.js';

/*
 * Repeats each row of two tokens of Markdown, or more, and prints those that take more than their share on twice the
 * text, with the processor time of 10, 20 and 40 KB. Rows of three are many: `--share 0.02` tries some of them.
 *
 *     node packages/core/fuzz/growth.js --tokens 2 --share 0.1 --seed 7
 */

const { values } = parseArgs({
  options: {
    tokens: { type: 'string', default: '2' },
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});
const [{ createProcessor }, { Random }] = await Promise.all([
  import(new URL('../dist/markdown/index.js', import.meta.url).href),
  import('./random.js'),
]);
const processor = createProcessor({ locale: 'fr' });
const random = new Random(Number(values.seed));
const lengths = [10_000, 20_000, 40_000];
/** What takes less time than this, in milliseconds, says nothing of how it grows. */
const least = 200;
const mostRatio = 2.6;

/**
 * Lists the rows of so many tokens.
 * @param {number} count
 * @returns {Generator<string>}
 */
function* rowsOf(count) {
  if (count === 0) yield '';
  else for (const row of rowsOf(count - 1)) for (const token of markdownTokens) yield row + token;
}

/** @param {string} text */
function timeOf(text) {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage();
    processor.processSync(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

let tried = 0;
for (const row of rowsOf(Number(values.tokens))) {
  if (!random.chance(Number(values.share))) continue;
  tried++;
  const times = lengths.map((length) => timeOf(row.repeat(length / row.length)));
  const [, second = 0, third = 0] = times;
  const ratio = third / Math.max(second, 1);
  if (third > least && ratio > mostRatio)
    process.stdout.write(
      `${ratio.toFixed(1)}  ${times.map(Math.round).join(' ')} ms  ${JSON.stringify(row)}\n`,
    );
}
process.stdout.write(`${tried} rows were tried.\n`);

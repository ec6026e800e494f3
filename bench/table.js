// @ts-check

/** @typedef {import('./measure.js').Measure} Measure */

/**
 * What was measured of one builder: a measure for each step, and the seconds until a served edit was written.
 *
 * @typedef {object} Result
 * @property {string} name
 * @property {Readonly<Record<string, Measure>>} steps
 * @property {number} [serve]
 */

/** Formats what was measured with one number of documents: figures, then Almanach's ratios to the others. @param {number} count @param {readonly Result[]} results */
export function formatResults(count, results) {
  const figures = results.flatMap(({ name, steps, serve }) => [
    ...Object.entries(steps).map(([step, measure]) => [name, step, ...cells(measure)]),
    ...(serve === undefined ? [] : [[name, 'serve', `${serve.toFixed(2)} s`, '', '', '', '']]),
  ]);
  const table = formatTable([['', 'step', 'wall', 'processor', 'memory', 'files', 'written'], ...figures]);
  const ratios = results.filter(isOurs).flatMap((result) => ratioRows(result, results));
  const compared = formatTable([['', 'step', 'wall', 'processor', 'memory', 'written'], ...ratios]);
  return `\n${count} documents\n\n${table}\n${ratios.length > 0 ? `\n${compared}\n` : ''}`;
}

/** @param {Result} result */
function isOurs({ name }) {
  return name.startsWith('almanach');
}

/** @param {Measure} measure */
function cells({ wall, processor, memory, files, bytes }) {
  return [
    `${wall.toFixed(2)} s`,
    processor === undefined ? '' : `${processor.toFixed(2)} s`,
    memory === undefined ? '' : `${(memory / 2 ** 20).toFixed(0)} MB`,
    String(files),
    `${(bytes / 1e6).toFixed(1)} MB`,
  ];
}

/** @param {Result} ours @param {readonly Result[]} results */
function ratioRows(ours, results) {
  return results
    .filter((other) => !isOurs(other))
    .flatMap((other) => [
      ...Object.entries(ours.steps).flatMap(([step, measure]) => {
        const peer = other.steps[step];
        if (!peer) return [];
        const { wall, processor, memory, bytes } = measure;
        return [
          [
            `${ours.name} : ${other.name}`,
            step,
            ratio(wall, peer.wall),
            ratio(processor, peer.processor),
            ratio(memory, peer.memory),
            ratio(bytes, peer.bytes),
          ],
        ];
      }),
      ...(ours.serve && other.serve
        ? [[`${ours.name} : ${other.name}`, 'serve', ratio(ours.serve, other.serve), '', '', '']]
        : []),
    ]);
}

/** @param {number | undefined} one @param {number | undefined} other */
function ratio(one, other) {
  return one === undefined || !other ? '' : `× ${(one / other).toFixed(2)}`;
}

/** @param {readonly (readonly string[])[]} rows */
function formatTable(rows) {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  /** @param {readonly string[]} row */
  const line = (row) =>
    `| ${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

// @ts-check
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeDocuments } from './documents.js';
import { measureBuild } from './measure.js';
import { almanach } from './sites/almanach.js';
import { writeSite } from './sites/site.js';

/** @typedef {{ functionName: string, url: string, lineNumber: number }} Frame */
/** @typedef {{ id: number, callFrame: Frame, children?: number[] }} ProfileNode */
/** @typedef {{ nodes: ProfileNode[], samples: number[], timeDeltas: number[] }} Profile */

/**
 * Profiles a cold build of Almanach, and sums it up: the functions that take most time themselves, and those of
 * Almanach's own with what they call.
 *
 * @param {ReturnType<typeof import('./options.js').readOptions>} options @param {string} folder
 */
export async function profileBuild({ documents: [count = 1000], withoutNative, profile = '' }, folder) {
  const builder = almanach({ native: !withoutNative });
  writeSite(builder, folder, makeDocuments(count));
  const kept = resolve(profile);
  mkdirSync(kept, { recursive: true });
  const before = new Set(readdirSync(kept));
  // Eleventy itself: what stages its output takes no part in the profile.
  const [node = '', command = ''] = builder.serve;
  const build = [node, '--cpu-prof', `--cpu-prof-dir=${kept}`, command, '--quiet'];
  await measureBuild(build, { cwd: folder, output: builder.output });
  const profiles = readdirSync(kept)
    .filter((name) => name.endsWith('.cpuprofile') && !before.has(name))
    .map((name) => sumUp(JSON.parse(readFileSync(join(kept, name), 'utf8'))))
    .sort((one, other) => other.total - one.total);
  return profiles.slice(0, 1).map(formatSums).join('');
}

/** @param {Profile} profile */
export function sumUp({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<number, number>} */
  const times = new Map();
  samples.forEach((id, index) => {
    times.set(id, (times.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  /** @type {Map<string, number>} */
  const alone = new Map();
  /** @type {Map<string, number>} */
  const whole = new Map();
  let total = 0;

  /** @param {ProfileNode} node @param {readonly string[]} above @returns {number} */
  function visit(node, above) {
    const name = nameOf(node.callFrame);
    const time = times.get(node.id) ?? 0;
    const within = [...above, name];
    let sum = time;
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) sum += visit(child, within);
    }
    if (name !== '(idle)') {
      alone.set(name, (alone.get(name) ?? 0) + time);
      total += time;
    }
    // A function that calls itself counts once.
    if (isOurs(node.callFrame) && !above.includes(name)) whole.set(name, (whole.get(name) ?? 0) + sum);
    return sum;
  }
  const [root] = nodes;
  if (root) visit(root, []);
  return { alone, whole, total };
}

/** @param {ReturnType<typeof sumUp>} sums */
function formatSums({ alone, whole, total }) {
  /** @param {ReadonlyMap<string, number>} times @param {number} most */
  const lines = (times, most) =>
    [...times]
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(
        ([name, time]) =>
          `${((time / total) * 100).toFixed(1).padStart(5)} % ${time.toFixed(0).padStart(7)} ms  ${name}`,
      )
      .join('\n');
  return `${(total / 1000).toFixed(2)} s of processor time\n\nBy itself\n${lines(alone, 25)}\n\nWith what it calls, of Almanach\n${lines(whole, 60)}\n`;
}

/** @param {Frame} frame */
function isOurs({ url }) {
  return /packages\/(?:core|site)\/dist\//.test(url);
}

/** @param {Frame} frame */
function nameOf({ functionName, url, lineNumber }) {
  const file = url.replace(/^.*\/(?:node_modules|packages)\//, '');
  return url === ''
    ? functionName || '(native)'
    : `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`;
}

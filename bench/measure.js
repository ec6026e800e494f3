// @ts-check
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { endedProcessorTime, watchMemory } from './process-tree.js';

/**
 * What one build took.
 *
 * @typedef {object} Measure
 * @property {number} wall Seconds.
 * @property {number | undefined} processor Seconds, of all its processes.
 * @property {number | undefined} memory Bytes, of all its processes together, at their most.
 * @property {number} files
 * @property {number} bytes
 */

/**
 * Runs a build to its end and measures it.
 *
 * @param {readonly string[]} command @param {{ cwd: string, output: string, env?: Readonly<Record<string, string>> }} options
 * @returns {Promise<Measure>}
 */
export async function measureBuild([program = '', ...args], { cwd, output, env = {} }) {
  const before = endedProcessorTime();
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = collectOutput(child);
  const endWatching = watchMemory(child.pid ?? 0);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const wall = (performance.now() - start) / 1000;
  const memory = endWatching();
  const after = endedProcessorTime();
  if (code !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${lines().slice(-4000)}`);
  const processor = before === undefined || after === undefined ? undefined : after - before;
  return { wall, processor, memory, ...weigh(join(cwd, output)) };
}

/** Collects what a program prints. @param {import('node:child_process').ChildProcess} child */
export function collectOutput(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
  return () => text;
}

/** Counts the files below a folder, and their bytes. @param {string} folder @returns {{ files: number, bytes: number }} */
export function weigh(folder) {
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files++;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { files, bytes };
}

/** Reads a file; empty where there is none. @param {string} path */
export function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Keeps of two measures the smaller figures. @param {Measure | undefined} one @param {Measure} other @returns {Measure} */
export function least(one, other) {
  if (!one) return other;
  /** @param {number | undefined} a @param {number | undefined} b */
  const smaller = (a, b) => (a === undefined || b === undefined ? undefined : Math.min(a, b));
  return {
    wall: Math.min(one.wall, other.wall),
    processor: smaller(one.processor, other.processor),
    memory: smaller(one.memory, other.memory),
    files: other.files,
    bytes: other.bytes,
  };
}

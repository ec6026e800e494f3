// @ts-check
import { readdirSync, readFileSync } from 'node:fs';

/** Whether the kernel tells what processes take. */
const told = process.platform === 'linux';
const pageSize = 4096;
const ticksASecond = 100;

/** Lists a process and those that it started. @param {number} pid @returns {number[]} */
function treeOf(pid) {
  const children = listNames(`/proc/${pid}/task`).flatMap((thread) =>
    readText(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(treeOf)];
}

/** Returns the bytes that processes hold in memory; what they share (their program, above all) counts once. @param {readonly number[]} pids */
function memoryOf(pids) {
  let alone = 0;
  let shared = 0;
  for (const pid of pids) {
    const [, resident = 0, common = 0] = readText(`/proc/${pid}/statm`).split(' ').map(Number);
    alone += resident - common;
    shared = Math.max(shared, common);
  }
  return (alone + shared) * pageSize;
}

/** Watches the memory of a process tree, and returns what ends that with the largest sum, in bytes. @param {number} pid @returns {() => number | undefined} */
export function watchMemory(pid) {
  if (!told) return () => undefined;
  let most = 0;
  let turns = 0;
  let pids = [pid];
  const timer = setInterval(() => {
    // Processes come rarely.
    if (turns++ % 8 === 0) pids = treeOf(pid);
    most = Math.max(most, memoryOf(pids));
  }, 20);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** Returns the processor time of all processes that this one started and that have ended, in seconds. */
export function endedProcessorTime() {
  if (!told) return undefined;
  // The name of the program, in brackets, may hold spaces.
  const fields = readText('/proc/self/stat')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksASecond;
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} path */
function listNames(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

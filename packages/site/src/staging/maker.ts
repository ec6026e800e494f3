import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that made a file or folder, told from a later one with the same number by when it started. */
export interface Maker {
  readonly pid: number;
  readonly host: string;
  /** Empty where the system does not say it. */
  readonly started: string;
  /** A text that no other maker has. */
  readonly token: string;
}

/** Describes a process as the maker of something. */
export function describeMaker(pid: number = process.pid): Maker {
  return { pid, host: hostname(), started: startOf(pid) ?? '', token: randomUUID() };
}

/** Reads a maker out of a text; undefined where the text is none of ours. */
export function parseMaker(text: string): Maker | undefined {
  try {
    const { pid, host, started, token }: Record<string, unknown> = JSON.parse(text);
    if (!Number.isInteger(pid) || typeof host !== 'string') return undefined;
    if (typeof started !== 'string' || typeof token !== 'string') return undefined;
    return { pid: Number(pid), host, started, token };
  } catch {
    return undefined;
  }
}

/** Decides whether a maker still runs on this machine; of another machine's nobody can say it. */
export function isRunning({ pid, host, started }: Maker): boolean {
  if (host !== hostname()) return false;
  const start = startOf(pid);
  if (start === undefined) return false;
  return started === '' || start === '' || start === started;
}

/** Returns when a process started, empty where the system does not say it; undefined where it has ended. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be signalled, but it runs.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    // Its name may hold spaces and brackets. After it come the state, and as the twentieth field the start (proc(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : (fields[19] ?? '');
  } catch {
    return '';
  }
}

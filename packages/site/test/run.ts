import { execFile } from 'node:child_process';

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end, at most for four minutes. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const options = { cwd, timeout: 240_000, maxBuffer: 1 << 26, env: { ...process.env, ...environment } };
  return new Promise((done) => {
    execFile(program, [...args], options, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code ?? 1) || 1 : 0, output: stdout + stderr });
    });
  });
}

import { type SpawnOptions, spawn } from 'node:child_process';

/** Why git says nothing. */
export class GitError extends Error {
  /** Whether there is no git at all. */
  readonly absent: boolean;

  constructor(message: string, absent: boolean) {
    super(message);
    this.name = 'GitError';
    this.absent = absent;
  }
}

/** Settings of a repository that would run programs, or change what is written. */
const settings: readonly string[] = [
  'core.fsmonitor=false',
  'core.quotePath=false',
  'log.showSignature=false',
  'log.mailmap=false',
  'diff.external=',
].flatMap((setting) => ['-c', setting]);

/** The arguments of a call of git in a folder. */
export function gitArguments(folder: string, args: readonly string[]): readonly string[] {
  return ['-C', folder, '--no-pager', '--no-replace-objects', ...settings, ...args];
}

/** What git runs with: it asks for nothing, locks nothing and speaks English. */
export function gitOptions(): SpawnOptions {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  return { env, windowsHide: true, shell: false };
}

/**
 * Runs git in a folder, without a shell, and returns what it writes.
 *
 * @throws GitError where there is no git, or it fails.
 */
export function runGit(folder: string, args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', gitArguments(folder, args), {
      ...gitOptions(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (error) =>
      reject(new GitError(error.message, 'code' in error && error.code === 'ENOENT')),
    );
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output));
      else reject(new GitError(reasonOf(Buffer.concat(errors).toString()), false));
    });
  });
}

function reasonOf(text: string): string {
  const line = text.split('\n').find((each) => /^(?:fatal|error):/.test(each)) ?? text.split('\n')[0] ?? '';
  return line.replace(/^(?:fatal|error): /, '');
}

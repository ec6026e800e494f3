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
  'log.showRoot=true',
  'log.follow=false',
  'diff.external=',
].flatMap((setting) => ['-c', setting]);

/** The arguments of a call of git in a folder. */
export function gitArguments(folder: string, args: readonly string[]): readonly string[] {
  return ['-C', folder, '--no-pager', '--no-replace-objects', ...settings, ...args];
}

/** What is said of another repository, or of how patterns are read: a hook of git runs programs with it. */
const misleading =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|EXTERNAL_DIFF|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/;

/**
 * What git runs with: it asks for nothing, fetches nothing, locks nothing and speaks English. What a clone lacks could be
 * fetched by a program that the settings of the repository name.
 *
 * @param emptied Names of settings that are to be empty.
 */
export function gitOptions(emptied: readonly string[] = []): SpawnOptions {
  const given = Object.entries(process.env).filter(([name]) => !misleading.test(name));
  const env = {
    ...Object.fromEntries(given),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...emptySettings(emptied, Number(process.env.GIT_CONFIG_COUNT) || 0),
  };
  return { env, windowsHide: true, shell: false };
}

/** Adds settings that are empty to those that the environment counts. */
function emptySettings(names: readonly string[], count: number): Readonly<Record<string, string>> {
  if (names.length === 0) return {};
  const entries = names.flatMap((name, index) => [
    [`GIT_CONFIG_KEY_${count + index}`, name],
    [`GIT_CONFIG_VALUE_${count + index}`, ''],
  ]);
  return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(count + names.length) };
}

/** What a call of git is given besides its arguments. */
export interface GitCall {
  /** What it is to read. */
  readonly input?: string;
  /** Names of settings that are to be empty for it. */
  readonly emptied?: readonly string[];
}

/**
 * Runs git in a folder, without a shell, and returns what it writes.
 *
 * @throws GitError where there is no git, or it fails.
 */
export function runGit(
  folder: string,
  args: readonly string[],
  { input, emptied = [] }: GitCall = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', gitArguments(folder, args), {
      ...gitOptions(emptied),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    // Git may end before it has read all.
    child.stdin?.on('error', () => undefined).end(input);
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

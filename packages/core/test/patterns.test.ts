import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

/** A regular expression, and where it stands first. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const packages = fileURLToPath(new URL('../..', import.meta.url));

/** A pattern that `recheck` cannot see to be linear, and why it is. */
interface BoundedPattern {
  readonly file: string;
  /** A part of the pattern; without it all patterns of the file are meant. */
  readonly part?: string;
  readonly reason: string;
  /** Texts that are hard for it once they are repeated. */
  readonly hostile: readonly string[];
  /** The longest text that it is tried on. */
  readonly longest?: number;
}

const bounded: readonly BoundedPattern[] = [
  {
    file: 'core/src/dialect/template-notations.ts',
    part: '(?:(?![>%]',
    reason: 'From each start it reads 300 characters at most.',
    hostile: ['{{%', '{{<%', '{{< a'],
  },
  {
    file: 'core/src/typography/thousands.ts',
    part: 'SIRE[NT]',
    reason: 'It is tried on 48 characters.',
    hostile: ['ISBN ', 'RIB', 'tel', '+1111', 'IDE a : '],
    longest: 48,
  },
  {
    file: 'core/src/typography/thousands.ts',
    part: String.raw`[1-9]\d{0,2}`,
    reason: 'A number starts at no group of another.',
    hostile: ['01\t1', '1 000 ', '000 ', '1 000,000 ', '1,000 000 '],
  },
  {
    file: 'core/src/typography/verbatim.ts',
    part: '{0,63})?@',
    reason: 'Before an `@` it reads 64 characters at most.',
    hostile: ['u+', 'a@', 'a@b.', 'a.-@', 'qu’a@'],
  },
  {
    file: 'core/src/typography/verbatim.ts',
    part: String.raw`:\/\/|www`,
    reason: 'What one start has read, another does not read again.',
    hostile: ['a://', 'www.', 'a://.', 'www..', 'a://b"'],
  },
  {
    file: 'core/src/markdown/undefined-references.ts',
    part: '{1,300}',
    reason: 'From each start it reads 500 characters at most, and no start lies within the words of another.',
    hostile: ['[a', String.raw`[\[`, '[a][', '[a][b', '[a\\'],
  },
  {
    file: 'core/src/date/clock-time.ts',
    reason: 'No date is longer.',
    hostile: ['0 0:00 [a]', '0t0:00 ( )[p', '[a]', '0 a 0.00 (a)[.', '1 1h 1min 1'],
    longest: 100,
  },
  {
    file: 'site/src/covers/clean-title.ts',
    part: '{4})',
    reason: 'A run of marks is read once.',
    hostile: ['\u0300', 'a\u0300\u0301', '👋\u0300'],
    longest: 2000,
  },
];

const patterns = new Map<string, Pattern>();
const keyOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>) => `/${source}/${flags}`;

function patternsOf({ file, part = '' }: BoundedPattern): Pattern[] {
  return [...patterns.values()].filter(({ file: its, source }) => its === file && source.includes(part));
}

function add(pattern: Pattern): void {
  if (!patterns.has(keyOf(pattern))) patterns.set(keyOf(pattern), pattern);
}

/** Where the patterns lie that a version of the checker found to be safe: they need no second look. */
const checkerManifest = createRequire(import.meta.url).resolve('recheck/package.json');
const { version } = JSON.parse(readFileSync(checkerManifest, 'utf8')) as { version: string };
const safeFile = join(packages, `../node_modules/.cache/almanach-patterns/${version}.json`);

function readSafe(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(safeFile, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}

function writeSafe(safe: ReadonlySet<string>): void {
  mkdirSync(dirname(safeFile), { recursive: true });
  writeFileSync(safeFile, JSON.stringify([...safe]));
}

function sourcesOf(folder: string): string[] {
  return readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.d)\.ts$/.test(file),
  );
}

/** Adds the literals of the sources of both packages, as TypeScript reads them. */
function addLiterals(): void {
  for (const name of ['core/src', 'site/src']) {
    for (const file of sourcesOf(name)) {
      const text = readFileSync(join(packages, name, file), 'utf8');
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          add({
            source: node.text.slice(1, end),
            flags: node.text.slice(end + 1),
            file: `${name}/${file}`,
          });
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
    }
  }
}

/** Adds what the modules of both packages make of constants, by listening while they are loaded and used. */
async function addConstructed(): Promise<void> {
  const Original = RegExp;
  vi.stubGlobal(
    'RegExp',
    new Proxy(Original, {
      construct(target, [pattern, flags]: [string | RegExp, string | undefined], asked) {
        const made = Reflect.construct(target, [pattern, flags], asked === RegExp ? target : asked);
        const [, file] = /\/((?:core|site)\/src\/[^:?]*)/.exec(new Error().stack ?? '') ?? [];
        if (file !== undefined) add({ source: made.source, flags: made.flags, file });
        return made;
      },
    }),
  );
  vi.resetModules();
  // The command line runs when it is loaded.
  const modules = sourcesOf('core/src').filter((file) => !/^(?:cli|node)\//.test(file));
  await Promise.all(modules.map((file) => import(join(packages, 'core/src', file))));
  await import('../../site/src/covers/clean-title.js');
  const { typeset } = await import('../src/typography/index.js');
  for (const locale of ['ar', 'de', 'en', 'es', 'fr', 'it']) typeset('« 10 000 »', { locale });
  vi.unstubAllGlobals();
}

/** Measures the processor time of a pattern over a text, in microseconds: the least of some runs. */
function timeOf(pattern: RegExp, text: string): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      text.replace(pattern, '');
      const { user, system } = process.cpuUsage(before);
      return user + system;
    }),
  );
}

beforeAll(async () => {
  addLiterals();
  await addConstructed();
});
afterAll(() => vi.resetModules());

it('finds the patterns of both packages, and those that are made of constants', () => {
  expect(patterns.size).toBeGreaterThan(300);
  expect([...patterns.values()].some(({ file }) => file === 'site/src/covers/clean-title.ts')).toBe(true);
  expect(patterns.has(keyOf(/(?<=\n)( *)[^ \n]/))).toBe(true);
});

it('has no pattern whose time grows faster than its text', { timeout: 600_000 }, async () => {
  const listed = new Set(bounded.flatMap(patternsOf));
  const unlisted = [...patterns.values()].filter((pattern) => !listed.has(pattern));
  const verdicts: string[] = [];
  const safe = readSafe();
  // One after another, and by counted steps alone: a busy machine must not make a pattern slow.
  for (const { source, flags, file } of unlisted.filter((pattern) => !safe.has(keyOf(pattern)))) {
    const verdict = await check(source, flags, { timeout: 60_000, attackTimeout: 30_000 });
    const attack = 'attack' in verdict ? verdict.attack.pattern : '';
    if (verdict.status === 'safe') safe.add(keyOf({ source, flags }));
    else verdicts.push(`${file} /${source}/${flags} ${verdict.status} ${attack}`);
  }
  writeSafe(safe);
  expect(verdicts).toEqual([]);
});

it.each(bounded)('$file $part takes at most three times as long on twice the text', (pattern) => {
  const { hostile, longest = 40_000 } = pattern;
  const found = patternsOf(pattern);
  expect(found).not.toEqual([]);
  for (const { source, flags } of found)
    for (const unit of hostile) {
      const text = unit.repeat(Math.ceil(longest / unit.length));
      const [short = 0, long = 0] = [longest / 2, longest].map((length) =>
        timeOf(new RegExp(source, flags), text.slice(0, length)),
      );
      expect(long).toBeLessThan(3 * short + 3000);
    }
});

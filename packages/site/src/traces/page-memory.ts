import { basename } from 'node:path';
import { hashOf } from './content-hash.js';
import { keepText, readKeptText } from './kept-text.js';

/** The hash of each answer, by its question. */
export type Answers = Map<string, string>;

/** A page as an earlier build wrote it. */
export interface WrittenPage {
  /** In bytes. */
  readonly size: number;
  /** When the file was changed last, in milliseconds. */
  readonly mtimeMs: number;
  /** The hash of its bytes. */
  readonly digest: string;
  /** What it asked while it was rendered. */
  readonly questions: readonly string[];
}

/** What is remembered of the pages of an output folder. */
export interface PageMemory {
  /** What all pages depend on: with another one nothing is remembered. */
  readonly version: string;
  /** Those of a server grow from build to build: to copy them would take longer than an edit may. */
  readonly answers: Answers;
  /** By path below the output folder. */
  readonly pages: ReadonlyMap<string, WrittenPage>;
}

const prefix = 'pages-';

/** A memory of nothing. */
export function emptyMemory(version: string): PageMemory {
  return { version, answers: new Map(), pages: new Map() };
}

/** Decides whether two memories hold the same pages, each with the same answers to the same questions. */
export function isSameMemory(one: PageMemory, other: PageMemory): boolean {
  const isSame = ([output, page]: readonly [string, WrittenPage]) => other.pages.get(output) === page;
  return one.version === other.version && one.pages.size === other.pages.size && [...one.pages].every(isSame);
}

/** Reads what a file remembers; nothing where it is missing, damaged or of another version. */
export function readMemory(path: string, version: string): PageMemory {
  const content = readKeptText(path);
  if (content === undefined) return emptyMemory(version);
  const kept = JSON.parse(content) as KeptMemory;
  if (kept.version !== version) return emptyMemory(version);
  const questions = kept.answers.map(([question]) => question);
  const pages = kept.pages.map(([output, size, mtimeMs, digest, asked]): [string, WrittenPage] => [
    output,
    { size, mtimeMs, digest, questions: asked.map((index) => questions[index] ?? '') },
  ]);
  return { version, answers: new Map(kept.answers), pages: new Map(pages) };
}

/** Keeps a memory in a file. What cannot be written is not remembered: the next build renders every page. */
export function keepMemory(path: string, { version, answers, pages }: PageMemory): void {
  const indexes = new Map<string, number>();
  const indexOf = (question: string) => {
    const index = indexes.get(question) ?? indexes.size;
    indexes.set(question, index);
    return index;
  };
  const listed = Array.from(pages, ([output, { size, mtimeMs, digest, questions }]) => {
    const page: KeptPage = [output, size, mtimeMs, digest, questions.map(indexOf)];
    return page;
  });
  const asked = Array.from(indexes.keys(), (question) => [question, answers.get(question) ?? ''] as const);
  const kept: KeptMemory = { version, answers: asked, pages: listed };
  keepText(path, JSON.stringify(kept), prefix);
}

/** What a file holds: questions by their place in `answers`. */
interface KeptMemory {
  readonly version: string;
  readonly answers: readonly (readonly [question: string, hash: string])[];
  readonly pages: readonly KeptPage[];
}

type KeptPage = readonly [
  output: string,
  size: number,
  mtimeMs: number,
  digest: string,
  questions: readonly number[],
];

/** The name of the file that remembers the pages of an output folder. */
export function memoryName(output: string, serving: boolean): string {
  return `${prefix}${basename(output)}-${hashOf(`${output} ${serving}`).slice(0, 12)}`;
}

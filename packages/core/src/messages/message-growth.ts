import { referencesOf } from './message-references.js';

/** How long a message may become with those that it contains, in UTF-16 units. */
const longest = 100_000;

/** How deep messages may contain one another. */
const deepest = 100;

/** Each of these is looked for in the rest of its text. */
const mostMarks = 1000;

/** What a message becomes at most; infinite where messages contain one another in a circle. */
interface Growth {
  readonly length: number;
  readonly depth: number;
}

/** What keeps a message from being filled in: it becomes too long, or contains itself. */
export type Unfillable = 'long' | 'endless';

const heavyText: Growth = { length: longest + 1, depth: 0 };
const endless: Growth = { length: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };

/**
 * Returns what says of a message, by its name, why it cannot be filled in; undefined where it can: with the messages that
 * it contains it is at most 100,000 characters long and 100 deep, and none contains itself. Each is measured once.
 *
 * @param textsOf Returns the texts of a message, one a form; undefined where there is no such message.
 */
export function createGrowthCheck(
  textsOf: (name: string) => readonly string[] | undefined,
): (name: string) => Unfillable | undefined {
  const growths = new Map<string, Growth>();
  return (name) => {
    const { length, depth } = growths.get(name) ?? measure(name, growths, textsOf);
    if (length === Number.POSITIVE_INFINITY) return 'endless';
    return length > longest || depth > deepest ? 'long' : undefined;
  };
}

/** A message whose references are being measured. */
interface Step {
  readonly name: string;
  readonly texts: readonly string[];
  readonly references: readonly string[];
  next: number;
}

/** Measures a message and those below it without recursion: a chain of messages may be long. */
function measure(
  start: string,
  growths: Map<string, Growth>,
  textsOf: (name: string) => readonly string[] | undefined,
): Growth {
  const steps: Step[] = [];
  const enter = (name: string): void => {
    const texts = textsOf(name) ?? [];
    const heavy = texts.some((text) => countMarks(text) > mostMarks);
    growths.set(name, heavy ? heavyText : endless);
    if (heavy) return;
    steps.push({ name, texts, references: [...new Set(texts.flatMap(referencesOf))], next: 0 });
  };
  enter(start);
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const name = step.references[step.next++];
    if (name === undefined) {
      growths.set(step.name, sum(step, growths));
      steps.pop();
    } else if (!growths.has(name)) enter(name);
  }
  return growths.get(start) ?? endless;
}

/** Adds up the longest of a message's texts. Whoever stands in a circle meets itself while it is still endless. */
function sum({ texts }: Step, growths: ReadonlyMap<string, Growth>): Growth {
  let [length, depth] = [0, 0];
  for (const text of texts) {
    const below = referencesOf(text).map((name) => growths.get(name) ?? endless);
    length = Math.max(
      length,
      below.reduce((all, growth) => all + growth.length, text.length),
    );
    for (const growth of below) depth = Math.max(depth, growth.depth + 1);
  }
  return { length, depth };
}

function countMarks(text: string): number {
  return text.match(/\$t\(|\{\{/g)?.length ?? 0;
}

import type { Output } from '../../types.js';

/** Media that a server sends with the same headers: all whose address has an ending, or one. */
export interface HeaderRule {
  /** The base path, or the address of the one. */
  readonly path: string;
  /** What the addresses below the base path end with, `'.svg'`; undefined where there is one. */
  readonly ending?: string;
  /** Whether the policy of media is sent with them. */
  readonly policed: boolean;
}

/** What the rules of media are collected from. */
export interface MediaOutputs {
  readonly basePath: string;
  /** The media that authors publish, below the output folder; without those that the settings let through as they are. */
  readonly media: readonly string[];
  /** Every file that is written. */
  readonly outputs: readonly Pick<Output, 'output'>[];
}

/**
 * What a browser may do with a medium that it opens as a page of its own: show it, and nothing else. Drawings hold their
 * pictures and fonts, if they have any.
 */
export const mediaPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

/**
 * Sounds, films and PDF are shown by parts of the browser: no policy of a page is made for them. In Chromium, `sandbox`
 * keeps its viewer from PDF, and `default-src` its player from the very film. That they are taken for nothing else,
 * `nosniff` says.
 */
const shownByViewers = /\.(?:pdf|aac|flac|m4a|mp3|og[agv]|opus|wav|weba|m4v|mov|mp4|webm)$/i;

/** An extension that a rule may name: hosts read other characters in their own ways. */
const plainEnding = /\.[a-z0-9]{1,10}$/i;

/**
 * Collects the rules by which a server sends media: one for each extension, for hosts take few rules, and one for each
 * file where something else ends alike, such as the page `/fr/drawing-in-svg/`: some hosts read the dot of a rule as any
 * character, and pay no heed to case. No file has two rules of different values: some hosts join them, others take one.
 */
export function headerRules({ basePath, media, outputs }: MediaOutputs): HeaderRule[] {
  const guarded = new Set(media);
  const endsOther = createEndings(
    outputs.flatMap(({ output }) => (guarded.has(output) || isTheme(output) ? [] : [output])),
  );
  const rules = new Map<string, HeaderRule>();
  for (const output of [...media].sort()) {
    const ending = plainEnding.exec(output)?.[0];
    const policed = !shownByViewers.test(output);
    if (ending === undefined || endsOther(ending)) rules.set(output, { path: basePath + output, policed });
    else rules.set(ending, { path: basePath, ending, policed });
  }
  // Hosts that take a hundred rules leave out the last.
  return [...rules.values()].sort((a, b) => Number(b.policed) - Number(a.policed));
}

/** Returns what decides whether an address ends like an extension, dot and case aside. */
function createEndings(outputs: readonly string[]): (ending: string) => boolean {
  const addresses = outputs.map((output) => output.replace(/\/index\.html$/, '').toLowerCase());
  const byLength = new Map<number, ReadonlySet<string>>();
  return (ending) => {
    const length = ending.length - 1;
    const ends = byLength.get(length) ?? new Set(addresses.map((address) => address.slice(-length)));
    byLength.set(length, ends);
    return ends.has(ending.slice(1).toLowerCase());
  };
}

/** Decides whether a file is the theme's: its pictures and styles are served by the same rules, and work as before. */
function isTheme(output: string): boolean {
  return output.startsWith('theme/');
}

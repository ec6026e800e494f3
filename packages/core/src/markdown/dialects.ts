import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { decodeAddress } from '../address.js';
import { placeIn } from '../diagnostic.js';
import { type Notation, nodeReader } from '../dialect/index.js';
import { nearestName } from '../text/nearest.js';
import { factsOf } from './facts.js';
import { eachNode } from './walk.js';

/** Finds the notations of dialects that stand in a text. */
export type FindNotations = (text: string) => readonly Notation[];

/** Returns the notations that stand in a file; of a tree without its text, all of them. */
export function notationsIn(file: VFile, find: FindNotations): readonly Notation[] {
  const facts = factsOf(file);
  facts.notations ??= find(String(file));
  return facts.notations;
}

/** What the plugin takes. */
export interface DialectOptions {
  readonly find: FindNotations;
  /** Reads what the text's dialects mean; without it, the calls of components get their content and nothing else changes. */
  readonly gfm: boolean;
  /** The names of components. */
  readonly components: readonly string[];
  /** Reads attribute lists. */
  readonly attributes: boolean;
}

const advice = 'Its content stays; write a name that is known, such as `:::note`.';

const unclosedAdvice = 'Write as many colons on a line of their own behind its content.';

/** Changes the nodes that mean something else in the dialects of the text, and finds the content of containers. */
export function remarkDialects({
  find,
  gfm,
  components,
  attributes,
}: DialectOptions): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const { findings, understood, namedAddresses } = factsOf(file);
    const told = new Set<string>();
    const calls = components.length > 0 && String(file).includes(':::');
    const report: Parameters<typeof nodeReader>[2] = (problem, { name, from, names }) => {
      if (told.has(`${problem} ${name}`)) return;
      told.add(`${problem} ${name}`);
      const place = placeIn(file.path ?? '', from.position?.start);
      if (problem !== 'unknown') {
        const rule = problem === 'unclosed' ? 'box-unclosed' : 'template-code';
        findings.push({ rule, place, facts: { name: `:::${name}`, advice: unclosedAdvice } });
        return;
      }
      const near = nearestName(name, [...names, ...components]);
      const expected = near === undefined ? undefined : `:::${near}`;
      findings.push({ rule: 'html-dropped', place, facts: { name: `:::${name}`, expected, advice } });
    };
    const text = {
      source: String(file),
      attributes,
      understand: (start: number, end: number) => understood.push([start, end]),
      nameAddress: (address: string, code: string) => namedAddresses.set(decodeAddress(address), code),
    };
    const readNode = nodeReader(gfm ? notationsIn(file, find) : [], text, report, calls);
    if (readNode) eachNode(tree, readNode);
  };
}

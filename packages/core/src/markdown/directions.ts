import type { Element, Parents, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { placeIn } from '../diagnostic.js';
import { balance, containText, hasDirectionControl } from '../text/direction.js';
import { factsOf } from './facts.js';
import { eachTextRun, joinRun, splitRun } from './text-runs.js';

/** References to characters may stand for those that turn the order of letters. */
const mayTurn = /&(?:#|rlm)/i;
const labels = ['alt', 'title', 'ariaLabel', 'label', 'abbr'];

/**
 * Closes at the end of each block what its invisible characters open, so that they turn the order of no other text, and
 * isolates headings, which are shown elsewhere too. Each such character is reported where it first stands.
 */
export function rehypeDirections(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const source = String(file);
    if (!hasDirectionControl(source) && !mayTurn.test(source)) return;
    const reported = new Set<string>();
    const { findings } = factsOf(file);
    containBlock(tree, (control, start) => {
      if (reported.has(control)) return;
      reported.add(control);
      const place = placeIn(file.path ?? '', placeOf(control, source, start));
      findings.push({ rule: 'direction-control', place, facts: { found: control } });
    });
  };
}

type Point = NonNullable<Text['position']>['start'];
type ReportControl = (control: string, start: Point | undefined) => void;

/** Contains each run of text in a block, and the labels of its elements. */
function containBlock(block: Parents, report: ReportControl): void {
  eachTextRun(
    block,
    (run, parent) => containRun(run, parent.type === 'element' && /^h[1-6]$/.test(parent.tagName), report),
    (element) => containLabels(element, report),
  );
}

function containRun(run: readonly Text[], isHeading: boolean, report: ReportControl): void {
  const joined = joinRun(run);
  if (!hasDirectionControl(joined)) return;
  const contained = containText(joined);
  const { balanced } = balance(joined);
  splitRun(run, isHeading ? contained.text : balanced);
  if (contained.control !== undefined) report(contained.control, run[0]?.position?.start);
}

function containLabels({ properties, position }: Element, report: ReportControl): void {
  for (const name of labels) {
    const value = properties[name];
    if (typeof value !== 'string') continue;
    const { text, control } = containText(value);
    properties[name] = text;
    if (control !== undefined) report(control, position?.start);
  }
}

/** Finds a character in the source from where its text starts; one that is written as a reference stands there. */
function placeOf(control: string, source: string, start: Point | undefined): Pick<Point, 'line' | 'column'> {
  const { line = 1, column = 1, offset = 0 } = start ?? {};
  const at = source.indexOf(String.fromCharCode(Number.parseInt(control.slice(2), 16)), offset);
  if (at < 0) return { line, column };
  const before = source.slice(offset, at).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return { line: line + before.length - 1, column: before.length === 1 ? column + last : last + 1 };
}

import { diagnose } from '../diagnostic.js';
import type { Diagnostic, Place } from '../types.js';
import { isTooLong, nameProblem } from './output-name.js';
import { reservedFor } from './reserved.js';

/** What is to be said of an output's name. */
export interface NameJudgement {
  readonly diagnostic?: Diagnostic;
  /** Whether it is written all the same, where the settings make an error of it no error. */
  readonly written: boolean;
  /** Whether it is kept for the site. */
  readonly reserved: boolean;
}

/**
 * Judges the name of an output: whether it is kept for the site, and whether it can be stored everywhere.
 *
 * @param found The address, as it is told.
 * @param rule What is broken by a name that some disk or server refuses: a medium lies on a disk already, under its name,
 * and no file is renamed by a build.
 */
export function judgeName(
  output: string,
  found: string,
  place: Place,
  rule: 'output-name' | 'medium-name' = 'output-name',
): NameJudgement {
  const name = reservedFor(output);
  if (name !== undefined)
    return {
      diagnostic: diagnose('output-reserved', place, { found, name }),
      written: false,
      reserved: true,
    };
  const problem = nameProblem(output);
  if (problem === undefined) return { written: true, reserved: false };
  const tooLong = isTooLong(output);
  const diagnostic = diagnose(tooLong ? 'output-name' : rule, place, { found, name: problem });
  return { diagnostic, written: !tooLong, reserved: false };
}

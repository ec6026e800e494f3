import type { Library } from '@almanach/core';

/** A file that is copied as it is. */
export interface Copy {
  /** Below the root of the site. */
  readonly from: string;
  /** Below the output folder. */
  readonly to: string;
}

/** Lists the files that a site publishes beside its pages, as the library says. */
export function copyMedia({ media }: Library): Copy[] {
  return Object.entries(media).flatMap(([path, { source = path, output }]) =>
    output === undefined ? [] : [{ from: source, to: output }],
  );
}

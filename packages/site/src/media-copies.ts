import type { Library, NamedMediaFile } from '@almanach/core';

/** A file that is copied as it is. */
export interface Copy {
  /** Below the root of the site. */
  readonly from: string;
  /** Below the output folder. */
  readonly to: string;
}

/** Lists the files that a site publishes beside its pages, as the library says. */
export function copyMedia({ media }: Library): Copy[] {
  return Object.entries(media).flatMap(([path, medium]) =>
    outputsOf(medium).map((to) => ({ from: medium.source ?? path, to })),
  );
}

/** Lists where a medium is copied to: nowhere, once, or to each domain. */
export function outputsOf({ output, copies }: NamedMediaFile): readonly string[] {
  return copies ?? (output === undefined ? [] : [output]);
}

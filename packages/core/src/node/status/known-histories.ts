import type { History } from '../../workbench/history/history.js';

/** The histories of a project and of its originals, where those are in a repository of their own. */
export interface KnownHistories {
  readonly translations?: History | undefined;
  readonly originals?: History | undefined;
}

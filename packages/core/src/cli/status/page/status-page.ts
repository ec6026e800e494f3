import type { BlockReport, ReportLanguage, Status } from '../../../types.js';
import type { LaidPage } from '../../../workbench/layouts/language-layout.js';

/** What the page of the status is written of. */
export interface StatusPage {
  readonly status: Status;
  readonly pages: readonly LaidPage[];
  /** The blocks of pages, by the paths of the translations. */
  readonly reports: ReadonlyMap<string, readonly BlockReport[]>;
  readonly lang: ReportLanguage;
}

/** What is wrong with a site. */
export interface CheckReport {
  /** As `formatDiagnostics` writes it; empty where nothing is wrong. */
  readonly text: string;
  /** Whether a problem is an error. */
  readonly failed: boolean;
}

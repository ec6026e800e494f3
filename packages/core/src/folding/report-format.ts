import { misuse } from '../text/expect.js';
import type { Diagnostic } from '../types.js';
import { formatGithub } from './format-github.js';
import { formatJson } from './format-json.js';
import { formatSarif } from './format-sarif.js';

/** For whom a report is written: people, programs, the annotations of GitHub, or tools that read SARIF. */
export type ReportFormat = 'text' | 'json' | 'github' | 'sarif';

export const reportFormats: readonly ReportFormat[] = ['text', 'json', 'github', 'sarif'];

/** Returns the format of a report; text where none is named. */
export function expectReportFormat(format: ReportFormat = 'text'): ReportFormat {
  if (!reportFormats.includes(format)) throw misuse(`one of the formats ${reportFormats.join(', ')}`, format);
  return format;
}

/** What formats diagnostics for programs, in the words that they are in. */
export const programFormats: Readonly<
  Record<Exclude<ReportFormat, 'text'>, (diagnostics: readonly Diagnostic[], folder: string) => string>
> = { json: formatJson, github: formatGithub, sarif: formatSarif };

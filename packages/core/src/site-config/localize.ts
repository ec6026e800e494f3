import type { LocaleCode, Localized, Place } from '../types.js';
import type { SettingProblem } from './read-setting.js';

/** Takes a problem of the settings. */
export type ReportSetting = (problem: SettingProblem) => void;

/** Finds a setting in its file. */
export type PlaceAt = (path: readonly PropertyKey[]) => Place;

/** The file that settings come from. */
export interface SettingsFile {
  readonly file: string;
  readonly report: ReportSetting;
  readonly placeAt: PlaceAt;
}

/** Makes of a value, or of one per locale, one for each locale of the site. */
export type Localize = <T extends string | boolean>(
  value: T | Readonly<Record<string, T>>,
  path: readonly PropertyKey[],
) => Localized<T>;

/**
 * Returns the function that completes a value for each locale: one that is missing takes the default locale's, or the
 * first there is; a code that is no locale's is reported.
 */
export function createLocalize(codes: readonly LocaleCode[], report: ReportSetting): Localize {
  return function localize<T extends string | boolean>(
    value: T | Readonly<Record<string, T>>,
    path: readonly PropertyKey[],
  ): Localized<T> {
    if (typeof value !== 'object') return Object.fromEntries(codes.map((code) => [code, value]));
    for (const code of Object.keys(value)) {
      if (codes.includes(code)) continue;
      report({ path: [...path, code], expected: codes.join(', '), unknown: false });
    }
    const fallback = value[codes[0] ?? ''] ?? Object.values(value)[0];
    const complete = codes.flatMap((code): [LocaleCode, T][] => {
      const text = value[code] ?? fallback;
      return text === undefined ? [] : [[code, text]];
    });
    return Object.fromEntries(complete);
  };
}

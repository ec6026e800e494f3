import { localesToRead } from '../locale.js';
import type { LocaleCode, Localized, Place, SiteLocale } from '../types.js';
import type { SettingProblem } from './read-setting.js';

/** Takes a problem of the settings. */
export type ReportSetting = (problem: SettingProblem) => void;

/** A text that some languages lack, and the code of the locale whose text stands in for it. */
export interface LackingText {
  readonly path: readonly PropertyKey[];
  readonly codes: readonly LocaleCode[];
  readonly shown: LocaleCode;
}

/** Finds a setting in its file. */
export type PlaceAt = (path: readonly PropertyKey[]) => Place;

/** The file that settings come from. */
export interface SettingsFile {
  readonly file: string;
  readonly report: ReportSetting;
  /** Takes the texts that some languages lack; by default, nobody hears of them. */
  readonly reportLacking?: (text: LackingText) => void;
  readonly placeAt: PlaceAt;
}

/** Makes of a value, or of one per locale, one for each locale of the site. */
export type Localize = <T extends string | boolean>(
  value: T | Readonly<Record<string, T>>,
  path: readonly PropertyKey[],
) => Localized<T>;

/**
 * Returns the function that completes a value for each locale: one that is missing takes that of the locale's language,
 * else the default locale's, or the first there is; a code that is no locale's is reported, and so are languages that
 * lack a text which others have.
 */
export function createLocalize(
  locales: readonly SiteLocale[],
  { report, reportLacking }: SettingsFile,
): Localize {
  const codes = locales.map(({ code }) => code);
  return function localize<T extends string | boolean>(
    value: T | Readonly<Record<string, T>>,
    path: readonly PropertyKey[],
  ): Localized<T> {
    if (typeof value !== 'object') return Object.fromEntries(codes.map((code) => [code, value]));
    for (const code of Object.keys(value)) {
      if (codes.includes(code)) continue;
      report({ path: [...path, code], expected: codes.join(', '), unknown: false });
    }
    const codeOfText = (locale: SiteLocale) =>
      localesToRead(locale, locales).find(({ code }) => value[code] !== undefined)?.code;
    const shown = value[codes[0] ?? ''] === undefined ? Object.keys(value)[0] : codes[0];
    if (shown === undefined) return {};
    const lacking = locales.filter((locale) => codeOfText(locale) === undefined).map(({ code }) => code);
    if (lacking.length > 0 && typeof value[shown] === 'string')
      reportLacking?.({ path, codes: lacking, shown });
    const texts = locales.flatMap((locale): [LocaleCode, T][] => {
      const text = value[codeOfText(locale) ?? shown];
      return text === undefined ? [] : [[locale.code, text]];
    });
    return Object.fromEntries(texts);
  };
}

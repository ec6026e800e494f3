import type { Element } from 'xast';
import { x } from 'xastscript';
import { writeXml } from '../../route/xml.js';
import type { LocaleCode } from '../../types.js';
import type { TranslationUnit } from './align-documents.js';

/** A text in two languages, and where it stands. */
export interface MemoryUnit extends TranslationUnit {
  /** The language of the translation. */
  readonly locale: LocaleCode;
  /** The paths of both texts. */
  readonly file: string;
  readonly originalFile: string;
}

/** A translation memory as lines of JSON, one for each unit. */
export function formatMemoryLines(units: readonly MemoryUnit[]): string {
  return units.map((unit) => `${JSON.stringify(unit)}\n`).join('');
}

/**
 * Formats a translation memory as TMX, which tools for translators read: a unit for each text of the original, with its
 * translations.
 *
 * @param language The language of the originals.
 * @see https://www.gala-global.org/tmx-14b
 */
export function formatTmx(units: readonly MemoryUnit[], language: LocaleCode): string {
  const header = x('header', {
    creationtool: 'Almanach',
    creationtoolversion: '1',
    segtype: 'block',
    'o-tmf': 'Almanach',
    adminlang: 'en',
    srclang: language,
    datatype: 'plaintext',
  });
  const body = groupUnits(units).map((group) => unitOf(group, language));
  return writeXml(x('tmx', { version: '1.4' }, [header, x('body', body)]));
}

/** What one unit of TMX holds: a text, and one translation of it in each language. */
interface UnitGroup {
  readonly original: string;
  readonly translations: Map<LocaleCode, string>;
}

/** Joins the translations of one text; a second one in the same language starts another unit. */
function groupUnits(units: readonly MemoryUnit[]): readonly UnitGroup[] {
  const groups: UnitGroup[] = [];
  const byOriginal = new Map<string, UnitGroup[]>();
  for (const { original, translation, locale } of units) {
    const all = byOriginal.get(original) ?? [];
    if (all.some(({ translations }) => translations.get(locale) === translation)) continue;
    const open = all.find(({ translations }) => !translations.has(locale));
    if (open) open.translations.set(locale, translation);
    else {
      const group = { original, translations: new Map([[locale, translation]]) };
      groups.push(group);
      byOriginal.set(original, [...all, group]);
    }
  }
  return groups;
}

function unitOf({ original, translations }: UnitGroup, language: LocaleCode): Element {
  const variant = (locale: LocaleCode, text: string): Element =>
    x('tuv', { 'xml:lang': locale }, [x('seg', text)]);
  return x('tu', [
    variant(language, original),
    ...Array.from(translations, ([locale, text]) => variant(locale, text)),
  ]);
}

import { diagnose, placeIn, sortDiagnostics } from '../../diagnostic.js';
import { readSetting, type SettingProblem } from '../../site-config/read-setting.js';
import { readYaml } from '../../site-config/read-yaml.js';
import { createPlaceAt } from '../../site-config/report-setting.js';
import { valueAt } from '../../site-config/value-at.js';
import { expectObject, expectText } from '../../text/expect.js';
import { quoteValue } from '../../text/quote-value.js';
import type { Diagnostic, Source } from '../../types.js';
import type { Glossary, GlossaryEntry, TermForms } from './glossary.js';
import { glossarySchema, type WrittenEntry } from './glossary-schema.js';

/** What a glossary is read with. */
export interface ReadGlossaryOptions {
  /** The language of terms that name none: the code of a locale, or a language tag. */
  readonly original: string;
  /** The languages that there are: another one is reported. By default, every language may be named. */
  readonly languages?: readonly string[] | undefined;
}

/** The terms that were read, and what is wrong with the file. */
export interface GlossaryReading {
  readonly glossary: Glossary;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a glossary, `glossary.yaml`: a list of terms, each with its `variants`, `translations`, what is `forbidden`, a
 * `note`, or `doNotTranslate`. Never throws for an author's mistake: what does not fit is reported at its place and left
 * out.
 *
 * @throws TypeError where the source is no path and text, or `original` no language.
 * @example
 * const text = '- term: équipe\n  translations: { en: [team, teams] }\n'
 * readGlossary({ path: 'glossary.yaml', text }, { original: 'fr' }).glossary.entries[0]?.forms.en?.allowed // ['team', 'teams']
 */
export function readGlossary(source: Source, options: ReadGlossaryOptions): GlossaryReading {
  const { path: file, text } = expectObject(source, 'a source, { path, text }');
  expectText(file, 'the path of a source');
  expectText(text, 'the text of a source');
  const { original, languages } = expectObject(options, 'options with `original`');
  expectText(original, 'a language as `original`');
  const yaml = readYaml(text.replace(/^\uFEFF/, ''));
  const diagnostics = yaml.problems.map(({ kind, message, position, first }) => {
    const found = kind === 'duplicate' ? `\`${message}\` stands twice` : message;
    const related = first && [placeIn(file, first)];
    return kind === 'indent'
      ? diagnose('yaml-indent', placeIn(file, position))
      : diagnose('glossary-unreadable', placeIn(file, position), { found, related });
  });
  if (yaml.value === null || yaml.value === undefined)
    return { glossary: { file, entries: [] }, diagnostics };
  const placeAt = createPlaceAt(yaml, file);
  const { value, problems } = readSetting(glossarySchema, yaml.value);
  const written = (value ?? []) as readonly (WrittenEntry | undefined)[];
  const reports = [...problems, ...findStrangers(written, languages), ...findRepeated(written, original)];
  for (const { path, expected, unknown } of reports) {
    const name = path.join('.') || file;
    const facts = unknown ? {} : { found: quoteValue(valueAt(yaml.value, path)) };
    diagnostics.push(
      diagnose(unknown ? 'glossary-unknown' : 'glossary-invalid', placeAt(path), {
        name,
        expected,
        ...facts,
      }),
    );
  }
  const entries = written.flatMap((entry) => (entry ? entryOf(entry, original) : []));
  return { glossary: { file, entries }, diagnostics: sortDiagnostics(diagnostics) };
}

function entryOf(written: WrittenEntry, original: string): GlossaryEntry {
  const { term, language = original, variants = [], forbidden = [], translations = {} } = written;
  const { doNotTranslate: kept = false, note } = written;
  const own: TermForms = { allowed: [term, ...variants], forbidden };
  const others = Object.entries(translations).map(([code, each]) => [code, formsOf(each)] as const);
  return {
    term,
    forms: { ...Object.fromEntries(others), [language]: own },
    kept,
    ...(note !== undefined && { note }),
  };
}

function formsOf(written: NonNullable<WrittenEntry['translations']>[string]): TermForms {
  if (typeof written === 'string') return { allowed: [written], forbidden: [] };
  if (!('term' in written)) return { allowed: written, forbidden: [] };
  return { allowed: [written.term, ...(written.variants ?? [])], forbidden: written.forbidden ?? [] };
}

/** Finds languages that a project does not have: most are misspelt. A language may stand for all its regions. */
function findStrangers(
  entries: readonly (WrittenEntry | undefined)[],
  languages: readonly string[] | undefined,
): SettingProblem[] {
  if (!languages) return [];
  const isThere = (code: string) =>
    languages.some((each) => each === code || each.startsWith(`${code}-`) || code.startsWith(`${each}-`));
  return entries.flatMap((entry, index) => {
    const named = Object.keys(entry?.translations ?? {}).map((code) => [index, 'translations', code]);
    const own = entry?.language === undefined ? [] : [[index, 'language']];
    return [...own, ...named]
      .filter((path) => !isThere(String(path[1] === 'language' ? entry?.language : path[2])))
      .map((path) => ({ path, expected: languages.join(', '), unknown: false }));
  });
}

/** Finds terms that stand in two entries of one language. */
function findRepeated(entries: readonly (WrittenEntry | undefined)[], original: string): SettingProblem[] {
  const names = new Set<string>();
  return entries.flatMap((entry, index) => {
    if (!entry) return [];
    const name = `${entry.language ?? original} ${entry.term}`;
    const isRepeated = names.has(name);
    names.add(name);
    return isRepeated
      ? [{ path: [index, 'term'], expected: 'a term that stands in one entry', unknown: false }]
      : [];
  });
}

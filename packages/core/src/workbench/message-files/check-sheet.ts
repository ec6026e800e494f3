import { diagnose, placeIn } from '../../diagnostic.js';
import { findMessageForms, formFor } from '../../messages/message-forms.js';
import { findProblems, type MessageReport } from '../../messages/message-problems.js';
import { checkStart, emptyKeys, reportProblem } from '../../messages/message-sheet.js';
import type { MessageSyntax } from '../../messages/message-syntax.js';
import { type NeededForms, neededForms, numbersOf } from '../../messages/needed-forms.js';
import type { Diagnostic } from '../../types.js';
import { checkChoices } from './choices/check-choices.js';
import { formsLeftOut } from './expand-forms.js';
import type { MessageEntry } from './message-entry.js';
import type { ReadSheet } from './read-sheet.js';

/** What a file of messages is held to. */
export interface SheetContract {
  readonly syntax: MessageSyntax;
  /** The original; undefined where the file is one, or has none. */
  readonly original: ReadSheet | undefined;
  /** The keys of messages that another file has in its place: that of `fr` for `fr-CA`. */
  readonly below: ReadonlySet<string>;
  /** Whether every message and form must be there. */
  readonly builtIn: boolean;
  /** Names that are not translated. */
  readonly kept: readonly string[];
}

/** Finds what is wrong with the messages of a file, in themselves and beside its original. */
export function findSheetProblems(sheet: ReadSheet, contract: SheetContract): MessageReport {
  const { syntax, original, builtIn, kept } = contract;
  const reference = original?.texts ?? sheet.texts;
  const messages = findMessageForms(sheet.texts, reference, syntax);
  const models = findMessageForms(reference, sheet.texts, syntax);
  const options = {
    needed: neededForms(sheet.language, builtIn),
    syntax,
    kept: [...kept, ...(original ? findNames(sheet, original) : [])],
    endsAreMeant: original === undefined,
    originalOf(name: string, category: string) {
      const message = original && models.get(name);
      const text = message && formFor(message, category)?.text;
      return text === undefined ? undefined : { text, language: original?.language ?? '', reworded: false };
    },
  };
  return findProblems(messages, models, {
    ...options,
    checkChoices: (name, pair) => checkChoices(name, pair, options),
  });
}

/** Reports what is wrong with a file of messages, in itself and beside its original. */
export function checkSheet(sheet: ReadSheet, contract: SheetContract): Diagnostic[] {
  const { syntax, original, below, builtIn } = contract;
  const empty = emptyKeys(sheet, original?.texts ?? new Map());
  const nameOf = (key: string) => syntax.parsePlural(key)?.base ?? key;
  const excused = new Set([...empty, ...below].map(nameOf));
  const report = findSheetProblems(sheet, contract);
  const [first, ...more] = report.missing.filter((name) => !excused.has(name) && !excused.has(nameOf(name)));
  const missing =
    first === undefined
      ? []
      : [diagnose('message-missing', placeIn(sheet.file), { names: [first, ...more] })];
  return [
    ...checkStart(sheet),
    // A file that is no translation, and of no language, may hold numbers.
    ...sheet.diagnostics.filter(
      ({ rule }) => rule !== 'message-invalid' || original || sheet.language !== 'und',
    ),
    ...missing.map((diagnostic) => (builtIn ? { ...diagnostic, severity: 'error' as const } : diagnostic)),
    ...reportEmpty(sheet, empty),
    ...report.problems
      .filter(({ rule, key }) => rule !== 'message-plural' || !excused.has(nameOf(key)))
      .map((problem) => reportProblem(sheet, problem)),
  ];
}

/** Up to how many empty texts of a file are told one by one: programs write all those that nobody has translated. */
const fewEmpty = 10;

function reportEmpty({ placeOf }: ReadSheet, keys: readonly string[]): Diagnostic[] {
  const [first, ...more] = keys;
  if (first === undefined) return [];
  if (keys.length > fewEmpty) return [diagnose('message-empty', placeOf(first), { names: [first, ...more] })];
  return keys.map((name) => diagnose('message-empty', placeOf(name), { name }));
}

/** A name is no longer. */
const longestName = 60;

/**
 * Finds the texts that a file leaves as they are in its original and that stand in its translated texts, too: names of
 * products and companies.
 */
function findNames({ texts }: ReadSheet, original: ReadSheet): string[] {
  const translated = [...texts].filter(([key, text]) => text !== original.texts.get(key));
  const all = translated.map(([, text]) => text).join('\n');
  return [...texts]
    .filter(
      ([key, text]) =>
        text === original.texts.get(key) && /^\p{Lu}/u.test(text) && text.length <= longestName,
    )
    .map(([, text]) => text.trim())
    .filter((text) => all.includes(text));
}

/** Reports texts that part their plural forms by lines, and have more or fewer of them than their language. */
export function checkFormLists(
  { file, language }: ReadSheet,
  entries: readonly MessageEntry[],
  plurals: ReadonlySet<string>,
): Diagnostic[] {
  const needed = neededForms(language, false);
  if (!needed.certain) return [];
  return entries.flatMap(({ path: [name = '', field], text, at }): Diagnostic[] => {
    const { length } = field === 'message' && plurals.has(name) ? text.split('|') : [];
    if (length < 2) return [];
    if (length > needed.false.length) {
      const facts = { name, found: String(length), expected: describeForms(needed) };
      return [diagnose('message-category', placeIn(file, at), facts)];
    }
    return formsLeftOut(length, language).map((expected) => {
      const advice = `Add the form, ${expected}: ${numbersOf(language, expected, false)}`;
      return diagnose('message-plural', placeIn(file, at), { name, expected, advice });
    });
  });
}

function describeForms({ tag, false: categories }: NeededForms): string {
  return categories.map((category) => `${category}: ${numbersOf(tag, category, false)}`).join('; ');
}

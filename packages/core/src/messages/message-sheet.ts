import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, MessageFile, Place } from '../types.js';
import { flattenMessages } from './flatten.js';
import { locateInJson } from './locate-message.js';
import type { Problem } from './problem.js';

/** A file of messages as it is checked: its texts by their keys, in their order, and where each stands. */
export interface MessageSheet {
  readonly file: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Returns the place of a key or, with the number of a unit, of a character of its text. */
  readonly placeOf: (key: string, index?: number) => Place;
  /** What the file itself holds; undefined where the messages come from no file. */
  readonly text: string | undefined;
  /** Keys whose texts are yet to be written. */
  readonly todo: readonly string[];
}

const mark = '\uFEFF';

/** Returns a text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith(mark) ? text.slice(mark.length) : text;
}

/** Returns a file of i18next JSON as it is checked. */
export function sheetOf(messageFile: MessageFile, language: string): MessageSheet {
  const { file, messages, places, text, todo = [] } = messageFile;
  return {
    file,
    language,
    texts: flattenMessages(messages),
    text,
    todo,
    placeOf(key, index) {
      const position = Object.hasOwn(places, key) ? places[key] : undefined;
      if (index === undefined || position === undefined || text === undefined) return placeIn(file, position);
      return placeIn(file, locateInJson(withoutMark(text), position, index));
    },
  };
}

/** Puts a problem of a sheet into words. */
export function reportProblem(
  { placeOf }: MessageSheet,
  { rule, key, facts, index, severity }: Problem,
): Diagnostic {
  return { ...diagnose(rule, placeOf(key, index), facts), ...(severity && { severity }) };
}

/**
 * Finds the texts of a sheet that are empty, though their originals are not and nobody says that they are yet to be
 * written.
 *
 * @param originals The texts that say what there must be, by key.
 */
export function emptyKeys({ texts, todo }: MessageSheet, originals: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([key, text]) =>
    text.trim() === '' && originals.get(key)?.trim() !== '' && !todo.includes(key) ? [key] : [],
  );
}

/** A file that a report may quote. */
export interface QuotedFile {
  readonly file: string;
  readonly text?: string | undefined;
}

/** Reports what is wrong with a file of messages before its messages are read: a mark at its start. */
export function checkStart({ file, text }: QuotedFile): Diagnostic[] {
  return text?.startsWith(mark) ? [diagnose('message-bom', placeIn(file))] : [];
}

/** Adds to diagnostics the lines that they are about. */
export function quoteLines(diagnostics: readonly Diagnostic[], files: readonly QuotedFile[]): Diagnostic[] {
  const lines = new Map(
    files.flatMap(({ file, text }) =>
      text === undefined ? [] : [[file, withoutMark(text).split(/\r?\n/)] as const],
    ),
  );
  return diagnostics.map((diagnostic) => {
    const sourceLine = lines.get(diagnostic.file)?.[diagnostic.line - 1];
    return sourceLine === undefined ? diagnostic : { ...diagnostic, sourceLine };
  });
}

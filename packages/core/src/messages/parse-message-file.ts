import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import { JsonError, type JsonValue, parseJson } from './parse-json.js';

/** Parses the text of a file of messages; reports where it is no JSON, and returns undefined then. */
export function parseMessageFile(
  text: string,
  file: string,
  diagnostics: Diagnostic[],
): JsonValue | undefined {
  try {
    return parseJson(text);
  } catch (error) {
    const place = placeIn(file, error instanceof JsonError ? error.at : undefined);
    const found = error instanceof RangeError ? 'too deep' : String((error as Error).message);
    diagnostics.push(diagnose('message-syntax', place, { found }));
    return undefined;
  }
}

import { diagnose, placeIn } from '../../diagnostic.js';
import { locateInJson, offsetWritten, positionFrom } from '../../messages/locate-message.js';
import type { JsonValue } from '../../messages/parse-json.js';
import { parseMessageFile } from '../../messages/parse-message-file.js';
import type { Diagnostic, Position, Source } from '../../types.js';
import type { EntryReading, MessageEntry } from './message-entry.js';

/**
 * Reads the texts of a file of JSON. Items of a list are named by their number; what is null is not translated yet. Of two
 * texts of one name the first is kept, however it is nested.
 */
export function readJsonEntries({ path: file, text }: Source): EntryReading {
  const diagnostics: Diagnostic[] = [];
  const entries: MessageEntry[] = [];
  const places = new Map<string, Position>();

  function add(value: JsonValue, path: readonly string[], at: Position): void {
    if (value.type === 'string') {
      const locate =
        value.at === at
          ? (index: number) => positionFrom(text, at, offsetWritten(text, at.offset + 1, index))
          : (index: number) => locateInJson(text, at, index);
      entries.push({ path, text: value.text, at, locate });
    } else if (value.type === 'array') {
      for (const [index, item] of value.items.entries()) add(item, [...path, String(index)], item.at);
    } else if (value.type === 'object') addMembers(value, path);
    else if (value.type !== 'null') {
      const facts = { name: path.join('.'), found: value.type, expected: 'string' };
      diagnostics.push(diagnose('message-invalid', placeIn(file, value.at), facts));
    }
  }

  function addMembers({ members }: JsonValue, path: readonly string[]): void {
    for (const { name, value } of members) {
      const inner = [...path, name.text];
      const key = inner.join('.');
      const first = places.get(key);
      if (first) {
        const facts = { name: key, related: [placeIn(file, first)] };
        diagnostics.push(diagnose('message-duplicate', placeIn(file, name.at), facts));
        continue;
      }
      places.set(key, name.at);
      add(value, inner, name.at);
    }
  }

  const value = parseMessageFile(text, file, diagnostics);
  if (value) add(value, [], value.at);
  return { entries, diagnostics };
}

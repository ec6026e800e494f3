import { diagnose, placeIn, sortDiagnostics } from '../diagnostic.js';
import { containText } from '../text/direction.js';
import { expectObject, misuse } from '../text/expect.js';
import type { Diagnostic, LocaleCode, MessageFile, Messages, Position, Source } from '../types.js';
import { withoutMark } from './message-sheet.js';
import type { JsonMember, JsonValue } from './parse-json.js';
import { parseMessageFile } from './parse-message-file.js';

/**
 * Reads a file of messages. It never throws for an author's mistake: a file that cannot be read has no messages, and its
 * diagnostics say where it breaks; of a message that stands twice the first stays.
 *
 * @param source The JSON file: nested groups of texts, i18next JSON v4.
 * @throws TypeError where `source` is no path and text, or `locale` no code.
 * @returns The messages, the place of each dotted key, and what is wrong.
 * @example
 * readMessages({ path: 'locales/fr.json', text: '{ "home": "Accueil" }' }, 'fr').messages // { home: 'Accueil' }
 */
export function readMessages(source: Source, locale: LocaleCode): MessageFile {
  const { path: file, text } = expectObject(source, 'options with `path` and `text`');
  if (typeof file !== 'string') throw misuse('the path of a file as `path`', file);
  if (typeof text !== 'string') throw misuse('the text of a file as `text`', text);
  if (typeof locale !== 'string') throw misuse('the code of a locale', locale);
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, Position>();
  const document = parseMessageFile(withoutMark(text), file, diagnostics);

  function readGroup(members: readonly JsonMember[], prefix: string): Messages {
    const group = new Map<string, string | Messages>();
    for (const { name, value } of members) {
      const key = prefix + name.text;
      const earlier = places.get(key);
      if (earlier) {
        const related = [placeIn(file, earlier)];
        diagnostics.push(diagnose('message-duplicate', placeIn(file, name.at), { name: key, related }));
        continue;
      }
      places.set(key, name.at);
      if (value.type === 'string') group.set(name.text, containMessage(value, file, diagnostics));
      else if (value.type === 'object') group.set(name.text, readGroup(value.members, `${key}.`));
      else diagnostics.push(notText(value, file, key));
    }
    return Object.fromEntries(group);
  }

  let messages: Messages = {};
  if (document?.type === 'object') messages = readGroup(document.members, '');
  else if (document) diagnostics.push(notText(document, file, ''));
  return {
    file,
    locale,
    messages,
    places: Object.fromEntries(places),
    diagnostics: sortDiagnostics(diagnostics),
    text,
  };
}

/** Isolates a message whose invisible characters would turn what stands beside it, and reports the first of them. */
function containMessage(value: JsonValue, file: string, diagnostics: Diagnostic[]): string {
  const { text, control } = containText(value.text);
  if (control !== undefined)
    diagnostics.push({
      ...diagnose('direction-control', placeIn(file, value.at), { found: control }),
      severity: 'error',
    });
  return text;
}

function notText({ type, at }: JsonValue, file: string, name: string): Diagnostic {
  return diagnose('message-invalid', placeIn(file, at), { name, found: type, expected: 'string' });
}

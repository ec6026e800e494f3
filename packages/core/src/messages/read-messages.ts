import {
  type AnyNode,
  type DocumentNode,
  type MemberNode,
  parse,
  type ValueNode,
} from '@humanwhocodes/momoa';
import { expectOptions, misuse } from '../date/misuse.js';
import { diagnose, placeIn, sortDiagnostics } from '../diagnostic.js';
import type { Diagnostic, LocaleCode, MessageFile, Messages, Position, Source } from '../types.js';

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
  const { path: file, text } = expectOptions(source, '`path` and `text`');
  if (typeof file !== 'string') throw misuse('the path of a file as `path`', file);
  if (typeof text !== 'string') throw misuse('the text of a file as `text`', text);
  if (typeof locale !== 'string') throw misuse('the code of a locale', locale);
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, Position>();
  const document = parseText(text.replace(/^\uFEFF/, ''), file, diagnostics);

  function readGroup(members: readonly MemberNode[], prefix: string): Messages {
    const group = new Map<string, string | Messages>();
    for (const { name, value } of members) {
      const member = name.type === 'String' ? name.value : name.name;
      const key = prefix + member;
      const place = placeIn(file, name.loc.start);
      const earlier = places.get(key);
      if (earlier) {
        const related = [placeIn(file, earlier)];
        diagnostics.push(diagnose('message-duplicate', place, { name: key, related }));
        continue;
      }
      const { line, column, offset } = name.loc.start;
      places.set(key, { line, column, offset });
      if (value.type === 'String') group.set(member, value.value);
      else if (value.type === 'Object') group.set(member, readGroup(value.members, `${key}.`));
      else diagnostics.push(notText(value, file, key));
    }
    return Object.fromEntries(group);
  }

  let messages: Messages = {};
  if (document?.body.type === 'Object') messages = readGroup(document.body.members, '');
  else if (document) diagnostics.push(notText(document.body, file, ''));
  return {
    file,
    locale,
    messages,
    places: Object.fromEntries(places),
    diagnostics: sortDiagnostics(diagnostics),
  };
}

function parseText(text: string, file: string, diagnostics: Diagnostic[]): DocumentNode | undefined {
  try {
    return parse(text, { mode: 'json' });
  } catch (error) {
    const { line = 1, column = 1 } = error as { line?: number; column?: number };
    const reason = error instanceof RangeError ? 'too deep' : String((error as Error).message);
    diagnostics.push(
      diagnose('message-syntax', placeIn(file, { line, column }), {
        found: reason.replace(/ \(\d+:\d+\)$/, ''),
      }),
    );
    return undefined;
  }
}

function notText(value: ValueNode | AnyNode, file: string, name: string): Diagnostic {
  const found = value.type.toLowerCase();
  return diagnose('message-invalid', placeIn(file, value.loc.start), { name, found, expected: 'string' });
}

import { type JsonValue, parseJson } from '../../messages/parse-json.js';
import type { Edit } from '../../text/edit.js';
import type { Position } from '../../types.js';

/** A member of an object that stands there once more. */
export interface RepeatedMember {
  readonly name: string;
  readonly at: Position;
  /** Takes it out, with the comma before it. */
  readonly edit: Edit;
}

const written = /"(?:[^"\\]|\\.)*"/y;

/**
 * Finds the members of objects that stand there again with the same text, so that either may go. Where one of several is
 * another text, none is named.
 *
 * @param text JSON without a byte order mark.
 */
export function findRepeatedMembers(text: string): RepeatedMember[] {
  try {
    return repeatedIn(parseJson(text), text);
  } catch {
    return [];
  }
}

function repeatedIn({ members, items }: JsonValue, text: string): RepeatedMember[] {
  const byName = new Map<string, typeof members>();
  for (const member of members)
    byName.set(member.name.text, [...(byName.get(member.name.text) ?? []), member]);
  const repeated = [...byName].flatMap(([name, [first, ...others]]) =>
    first?.value.type === 'string' &&
    others.every(({ value }) => value.type === 'string' && value.text === first.value.text)
      ? others.map((member) => ({ name, at: member.name.at, edit: removalOf(member, text) }))
      : [],
  );
  return [
    ...repeated,
    ...[...members.map(({ value }) => value), ...items].flatMap((each) => repeatedIn(each, text)),
  ];
}

function removalOf({ name, value }: JsonValue['members'][number], text: string): Edit {
  const start = text.lastIndexOf(',', name.at.offset);
  written.lastIndex = value.at.offset;
  const [{ length }] = written.exec(text) ?? [''];
  return { start, end: value.at.offset + length, text: '' };
}

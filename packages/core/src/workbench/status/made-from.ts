import { parseSourceBlocks } from '../../revision/source-blocks.js';
import { isRecord } from '../../text/is-record.js';

/** What a translation says of itself: what it was made from, and whether a person has made it. */
export interface MadeFrom {
  /** The hashes of the blocks of the original. */
  readonly stamp?: readonly string[];
  /** The commit that the original was in. */
  readonly revision?: string;
  /** Whether a machine made it and nobody has reviewed it, or it is not finished. */
  readonly isDraft: boolean;
}

/** Decides whether a text says what it was made from, as no original does. */
export function isMarked({ stamp, revision }: MadeFrom): boolean {
  return stamp !== undefined || revision !== undefined;
}

/** The fields that name the commit that a translation was made from. */
const revisionFields: readonly string[] = [
  'l10n.sourceCommit',
  'default_lang_commit',
  'source-commit',
  'source_commit',
  'sourceCommit',
  'original_commit',
  'original-commit',
  'originalCommit',
];

const mark = '{revision}';
const digits = /^[^\p{L}\p{N}]{0,3}([0-9a-f]{7,40})(?![0-9a-z])/iu;

/**
 * Reads what a translation was made from.
 *
 * @param values Its front matter.
 * @param pattern The field of one's own that names a commit, or a text around `{revision}`.
 * @example
 * readMadeFrom('<!-- source: 1a2b3c4 -->', {}, '<!-- source: {revision} -->').revision // '1a2b3c4'
 */
export function readMadeFrom(
  text: string,
  values: Readonly<Record<string, unknown>>,
  pattern?: string,
): MadeFrom {
  const { sourceBlocks, translation, draft } = values;
  const stamp = typeof sourceBlocks === 'string' ? parseSourceBlocks(sourceBlocks) : undefined;
  const revision = revisionIn(text, values, pattern);
  const state = isRecord(translation) ? translation.state : translation;
  return {
    ...(stamp && stamp.length > 0 && { stamp }),
    ...(revision !== undefined && { revision }),
    isDraft: state === 'machine' || state === 'draft' || (state === undefined && draft === true),
  };
}

function revisionIn(
  text: string,
  values: Readonly<Record<string, unknown>>,
  pattern: string | undefined,
): string | undefined {
  const parts = pattern?.split(mark) ?? [];
  const [before = '', after = ''] = parts;
  const around = parts.length === 2 ? revisionBetween(text, before, after) : undefined;
  if (around !== undefined) return around.toLowerCase();
  const fields = pattern !== undefined && parts.length === 1 ? [pattern, ...revisionFields] : revisionFields;
  for (const field of fields) {
    const revision = digits.exec(String(fieldAt(values, field) ?? ''))?.[1];
    if (revision !== undefined) return revision.toLowerCase();
  }
  return undefined;
}

/** Finds the digits between two texts. */
function revisionBetween(text: string, before: string, after: string): string | undefined {
  if (before === '') return undefined;
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const start = at + before.length;
    const match = digits.exec(text.slice(start, start + 60));
    if (match?.[1] !== undefined && text.startsWith(after, start + match[0].length)) return match[1];
  }
  return undefined;
}

/** Returns the value of a field, whose path may be one name with a dot. */
function fieldAt(values: Readonly<Record<string, unknown>>, field: string): unknown {
  if (Object.hasOwn(values, field)) return values[field];
  let inner: unknown = values;
  for (const name of field.split('.')) inner = isRecord(inner) ? inner[name] : undefined;
  return inner;
}

import { diagnose, placeIn } from '../diagnostic.js';
import type { CommentFile, Diagnostic, ParsedDocument } from '../types.js';

/** Reports the files of comments whose key no document of their locale has. */
export function checkComments(
  comments: readonly CommentFile[],
  documents: readonly ParsedDocument[],
): Diagnostic[] {
  const keys = new Set(
    documents.map(({ path, fields }) => `${path.locale}:${fields.translationKey ?? path.key}`),
  );
  return comments
    .filter(({ locale, key }) => !keys.has(`${locale}:${key}`))
    .map(({ file, key }) => diagnose('comments-orphan', placeIn(file), { found: key }));
}

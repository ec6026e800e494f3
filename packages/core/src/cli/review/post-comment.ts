import { type Comment, type Comments, RefusedRequest } from './review-place.js';

/** Begins the comment, so that it is found again; readers do not see it. */
export const commentMark = '<!-- almanach: translations -->';

/** How many pages of a hundred comments are looked through. */
const mostPages = 20;

/**
 * Writes what is said as one comment: over the one that an earlier run has written, else as a new one. Where there is
 * nothing to say, none is begun.
 */
export async function postComment(comments: Comments, text: string, isEmpty: boolean): Promise<void> {
  const body = `${commentMark}\n${text}`;
  const present = await findComments(comments);
  for (const { id, body: written } of present) {
    if (written === body) return;
    try {
      return await comments.edit(id, body);
    } catch (error) {
      // Somebody else may have copied the mark.
      if (!(error instanceof RefusedRequest) || present.length === 1) throw error;
    }
  }
  if (!isEmpty) await comments.create(body);
}

async function findComments(comments: Comments): Promise<readonly Comment[]> {
  const marked: Comment[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const listed = await comments.list(page);
    marked.push(...listed.filter(({ body }) => body.startsWith(commentMark)));
    if (listed.length < 100) break;
  }
  return marked;
}

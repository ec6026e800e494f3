import { diagnose, placeIn } from '../diagnostic.js';
import { isOtherMarkup, isTemplateFile } from '../dialect/index.js';
import type { Diagnostic } from '../types.js';

/** Pages and plain texts, which are media unless front matter says that they were to be more. */
const page = /\.(?:x?html?|txt)$/i;
/** The first line of front matter, which a byte order mark may precede. */
const frontMatter = /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n/;
/** The note on a folder that repositories have. */
const note = /(?:^|\/)(?:readme|licen[cs]e|changelog|contributing)\.[a-z]+$/i;

/**
 * Reports a file among the texts that its author took for one, and that is not read: a page of HTML or a template with
 * front matter, a text in another markup than Markdown.
 *
 * @param head The first bytes of the file.
 */
export function reportUnread(path: string, head: Uint8Array): Diagnostic | undefined {
  const advice = path.startsWith('content/') && !note.test(path) ? adviceFor(path, head) : undefined;
  if (advice === undefined) return undefined;
  return diagnose('text-unread', placeIn(path), {
    found: path.slice(path.lastIndexOf('/') + 1),
    expected: path.replace(/\.[^./]+$/, '.md'),
    advice,
  });
}

function adviceFor(path: string, head: Uint8Array): string | undefined {
  if (isOtherMarkup(path)) return 'Write it in Markdown, in a file whose name ends with `.md`.';
  if (!frontMatter.test(new TextDecoder().decode(head.subarray(0, 16)))) return undefined;
  if (isTemplateFile(path))
    return 'Move a template to those of your project, outside content/; what is a text ends with `.md`.';
  return page.test(path)
    ? 'Let its name end with `.md`, which may hold HTML; what is a template belongs to those of your project, outside content/.'
    : undefined;
}

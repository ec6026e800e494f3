import rehypeStringify from 'rehype-stringify';
import { VFile } from 'vfile';
import { describeFinding } from '../diagnostic.js';
import { createNotationFinder } from '../dialect/index.js';
import type { DialectName } from '../dialect-names.js';
import type { Diagnostic, Typography } from '../types.js';
import { translateBuiltIn } from './built-in-words.js';
import { factsOf } from './facts.js';
import { createPipeline } from './pipeline.js';

/** What comments are read with. */
export interface CommentOptions {
  /** For the diagnostics; their lines and columns are those of the comment's text. */
  readonly file: string;
  /** The BCP 47 tag of the text's language. */
  readonly language: string;
  readonly typography: Typography;
  /** The dialects that are on; all by default. */
  readonly dialects?: readonly DialectName[] | undefined;
}

/** The HTML of a comment, with what is wrong in it. */
export interface CommentHtml {
  readonly html: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Nobody can ask a stranger what a picture shows, or to write it otherwise. */
const ofAuthors: ReadonlySet<string> = new Set(['image-alt', 'html-dropped']);

/** Returns the function that writes the Markdown of a comment as safe HTML, without headings, ids, notes and films; whatever is wrong is a warning. */
export function createCommentWriter(options: CommentOptions): (text: string) => CommentHtml {
  const { file: path, language, typography, dialects } = options;
  const processor = createPipeline({
    kind: 'comment',
    language,
    typography,
    sanitize: true,
    headingIds: false,
    gfm: true,
    find: createNotationFinder(dialects),
    translate: translateBuiltIn(language),
  })
    .use(rehypeStringify)
    .freeze();
  return (text) => {
    const file = new VFile({ value: text, path });
    const html = String(processor.processSync(file)).trim();
    const findings = factsOf(file).findings.filter(({ rule }) => !ofAuthors.has(rule));
    // A stranger's mistake stops no site.
    return { html, diagnostics: findings.map((each) => ({ ...describeFinding(each), severity: 'warn' })) };
  };
}

import { diagnose, placeIn } from '../diagnostic.js';
import { readYaml, type YamlProblem } from '../site-config/read-yaml.js';
import { codeName, firstUnclean } from '../text/clean-text.js';
import type { CommentFile, Diagnostic, Site, Source } from '../types.js';
import { CommentReader } from './comment-reader.js';
import { expectSite, expectSource } from './expect-source.js';
import { localeUnknown } from './read-parts.js';
import { reportControl } from './report-control.js';

/** How many comments a file may have; a longer one has more, as long as a comment with its author and date is. */
const mostComments = 5000;
const shortest = 20;

/**
 * Reads the comments of one article: `comments/<locale>/<key>.yaml`, a list of `author`, `date` (a moment), `text`
 * (Markdown, made safe) and `replies`. Never throws for an author's mistake. A file that is no YAML, or no list, is an
 * error: who builds the site put it there. What is wrong within a comment is a stranger's mistake, so it is a warning,
 * and the comment stands as far as it can: with an empty name where its author has none, and without a date where it has
 * none that can be read.
 *
 * @throws TypeError where the source or the site is none.
 */
export function readComments(source: Source, options: { readonly site: Site }): CommentFile {
  expectSource(source);
  expectSite(options);
  const { path: file, text } = source;
  const { site } = options;
  const [, code = '', ...rest] = file.normalize('NFC').split('/');
  const key = rest.join('/').replace(/\.ya?ml$/i, '');
  const locale = site.locales.find((each) => each.code === code);
  if (!locale) {
    const problem = { ...localeUnknown(file.replace(/^comments\//, 'content/')), file };
    return { file, locale: code, key, comments: [], diagnostics: [problem] };
  }
  const yaml = readYaml(text.replace(/^\uFEFF/, ''));
  const diagnostics: Diagnostic[] = yaml.problems.map((problem) => diagnoseProblem(problem, file));
  const unclean = firstUnclean(text);
  if (unclean >= 0) diagnostics.push(reportControl(file, text, unclean));
  else if (yaml.replaced) {
    const { character, position } = yaml.replaced;
    diagnostics.push(
      diagnose('file-control-character', placeIn(file, position), { found: codeName(character) }),
    );
  }
  const most = Math.max(mostComments, Math.floor(text.length / shortest));
  const reader = new CommentReader({ file, yaml, site, locale, most });
  const comments = reader.readFile();
  return { file, locale: locale.code, key, comments, diagnostics: [...diagnostics, ...reader.diagnostics] };
}

/** Reports what is wrong with the YAML: a field that stands twice is within a comment, the rest breaks the file. */
function diagnoseProblem({ kind, message, position, first }: YamlProblem, file: string): Diagnostic {
  const place = placeIn(file, position);
  if (kind === 'indent') return diagnose('yaml-indent', place);
  if (kind === 'syntax') return diagnose('comments-unreadable', place, { found: message });
  return diagnose('comments-invalid', place, {
    name: message,
    found: `\`${message}\` stands twice`,
    related: first && [placeIn(file, first)],
  });
}

import { isWebAddress } from '../address.js';
import { createDateParser } from '../date/parse-date.js';
import { diagnose, placeIn } from '../diagnostic.js';
import { createCommentWriter } from '../markdown/comment-html.js';
import { readYaml } from '../site-config/read-yaml.js';
import type { Comment, CommentFile, Diagnostic, Person, Site, Source } from '../types.js';
import { expectSite, expectSource } from './expect-source.js';
import { isRecord } from './front-matter.js';
import { readDate } from './read-date.js';
import { localeUnknown } from './read-document.js';

/** Replies to replies below this depth are left out, because no page could show them. */
const deepest = 20;

/**
 * Reads the comments of one article: `comments/<locale>/<key>.yaml`, a list of `author`, `date` (a moment), `text`
 * (Markdown, made safe) and `replies`. A comment that is not valid is reported and left out. Never throws for
 * an author's mistake.
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
  const diagnostics: Diagnostic[] = [];
  const yaml = readYaml(text.replace(/^\uFEFF/, ''));
  for (const { kind, message, position, first } of yaml.problems) {
    const related = first && [placeIn(file, first)];
    const found = kind === 'duplicate' ? `\`${message}\` stands twice` : message;
    diagnostics.push(diagnose('comments-invalid', placeIn(file, position), { name: kind, found, related }));
  }
  const parse = createDateParser({ locale: locale.language });
  const writeComment = createCommentWriter({
    file,
    language: locale.language,
    typography: site.typography[locale.code] ?? true,
  });
  const comments = listOf(yaml.value ?? [], '', 0);
  return { file, locale: locale.code, key, comments, diagnostics };

  function listOf(value: unknown, path: string, depth: number): Comment[] {
    if (!Array.isArray(value) || depth > deepest) {
      complain(path, value, depth > deepest ? `at most ${deepest} levels of replies` : 'a list of comments');
      return [];
    }
    return value.flatMap((item, index) => {
      const comment = commentOf(item, path === '' ? `${index}` : `${path}.${index}`, depth);
      return comment ? [comment] : [];
    });
  }

  function commentOf(value: unknown, path: string, depth: number): Comment | undefined {
    if (!isRecord(value)) return complain(path, value, 'author, date and text');
    const author = personOf(value.author, `${path}.author`);
    if (!author) return complain(`${path}.author`, value.author, 'a name, or a name and url');
    const date = readDate(value.date, site.timeZone, parse)?.moment;
    if (date === undefined) return complain(`${path}.date`, value.date, '2015-04-07T12:41:00+02:00');
    if (typeof value.text !== 'string') return complain(`${path}.text`, value.text, 'a text');
    const { html, diagnostics: inText } = writeComment(value.text);
    if (inText.length > 0) {
      const inside = yaml.inside(`${path}.text`);
      diagnostics.push(...inText.map((each) => ({ ...each, ...inside(each.line, each.column) })));
    }
    const replies = value.replies == null ? [] : listOf(value.replies, `${path}.replies`, depth + 1);
    return { author, date, html, replies };
  }

  function complain(path: string, value: unknown, expected: string): undefined {
    const position = yaml.places.get(path) ?? yaml.places.get(path.replace(/\.?[^.]*$/, ''));
    const found = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
    const name = path.split('.').at(-1) || 'comments';
    diagnostics.push(diagnose('comments-invalid', placeIn(file, position), { name, found, expected }));
    return undefined;
  }

  function personOf(value: unknown, path: string): Person | undefined {
    if (typeof value === 'string' && value.trim() !== '') return { name: value.trim() };
    if (!isRecord(value) || typeof value.name !== 'string' || value.name.trim() === '') return undefined;
    const { name, url } = value;
    const isWritten = url !== undefined && url !== null;
    const isValid = typeof url === 'string' && isWebAddress(url.trim());
    if (isWritten && !isValid) complain(`${path}.url`, url, 'an http or https address');
    return { name: name.trim(), ...(isValid && { url: url.trim() }) };
  }
}

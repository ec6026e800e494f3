import { isWebAddress } from '../address.js';
import { createDateParser } from '../date/parse-date.js';
import { diagnose, placeIn } from '../diagnostic.js';
import { createCommentWriter } from '../markdown/comment-html.js';
import type { YamlText } from '../site-config/read-yaml.js';
import { containName } from '../text/contain-words.js';
import { isBlank } from '../text/invisible.js';
import { isRecord } from '../text/is-record.js';
import { nearestName } from '../text/nearest.js';
import { quoteValue } from '../text/quote-value.js';
import type { Comment, Diagnostic, Person, Position, Site, SiteLocale } from '../types.js';
import { readDate } from './read-date.js';
import { typographyOf } from './typography-of.js';

/** Replies to replies below this depth are left out, because no page could show them. */
const deepest = 20;
/** A name that takes more than a few lines hides the comments below it. */
const longestName = 200;

const commentFields = ['author', 'date', 'text', 'replies'];
const personFields = ['name', 'url'];

/** The file that comments are read from. */
export interface CommentSource {
  readonly file: string;
  readonly yaml: YamlText;
  readonly site: Site;
  readonly locale: SiteLocale;
  /** How many comments are read. */
  readonly most: number;
}

/** Reads the comments of one file, and collects what is wrong in them. */
export class CommentReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: CommentSource;
  readonly #parseDate: ReturnType<typeof createDateParser>;
  readonly #writeComment: ReturnType<typeof createCommentWriter>;
  readonly #unknown = new Set<string>();
  #count = 0;

  constructor(source: CommentSource) {
    const { file, site, locale } = source;
    const { language } = locale;
    this.#source = source;
    this.#parseDate = createDateParser({ locale: language });
    this.#writeComment = createCommentWriter({
      file,
      language,
      typography: typographyOf(site, locale),
      dialects: site.dialects,
    });
  }

  /** Reads the list that the file is; an empty file has none. */
  readFile(): Comment[] {
    const { file, yaml } = this.#source;
    const { value = [] } = yaml;
    if (value === null) return [];
    if (Array.isArray(value)) return this.#readList(value, '', 0);
    const facts = { found: quoteValue(value), expected: 'a list of comments' };
    this.diagnostics.push(diagnose('comments-unreadable', placeIn(file), facts));
    return [];
  }

  #readList(value: unknown, path: string, depth: number): Comment[] {
    if (!Array.isArray(value) || depth > deepest) {
      const expected = depth > deepest ? `at most ${deepest} levels of replies` : 'a list of comments';
      this.#complain(path, value, expected);
      return [];
    }
    return value.flatMap((item, index) => {
      if (!this.#isRead(path)) return [];
      const comment = this.#readComment(item, path === '' ? `${index}` : `${path}.${index}`, depth);
      return comment ? [comment] : [];
    });
  }

  /** Counts a comment, and decides whether it is read; where there are too many is reported once. */
  #isRead(path: string): boolean {
    const { most } = this.#source;
    if (++this.#count === most + 1) this.#complain(path, this.#count, `at most ${most} comments`);
    return this.#count <= most;
  }

  /** Reads a comment; undefined where it says nothing, and nobody answers it. */
  #readComment(value: unknown, path: string, depth: number): Comment | undefined {
    if (!isRecord(value)) {
      this.#complain(path, value, 'author, date and text');
      if (typeof value !== 'string' || isBlank(value)) return undefined;
      return { author: { name: '' }, html: this.#html(value, path), replies: [] };
    }
    this.#reportUnknown(value, path, commentFields);
    const author = this.#readAuthor(value.author, `${path}.author`);
    const date = readDate(value.date, this.#source.site.timeZone, this.#parseDate)?.moment;
    if (date === undefined) this.#complain(`${path}.date`, value.date, '2015-04-07T12:41:00+02:00');
    const html = this.#readText(value.text, `${path}.text`);
    const replies = value.replies == null ? [] : this.#readList(value.replies, `${path}.replies`, depth + 1);
    if (html === undefined && replies.length === 0) return undefined;
    return { author, ...(date !== undefined && { date }), html: html ?? '', replies };
  }

  #readText(value: unknown, path: string): string | undefined {
    const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
    if (typeof value !== 'string' || isBlank(value)) this.#complain(path, value, 'a text');
    return typeof text === 'string' && !isBlank(text) ? this.#html(text, path) : undefined;
  }

  #html(text: string, path: string): string {
    const { html, diagnostics } = this.#writeComment(text);
    if (diagnostics.length > 0) {
      const inside = this.#source.yaml.inside(path);
      this.diagnostics.push(...diagnostics.map((each) => ({ ...each, ...inside(each.line, each.column) })));
    }
    return html;
  }

  #readAuthor(value: unknown, path: string): Person {
    if (!isRecord(value)) return { name: this.#readName(value, path) };
    this.#reportUnknown(value, path, personFields);
    const { url } = value;
    const name = this.#readName(value.name, `${path}.name`);
    if (url === undefined || url === null) return { name };
    if (typeof url === 'string' && isWebAddress(url.trim())) return { name, url: url.trim() };
    this.#complain(`${path}.url`, url, 'an http or https address');
    return { name };
  }

  /** Reads a name; an empty one stands for somebody without a name, for whom the locale has a word. */
  #readName(value: unknown, path: string): string {
    const written = typeof value === 'number' ? String(value) : value;
    if (typeof written !== 'string' || isBlank(written)) {
      this.#complain(path, value, 'a name, or a name and url');
      return '';
    }
    const name = written.replace(/\s+/g, ' ').trim();
    if (name.length > longestName) {
      this.#complain(path, name, `a name of at most ${longestName} characters`);
      return '';
    }
    return containName(name, path, (rule, at, found) => this.#report(rule, at, { found }));
  }

  #complain(path: string, value: unknown, expected: string): void {
    const name = path.split('.').at(-1) || 'comments';
    this.#report('comments-invalid', path, { name, found: quoteValue(value), expected });
  }

  /** Reports the fields that nobody reads, each once in a file: what writes the file writes them in every comment. */
  #reportUnknown(value: Readonly<Record<string, unknown>>, path: string, names: readonly string[]): void {
    for (const name of Object.keys(value)) {
      if (names.includes(name) || this.#unknown.has(name)) continue;
      this.#unknown.add(name);
      this.#report('comments-unknown', `${path}.${name}`, { name, expected: nearestName(name, names) });
    }
  }

  #report(rule: Parameters<typeof diagnose>[0], path: string, facts: Parameters<typeof diagnose>[2]): void {
    this.diagnostics.push(diagnose(rule, placeIn(this.#source.file, this.#positionOf(path)), facts));
  }

  /** Returns where a value stands, or what is around it. */
  #positionOf(path: string): Position | undefined {
    const { places } = this.#source.yaml;
    for (let at = path; at !== ''; at = at.replace(/(?:^|\.)[^.]*$/, '')) {
      const position = places.get(at);
      if (position) return position;
    }
    return undefined;
  }
}

import { type BuildOptions, joinLibrary } from '../build-library.js';
import { toInstant } from '../date/index.js';
import type { Node } from '../graph/node.js';
import { type Clock, createClock } from '../graph/publication.js';
import { findRewritten } from '../graph/rewritten-texts.js';
import { isSame } from '../text/is-same.js';
import type { Library, ParsedDocument } from '../types.js';
import { type LibrarySources, openLibrary } from '../view/open-library.js';
import { Tracer } from '../view/tracer.js';

/** A library that was built after others of the same site. */
export interface RebuiltLibrary {
  readonly library: Library;
  /** The questions that it may answer in another way than the last one; undefined where any may be. */
  readonly doubtful: ReadonlySet<string> | undefined;
}

/** Builds a library, as `buildLibrary` does. */
export type LibraryBuilder = (options: BuildOptions) => RebuiltLibrary;

/** What a library was built from. */
interface Built {
  readonly options: BuildOptions;
  readonly sources: LibrarySources;
  readonly tracer: Tracer;
}

/** What a library is built from besides its documents and the time. */
const settings = Object.keys({
  site: true,
  messages: true,
  media: true,
  comments: true,
  drafts: true,
  components: true,
  data: true,
  messageKeys: true,
  outputs: true,
  pages: true,
  layouts: true,
  search: true,
  manifest: true,
  diagnostics: true,
  shownMenus: true,
  templateMedia: true,
  lang: true,
} satisfies Record<Setting, true>) as Setting[];

type Setting = Exclude<keyof BuildOptions, 'documents' | 'now'>;

/**
 * Creates what builds the library of a site time after time, as a server does: where nothing but texts was rewritten
 * since, what was joined is taken over from the last one, with the hashes of its answers. What it returns is what
 * `buildLibrary` returns.
 *
 * @example
 * const build = createLibraryBuilder()
 * build(options).doubtful // undefined
 * build({ ...options, documents: rewritten }).doubtful // Set { '["fr item blog/cohesion","html"]', … }
 */
export function createLibraryBuilder(): LibraryBuilder {
  let last: Built | undefined;
  return (options) => {
    const rewritten = last && rewrittenSince(last, options);
    const tracer = new Tracer({ notes: true });
    const sources =
      last && rewritten
        ? rewrite(last.sources, rewritten, options)
        : { ...joinLibrary(options), facts: new Map() };
    const library = openLibrary(sources, tracer);
    const doubtful = last && rewritten ? tracer.takeOver(last.tracer, [...rewritten.keys()]) : undefined;
    last = { options, sources, tracer };
    return { library, doubtful };
  };
}

/** Returns what a library with other texts answers from. */
function rewrite(
  sources: LibrarySources,
  texts: ReadonlyMap<Node, ParsedDocument>,
  { now }: BuildOptions,
): LibrarySources {
  const { rewritten = [], facts = [] } = sources;
  const stand = [...facts].filter(([{ node }]) => !node || !texts.has(node));
  return { ...sources, now, rewritten: new Map([...rewritten, ...texts]), facts: new Map(stand) };
}

/** Finds the documents whose texts alone are others than in the last library; undefined where something else is, too. */
function rewrittenSince({ options: last, sources }: Built, options: BuildOptions) {
  const { documents, now } = options;
  const { documents: lastDocuments, now: lastNow } = last;
  if (!settings.every((name) => isSame(last[name], options[name]))) return undefined;
  const { timeZone } = options.site;
  if (!isSameTime(documents, createClock(lastNow, timeZone), createClock(now, timeZone))) return undefined;
  return findRewritten(documents, { ...sources, documents: lastDocuments });
}

/** Decides whether the same documents are published at two times. */
function isSameTime(documents: readonly ParsedDocument[], one: Clock, other: Clock): boolean {
  if (one.today !== other.today || (one.instant === undefined) !== (other.instant === undefined))
    return false;
  const { instant: first = 0 } = one;
  const { instant: second = 0 } = other;
  return documents.every(({ fields: { moment } }) => {
    const time = moment === undefined ? undefined : toInstant(moment);
    return time === undefined || time > first === time > second;
  });
}

import { diagnose, placeIn } from '../diagnostic.js';
import { misuse } from '../text/expect.js';
import type { Diagnostic, Site } from '../types.js';
import { type GivenDocument, type GivenDocuments, readGiven, type SourceFunction } from './given-document.js';
import type { ListedSource, SourceList } from './list-sources.js';

/** What source functions are asked for, and with what. */
interface SourceQuestion {
  readonly site: Site;
  readonly functions: readonly SourceFunction[];
  /** Decides which documents are taken, by path. */
  takes(path: string): boolean;
}

/**
 * Collects the documents that functions make of data, and adds them to the files of a site. One whose path a file has
 * already, or another document, is reported and left out. A function that fails is reported; what it yielded before stays.
 *
 * @throws TypeError where a function yields no documents.
 */
export async function collectSources(
  list: SourceList,
  { site, functions, takes }: SourceQuestion,
): Promise<SourceList> {
  if (functions.length === 0) return list;
  const collected = new Map(list.sources.map((source) => [source.path, source]));
  const diagnostics: Diagnostic[] = [...list.diagnostics];
  for (const [index, ask] of functions.entries()) {
    const from = ask.name || `sources.${index}`;
    const { documents, failure } = await askSource(() => ask({ root: list.root, site }), from);
    if (failure !== undefined) diagnostics.push(reportFailure(from, failure));
    for (const document of documents)
      diagnostics.push(...addGiven(collected, readGiven(document, from), takes));
  }
  return { ...list, sources: [...collected.values()], diagnostics };
}

/** Adds a document to what is collected, unless something is wrong with it: that is returned. */
function addGiven(
  collected: Map<string, ListedSource>,
  given: ListedSource | Diagnostic,
  takes: SourceQuestion['takes'],
): Diagnostic[] {
  if ('rule' in given) return [given];
  const other = collected.get(given.path);
  if (other) return [reportDuplicate(given, other)];
  if (takes(given.path)) collected.set(given.path, given);
  return [];
}

/** Asks a source for its documents; a failure of its own is no error of the program that asks. */
async function askSource(ask: () => GivenDocuments | Promise<GivenDocuments>, from: string) {
  const documents: GivenDocument[] = [];
  let given: unknown;
  try {
    given = await ask();
    if (isIterable(given)) for await (const document of given) documents.push(document);
  } catch (failure) {
    return { documents, failure };
  }
  if (!isIterable(given)) throw misuse(`a list of documents from the source ${from}`, given);
  return { documents, failure: undefined };
}

function isIterable(value: unknown): value is GivenDocuments {
  return (
    typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
  );
}

function reportFailure(name: string, failure: unknown): Diagnostic {
  const found = failure instanceof Error ? failure.message : String(failure);
  return diagnose('source-failed', placeIn('almanach.config.js'), { name, found });
}

/** Reports a document whose path is taken: a file has it, or another document that is given. */
function reportDuplicate({ path, from }: ListedSource, other: ListedSource): Diagnostic {
  const yielded = (name: string | undefined) =>
    name === undefined ? 'a file' : `what the source \`${name}\` yields`;
  const facts = { name: yielded(other.from), found: yielded(from) };
  return { ...diagnose('source-duplicate', placeIn(path), facts), ...(from !== undefined && { from }) };
}

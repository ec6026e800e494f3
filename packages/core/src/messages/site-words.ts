import { placeIn } from '../diagnostic.js';
import { nearestName } from '../text/nearest.js';
import type { MessageFile, Place, Site, SiteLocale } from '../types.js';
import { flattenMessages } from './flatten.js';
import { englishWords, isTheme } from './locale-words.js';
import { createCounterparts } from './message-context.js';
import { referencesOf } from './message-references.js';
import { messageName } from './plural.js';

/** A file of a site's own words, and the locale whose words they are. */
export interface OwnFile {
  readonly file: MessageFile;
  readonly locale: SiteLocale;
}

/** A message that only the site has: where it first stands, in which language, and its texts there. */
export interface Model {
  readonly name: string;
  readonly place: Place;
  readonly language: string;
  readonly texts: readonly (readonly [key: string, text: string])[];
}

/** A message that nobody knows, where it stands, and the name that may be meant. */
export interface UnknownMessage {
  readonly file: MessageFile;
  readonly key: string;
  readonly name: string;
  readonly expected: string | undefined;
}

/** The words that a site has, and those that it must have. */
export interface SiteWords {
  readonly own: readonly OwnFile[];
  /** The texts of what is built in, in English, by key. */
  readonly standard: ReadonlyMap<string, string>;
  readonly standardNames: ReadonlySet<string>;
  /** The site's own messages by name, in the words of the first locale that has them. */
  readonly models: ReadonlyMap<string, Model>;
  readonly unknown: readonly UnknownMessage[];
}

/**
 * Collects the words of a site's own files. A message is unknown if nothing asks for it, one file alone has it, and that
 * is a translation's, or it resembles a name that the file lacks.
 *
 * @param asked What templates ask for.
 */
export function collectSiteWords(
  site: Site,
  files: readonly MessageFile[],
  asked: ReadonlySet<string>,
): SiteWords {
  const standard = new Map(englishWords(files).flatMap(({ messages }) => [...flattenMessages(messages)]));
  const standardNames = new Set([...standard.keys()].map(messageName));
  const own = site.locales.flatMap((locale) =>
    files.filter((file) => !isTheme(file) && file.locale === locale.code).map((file) => ({ file, locale })),
  );
  const wanted = new Set([...asked, ...own.flatMap(({ file }) => contained(file))]);
  const candidates = own.flatMap((each) => modelsOf(each, standardNames));
  const originalNames = new Set(
    candidates.filter(({ code }) => code === site.locales[0]?.code).map(({ name }) => name),
  );
  const judge = createJudge({ own, candidates, standardNames, originalNames, wanted });
  const models = new Map<string, Model>();
  const unknown: UnknownMessage[] = [];
  for (const candidate of candidates) {
    const verdict = judge(candidate);
    if (verdict) unknown.push({ ...candidate, ...verdict, key: candidate.texts[0]?.[0] ?? candidate.name });
    else if (!models.has(candidate.name)) models.set(candidate.name, candidate);
  }
  return { own, standard, standardNames, models, unknown };
}

interface Candidate extends Model {
  readonly file: MessageFile;
  readonly code: string;
}

/** Returns the names of the messages that the messages of a file contain. */
function contained({ messages }: MessageFile): string[] {
  return [...flattenMessages(messages).values()].flatMap(referencesOf);
}

/** Lists the messages of a file that are not built in. */
function modelsOf({ file, locale }: OwnFile, standardNames: ReadonlySet<string>): Candidate[] {
  const texts = new Map<string, [string, string][]>();
  for (const [key, text] of flattenMessages(file.messages)) {
    const name = messageName(key);
    if (text.trim() === '' || standardNames.has(name)) continue;
    texts.set(name, [...(texts.get(name) ?? []), [key, text]]);
  }
  return [...texts].map(([name, ofName]) => {
    const [key = name] = ofName[0] ?? [];
    const position = Object.hasOwn(file.places, key) ? file.places[key] : undefined;
    const place = placeIn(file.file, position);
    return { name, place, language: locale.language, code: locale.code, texts: ofName, file };
  });
}

/** Returns what decides whether a message is unknown, and which name may be meant. */
function createJudge(words: {
  readonly own: readonly OwnFile[];
  readonly candidates: readonly Candidate[];
  readonly standardNames: ReadonlySet<string>;
  readonly originalNames: ReadonlySet<string>;
  readonly wanted: ReadonlySet<string>;
}): (candidate: Candidate) => { readonly expected: string | undefined } | undefined {
  const { own, candidates, standardNames, originalNames, wanted } = words;
  const namesIn = new Map(
    own.map(({ file }) => [file, new Set([...flattenMessages(file.messages).keys()].map(messageName))]),
  );
  const holders = new Map<string, number>();
  for (const { name } of candidates) holders.set(name, (holders.get(name) ?? 0) + 1);
  const originalOf = createCounterparts([...originalNames].filter((name) => !standardNames.has(name)));
  return ({ name, file }) => {
    const isOriginal = originalNames.has(name);
    if (wanted.has(name) || holders.get(name) !== 1) return undefined;
    if (!isOriginal && originalOf(name) !== undefined) return undefined;
    const present = namesIn.get(file);
    const others = [...standardNames, ...originalNames].filter(
      (each) => each !== name && !present?.has(each),
    );
    const expected = nearestName(name, others);
    return isOriginal && expected === undefined ? undefined : { expected };
  };
}

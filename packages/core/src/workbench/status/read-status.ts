import { canonicalLanguage } from '../../locale.js';
import { onceEach } from '../../once.js';
import { compareBlocks } from '../../revision/compare-blocks.js';
import { readFrontMatter } from '../../source/front-matter.js';
import { readBlocks } from '../../source/read-blocks.js';
import { expectList, expectObject } from '../../text/expect.js';
import type { Block, LocaleCode, PageBasis, PageStatus, Status } from '../../types.js';
import { wordsIn } from '../history/words-in.js';
import { isLayoutSettings } from '../layouts/declarations.js';
import type { LaidPage } from '../layouts/language-layout.js';
import { layOutSettled } from '../layouts/lay-out-settled.js';
import { type LayoutSettings, readLayoutSettings } from '../layouts/layout-settings.js';
import { readPairingFields } from '../layouts/pairing-fields.js';
import { settleOriginal } from '../layouts/settle-original.js';
import { chooseBase } from './choose-base.js';
import { isMarked, readMadeFrom } from './made-from.js';
import { isPlaceholder, reportPage } from './report-page.js';
import { sumStatus } from './sum-status.js';

/** An earlier or the present version of a file. */
export interface DatedText {
  readonly text: string;
  /** When it was written: any number by which versions of all files are put in order. */
  readonly at: number;
  /** The revision that brought it, where texts name revisions. */
  readonly revision?: string;
}

/** A file of a project. */
export interface StatusFile {
  readonly path: string;
  /** As it is now. */
  readonly text: string;
  /** What it was, in any order; where it has none, nothing of the past is known. */
  readonly versions?: readonly DatedText[];
}

/** What the status of a project is read from. */
export interface StatusInput {
  /** All files; of those that are neither texts nor settings, the text is not looked at. */
  readonly files: readonly StatusFile[];
  /** How languages are laid out; by default as `almanach.yaml` among the files says, else as is found out. */
  readonly settings?: LayoutSettings;
}

/**
 * Reads what is left to translate of a project: which pages are missing in each language, which blocks of the others the
 * original says otherwise now, and how many words that is. Undefined where no language is translated to.
 *
 * @throws TypeError where there is no list of files.
 * @example
 * readStatus({
 *   files: [
 *     { path: 'docs/en/port.md', text: '# Port\n\nShips call at night.\n' },
 *     { path: 'docs/en/sea.md', text: '# Sea\n' },
 *     { path: 'docs/fr/port.md', text: '# Port\n' },
 *     { path: 'docs/fr/sea.md', text: '# Mer\n' },
 *   ],
 * })?.locales.fr // { pages: [{ file: 'docs/fr/port.md', …, state: 'stale', basis: 'alignment', words: 4, … }, …], … }
 */
export function readStatus({ files, settings }: StatusInput): Status | undefined {
  expectList(files, 'a list of files');
  const byPath = new Map(files.map((file) => [expectObject(file, 'a file, { path, text }').path, file]));
  const said = settings ?? readSettingsAmong(byPath);
  const valuesOf = onceEach((path: string) => {
    const text = byPath.get(path)?.text ?? '';
    return readFrontMatter({ path, text }).values;
  });
  const project = {
    paths: [...byPath.keys()],
    texts: new Map(files.filter(({ path }) => isLayoutSettings(path)).map(({ path, text }) => [path, text])),
    fieldsOf: (path: string) => readPairingFields(valuesOf(path)),
  };
  const madeFrom = (path: string) =>
    readMadeFrom(byPath.get(path)?.text ?? '', valuesOf(path), said.revision);
  const laid = layOutSettled({ ...project, settings: said }, (first) =>
    settleOriginal(first, {
      isMarked: (path) => isMarked(madeFrom(path)),
      writtenAt: (path) => firstTime(byPath.get(path)),
    }),
  );
  if (!laid) return undefined;
  const language = canonicalLanguage(laid.layout.original);
  const blocksOf = onceEach((text: string) => readBlocks(text, { path: '', language }));
  const reader: PageReader = { byPath, valuesOf, blocksOf, pattern: said.revision };
  return sumStatus(laid.layout, (locale) =>
    laid.pages
      .filter(({ original, translations }) => original !== undefined || translations.has(locale))
      .map((page) => readPage(reader, page, locale)),
  );
}

function firstTime(file: StatusFile | undefined): number | undefined {
  const times = (file?.versions ?? []).map(({ at }) => at);
  return times.length > 0 ? Math.min(...times) : undefined;
}

function readSettingsAmong(files: ReadonlyMap<string, StatusFile>): LayoutSettings {
  const file = files.get('almanach.yaml') ?? files.get('almanach.yml');
  return file ? readLayoutSettings(file).settings : {};
}

/** What pages are read with. */
interface PageReader {
  readonly byPath: ReadonlyMap<string, StatusFile>;
  readonly valuesOf: (path: string) => Readonly<Record<string, unknown>>;
  readonly blocksOf: (text: string) => readonly Block[];
  readonly pattern: string | undefined;
}

function readPage(reader: PageReader, page: LaidPage, locale: LocaleCode): PageStatus {
  const { byPath, blocksOf } = reader;
  const file = page.translations.get(locale);
  const original = byPath.get(page.original ?? '');
  const translation = byPath.get(file ?? '');
  const now = blocksOf(original?.text ?? '');
  const words = now.reduce((sum, block) => sum + block.words, 0);
  const facts = { file, original: page.original, words };
  if (!original || !translation)
    return reportPage({ ...facts, basis: 'alignment', isDraft: false, reports: [] });
  const { stamp, revision, isDraft } = readMadeFrom(
    translation.text,
    reader.valuesOf(translation.path),
    reader.pattern,
  );
  const base: KnownBase = stamp ? { basis: 'stamp' } : baseOf(original, translation, revision, blocksOf);
  const reports = compareBlocks({
    now,
    translation: blocksOf(translation.text),
    stamp,
    before: base.blocks,
    older: base.older,
  });
  return reportPage({
    ...facts,
    basis: base.basis,
    isDraft,
    reports,
    isPlaceholder: isPlaceholder(now, blocksOf(translation.text)),
  });
}

/** The version that a translation was made from. */
interface KnownBase {
  readonly basis: PageBasis;
  readonly blocks?: readonly Block[] | undefined;
  /** Those of still older versions, the newest first. */
  readonly older?: readonly (readonly Block[])[];
}

function baseOf(
  original: StatusFile,
  translation: StatusFile,
  revision: string | undefined,
  blocksOf: PageReader['blocksOf'],
): KnownBase {
  const versions = [...(original.versions ?? [])].sort((a, b) => b.at - a.at);
  const named = versions.find((version) => revision !== undefined && version.revision?.startsWith(revision));
  if (named) return { basis: 'revision', blocks: blocksOf(named.text) };
  const last = lastTranslation(translation);
  const candidates = versions
    .filter(({ at }) => last !== undefined && at <= last)
    .map(({ text }) => blocksOf(text));
  const [newest] = candidates;
  if (!newest) return { basis: 'alignment' };
  const best = chooseBase(blocksOf(translation.text), candidates) ?? 0;
  return { basis: 'git', blocks: candidates[best], older: candidates.slice(best + 1) };
}

/** Finds when words of a translation were last changed; undefined where nothing of its past is known. */
function lastTranslation({ text, versions = [] }: StatusFile): number | undefined {
  if (versions.length === 0) return undefined;
  const sorted = [...versions].sort((a, b) => b.at - a.at);
  const [newest] = sorted;
  if (newest && wordsIn(newest.text) !== wordsIn(text)) return Number.POSITIVE_INFINITY;
  const change = sorted.find(({ text: later }, index) => {
    const before = sorted[index + 1];
    return !before || wordsIn(before.text) !== wordsIn(later);
  });
  return change?.at;
}

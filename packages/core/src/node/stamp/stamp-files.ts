import { join } from 'node:path';
import type { Edit } from '../../text/edit.js';
import { expectList } from '../../text/expect.js';
import type { PageBasis } from '../../types.js';
import { alignDocuments } from '../../workbench/align/align-documents.js';
import { settleStamp, stampDocument } from '../../workbench/stamp/stamp-document.js';
import { editFile } from '../apply-edits.js';
import { expectStatusOptions, type StatusNotes, type StatusOptions } from '../status/open-status.js';
import { blocksWith } from '../status/workspace.js';
import { baseOf, type OpenedPages, type TranslatedPage, withPages } from './open-pages.js';

/** What translations are stamped with. */
export interface StampOptions extends StatusOptions {
  /** Paths of translations below the root that say all that their originals say now; without any, what each was made from is found out. */
  readonly files?: readonly string[] | undefined;
  /** Stamps only what a revision or the history of the repository tells of. */
  readonly fromRevision?: boolean | undefined;
}

/** What became of a file that was to be stamped. */
export type StampOutcome =
  | 'stamped'
  | 'settled'
  | 'unchanged'
  | 'conflict'
  | 'unwritable'
  | 'not-paired'
  | 'no-history'
  | 'original'
  | 'no-page';

/** A file that was to be stamped, and what became of it. */
export interface StampedFile {
  readonly file: string;
  readonly outcome: StampOutcome;
  /** How it was found out what the translation was made from. */
  readonly basis?: PageBasis;
}

/** The files that were to be stamped, and what has to be said of their project. */
export interface StampReading extends StatusNotes {
  /** Absent where no language is translated to; empty where it is in doubt which is the original. */
  readonly files?: readonly StampedFile[];
}

/**
 * Stamps translations with what they were made from: those that are named, with their originals as they are now; without
 * names, those that have no stamp, with the version that they were made from, and settles what merges have left in stamps.
 *
 * @throws TypeError where the folder is no text or empty, and for an option that is none.
 * @example
 * await stampFiles({ root: '.', files: ['content/fr/port.md'] }) // { files: [{ file: 'content/fr/port.md', outcome: 'stamped' }], … }
 */
export async function stampFiles(given: StampOptions): Promise<StampReading> {
  expectStatusOptions(given);
  const { files, fromRevision, ...options } = given;
  if (files !== undefined) expectList(files, 'the paths of translations');
  const { result, ...notes } = await withPages(options, async (opened) => {
    if (opened.isDoubtful) return [];
    const stamp = new Stamper(options.root, opened, fromRevision ?? false);
    return files && files.length > 0 ? stamp.named(files) : stamp.all();
  });
  return { ...notes, ...(result && { files: result }) };
}

class Stamper {
  readonly #root: string;
  readonly #opened: OpenedPages;
  readonly #fromRevision: boolean;

  constructor(root: string, opened: OpenedPages, fromRevision: boolean) {
    this.#root = root;
    this.#opened = opened;
    this.#fromRevision = fromRevision;
  }

  async named(files: readonly string[]): Promise<StampedFile[]> {
    const pages = new Map(this.#opened.pages.map((page) => [page.file, page]));
    const stamped: StampedFile[] = [];
    for (const file of files) {
      const page = pages.get(file);
      if (page) stamped.push(await (this.#fromRevision ? this.#fill(page) : this.#stampNow(page)));
      else stamped.push({ file, outcome: this.#opened.originals.has(file) ? 'original' : 'no-page' });
    }
    return stamped;
  }

  async all(): Promise<StampedFile[]> {
    const stamped: StampedFile[] = [];
    for (const page of this.#opened.pages) {
      const settled = await this.#settle(page);
      if (settled) stamped.push(settled);
      else if (!page.facts.stamp) stamped.push(await this.#fill(page));
    }
    return stamped;
  }

  async #stampNow(page: TranslatedPage): Promise<StampedFile> {
    const hashes = await this.#hashesNow(page);
    return this.#write(page, stampDocument({ text: page.text, hashes }), 'stamped');
  }

  /** Settles the conflict in the stamp of a page; undefined where there is none. */
  async #settle(page: TranslatedPage): Promise<StampedFile | undefined> {
    if (!page.text.includes('<<<<<<<')) return undefined;
    const edits = settleStamp({ text: page.text, hashes: await this.#hashesNow(page) });
    return edits?.length === 0 ? undefined : this.#write(page, edits, 'settled');
  }

  /** Stamps a page with the version that it was made from. */
  async #fill(page: TranslatedPage): Promise<StampedFile> {
    const { workspace } = this.#opened.comparison;
    const { basis, id } = await baseOf(this.#opened.comparison, page);
    // The original as it is now may say more than the translation ever did: to stamp that would hide it.
    if (id === undefined) return { file: page.file, outcome: 'no-history' };
    const [original, translation] = await Promise.all([
      blocksWith(workspace, id, page.original),
      blocksWith(workspace, page.id, page.file),
    ]);
    const { hashes, problem } = alignDocuments({ original, translation });
    if (problem) return { file: page.file, outcome: 'not-paired', basis };
    return { ...(await this.#write(page, stampDocument({ text: page.text, hashes }), 'stamped')), basis };
  }

  async #hashesNow({ original, originalId }: TranslatedPage): Promise<readonly string[]> {
    const blocks = await blocksWith(this.#opened.comparison.workspace, originalId, original);
    return blocks.map(({ hash }) => hash);
  }

  async #write(
    { file, text }: TranslatedPage,
    edits: readonly Edit[] | undefined,
    outcome: 'stamped' | 'settled',
  ): Promise<StampedFile> {
    if (!edits) return { file, outcome: 'conflict' };
    if (edits.length === 0) return { file, outcome: 'unchanged' };
    const isWritten = await editFile(join(this.#root, file), text, edits);
    return { file, outcome: isWritten ? outcome : 'unwritable' };
  }
}

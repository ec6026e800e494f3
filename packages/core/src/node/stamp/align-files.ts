import { join } from 'node:path';
import type { LocaleCode, PageBasis } from '../../types.js';
import { type AlignmentProblem, alignDocuments } from '../../workbench/align/align-documents.js';
import type { MemoryUnit } from '../../workbench/align/format-memory.js';
import type { LayoutName } from '../../workbench/layouts/language-layout.js';
import { stampDocument } from '../../workbench/stamp/stamp-document.js';
import { editFile } from '../apply-edits.js';
import { expectStatusOptions, type StatusNotes, type StatusOptions } from '../status/open-status.js';
import { blocksWith } from '../status/workspace.js';
import { baseOf, type OpenedPages, type TranslatedPage, withPages } from './open-pages.js';

/** What a project is aligned with. */
export interface AlignOptions extends StatusOptions {
  /** Whether translations without a stamp get one; by default they do, unless it is in doubt which is the original. */
  readonly stamp?: boolean | undefined;
}

/** A translation, and how far it was paired with its original. */
export interface AlignedPage {
  readonly file: string;
  readonly locale: LocaleCode;
  /** How it was found out which version of the original it was made from. */
  readonly basis: PageBasis;
  /** How many blocks have a counterpart, of those of the shorter text: 0 to 1. */
  readonly share: number;
  /** How many blocks that is. */
  readonly blocks: number;
  readonly stamped: boolean;
}

/** A translation that was not paired. */
export interface UnpairedPage {
  readonly file: string;
  readonly locale: LocaleCode;
  readonly reason: AlignmentProblem | 'no-original';
}

/** A translated project as pairs of blocks. */
export interface AlignedProject {
  readonly layout: LayoutName;
  /** The language of the originals. */
  readonly original: LocaleCode;
  readonly pages: readonly AlignedPage[];
  readonly unpaired: readonly UnpairedPage[];
  readonly units: readonly MemoryUnit[];
}

/** A project that was aligned, and what has to be said of it. */
export interface AlignReading extends StatusNotes {
  /** Absent where no language is translated to. */
  readonly aligned?: AlignedProject;
}

/**
 * Aligns every translation of a project with the version of its original that it was made from, stamps those that have no
 * stamp, and returns their blocks as units of a translation memory.
 *
 * @throws TypeError where the folder is no text or empty, and for an option that is none.
 * @example
 * const { aligned } = await alignFiles({ root: '.', stamp: false })
 * aligned?.units[0] // { original: 'Port', translation: 'Havre', locale: 'fr', file: 'fr/port.md', … }
 */
export async function alignFiles(given: AlignOptions): Promise<AlignReading> {
  expectStatusOptions(given);
  const { stamp = true, ...options } = given;
  const { result, ...notes } = await withPages(options, async (opened) => {
    const aligner = new Aligner(opened, stamp && !opened.isDoubtful ? options.root : undefined);
    for (const page of opened.pages) await aligner.add(page);
    return aligner.finish();
  });
  return { ...notes, ...(result && { aligned: result }) };
}

class Aligner {
  readonly #opened: OpenedPages;
  /** The folder in which translations are stamped; undefined where none is. */
  readonly #root: string | undefined;
  readonly #pages: AlignedPage[] = [];
  readonly #unpaired: UnpairedPage[] = [];
  readonly #units: MemoryUnit[] = [];

  constructor(opened: OpenedPages, root: string | undefined) {
    this.#opened = opened;
    this.#root = root;
    for (const { file, locale } of opened.surplus)
      this.#unpaired.push({ file, locale, reason: 'no-original' });
  }

  async add(page: TranslatedPage): Promise<void> {
    const { comparison } = this.#opened;
    const { file, locale, original: originalFile } = page;
    const { basis, id } = await baseOf(comparison, page);
    const [original, translation] = await Promise.all([
      blocksWith(comparison.workspace, id ?? page.originalId, originalFile),
      blocksWith(comparison.workspace, page.id, file),
    ]);
    const { hashes, units, share, problem } = alignDocuments({ original, translation });
    if (problem) {
      this.#unpaired.push({ file, locale, reason: problem });
      return;
    }
    for (const unit of units) this.#units.push({ ...unit, locale, file, originalFile });
    const stamped = page.facts.stamp === undefined && (await this.#stamp(page, hashes));
    this.#pages.push({ file, locale, basis, share, blocks: hashes.length, stamped });
  }

  finish(): AlignedProject {
    const { layout, original } = this.#opened.layout;
    return { layout, original, pages: this.#pages, unpaired: this.#unpaired, units: this.#units };
  }

  async #stamp({ file, text }: TranslatedPage, hashes: readonly string[]): Promise<boolean> {
    const edits = this.#root === undefined ? undefined : stampDocument({ text, hashes });
    if (this.#root === undefined || !edits || edits.length === 0) return false;
    return editFile(join(this.#root, file), text, edits);
  }
}

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { compareTranslations } from '@almanach/core/node';
import type { LoadedBuild } from '../build.js';
import { flattened } from '../flattened.js';
import { hashOf } from '../traces/content-hash.js';
import { isTimeless } from '../traces/view-questions.js';
import type { View } from '../view.js';
import { listTranslations, type Translation } from './list-translations.js';

/** The page of a translation, the hash of the texts that it was made from, and what else it was told. */
interface TranslationPage {
  readonly hash: string;
  readonly html: string;
  /** The hash of each answer, by its question. */
  readonly questions: ReadonlyMap<string, string>;
}

/** Pages that show translations beside their originals, by their files. */
export type TranslationPages = ReadonlyMap<string, TranslationPage>;

/**
 * Makes the pages that show translations beside their originals, in a preview alone. Those of which neither text is
 * another one, nor anything else that they show, stand as they were made for the last build.
 */
export async function makeTranslationPages(
  root: string,
  build: Pick<LoadedBuild, 'data' | 'traces' | 'translations'> & { readonly view: View },
): Promise<TranslationPages | undefined> {
  const { data, view, translations: last } = build;
  if (!last) return undefined;
  const { version } = build.traces.memory;
  const hashed = listTranslations(data.library).flatMap((translation) => {
    const hash = hashTranslation(root, translation, version);
    return hash === undefined ? [] : [{ translation, hash }];
  });
  const answers = new Map<string, string | undefined>();
  const answer = (question: string) => {
    if (!answers.has(question)) answers.set(question, view.answer(question, data));
    return answers.get(question);
  };
  const stands = ({ hash, questions }: TranslationPage, now: string) =>
    hash === now && [...questions].every(([each, before]) => isTimeless(each) && answer(each) === before);
  const fresh = hashed.filter(({ translation, hash }) => {
    const page = last.get(translation.output);
    return !page || !stands(page, hash);
  });
  const compared = await compareTranslations(
    root,
    fresh.map(({ translation: { item, original } }) => ({ original: original.file, translation: item.file })),
    data.library.site.defaultLocale,
  );
  const made = new Map(
    fresh.flatMap(({ translation, hash }, index): (readonly [string, TranslationPage])[] => {
      const comparison = compared[index];
      if (!comparison) return [];
      const { value, questions } = view.compare(translation, comparison, data);
      return [[translation.output, { hash, html: flattened(value), questions }]];
    }),
  );
  return new Map(
    hashed.flatMap(({ translation: { output } }) => {
      const page = made.get(output) ?? last.get(output);
      return page ? [[output, page] as const] : [];
    }),
  );
}

/**
 * Hashes what a page shows of a translation, by the stamps of both files: a server looks at all of them after each edit.
 * Undefined where no file holds it, or its original.
 */
function hashTranslation(root: string, { item, original }: Translation, version: string): string | undefined {
  try {
    const stamps = [original.file, item.file].map((file) => {
      const { mtimeMs, size, ino } = statSync(join(root, file));
      return [mtimeMs, size, ino];
    });
    const { permalink, title, diagnostics } = item;
    return hashOf(
      JSON.stringify([version, permalink, title, original.permalink, original.title, stamps, diagnostics]),
    );
  } catch {
    return undefined;
  }
}
